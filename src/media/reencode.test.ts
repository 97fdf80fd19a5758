import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { createImages } from './images.ts'
import { IMAGE_TYPES, type ImageType, sniffFile } from './sniff.ts'
import { silent, smallDevice, testFolder } from './testing.ts'
import { chunksOf, encode, gifOf, picture, pngBomb } from './testing-images.ts'

const images = createImages({ log: silent })
afterAll(() => images.close())

const TYPES = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const
/** Those that can be without loss, and are then kept so. */
const LOSSLESS = ['png', 'webp', 'gif'] as const

const fileOf = async (content: string | Buffer, name = 'source'): Promise<string> => {
  const path = join(await testFolder(), name)
  await writeFile(path, content)
  return path
}

const reencode = async (content: Buffer) => {
  const source = await fileOf(content)
  const made = await images.reencode({ source })
  const bytes = await readFile(made.path)
  expect(made.size).toBe(bytes.length)
  expect(await sniffFile(made.path, IMAGE_TYPES)).toBe(made.type)
  expect(await readFile(source)).toEqual(content)
  return { ...made, bytes }
}

const refusal = (reason: string) => expect.objectContaining({ name: 'MediaRefusal', message: reason, reason })

/** Expects the file to be refused, and nothing to be left beside it. */
const expectRefusal = async (content: string | Buffer, reason: string): Promise<void> => {
  const source = await fileOf(content)
  await expect(images.reencode({ source })).rejects.toEqual(refusal(reason))
  expect(await readdir(join(source, '..'))).toEqual(['source'])
}

/** Its pixels, of all frames, as sRGB with transparency. */
const pixels = (content: Buffer): Promise<Buffer> =>
  sharp(content, { animated: true }).toColourspace('srgb').ensureAlpha().raw().toBuffer()

const meanDifference = async (one: Buffer, other: Buffer): Promise<number> => {
  const [a, b] = await Promise.all([pixels(one), pixels(other)])
  expect(a.length).toBe(b.length)
  return a.reduce((sum, sample, at) => sum + Math.abs(sample - (b[at] ?? 0)), 0) / a.length
}

const lossless = (image: Sharp, type: (typeof LOSSLESS)[number]): Promise<Buffer> =>
  type === 'webp' ? image.webp({ lossless: true, exact: true, effort: 0 }).toBuffer() : encode[type](image)

/** A smooth picture, as photographs are: noise is what no format with loss keeps. */
const photograph = async (): Promise<Sharp> =>
  sharp(await picture(12, 8).resize(120, 80, { kernel: 'cubic' }).linear(4, 0).png().toBuffer())

