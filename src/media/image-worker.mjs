// @ts-check
// A process of its own, started by image-processes.ts: a decoder that eats memory, crashes or never ends
// takes no request with it, and its threads are not those that the server reads files with. Plain
// JavaScript, as Node 20 cannot run TypeScript; lies beside the bundle that image-processes.ts becomes part of.
import { closeSync, openSync, readdirSync, readFileSync, readSync, writeSync } from 'node:fs'
import { setPriority } from 'node:os'

/** @import { ImageAnswer, ImageTask } from './image-processes.ts' */

/** What is read; libvips has loaders for much more, and every one is code that an upload could reach. */
const LOADERS = ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif', 'Tiff']

/** Bytes of a decoded picture: 50 megapixels of four 16-bit channels. TIFF knows larger samples and more channels. */
const MOST_BYTES_PER_PIXEL = 8
const SAMPLE_BYTES = {
  char: 1,
  uchar: 1,
  short: 2,
  ushort: 2,
  int: 4,
  uint: 4,
  float: 4,
  complex: 8,
  double: 8,
  dpcomplex: 16,
}

/** Frames and pages after the first are skipped, but even finding them takes time. */
const MOST_PAGES = 10_000

/** Phones of one maker write it; the picture is whole. */
const HARMLESS_WARNING = /Invalid SOS parameters/

/** A third of what the server gets where both want all of the machine; less, and jobs would time out. */
const NICENESS = 5

const loading = import('sharp').then(({ default: sharp }) => {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS.map((name) => `VipsForeignLoad${name}`) })
  // One thread for each job: two jobs run at once, and the rest of the machine serves requests.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
})

yieldToServer()
// A signal to the whole group is for the server, which finishes its requests before it ends us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
// The server is gone; a plain exit would wait for the job's threads.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
process.on('message', async (/** @type {ImageTask} */ task) => {
  // A sharp that does not load is no fault of the picture: let it end the process.
  await loading
  process.send?.(await run(task).catch(toAnswer))
})

/** Lets the server's events go first: on Linux a priority is a thread's own, and those of Node.js run by now. */
function yieldToServer() {
  try {
    const threads = process.platform === 'linux' ? readdirSync('/proc/self/task').map(Number) : [process.pid]
    for (const thread of threads) setPriority(thread, NICENESS)
  } catch {
    // A sandbox may forbid it.
  }
}

/** An upload's own fault. */
class Refused extends Error {
  /** @param {'not-an-image' | 'corrupt' | 'too-many-pixels'} reason @param {string} [words] */
  constructor(reason, words = reason) {
    super(words)
    this.reason = reason
  }
}

/** @param {ImageTask} task @returns {Promise<ImageAnswer>} */
async function run(task) {
  const facts = await readFacts(task)
  if (task.kind === 'probe') {
    const { type, width, height, pages } = facts
    return { facts: { type, width, height, pages } }
  }
  const plan = task.kind === 'png' ? planPng(task, facts) : planReencoding(task, facts)
  if (facts.type === 'png' && !hasEnd(readFileSync(task.source)))
    throw new Refused('corrupt', 'no IEND chunk')
  // So that a folder that cannot be written to is not taken for the picture's fault.
  closeSync(openSync(task.result, 'wx', 0o600))
  try {
    return { made: await make(task, facts, plan, 'warning') }
  } catch (error) {
    if (!HARMLESS_WARNING.test(String(error))) throw error
    return { made: await make(task, facts, plan, 'error') }
  }
}

/**
 * What is made of a picture.
 * @typedef {object} Plan
 * @property {'png' | 'jpeg' | 'webp' | 'gif' | 'avif'} format
 * @property {import('sharp').PngOptions & import('sharp').JpegOptions & import('sharp').WebpOptions
 *   & import('sharp').GifOptions & import('sharp').AvifOptions} options of the format
 * @property {{ width: number, height: number }} [size] its own unless told
 * @property {boolean} [animated] with all of its frames; the first unless told
 */

/** @param {ImageTask & { kind: 'png' }} task @param {Facts} facts @returns {Plan} */
function planPng({ resize, mostPixels }, facts) {
  const size = sizeOf(resize, facts)
  if (!size) return { format: 'png', options: {} }
  if (size.width * size.height > mostPixels) throw new Refused('too-many-pixels')
  return { format: 'png', options: {}, size }
}

/**
 * @param {import('./images.ts').Resize | undefined} resize
 * @param {{ width: number, height: number }} facts
 */
