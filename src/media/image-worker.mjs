// @ts-check
// A process of its own, started by image-processes.ts: a decoder that eats memory, crashes or never ends
// takes no request with it, and its threads are not those that the server reads files with. Plain
// JavaScript, as Node 20 cannot run TypeScript; lies beside the bundle that image-processes.ts becomes part of.
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { hasEnd, hasTrailer, isLossless, isSubsampled, resetDensity } from './image-bytes.mjs'

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
  if (task.kind === 'png' && isPlain(task)) return makeAs(task, planScaling(task))
  const facts = await readFacts(task)
  if (task.kind === 'probe') {
    const { type, width, height, pages } = facts
    return { facts: { type, width, height, pages } }
  }
  return makeAs(task, task.kind === 'png' ? planPng(task, facts) : planReencoding(task, facts), facts)
}

/** @param {Making} task @param {Plan} plan @param {Facts} [facts] @returns {Promise<ImageAnswer>} */
async function makeAs(task, plan, facts) {
  if (task.type === 'png' && !hasEnd(readFileSync(task.source))) throw new Refused('corrupt', 'no IEND chunk')
  // So that a folder that cannot be written to is not taken for the picture's fault.
  closeSync(openSync(task.result, 'wx', 0o600))
  try {
    return { made: await make(task, facts, plan, 'warning') }
  } catch (error) {
    if (!HARMLESS_WARNING.test(String(error))) throw error
    return { made: await make(task, facts, plan, 'error') }
  }
}

/** @typedef {Exclude<ImageTask, { kind: 'probe' }>} Making */

/**
 * Whether nothing need be known of a picture but its size, which the decoder holds to our limit by itself: a
 * JPEG is one picture of four bytes a pixel at most. @param {ImageTask & { kind: 'png' }} task
 */
function isPlain({ type, resize }) {
  return type === 'jpeg' && resize !== undefined && resize.width === undefined
}

/**
 * A height, in a frame of as many pixels as there may be. Who does not come to that height is too wide.
 * @param {ImageTask & { kind: 'png' }} task @returns {Plan}
 */
function planScaling({ resize, mostPixels }) {
  const { height } = /** @type {import('./images.ts').Resize} */ (resize)
  return {
    format: 'png',
    options: {},
    size: { width: Math.floor(mostPixels / height), height, fit: 'inside' },
  }
}

/**
 * What is made of a picture.
 * @typedef {object} Plan
 * @property {'png' | 'jpeg' | 'webp' | 'gif' | 'avif'} format
 * @property {import('sharp').PngOptions & import('sharp').JpegOptions & import('sharp').WebpOptions
 *   & import('sharp').GifOptions & import('sharp').AvifOptions} options of the format
 * @property {{ width: number, height: number, fit?: 'inside' }} [size] its own unless told
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
 * @param {Making} task
 * @param {Facts | undefined} facts
 * @param {Plan} plan
 * @param {'warning' | 'error'} failOn both refuse what ends too early
 */
async function make({ source, result, mostPixels }, facts, plan, failOn) {
  const sharp = await loading
  const { format, options, size, animated = false } = plan
  const space = facts?.header.space
  // libvips does not turn animations; neither do browsers those of WebP, the only ones with an orientation.
  const image = sharp(facts?.input ?? source, {
    autoOrient: !animated,
    animated,
    failOn,
    limitInputPixels: mostPixels,
  })
  // Metadata dropped and colours in sRGB: what sharp does unless told otherwise.
  if (size) image.resize({ fit: 'fill', ...size })
  else if (space === 'rgb16' || space === 'grey16') image.toColourspace(space)
  const made = await image.toFormat(format, options).toFile(result)
  if (size?.fit === 'inside' && made.height !== size.height) throw new Refused('too-many-pixels')
  if (format === 'png') resetDensity(result)
  return { width: made.width, height: made.pageHeight ?? made.height, size: made.size }
}

/** @param {unknown} error @returns {ImageAnswer} */
function toAnswer(error) {
  const words = error instanceof Error ? error.message : String(error)
  if (error instanceof Refused) return { refused: error.reason, words }
  if (error instanceof Error && 'syscall' in error && 'code' in error)
    return { failed: 'file', code: String(error.code), words }
  if (/exceeds pixel limit/i.test(words)) return { refused: 'too-many-pixels', words }
  if (/No space left on device|Disk quota exceeded/i.test(words)) return { failed: 'full', words }
  if (/Input\/output error|Cannot allocate memory|out of memory/i.test(words))
    return { failed: 'unable', words }
  return { refused: 'corrupt', words }
}
