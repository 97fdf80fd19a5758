import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createImages, type Resize } from './images.ts'
import { IMAGE_TYPES, type ImageType } from './sniff.ts'
import { silent, testFolder } from './testing.ts'
import { encode, gifOf, picture, pngBomb, tiffOf } from './testing-images.ts'

const images = createImages({ log: silent })
afterAll(() => images.close())

const fileOf = async (content: string | Buffer, name = 'source'): Promise<string> => {
  const path = join(await testFolder(), name)
  await writeFile(path, content)
  return path
}

const refusal = (reason: string) => expect.objectContaining({ name: 'MediaRefusal', message: reason, reason })

/** Expects the file to be refused, and nothing to be left beside it. */
const expectRefusal = async (content: string | Buffer, reason: string, name = 'source'): Promise<void> => {
  const source = await fileOf(content, name)
  await expect(images.toPng({ source, resize: { height: 40 } })).rejects.toEqual(refusal(reason))
  await expect(images.toPng({ source })).rejects.toEqual(refusal(reason))
  expect(await readdir(join(source, '..'))).toEqual([name])
}

/** Expects that so much is not made of a picture, and nothing to be left beside it. */
const expectTooLarge = async (content: Buffer, resize: Resize): Promise<void> => {
  const source = await fileOf(content)
  await expect(images.toPng({ source, resize })).rejects.toEqual(refusal('too-many-pixels'))
  expect(await readdir(join(source, '..'))).toEqual(['source'])
}

/** A picture of one colour, decoded a row at a time. */
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'teal' } })

describe('the limits on pictures', () => {
  it('refuses a PNG of 16000 x 16000 by its header, without decoding it', async () => {
    const bomb = pngBomb(16_000, 16_000)
    expect(bomb.length).toBeLessThan(40_000)
    await expectRefusal(bomb, 'too-many-pixels')
    await expect(images.probe(await fileOf(bomb))).rejects.toEqual(refusal('too-many-pixels'))
  })

  it('refuses one pixel row over 50 megapixels, and accepts 50', async () => {
    const most = await fileOf(pngBomb(10_000, 5_000))
    expect(await images.probe(most)).toMatchObject({ width: 10_000, height: 5_000 })
    expect(await images.toPng({ source: most, resize: { height: 10 } })).toMatchObject({ width: 20 })
    await expectRefusal(pngBomb(10_000, 5_001), 'too-many-pixels')
  })

  it.each([
    ['a GIF of too many frames', gifOf(10_001)],
    ['a GIF of too many pixels', gifOf(1, 8_000, 8_000)],
    ['a TIFF of too many pages', tiffOf(10_001)],
    ['a TIFF of long samples', tiffOf(1, { width: 6_000, height: 6_000, samples: 3, bits: 32 })],
  ])('refuses %s', async (_what, content) => {
    await expectRefusal(content, 'too-many-pixels')
  })

  // A JPEG is scaled without a look at its header first.
  it('refuses a JPEG of one row over 50 megapixels, and accepts 50', async () => {
    const most = await fileOf(await encode.jpeg(flat(10_000, 5_000)))
    expect(await images.toPng({ source: most, resize: { height: 10 } })).toMatchObject({ width: 20 })
    await expectRefusal(await encode.jpeg(flat(10_000, 5_001)), 'too-many-pixels')
  })

  it.each([
    ['50000 x 1', [50_000, 1], { height: 200 }],
    ['1 x 1', [1, 1], { width: 10_000, height: 5_001 }],
    ['2 x 1', [2, 1], { height: 5_001 }],
  ] as const)('refuses to make over 50 megapixels of %s', async (_what, [width, height], resize) => {
    for (const content of [pngBomb(width, height), await encode.jpeg(flat(width, height))]) {
      await expectTooLarge(content, resize)
    }
  })

  it('makes just 50 megapixels', async () => {
    for (const content of [pngBomb(2, 1), await encode.jpeg(flat(2, 1))]) {
      const made = await images.toPng({ source: await fileOf(content), resize: { height: 5_000 } })
      expect(made).toMatchObject({ width: 10_000, height: 5_000 })
    }
  })
})