function sizeOf(resize, facts) {
  if (!resize) return undefined
  const { height, width = Math.max(1, Math.round((facts.width * height) / facts.height)) } = resize
  return { width, height }
}

/** Near the original; AVIF says the same with a smaller number. */
const QUALITY = 90
const AVIF_QUALITY = 80
/** Pixels up to which a lossless WebP is made a third shorter: it takes 0.7 s a megapixel, in place of 0.2. */
const FEW_PIXELS = 4_000_000
/** Pixels up to which a PNG keeps its palette: 0.2 s a megapixel, in place of 0.05. */
const SOME_PIXELS = 12_500_000

/** The same picture in its own format. @param {ImageTask & { kind: 'reencode' }} task @param {Facts} facts @returns {Plan} */
function planReencoding({ source }, { type, width, height, pages, header }) {
  const animated = pages > 1
  switch (type) {
    case 'png':
      // Of few colours without transparency each is kept as it is, which the quantiser does not do for others.
      return header.isPalette && !header.hasAlpha && width * height <= SOME_PIXELS
        ? { format: 'png', options: { palette: true, quality: 100, effort: 4, dither: 0 } }
        : { format: 'png', options: {} }
    case 'jpeg': {
      const chromaSubsampling = header.chromaSubsampling === '4:2:0' ? '4:2:0' : '4:4:4'
      return {
        format: 'jpeg',
        options: { quality: QUALITY, chromaSubsampling, progressive: header.isProgressive },
      }
    }
    case 'webp': {
      const effort = width * height * pages > FEW_PIXELS ? 0 : 2
      // With loss, effort 1 overflows a table of the format in large pictures, and 4 takes six times as long.
      return isLossless(readFileSync(source))
        ? { format: 'webp', options: { lossless: true, exact: true, effort }, animated }
        : { format: 'webp', options: { quality: QUALITY, effort: 2 }, animated }
    }
    case 'gif':
      // libvips drops frames that an animation was cut off in or before.
      if (!hasTrailer(readFileSync(source))) throw new Refused('corrupt', 'no GIF trailer')
      // Each colour as it is: the quantiser rounds them below effort 4, and when it has a palette to reuse.
      return {
        format: 'gif',
        options: {
          effort: 4,
          dither: 0,
          reuse: false,
          interPaletteMaxError: 0,
          keepDuplicateFrames: true,
        },
        animated,
      }
    case 'avif': {
      const bits = header.bitsPerSample
      const bitdepth = bits === 10 || bits === 12 ? bits : 8
      const chromaSubsampling = isSubsampled(readFileSync(source)) ? '4:2:0' : '4:4:4'
      // 0.2 s a megapixel; effort 1 takes three times as long for the same length.
      return { format: 'avif', options: { quality: AVIF_QUALITY, effort: 0, bitdepth, chromaSubsampling } }
    }
    default:
      throw new Refused('not-an-image', `${type} is not written`)
  }
}

/** @typedef {Awaited<ReturnType<typeof readFacts>>} Facts */

/** What the picture's header says, held to our limits. @param {ImageTask} task */
async function readFacts({ kind, source, type, mostPixels }) {
  const sharp = await loading
  const input = inputFrom(source, type)
  const header = await sharp(input, { limitInputPixels: false }).metadata()
  const format = header.compression === 'av1' ? 'avif' : header.format
  if (format !== type)
    throw new Refused('not-an-image', `${type} by its first bytes, ${format} by its loader`)
  const { width, height } = header.autoOrient
  const pages = header.pages ?? 1
  // An animation is decoded as one picture of its frames, one below the other.
  const pixels = width * height * (kind === 'reencode' && (type === 'gif' || type === 'webp') ? pages : 1)
  const bytes = pixels * header.channels * (SAMPLE_BYTES[header.depth] ?? 16)
  if (pixels > mostPixels || bytes > mostPixels * MOST_BYTES_PER_PIXEL || pages > MOST_PAGES) {
    throw new Refused('too-many-pixels', `${width} x ${height}, ${bytes} bytes, ${pages} pages`)
  }
  return { type, width, height, pages, header, input }
}

/** A file, or what libvips takes for one: it refuses an AVIF sequence by its name, but not its first picture. */
function inputFrom(/** @type {string} */ source, /** @type {string} */ type) {
  if (type !== 'avif') return source
  const avif = readFileSync(source)
  if (avif.toString('latin1', 8, 12) !== 'avis') return source
  avif.write('avif', 8)
  return avif
}

