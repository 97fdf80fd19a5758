import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { expectTidy, type Form, type Member, newMember, newPlan, notAnImage, see } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer()
  member = await newMember(server)
})
afterAll(() => server.close())

/** Uploads, and looks at what is served then. */
const made = async (size: string, form: Form, who = member) => {
  const { status, body } = await who.upload(size, form)
  expect({ status, body }).toEqual({ status: 201, body: { status: 'Uploaded' } })
  const { link, resolution } = await who.newest()
  const { width, height, format } = await sharp((await see(link)).bytes).metadata()
  expect(resolution).toBe(`${width}x${height}`)
  return { width, height, format }
}

const png = (width: number, height: number): Promise<Buffer> => picture(width, height).png().toBuffer()

const expectRefused = async (size: string, form: Form, body: unknown): Promise<void> => {
  const before = (await member.call('GET', '/list/')).body
  const answer = await member.upload(size, form)
  expect({ status: answer.status, body: answer.body }).toEqual({ status: 400, body })
  expect((await member.call('GET', '/list/')).body).toEqual(before)
  await expectTidy(server)
}

describe.each([
  ['small', 200],
  ['medium', 400],
])('an upload to %s', (size, height) => {
  it.each([
    ['a wide picture', 900, 600],
    ['a tall picture', 300, 1200],
    ['a smaller picture, which is enlarged,', 30, 20],
    ['a picture of that height', 350, height],
  ])('keeps the aspect ratio of %s', async (_what, width, was) => {
    expect(await made(size, { image: await png(width, was) })).toEqual({
      format: 'png',
      height,
      width: Math.round((width * height) / was),
    })
    await expectTidy(server)
  })

  it('leaves a picture at least one pixel of width', async () => {
    expect(await made(size, { image: await png(1, 2000) })).toMatchObject({ width: 1, height })
  })

  it('refuses a picture so wide that it would have over 50 megapixels', async () => {
    await expectRefused(size, { image: await png(3000, 1) }, { image: [notAnImage] })
  })
})

describe('an upload of the original', () => {
  it('keeps its pixels', async () => {
    const source = picture(123, 77)
    expect(await made('original', { image: await source.png().toBuffer() })).toMatchObject({
      width: 123,
      height: 77,
    })
    const { bytes } = await see((await member.newest()).link)
    const pixels = (input: Buffer) => sharp(input).removeAlpha().raw().toBuffer()
    expect(await pixels(bytes)).toEqual(await pixels(await source.png().toBuffer()))
  })

  it('keeps what is transparent', async () => {
    const background = { r: 10, g: 20, b: 30, alpha: 0.5 }
    const image = await sharp({ create: { width: 5, height: 4, channels: 4, background } })
      .png()
      .toBuffer()
    await made('original', { image })
    const { bytes } = await see((await member.newest()).link)
    expect(await sharp(bytes).raw().toBuffer()).toEqual(await sharp(image).raw().toBuffer())
  })
})

describe.each(['original', 'custom'])('a height and a width sent to %s', (size) => {
  it('are taken exactly, without the aspect ratio', async () => {
    expect(await made(size, { height: '31', width: '97' })).toMatchObject({ width: 97, height: 31 })
  })

  it('go from 1 to 10000', async () => {
    expect(await made(size, { height: '1', width: '10000' })).toMatchObject({ width: 10_000, height: 1 })
    expect(await made(size, { height: '10000', width: '1' })).toMatchObject({ width: 1, height: 10_000 })
  })

  it.each([
    ['0', 'Ensure this value is greater than or equal to 1.'],
    ['-1', 'Ensure this value is greater than or equal to 1.'],
    ['10001', 'Ensure this value is less than or equal to 10000.'],
    ['9007199254740993', 'A valid integer is required.'],
    ['1.5', 'A valid integer is required.'],
    ['abc', 'A valid integer is required.'],
  ])('are refused when one of them is %s', async (wrong, sentence) => {
    await expectRefused(size, { height: wrong, width: '10' }, { height: [sentence] })
    await expectRefused(size, { height: '10', width: wrong }, { width: [sentence] })
  })

  it('need each other', async () => {
    const missing = ['This field is required.']
    await expectRefused(size, { height: '10' }, { width: missing })
    await expectRefused(size, { width: '10' }, { height: missing })
  })

  it('have an area of 50 megapixels at most', async () => {
    const tooLarge = { non_field_errors: ['Ensure width times height is at most 50000000.'] }
    await expectRefused(size, { height: '7072', width: '7071' }, tooLarge)
    await expectRefused(size, { height: '10000', width: '10000' }, tooLarge)
  })
})

it('an area of exactly 50 megapixels is made', async () => {
  expect(await made('custom', { height: '5000', width: '10000' })).toMatchObject({
    width: 10_000,
    height: 5_000,
  })
})

it('a custom upload without height and width is refused, as one with blank ones', async () => {
  const missing = ['This field is required.']
  await expectRefused('custom', {}, { height: missing, width: missing })
  const refused = [expect.any(String)]
  await expectRefused('custom', { height: '', width: '' }, { height: refused, width: refused })
})

describe('a thumbnail', () => {
  it('is made at each height of a custom plan, and at no other', async () => {
    const owner = await newMember(server, await newPlan(server, { thumbnail_heights: [38, 1000] }))
    for (const height of [38, 1000]) {
      expect(await made(`thumbnail/${height}`, {}, owner)).toMatchObject({ height, width: height * 1.5 })
    }
    for (const other of ['thumbnail/37', 'thumbnail/200', 'small', 'medium', 'original', 'custom']) {
      expect((await owner.upload(other)).status).toBe(403)
    }
    expect((await owner.call('GET', '/list/')).body).toMatchObject({ count: 2 })
  })

  it('is made at the heights of ENTERPRISE, and at any height for ROOT', async () => {
    expect(await made('thumbnail/400', {})).toMatchObject({ height: 400 })
    const root = await newMember(server, 'ROOT')
    for (const height of [1, 123, 10_000]) {
      const image = await png(1, 1)
      expect(
        await made(`thumbnail/${height}`, { image: height > 123 ? await png(1, 3) : image }, root),
      ).toMatchObject({
        height,
      })
    }
  })

  it.each(['0', '-1', '10001', 'abc', '1.5', '9007199254740993', '%00'])(
    'at the height %s is at no path',
    async (height) => {
      const { status, body } = await member.upload(`thumbnail/${height}`)
      expect({ status, body }).toEqual({ status: 404, body: { detail: 'Not found.' } })
    },
  )
})
