// @ts-check
// A process of its own, started by image-processes.ts: a decoder that eats memory, crashes or never ends
// takes no request with it, and its threads are not those that the server reads files with. Plain
// JavaScript, as Node 20 cannot run TypeScript; lies beside the bundle that image-processes.ts becomes part of.
import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs'
import { constants, setPriority } from 'node:os'

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

const loading = import('sharp').then(({ default: sharp }) => {
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: LOADERS.map((name) => `VipsForeignLoad${name}`) })
  // One thread for each job: two jobs run at once, and the rest of the machine serves requests.
  sharp.concurrency(1)
  sharp.cache(false)
  return sharp
})

try {
  // The server's events go first.
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
} catch {
  // A sandbox may forbid it.
}
// A signal to the whole group is for the server, which finishes its requests before it ends us.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
// The server is gone; a plain exit would wait for the job's threads.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
process.on('message', async (/** @type {ImageTask} */ task) => {
  // A sharp that does not load is no fault of the picture: let it end the process.
  await loading
  process.send?.(await run(task).catch(toAnswer))
})

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
  const size = sizeOf(task.resize, facts)
  if (size && size.width * size.height > task.mostPixels) throw new Refused('too-many-pixels')
  if (facts.type === 'png' && !hasEnd(readFileSync(task.source)))
    throw new Refused('corrupt', 'no IEND chunk')
  try {
    return { made: await makePng(task, facts, size, 'warning') }
  } catch (error) {
    if (!HARMLESS_WARNING.test(String(error))) throw error
    return { made: await makePng(task, facts, size, 'error') }
  }
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

/** What the picture's header says, held to our limits. @param {ImageTask} task */
async function readFacts({ source, type, mostPixels }) {
  const sharp = await loading
  const header = await sharp(source, { limitInputPixels: false }).metadata()
  const format = header.compression === 'av1' ? 'avif' : header.format
  if (format !== type)
    throw new Refused('not-an-image', `${type} by its first bytes, ${format} by its loader`)
  const { width, height } = header.autoOrient
  const bytes = width * height * header.channels * (SAMPLE_BYTES[header.depth] ?? 16)
  const pages = header.pages ?? 1
  if (width * height > mostPixels || bytes > mostPixels * MOST_BYTES_PER_PIXEL || pages > MOST_PAGES) {
    throw new Refused('too-many-pixels', `${width} x ${height}, ${bytes} bytes, ${pages} pages`)
  }
  return { type, width, height, pages, header }
}

/**
 * @param {ImageTask & { kind: 'png' }} task
 * @param {Awaited<ReturnType<typeof readFacts>>} facts
 * @param {{ width: number, height: number } | undefined} size
 * @param {'warning' | 'error'} failOn both refuse what ends too early
 */
async function makePng({ source, result, mostPixels }, { header }, size, failOn) {
  const sharp = await loading
  const image = sharp(source, { autoOrient: true, failOn, limitInputPixels: mostPixels })
  // Only the first frame, metadata dropped and colours in sRGB: what sharp does unless told otherwise.
  if (size) image.resize({ ...size, fit: 'fill' })
  else if (header.space === 'rgb16' || header.space === 'grey16') image.toColourspace(header.space)
  const made = await image.png().toFile(result)
  resetDensity(result)
  return { width: made.width, height: made.height, size: made.size }
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

/** @param {unknown} error @returns {ImageAnswer} */
function toAnswer(error) {
  const words = error instanceof Error ? error.message : String(error)
  if (error instanceof Refused) return { refused: error.reason, words }
  if (/No space left on device|Disk quota exceeded/i.test(words)) return { failed: 'full', words }
  if (/Input\/output error|Cannot allocate memory|out of memory/i.test(words))
    return { failed: 'unable', words }
  return { refused: 'corrupt', words }
}