/**
 * @param {Exclude<ImageTask, { kind: 'probe' }>} task
 * @param {Facts} facts
 * @param {Plan} plan
 * @param {'warning' | 'error'} failOn both refuse what ends too early
 */
async function make({ result, mostPixels }, { header, input }, plan, failOn) {
  const sharp = await loading
  const { format, options, size, animated = false } = plan
  // libvips does not turn animations; neither do browsers those of WebP, the only ones with an orientation.
  const image = sharp(input, { autoOrient: !animated, animated, failOn, limitInputPixels: mostPixels })
  // Metadata dropped and colours in sRGB: what sharp does unless told otherwise.
  if (size) image.resize({ ...size, fit: 'fill' })
  else if (header.space === 'rgb16' || header.space === 'grey16') image.toColourspace(header.space)
  const made = await image.toFormat(format, options).toFile(result)
  if (format === 'png') resetDensity(result)
  return { width: made.width, height: made.pageHeight ?? made.height, size: made.size }
}

/** 72 pixels per inch, in its chunk: what libvips writes for a picture that tells none. */
const DENSITY = Buffer.from('000000097048597300000b1300000b1301009a9c18', 'hex')
const HEAD_BYTES = 1024

/** Takes the resolution out of a PNG of ours, the one piece of metadata that libvips always keeps. */
function resetDensity(/** @type {string} */ path) {
  const file = openSync(path, 'r+')
  try {
    const head = Buffer.alloc(HEAD_BYTES)
    readSync(file, head, 0, HEAD_BYTES, 0)
    for (const { name, at } of chunksOf(head))
      if (name === 'pHYs') writeSync(file, DENSITY, 0, DENSITY.length, at)
  } finally {
    closeSync(file)
  }
}

/** The chunks of a PNG that begin in these bytes. @param {Buffer} png */
function* chunksOf(png) {
  for (let at = 8; at + 12 <= png.length; at += 12 + png.readUInt32BE(at)) {
    yield { at, name: png.toString('latin1', at + 4, at + 8) }
  }
}

/** Whether a PNG goes on to its last chunk: libvips is content once it has all pixels. @param {Buffer} png */
function hasEnd(png) {
  for (const { name } of chunksOf(png)) if (name === 'IEND') return true
  return false
}

/** Whether a GIF goes on to its last byte, by its blocks. @param {Buffer} gif */
function hasTrailer(gif) {
  let at = 13 + colourTableBytes(gif[10])
  for (;;) {
    if (gif[at] === 0x3b) return true
    if (gif[at] === 0x21) at += 2
    else if (gif[at] === 0x2c) at += 11 + colourTableBytes(gif[at + 9])
    else return false
    // Sub-blocks, each behind its length; one without any ends them.
    for (let length = gif[at]; length; length = gif[at]) at += 1 + length
    at += 1
  }
}

/** By the flags before it. */
const colourTableBytes = (flags = 0) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0)

/** Whether all pictures of a WebP are without loss. @param {Buffer} webp */
function isLossless(webp) {
  let lossless = false
  for (let at = 12; at + 8 <= webp.length; ) {
    const name = webp.toString('latin1', at, at + 4)
    if (name === 'VP8 ') return false
    if (name === 'VP8L') lossless = true
    const size = webp.readUInt32LE(at + 4)
    // Into a frame, behind its head of 16 bytes; over everything else.
    at += name === 'ANMF' ? 24 : 8 + size + (size & 1)
  }
  return lossless
}

/** Whether an AVIF has its colours at half of its size, by the box `av1C`. @param {Buffer} avif */
function isSubsampled(avif) {
  for (let at = avif.indexOf('av1C'); at >= 0; at = avif.indexOf('av1C', at + 4)) {
    const flags = avif[at + 6] ?? 0
    const isMonochrome = (flags & 0x10) !== 0
    // A transparency has a box of its own.
    if (!isMonochrome) return (flags & 0x0c) === 0x0c
  }
  return true
}

/** @param {unknown} error @returns {ImageAnswer} */
function toAnswer(error) {
  const words = error instanceof Error ? error.message : String(error)
  if (error instanceof Refused) return { refused: error.reason, words }
  if (error instanceof Error && 'syscall' in error && 'code' in error)
    return { failed: 'file', code: String(error.code), words }
  if (/No space left on device|Disk quota exceeded/i.test(words)) return { failed: 'full', words }
  if (/Input\/output error|Cannot allocate memory|out of memory/i.test(words))
    return { failed: 'unable', words }
  return { refused: 'corrupt', words }
}
