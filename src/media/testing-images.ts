import { crc32, deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import type { ImageType } from './sniff.ts'

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const pngChunk = (name: string, data: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), data])
  return Buffer.concat([uint32(data.length), named, uint32(crc32(named))])
}

/** A black PNG of one bit per pixel, a thousandth of what it decodes to. */
export const pngBomb = (width: number, height: number): Buffer => {
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([1, 0, 0, 0, 0])])
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(rows, { level: 9 })),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The names of a PNG's chunks. */
export const chunksOf = (png: Buffer): string[] => {
  const names: string[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    names.push(png.toString('latin1', at + 4, at + 8))
  return names
}

/** A GIF of so many frames, each with the pixels of a single one. */
export const gifOf = (frames: number, width = 10, height = 10): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt16LE(width)
  size.writeUInt16LE(height, 2)
  const head = [Buffer.from('GIF89a'), size, Buffer.from([0x80, 0, 0, 0, 0, 0, 255, 255, 255])]
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, ...size, 0, 2, 2, 0x4c, 1, 0])
  return Buffer.concat([...head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])])
}

/** A grey TIFF of so many pages, all of which show the same pixels; three `samples` are red, green and blue, and 32 `bits` floating point. */
export const tiffOf = (pages: number, { width = 10, height = 10, samples = 1, bits = 8 } = {}): Buffer => {
  const bytes = (width * height * samples * bits) / 8
  const tags = (last: boolean, index: number): Buffer => {
    const size = 2 + 10 * 12 + 4
    const directory = Buffer.alloc(size)
    directory.writeUInt16LE(10)
    const pixels = 8 + pages * size
    const values = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, bits],
      [259, 3, 1],
      [262, 3, samples === 3 ? 2 : 1],
      [273, 4, pixels],
      [277, 3, samples],
      [278, 4, height],
      [279, 4, bytes],
      [339, 3, bits === 32 ? 3 : 1],
    ] as const
    values.forEach(([tag, type, value], entry) => {
      const at = 2 + entry * 12
      directory.writeUInt16LE(tag, at)
      directory.writeUInt16LE(type, at + 2)
      directory.writeUInt32LE(1, at + 4)
      directory.writeUInt32LE(value, at + 8)
    })
    directory.writeUInt32LE(last ? 0 : 8 + (index + 1) * size, size - 4)
    return directory
  }
  const head = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0])
  const directories = Array.from({ length: pages }, (_, index) => tags(index === pages - 1, index))
  return Buffer.concat([head, ...directories, Buffer.alloc(Math.min(bytes, 100_000), 99)])
}

/** A picture that does not compress well: every pixel of it counts. */
export const picture = (width = 120, height = 80): Sharp => {
  const pixels = Buffer.alloc(width * height * 3)
  let state = 1
  for (let at = 0; at < pixels.length; at += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    pixels[at] = (state >> 16) & 63
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A picture in each format that is read. */
export const encode: Readonly<Record<ImageType, (image: Sharp) => Promise<Buffer>>> = {
  png: (image) => image.png().toBuffer(),
  jpeg: (image) => image.jpeg().toBuffer(),
  webp: (image) => image.webp({ effort: 0 }).toBuffer(),
  gif: (image) => image.gif({ effort: 1 }).toBuffer(),
  avif: (image) => image.avif({ effort: 0 }).toBuffer(),
  tiff: (image) => image.tiff({ compression: 'lzw' }).toBuffer(),
}