describe('writing a picture anew', () => {
  it.each(TYPES)('keeps it a %s of the same size, whatever its name says', async (type) => {
    const content = await encode[type](picture())
    const source = await fileOf(content, 'picture.svg')
    const made = await images.reencode({ source })
    expect(made).toMatchObject({ type, width: 120, height: 80 })
    expect(made.path).not.toBe(source)
    expect(await images.probe(made.path)).toEqual({ type, width: 120, height: 80, pages: 1 })
    const again = await reencode(await readFile(made.path))
    expect(again).toMatchObject({ type, width: 120, height: 80 })
  })

  it.each(LOSSLESS)('keeps each pixel of a %s without loss', async (type) => {
    for (const image of [
      picture(),
      await photograph(),
      ...[0, 0.5].map((alpha) => picture().ensureAlpha(alpha)),
    ]) {
      const content = await lossless(image, type)
      const { bytes } = await reencode(content)
      expect((await pixels(bytes)).equals(await pixels(content))).toBe(true)
    }
  })

  it.each(['jpeg', 'webp', 'avif'] as const)('keeps a %s with loss near its original', async (type) => {
    const content = await encode[type](await photograph())
    const { bytes } = await reencode(content)
    expect(bytes.equals(content)).toBe(false)
    expect(await meanDifference(bytes, content)).toBeLessThan(2.5)
    expect(bytes.length).toBeLessThan(content.length * 3)
  })

  it('keeps 16 bits per sample and transparency of a PNG', async () => {
    const samples = new Uint16Array(30 * 20 * 4).map((_, index) => index * 27)
    const content = await sharp(samples, { raw: { width: 30, height: 20, channels: 4 } })
      .toColourspace('rgb16')
      .png()
      .toBuffer()
    const { bytes } = await reencode(content)
    const read = (png: Buffer) => sharp(png).toColourspace('rgb16').raw({ depth: 'ushort' }).toBuffer()
    expect(await sharp(bytes).metadata()).toMatchObject({ depth: 'ushort', channels: 4 })
    expect((await read(bytes)).equals(await read(content))).toBe(true)
  })

  it('keeps the palette of a PNG, and each pixel also of one with transparent colours', async () => {
    for (const image of [picture(), picture().ensureAlpha(0.3)]) {
      const content = await image.png({ palette: true, colours: 200 }).toBuffer()
      const { isPalette, hasAlpha } = await sharp(content).metadata()
      expect(isPalette).toBe(true)
      const { bytes } = await reencode(content)
      expect((await pixels(bytes)).equals(await pixels(content))).toBe(true)
      expect((await sharp(bytes).metadata()).isPalette).toBe(!hasAlpha)
    }
  })

  it('keeps the colour resolution of an AVIF, also of one with transparency', async () => {
    for (const chromaSubsampling of ['4:2:0', '4:4:4']) {
      for (const image of [picture(), picture().ensureAlpha(0.5)]) {
        const { bytes } = await reencode(await image.avif({ chromaSubsampling, effort: 0 }).toBuffer())

        // The box of each picture in it: 0x10 tells a transparency, 0x0c colours at half of its size.
        const flags = [...bytes.toString('latin1').matchAll(/av1C..(.)/gs)].map(([, flag]) =>
          flag?.charCodeAt(0),
        )
        const ofColours = flags.find((flag = 0) => (flag & 0x10) === 0) ?? 0
        expect((ofColours & 0x0c) === 0x0c).toBe(chromaSubsampling === '4:2:0')
      }
    }
  })

  it('makes an AVIF sequence its first picture', async () => {
    const content = await encode.avif(picture())
    const sequence = Buffer.from(content)
    sequence.write('avis', 8)
    expect(sequence.equals(content)).toBe(false)
    const { bytes, ...made } = await reencode(sequence)
    expect(made).toMatchObject({ type: 'avif', width: 120, height: 80 })
    expect(await meanDifference(bytes, content)).toBeLessThan(2.5)
    expect(await images.toPng({ source: await fileOf(sequence) })).toMatchObject({ width: 120 })
  })

  it('keeps the 10 bits of an AVIF, the colour resolution of a JPEG, and a progressive one so', async () => {
    const deep = await picture().toColourspace('rgb16').avif({ bitdepth: 10, effort: 0 }).toBuffer()
    expect(await sharp((await reencode(deep)).bytes).metadata()).toMatchObject({ bitsPerSample: 10 })
    for (const chromaSubsampling of ['4:2:0', '4:4:4']) {
      for (const progressive of [false, true]) {
        const content = await picture().jpeg({ chromaSubsampling, progressive }).toBuffer()
        expect(await sharp((await reencode(content)).bytes).metadata()).toMatchObject({
          chromaSubsampling,
          isProgressive: progressive,
        })
      }
    }
  })

  it.each(['png', 'jpeg', 'webp', 'avif'] as const)('turns a %s as its EXIF says', async (type) => {
    const { width, height } = { width: 90, height: 30 }
    const left = sharp({ create: { width: 30, height, channels: 3, background: '#fff' } })
    const content = await encode[type](
      sharp({ create: { width, height, channels: 3, background: '#000' } })
        .composite([{ input: await left.png().toBuffer(), left: 0, top: 0 }])
        .withMetadata({ orientation: 6 }),
    )
    // An AVIF is turned by a box of its own, which its decoder minds.
    const isTurned = type === 'avif' ? { width: height, height: width } : { width, orientation: 6 }
    expect(await sharp(content).metadata()).toMatchObject(isTurned)
    const { bytes, ...made } = await reencode(content)
    expect(made).toMatchObject({ width: height, height: width })
    expect(await sharp(bytes).metadata()).toMatchObject({ width: height, height: width })
    expect((await sharp(bytes).metadata()).orientation).toBeUndefined()
    // What lay on the left is on top.
    const brightness = async (top: number) =>
      (
        await sharp(bytes).extract({ left: 0, top, width: height, height: 20 }).resize(1, 1).raw().toBuffer()
      )[0]
    expect(await brightness(0)).toBeGreaterThan(250)
    expect(await brightness(60)).toBeLessThan(5)
  })

  it('turns the colours of another profile into sRGB', async () => {
    const green = sharp({ create: { width: 4, height: 4, channels: 3, background: '#00ff00' } })
    for (const type of ['png', 'jpeg', 'webp'] as const) {
      const { bytes } = await reencode(await encode[type](green.clone().withIccProfile('p3')))
      const [red = 9, is = 0] = await sharp(bytes).removeAlpha().raw().toBuffer()
      // Taken for sRGB it is 117, 251, 76.
      expect(red).toBeLessThan(40)
      expect(is).toBeGreaterThan(252)
    }
  })

  it('is of those that the caller accepts, and never of TIFF', async () => {
    const source = await fileOf(await encode.jpeg(picture()))
    await expect(images.reencode({ source, accept: ['png', 'gif'] })).rejects.toEqual(refusal('not-an-image'))
    expect(await images.reencode({ source, accept: ['jpeg'] })).toMatchObject({ type: 'jpeg' })
    const tiff = await fileOf(await encode.tiff(picture()))
    for (const accept of [undefined, IMAGE_TYPES] as const)
      await expect(images.reencode({ source: tiff, ...(accept && { accept }) })).rejects.toEqual(
        refusal('not-an-image'),
      )
  })
})