describe('what is no picture', () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="/etc/passwd"/></svg>'

  it.each([
    ['nothing at all', '', 'upload.png'],
    ['text', 'hello', 'upload.png'],
    ['SVG', svg, 'upload.svg'],
    ['SVG that is called PNG', svg, 'upload.png'],
    ['SVG with an XML declaration', `<?xml version="1.0"?>${svg}`, 'upload.jpg'],
    ['PDF', '%PDF-1.7\n%âãÏÓ', 'upload.pdf'],
    ['PNM', 'P6 1 1 255 abc', 'upload.png'],
    ['BMP', Buffer.from('BM\x3a\0\0\0\0\0\0\0\x36\0\0\0', 'latin1'), 'upload.bmp'],
    ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'upload.avif'],
    ['an executable', Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), 'upload.gif'],
  ])('is refused: %s', async (_what, content, name) => {
    await expectRefusal(content, 'not-an-image', name)
  })

  it('is told by content, and not by name', async () => {
    const source = await fileOf(await encode.jpeg(picture()), 'upload.svg')
    expect(await images.toPng({ source })).toMatchObject({ width: 120 })
  })

  it('is also a format that the caller does not accept', async () => {
    const source = await fileOf(await encode.tiff(picture()))
    const accept: ImageType[] = ['png', 'jpeg']
    await expect(images.toPng({ source, accept })).rejects.toEqual(refusal('not-an-image'))
    await expect(images.probe(source, accept)).rejects.toEqual(refusal('not-an-image'))
  })

  it.each([
    ['a GIF that is a script', 'GIF89a/*\x01\x01*/=1;alert(1)//'],
    ['a PNG header before HTML', `\x89PNG\r\n\x1a\n<html><script>alert(1)</script>`],
    ['a JPEG header before PHP', `\xff\xd8\xff\xe0<?php system($_GET[0]); ?>`],
    ['a RIFF file that only says WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['a TIFF whose directory lies outside of it', 'II*\0\xff\xff\xff\x7f'],
    ['a TIFF that ends in its directory', tiffOf(2).subarray(0, 100).toString('latin1')],
  ])('is refused as corrupt: %s', async (_what, content) => {
    await expectRefusal(Buffer.from(content, 'latin1'), 'corrupt')
  })

  it('is not led in a circle by a TIFF whose last page points at its first', async () => {
    const content = tiffOf(2)
    content.writeUInt32LE(8, content.indexOf(Buffer.alloc(4), 8 + 2 * 126 - 4))
    await expectRefusal(content, 'corrupt')
  })

  it('takes nothing over that was appended to a picture', async () => {
    for (const type of ['png', 'jpeg', 'gif'] as const) {
      const content = Buffer.concat([await encode[type](picture()), Buffer.from('<script>alert(1)</script>')])
      const { path } = await images.toPng({ source: await fileOf(content) })
      expect((await readFile(path)).includes('script')).toBe(false)
    }
  })

  it.each(IMAGE_TYPES)('is a %s cut anywhere', async (type) => {
    const content = await encode[type](picture(400, 300))
    const cuts = [0.05, 0.3, 0.6, 0.9].map((part) => Math.floor(content.length * part))
    // The last byte of a GIF says only that there are no more frames.
    for (const cut of [...cuts, content.length - 10, content.length - 2]) {
      await expectRefusal(content.subarray(0, cut), 'corrupt')
    }
  })

  it('is a picture with damage in its middle', async () => {
    const content = await encode.png(picture(400, 300))
    content.fill(0, content.length / 2, content.length / 2 + 40)
    await expectRefusal(content, 'corrupt')
  })

  it('keeps the words of the decoder out of its message', async () => {
    const source = await fileOf((await encode.jpeg(picture())).subarray(0, 900))
    const error = await images.toPng({ source }).catch((failure: unknown) => failure)
    expect(error).toMatchObject({ message: 'corrupt', cause: expect.any(Error) })
  })
})
