import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createImages, type Resize } from './images.ts'
import { IMAGE_TYPES } from './sniff.ts'
import { silent, smallDevice, testFolder } from './testing.ts'
import { chunksOf, encode, gifOf, picture } from './testing-images.ts'

const images = createImages({ log: silent })
afterAll(() => images.close())

const fileOf = async (content: string | Buffer, name = 'source'): Promise<string> => {
  const path = join(await testFolder(), name)
  await writeFile(path, content)
  return path
}

/** The PNG that is made of a file. */
const toPng = async (content: Buffer, resize?: Resize) => {
  const made = await images.toPng({ source: await fileOf(content), ...(resize && { resize }) })
  return { ...made, bytes: await readFile(made.path) }
}

const raw = (content: Buffer) => sharp(content).raw().toBuffer()

describe('the image pipeline', () => {
  it.each(IMAGE_TYPES)('reads %s and writes PNG of the size told', async (type) => {
    const content = await encode[type](picture())
    const original = await toPng(content)
    expect(original).toMatchObject({ width: 120, height: 80, size: original.bytes.length })
    expect((await raw(original.bytes)).equals(await raw(content))).toBe(true)
    const small = await toPng(content, { height: 40 })
    expect(small).toMatchObject({ width: 60, height: 40 })
    expect(await sharp(small.bytes).metadata()).toMatchObject({ format: 'png', width: 60, height: 40 })
    expect(await images.probe(await fileOf(content))).toEqual({ type, width: 120, height: 80, pages: 1 })
  })

  it.each([
    ['a height, which keeps the aspect ratio', { height: 20 }, 30, 20],
    ['a greater height', { height: 160 }, 240, 160],
    ['a size, exactly', { width: 10, height: 70 }, 10, 70],
    ['a greater size', { width: 300, height: 90 }, 300, 90],
  ])('makes %s', async (_what, resize, width, height) => {
    const made = await toPng(await encode.jpeg(picture()), resize)
    expect(made).toMatchObject({ width, height })
    expect(await sharp(made.bytes).metadata()).toMatchObject({ width, height })
  })

  it('keeps a pixel of width whatever the aspect ratio', async () => {
    for (const format of ['png', 'jpeg'] as const) {
      const made = await toPng(await encode[format](picture(1, 900)), { height: 200 })
      expect(made).toMatchObject({ width: 1, height: 200 })
    }
  })

  it('turns a picture as its EXIF orientation says, before it measures', async () => {
    const left = {
      input: await sharp({ create: { width: 60, height: 80, channels: 3, background: 'red' } })
        .png()
        .toBuffer(),
    }
    const content = await picture()
      .composite([{ ...left, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect(await images.probe(await fileOf(content))).toMatchObject({ width: 80, height: 120 })
    for (const [resize, width, height] of [
      [undefined, 80, 120],
      [{ height: 60 }, 40, 60],
      [{ width: 30, height: 90 }, 30, 90],
    ] as const) {
      const made = await toPng(content, resize)
      expect(made).toMatchObject({ width, height })
      // What lay on the left is on top.
      const top = { left: 0, top: 0, width, height: height / 3 }
      const [red = 0, green = 255] = await sharp(made.bytes).extract(top).resize(1, 1).raw().toBuffer()
      expect(red).toBeGreaterThan(240)
      expect(green).toBeLessThan(20)
    }
  })

  it('drops EXIF with its position, XMP, ICC, comments and resolution', async () => {
    const content = await picture()
      .withExif({
        IFD0: { Copyright: 'secret', Artist: 'secret' },
        IFD3: { GPSLatitude: '51/1 30/1 3230/100' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withIccProfile('p3')
      .withDensity(300)
      .jpeg()
      .toBuffer()
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from('secret')])
    const commented = Buffer.concat([content.subarray(0, 2), comment, content.subarray(2)])
    expect(await sharp(commented).metadata()).toMatchObject({
      exif: expect.anything(),
      xmp: expect.anything(),
      icc: expect.anything(),
    })
    for (const resize of [undefined, { height: 40 }]) {
      const { bytes } = await toPng(commented, resize)
      expect(bytes.includes('secret')).toBe(false)
      expect(new Set(chunksOf(bytes))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']))
      const { density, exif, icc, xmp } = await sharp(bytes).metadata()
      expect({ density, exif, icc, xmp }).toEqual({ density: 72 })
    }
  })

  it.each(IMAGE_TYPES)('writes nothing but pixels and a constant of a %s', async (type) => {
    const secret = picture()
      .withExif({ IFD0: { Artist: 'secret' } })
      .withXmp('<x>secret</x>')
      .withDensity(217)
    for (const resize of [undefined, { height: 40 }]) {
      const { bytes } = await toPng(await encode[type](secret.clone()), resize)
      expect(new Set(chunksOf(bytes))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']))
      expect(await sharp(bytes).metadata()).toMatchObject({ density: 72 })
    }
  })

  it('turns the colours of another profile into sRGB, and keeps those of sRGB as they are', async () => {
    const green = sharp({ create: { width: 4, height: 4, channels: 3, background: '#00ff00' } })
    const p3 = await green.clone().withIccProfile('p3').png().toBuffer()
    const wide = await sharp(p3, { ignoreIcc: true }).raw().toBuffer()
    const [, was = 0] = wide
    expect(was).toBeLessThan(255)
    const [, is = 0] = await raw((await toPng(p3)).bytes)
    expect(is).toBe(255)
    const tagged = await picture().withIccProfile('srgb', { attach: true }).png().toBuffer()
    expect((await raw((await toPng(tagged)).bytes)).equals(await raw(tagged))).toBe(true)
  })

  it('keeps 16 bits per sample and transparency of an original', async () => {
    const pixels = new Uint16Array(30 * 20 * 4).map((_, index) => index * 27)
    const content = await sharp(pixels, { raw: { width: 30, height: 20, channels: 4 } })
      .toColourspace('rgb16')
      .png()
      .toBuffer()
    const { bytes } = await toPng(content)
    const samples = (png: Buffer) => sharp(png).toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer()
    expect(await sharp(bytes).metadata()).toMatchObject({ depth: 'ushort', channels: 4 })
    expect((await samples(bytes)).equals(await samples(content))).toBe(true)
  })

  it('makes a GIF of many frames its first', async () => {
    const source = await fileOf(gifOf(3_000))
    expect(await images.probe(source)).toEqual({ type: 'gif', width: 10, height: 10, pages: 3_000 })
    expect(await images.toPng({ source })).toMatchObject({ width: 10, height: 10 })
  })

  it('accepts a JPEG with the odd scan header that phones write, and none that is cut', async () => {
    const content = await encode.jpeg(picture())
    const scan = content.indexOf(Buffer.from([0xff, 0xda]))
    const odd = Buffer.from(content)
    // The end of the spectral selection, 63 in a baseline JPEG.
    const at = scan + 4 + odd.readUInt16BE(scan + 2) - 4
    expect(odd[at]).toBe(63)
    odd[at] = 0
    expect((await raw((await toPng(odd)).bytes)).equals(await raw(content))).toBe(true)
    await expect(toPng(odd.subarray(0, odd.length - 300))).rejects.toMatchObject({ reason: 'corrupt' })
  })
})

describe('the device', () => {
  it('says storage-full when there is no room for the result, and leaves nothing', async (context) => {
    const device = await smallDevice(256 * 1024)
    if ('why' in device) return context.skip(device.why)
    const source = join(device.folder, 'source')
    const resize = { width: 9_000, height: 5_000 }
    await writeFile(source, await picture(40, 40).png().toBuffer())
    await expect(images.toPng({ source, resize })).rejects.toMatchObject({ kind: 'storage-full' })
    expect(await readdir(device.folder)).toEqual(['source'])
  })

  it('takes a missing source for no fault of the picture', async () => {
    await expect(images.toPng({ source: join(await testFolder(), 'none') })).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})