const segment = (marker: number, text: string): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(text.length + 2, 2)
  return Buffer.concat([head, Buffer.from(text, 'latin1')])
}

/** A comment where the format has one, each right behind the head of the file. */
const commented: Partial<Record<ImageType, (content: Buffer) => Buffer>> = {
  jpeg: (content) =>
    Buffer.concat([
      content.subarray(0, 2),
      segment(0xfe, 'secret comment'),
      segment(0xed, 'Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0c\x1c\x02\x78\0\x07secret\0'),
      content.subarray(2),
    ]),
  gif: (content) => {
    const at = 13 + 3 * 2 ** (((content[10] ?? 0) & 7) + 1)
    return Buffer.concat([
      content.subarray(0, at),
      Buffer.from('!\xfe\x06secret\0', 'latin1'),
      content.subarray(at),
    ])
  },
}

describe('what a picture says besides its pixels', () => {
  it.each(TYPES)('is gone from a %s: EXIF with its position, XMP, ICC, comments', async (type) => {
    const image = picture()
      .withExif({
        IFD0: { Copyright: 'secret', Artist: 'secret' },
        IFD3: { GPSLatitude: '51/1 30/1 3230/100', GPSMapDatum: 'secret' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><secret/></x:xmpmeta>')
      .withIccProfile('p3')
      .withDensity(217)
    const plain = await encode[type](image)
    const content = commented[type]?.(plain) ?? plain
    expect(content.includes('secret')).toBe(true)
    const { bytes } = await reencode(content)
    for (const name of ['secret', 'Exif', 'EXIF', 'xmpmeta', 'XMP', 'acsp', 'ICC', 'Photoshop', 'GPS'])
      expect({ name, is: bytes.includes(name) }).toEqual({ name, is: false })
    const { exif, xmp, icc, iptc, comments, hasProfile } = await sharp(bytes).metadata()
    expect({ exif, xmp, icc, iptc, comments, hasProfile }).toEqual({ hasProfile: false })
    if (type === 'png') {
      expect(new Set(chunksOf(bytes))).toEqual(new Set(['IHDR', 'pHYs', 'IDAT', 'IEND']))
      expect(await sharp(bytes).metadata()).toMatchObject({ density: 72 })
    }
  })

  it.each(['png', 'jpeg', 'gif', 'webp'] as const)('is gone from behind the end of a %s', async (type) => {
    const content = await encode[type](picture())
    const { bytes } = await reencode(Buffer.concat([content, Buffer.from('<script>alert(1)</script>')]))
    expect(bytes.includes('script')).toBe(false)
  })
})

const FRAMES = ['#f00', '#0f0', '#00f', '#ff0', '#0ff']
const DELAYS = [50, 100, 20, 300, 1000]

/** Five frames of 40 x 30, each of a colour of its own. */
const animation = async (loop: number): Promise<Sharp> => {
  const frames = FRAMES.map((background) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .png()
      .toBuffer(),
  )
  const joined = await sharp(await Promise.all(frames), { join: { animated: true } })
    .webp({ lossless: true, delay: DELAYS, loop })
    .toBuffer()
  return sharp(joined, { animated: true })
}

const animated = {
  gif: (image: Sharp) => image.gif().toBuffer(),
  webp: (image: Sharp) => image.webp({ lossless: true }).toBuffer(),
} as const

const chunk = (name: string, ...content: Buffer[]): Buffer => {
  const held = Buffer.concat(content)
  const head = Buffer.alloc(8, name, 'latin1')
  head.writeUInt32LE(held.length, 4)
  return Buffer.concat([head, held])
}

/** An animated WebP of so many black frames, in some bytes each. */
const webpOf = async (frames: number, width: number, height: number): Promise<Buffer> => {
  const black = sharp({ create: { width, height, channels: 3, background: '#000' } })
  const still = (await black.webp({ lossless: true }).toBuffer()).subarray(12)
  const size = Buffer.alloc(6)
  size.writeUIntLE(width - 1, 0, 3)
  size.writeUIntLE(height - 1, 3, 3)
  const frame = chunk('ANMF', Buffer.alloc(6), size, Buffer.from([40, 0, 0, 0]), still)
  const canvas = chunk('VP8X', Buffer.from([2, 0, 0, 0]), size)
  const all = [canvas, chunk('ANIM', Buffer.alloc(6)), ...Array<Buffer>(frames).fill(frame)]
  return chunk('RIFF', Buffer.from('WEBP'), ...all)
}

describe('an animation', () => {
  it.each(['gif', 'webp'] as const)('of %s keeps its frames, their delays and its loop', async (type) => {
    for (const loop of [0, 1, 7]) {
      const content = await animated[type](await animation(loop))
      const { bytes, ...made } = await reencode(content)
      expect(made).toMatchObject({ type, width: 40, height: 30 })
      expect(await sharp(bytes, { animated: true }).metadata()).toMatchObject({
        pages: 5,
        pageHeight: 30,
        delay: DELAYS,
        loop,
      })
      expect((await pixels(bytes)).equals(await pixels(content))).toBe(true)
    }
  })

  it('of GIF keeps also frames that are the same as the one before, and colours of single frames', async () => {
    const same = gifOf(200)
    expect((await sharp((await reencode(same)).bytes).metadata()).pages).toBe(200)
    const frames = await Promise.all(
      [1, 2, 3].map((n) =>
        picture(30 + n * 10, 30)
          .resize(60, 40)
          .png()
          .toBuffer(),
      ),
    )
    const content = await sharp(frames, { join: { animated: true } })
      .gif({ reuse: false, interPaletteMaxError: 0 })
      .toBuffer()
    const { bytes } = await reencode(content)
    expect((await pixels(bytes)).equals(await pixels(content))).toBe(true)
  })

  it('of WebP stays with or without loss, and is not turned, as in browsers', async () => {
    const lossy = await (await animation(0)).webp({ quality: 80 }).toBuffer()
    const { bytes } = await reencode(lossy)
    expect({ lossy: bytes.includes('VP8 '), lossless: bytes.includes('VP8L') }).toEqual({
      lossy: true,
      lossless: false,
    })
    expect(await meanDifference(bytes, lossy)).toBeLessThan(2)
    const turned = await (await animation(0))
      .withMetadata({ orientation: 6 })
      .webp({ lossless: true })
      .toBuffer()
    expect(await sharp(turned).metadata()).toMatchObject({ orientation: 6 })
    const made = await reencode(turned)
    expect(made).toMatchObject({ width: 40, height: 30 })
    expect(made.bytes.includes('VP8 ')).toBe(false)
    expect((await pixels(made.bytes)).equals(await pixels(turned))).toBe(true)
  })

  it('may have 50 megapixels in all its frames, and no more', async () => {
    const most = await images.reencode({ source: await fileOf(gifOf(50, 1_000, 1_000)) })
    expect(most).toMatchObject({ width: 1_000, height: 1_000 })
    const bomb = gifOf(51, 1_000, 1_000)
    expect(bomb.length).toBeLessThan(1_000)
    await expectRefusal(bomb, 'too-many-pixels')
    await expectRefusal(gifOf(9_000, 100, 100), 'too-many-pixels')
    expect((await images.toPng({ source: await fileOf(bomb) })).height).toBe(1_000)
    const content = await webpOf(51, 1_000, 1_000)
    expect(content.length).toBeLessThan(10_000)
    expect((await sharp(content).metadata()).pages).toBe(51)
    await expectRefusal(content, 'too-many-pixels')
  })

  it.each(['gif', 'webp'] as const)('of %s is refused when it was cut anywhere', async (type) => {
    const content = await animated[type](await animation(0))
    for (let length = content.length - 1; length > 20; length -= 5)
      await expectRefusal(content.subarray(0, length), 'corrupt')
  })
})

describe('a picture that is refused', () => {
  it.each(TYPES)('is a %s cut anywhere', async (type) => {
    const content = await encode[type](picture(400, 300))
    const cuts = [0.05, 0.3, 0.6, 0.9].map((part) => Math.floor(content.length * part))
    for (const cut of [...cuts, content.length - 10, content.length - 2])
      await expectRefusal(content.subarray(0, cut), 'corrupt')
  })

  it('is a lossless WebP cut anywhere', async () => {
    const content = await lossless(picture(), 'webp')
    for (const cut of [100, content.length / 2, content.length - 2])
      await expectRefusal(content.subarray(0, cut), 'corrupt')
  })

  it.each([
    ['a PNG of too many pixels', pngBomb(10_000, 5_001), 'too-many-pixels'],
    ['a GIF of too many', gifOf(1, 8_000, 8_000), 'too-many-pixels'],
    ['a GIF of too many frames', gifOf(10_001, 1, 1), 'too-many-pixels'],
    ['nothing', '', 'not-an-image'],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'not-an-image'],
    ['a GIF header before JavaScript', 'GIF89a/*\x01\x01*/=1;alert(1)//', 'corrupt'],
    ['a RIFF file that only says WebP', 'RIFF\x10\0\0\0WEBPVP8 ', 'corrupt'],
  ])('is %s', async (_what, content, reason) => {
    await expectRefusal(content, reason)
  })

  it('is none for the odd scan header that phones write', async () => {
    const content = await encode.jpeg(picture())
    const scan = content.indexOf(Buffer.from([0xff, 0xda]))
    const odd = Buffer.from(content)
    odd[scan + 4 + odd.readUInt16BE(scan + 2) - 4] = 0
    expect(await reencode(odd)).toMatchObject({ type: 'jpeg' })
  })

  it('leaves nothing when there is no room for the result', async (context) => {
    const device = await smallDevice(512 * 1024)
    if ('why' in device) return context.skip(device.why)
    const source = join(device.folder, 'source')
    const noise = sharp({
      create: {
        width: 700,
        height: 500,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
    await writeFile(source, await noise.jpeg({ quality: 50, chromaSubsampling: '4:4:4' }).toBuffer())
    await expect(images.reencode({ source })).rejects.toMatchObject({ kind: 'storage-full' })
    expect(await readdir(device.folder)).toEqual(['source'])
  })
})
