import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chunksOf, encode, gifOf, picture, pngBomb, tiffOf } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { expectTidy, type Member, newMember, notAnImage, see, storedKeys } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer()
  member = await newMember(server)
})
afterAll(() => server.close())

/** What is served of an upload to `original`. */
const served = async (image: Buffer): Promise<Buffer> => {
  const { status, body } = await member.upload('original', { image })
  expect({ status, body }).toEqual({ status: 201, body: { status: 'Uploaded' } })
  return (await see((await member.newest()).link)).bytes
}

const colourAt = async (image: Buffer, left: number, top: number): Promise<number[]> => {
  const pixel = sharp(image).extract({ left, top, width: 1, height: 1 }).removeAlpha().toColourspace('srgb')
  return [...(await pixel.raw().toBuffer())]
}

const solid = (background: string, width = 8, height = 6) =>
  sharp({ create: { width, height, channels: 3, background } })

describe('a picture', () => {
  it.each(Object.entries(encode))('in %s is taken, and served as PNG', async (_format, encoded) => {
    const bytes = await served(await encoded(picture(64, 48)))
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 64, height: 48 })
  })

  it('is told by its content: name and declared type are not believed', async () => {
    const data = new FormData()
    data.append('title', 'Lighthouse')
    const jpeg = new Uint8Array(await picture().jpeg().toBuffer())
    data.append('image', new Blob([jpeg], { type: 'text/html' }), '../../evil.svg')
    const response = await fetch(`${server.url}/api/upload/original/`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${member.token}`, Connection: 'close' },
      body: data,
    })
    expect({ status: response.status, body: await response.json() }).toEqual({
      status: 201,
      body: { status: 'Uploaded' },
    })
    expect((await see((await member.newest()).link)).headers.get('Content-Type')).toBe('image/png')
    expect((await storedKeys(server)).every((key) => /^imagehost\/[0-9a-f-]{36}\.png$/.test(key))).toBe(true)
  })

  it('with several frames or pages is served as its first', async () => {
    const [red, blue] = await Promise.all(['red', 'blue'].map((colour) => solid(colour).png().toBuffer()))
    const frames = [red, blue].filter((frame) => frame !== undefined)
    const animated = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    expect(await sharp(animated, { animated: true }).metadata()).toMatchObject({ pages: 2 })
    const bytes = await served(animated)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 8, height: 6 })
    expect(await colourAt(bytes, 4, 3)).toEqual([255, 0, 0])
    expect(await sharp(await served(gifOf(3))).metadata()).toMatchObject({ width: 10, height: 10 })
    expect(await sharp(await served(tiffOf(3))).metadata()).toMatchObject({ width: 10, height: 10 })
  })

  it('is turned as its EXIF orientation says', async () => {
    // The left half is red; turned by a quarter, clockwise, that is the upper half.
    const image = await solid('blue', 40, 20)
      .composite([{ input: await solid('red', 20, 20).png().toBuffer(), left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .png()
      .toBuffer()
    const bytes = await served(image)
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 20, height: 40 })
    expect(await colourAt(bytes, 10, 5)).toEqual([255, 0, 0])
    expect(await colourAt(bytes, 10, 35)).toEqual([0, 0, 255])
    expect((await member.newest()).resolution).toBe('20x40')
    await member.upload('small', { image })
    expect((await member.newest()).resolution).toBe('100x200')
  })

  it('is served without the place where it was taken, and without any other metadata', async () => {
    const image = await picture()
      .withExif({
        IFD0: { Copyright: 'Somebody', Software: 'Camera' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>secret</note></x:xmpmeta>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer()
    const before = await sharp(image).metadata()
    expect([before.exif, before.xmp, before.icc].map((part) => part !== undefined)).toEqual([
      true,
      true,
      true,
    ])
    for (const size of ['original', 'small']) {
      expect((await member.upload(size, { image })).status).toBe(201)
      const { bytes } = await see((await member.newest()).link)
      const { exif, xmp, icc, iptc, comments } = await sharp(bytes).metadata()
      expect({ exif, xmp, icc, iptc, comments }).toEqual({})
      const pixelsAndDensity = ['IHDR', 'pHYs', 'IDAT', 'IEND']
      expect(chunksOf(bytes).filter((chunk) => !pixelsAndDensity.includes(chunk))).toEqual([])
    }
  })
})

const jpeg = picture(200, 150).jpeg().toBuffer()
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'

const refused: [what: string, content: () => Promise<Buffer> | Buffer][] = [
  ['text', () => Buffer.from('no picture at all')],
  ['SVG', () => Buffer.from(svg)],
  ['an empty file', () => Buffer.alloc(0)],
  ['a truncated JPEG', async () => (await jpeg).subarray(0, -2000)],
  ['a JPEG that ends in its head', async () => (await jpeg).subarray(0, 100)],
  ['a truncated PNG', async () => (await picture().png().toBuffer()).subarray(0, -100)],
  ['the mere signature of a PNG', () => Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['PNG bytes around something else', () => Buffer.from('\x89PNG\r\n\x1a\n<svg/>', 'latin1')],
  ['a PNG that decodes to 16000 by 16000 pixels', () => pngBomb(16_000, 16_000)],
  ['PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF')],
  ['a film', () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypisom\0\0\x02\0isomiso2')])],
]

describe.each(['small', 'original'])('what is no picture for us, sent to %s:', (size) => {
  it.each(refused)('%s is refused, and leaves no row and no file', async (_what, content) => {
    const before = (await member.call('GET', '/list/')).body
    const { status, body } = await member.upload(size, { image: await content() })
    expect({ status, body }).toEqual({ status: 400, body: { image: [notAnImage] } })
    expect((await member.call('GET', '/list/')).body).toEqual(before)
    await expectTidy(server)
  })
})

it('a picture of 50 megapixels is decoded, one of more is not', async () => {
  expect((await member.upload('small', { image: pngBomb(10_000, 5_000) })).status).toBe(201)
  const { status, body } = await member.upload('small', { image: pngBomb(10_000, 5_001) })
  expect({ status, body }).toEqual({ status: 400, body: { image: [notAnImage] } })
  await expectTidy(server)
})
