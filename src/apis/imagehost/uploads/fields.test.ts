import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { picture } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { expectTidy, type Form, forbidden, type Member, newMember, see } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer()
  member = await newMember(server)
})
afterAll(() => server.close())

const upload = async (form: Form, size = 'small', who = member) => {
  const { status, body } = await who.upload(size, form)
  return { status, body }
}
const countOf = async (who: Member) => (await who.call('GET', '/list/')).body as { count: number }

const expectRefused = async (form: Form, body: unknown): Promise<void> => {
  const { count } = await countOf(member)
  expect(await upload(form)).toEqual({ status: 400, body })
  expect(await countOf(member)).toMatchObject({ count })
  await expectTidy(server)
}

describe('the title', () => {
  it.each([
    ['20 characters', 'a'.repeat(20)],
    ['20 characters beyond the BMP', '\u{1F373}'.repeat(20)],
    ['blanks around it', '  a  '],
    ['what HTML and SQL know', `<b>"';--\\%_</b>`],
  ])('is kept as it was sent, with %s', async (_what, title) => {
    expect(await upload({ title })).toEqual({ status: 201, body: { status: 'Uploaded' } })
    expect((await member.newest()).title).toBe(title)
  })

  it.each([
    ['is missing', undefined, 'This field is required.'],
    ['is empty', '', 'This field may not be blank.'],
    ['is blank', ' \t\u00a0 ', 'This field may not be blank.'],
    ['has 21 characters', 'a'.repeat(21), 'Ensure this field has no more than 20 characters.'],
    [
      'has 21 characters beyond the BMP',
      '\u{1F373}'.repeat(21),
      'Ensure this field has no more than 20 characters.',
    ],
    ['has NUL in it', 'a\0b', 'Null characters are not allowed.'],
    ['came as a file', Buffer.from('Lighthouse'), 'This field is required.'],
  ])('that %s is refused, and nothing is stored', async (_what, title, sentence) => {
    await expectRefused({ title }, { title: [sentence] })
  })

  it('that comes twice counts the last time', async () => {
    expect((await upload({ title: ['a'.repeat(21), 'last'] })).status).toBe(201)
    expect((await member.newest()).title).toBe('last')
  })
})

describe('the image', () => {
  it.each([
    ['is missing', undefined],
    ['came as text', 'lighthouse.png'],
  ])('that %s is refused, and nothing is stored', async (_what, image) => {
    await expectRefused({ image }, { image: ['No file was submitted.'] })
  })

  it('that comes twice counts the last time, as everything in a form does, and the other is not kept', async () => {
    const [first, last] = [Buffer.from('no picture'), await picture(20, 20).png().toBuffer()]
    expect((await upload({ image: [first, last] })).status).toBe(201)
    const { link } = await member.newest()
    expect(await sharp((await see(link)).bytes).metadata()).toMatchObject({ width: 200, height: 200 })
    await expectTidy(server)
  })
})

it('everything that is wrong is told at once', async () => {
  await expectRefused(
    { title: undefined, image: undefined, expired_time: 'abc' },
    {
      title: ['This field is required.'],
      image: ['No file was submitted.'],
      expired_time: ['A valid integer is required.'],
    },
  )
})

describe('the life of the link', () => {
  it.each([300, 30_000])('may be %i seconds, counted from the upload', async (seconds) => {
    expect((await upload({ expired_time: String(seconds) })).status).toBe(201)
    const { rows } = await server.db.raw(
      `select extract(epoch from expires_at - created_at)::integer as seconds from imagehost.images
       where owner_id = ? order by number desc limit 1`,
      [member.id],
    )
    expect(rows).toEqual([{ seconds }])
  })

  it.each([
    ['299', 'Ensure this value is greater than or equal to 300.'],
    ['30001', 'Ensure this value is less than or equal to 30000.'],
    ['-300', 'Ensure this value is greater than or equal to 300.'],
    ['abc', 'A valid integer is required.'],
    ['300.5', 'A valid integer is required.'],
    ['9007199254740993', 'A valid integer is required.'],
  ])('may not be %s', async (seconds, sentence) => {
    await expectRefused({ expired_time: seconds }, { expired_time: [sentence] })
  })
})

describe('a field that a form leaves empty', () => {
  it('counts as absent where it is not required: the link has no end, the picture keeps its size', async () => {
    const image = await picture(30, 20).png().toBuffer()
    const empty = { image, expired_time: '', height: '', width: '' }
    expect(await upload(empty, 'original')).toEqual({ status: 201, body: { status: 'Uploaded' } })
    expect(await member.newest()).toMatchObject({ expired_at: null, resolution: '30x20' })
  })

  it('asks for no life of the link, which the plan would not allow', async () => {
    const basic = await newMember(server, 'BASIC')
    expect((await upload({ expired_time: '' }, 'small', basic)).status).toBe(201)
    expect(await upload({ expired_time: ' 300' }, 'small', basic)).toEqual({ status: 403, body: forbidden })
  })
})

it('fields and files that nobody asked for are ignored', async () => {
  const form = {
    id: '7',
    owner_id: '1',
    height: '10',
    width: 'abc',
    note: 'a\0b',
    constructor: 'x',
    'image[0]': Buffer.from('no picture'),
    thumbnail: Buffer.from('no picture'),
  }
  expect(await upload(form)).toEqual({ status: 201, body: { status: 'Uploaded' } })
  expect(await member.newest()).toMatchObject({ title: 'Lighthouse', resolution: '300x200' })
  await expectTidy(server)
})
