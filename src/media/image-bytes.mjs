// @ts-check
// What the image process reads and writes in the bytes of pictures, where libvips is not strict enough. Plain
// JavaScript, for the same reason as image-worker.mjs.
import { closeSync, openSync, readSync, writeSync } from 'node:fs'

/** 72 pixels per inch, in its chunk: what libvips writes for a picture that tells none. */
const DENSITY = Buffer.from('000000097048597300000b1300000b1301009a9c18', 'hex')
const HEAD_BYTES = 1024

/** Takes the resolution out of a PNG of ours, the one piece of metadata that libvips always keeps. */
export function resetDensity(/** @type {string} */ path) {
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
export function hasEnd(png) {
  for (const { name } of chunksOf(png)) if (name === 'IEND') return true
  return false
}

/** Whether a GIF goes on to its last byte, by its blocks. @param {Buffer} gif */
export function hasTrailer(gif) {
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
export function isLossless(webp) {
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
export function isSubsampled(avif) {
  for (let at = avif.indexOf('av1C'); at >= 0; at = avif.indexOf('av1C', at + 4)) {
    const flags = avif[at + 6] ?? 0
    const isMonochrome = (flags & 0x10) !== 0
    // A transparency has a box of its own.
    if (!isMonochrome) return (flags & 0x0c) === 0x0c
  }
  return true
}
