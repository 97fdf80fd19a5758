import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { type Booth, boothOf, type Member, newBooth, newMember, notFound, seen } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
})
afterAll(() => server.close())

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const create = (body: unknown) => member.call('POST', '/booths/', { body })
const change = (id: number, body: unknown) => member.call('PUT', `/booths/${id}/`, { body })

const required = ['This field is required.']
const blank = ['This field may not be blank.']
const noSuchCountry = (pk: unknown) => [`Invalid pk "${pk}" - object does not exist.`]

describe('createBooth', () => {
  it('opens a booth with what is sent', async () => {
    const fields = { name: ' Glass \u{1F3EE} ', description: '', category: 'Crafts', country: 40 }
    const { status, headers, body } = await create(fields)
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        ...fields,
        id: expect.any(Number),
        images: [],
        videos: [],
        created_at: expect.stringMatching(instant),
        updated_at: (body as Booth).created_at,
      },
    })
    expect(headers.get('ETag')).toMatch(/^"\d+"$/)
    expect(await boothOf(member, (body as Booth).id)).toEqual(body)
  })

  it('takes no description and no category as empty ones, and drops what it does not know', async () => {
    const { body } = await create({ name: 'Bare', country: 1, id: 7, owner_id: 1, images: ['x'] })
    expect(body).toMatchObject({ description: '', category: '', images: [] })
    expect((body as Booth).id).not.toBe(7)
  })

  it('takes a form like JSON: texts, the country as a number, empty fields as empty ones', async () => {
    const form = { name: 'Gläs', description: 'Lamps', category: '', country: '40' }
    const { status, body } = await member.send('POST', '/booths/', form)
    expect({ status, body }).toMatchObject({ status: 201, body: { ...form, country: 40 } })
  })

  it('takes what is just within the limits', async () => {
    const longest = { name: 'n'.repeat(255), description: 'd'.repeat(10_000), category: 'c'.repeat(100) }
    expect(seen(await create({ ...longest, country: 249 }))).toMatchObject({ status: 201, body: longest })
    // Characters are counted, and not the halves that JavaScript makes of some.
    expect((await create({ name: '\u{1F3EE}'.repeat(255), country: 1 })).status).toBe(201)
  })

  it.each<[body: unknown, complaint: object]>([
    [{}, { name: required, country: required }],
    [
      { name: ' \t', country: '40' },
      { name: blank, country: ['A valid integer is required.'] },
    ],
    [
      { name: 'n'.repeat(256), description: 'd'.repeat(10_001), category: 'c'.repeat(101), country: 1 },
      {
        name: ['Ensure this field has no more than 255 characters.'],
        description: ['Ensure this field has no more than 10000 characters.'],
        category: ['Ensure this field has no more than 100 characters.'],
      },
    ],
    [
      { name: null, description: 7, category: [], country: 1.5 },
      {
        name: ['This field may not be null.'],
        description: ['Not a valid string.'],
        category: ['Not a valid string.'],
        country: ['A valid integer is required.'],
      },
    ],
    [{ name: 'a\0b', country: 1 }, { name: ['Null characters are not allowed.'] }],
    [[], { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
    ['{"name":', { detail: 'JSON parse error' }],
    [{ name: 'x', country: null }, { country: ['This field may not be null.'] }],
  ])('says of %j what is wrong with it', async (sent, complaint) => {
    expect(seen(await create(sent))).toEqual({ status: 400, body: complaint })
  })

  it.each([0, -1, 250, 999, 32_768, 2_147_483_648, 9_007_199_254_740_992, 1e21])(
    'says that there is no country %d',
    async (country) => {
      const { status, body } = await create({ name: 'Nowhere', country })
      expect({ status, body }).toEqual({ status: 400, body: { country: noSuchCountry(country) } })
    },
  )

  it('says of a form what is wrong with it', async () => {
    expect(seen(await member.send('POST', '/booths/', { name: '', country: '' }))).toMatchObject({
      status: 400,
      body: { name: blank },
    })
    const { status, body } = await member.send('POST', '/booths/', { name: 'x', country: '9999999999' })
    expect({ status, body }).toEqual({ status: 400, body: { country: noSuchCountry('9999999999') } })
  })

  it('reads no other body', async () => {
    const headers = { 'Content-Type': 'text/plain' }
    expect(seen(await member.call('POST', '/booths/', { body: 'name=x', headers }))).toEqual({
      status: 415,
      body: { detail: 'Unsupported media type "text/plain" in request.' },
    })
  })
})

describe('updateBooth', () => {
  it('changes each member alone and leaves the rest', async () => {
    let before = await boothOf(member, (await newBooth(member, { description: 'd', category: 'c' })).id)
    for (const fields of [{ name: 'New' }, { description: '' }, { category: 'Art' }, { country: 5 }]) {
      const { status, headers, body } = await change(before.id, fields)
      const { updated_at: updated } = body as Booth
      expect({ status, body }).toEqual({ status: 200, body: { ...before, ...fields, updated_at: updated } })
      expect(updated > before.updated_at).toBe(true)
      expect(headers.get('ETag')).toMatch(/^"\d+"$/)
      before = await boothOf(member, before.id)
      expect(before).toEqual(body)
    }
  })

  it('takes a form, too, in which an empty text is one', async () => {
    const { id } = await newBooth(member, { description: 'd', category: 'c' })
    const { status, body } = await member.send('PUT', `/booths/${id}/`, { description: '', country: '7' })
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { name: 'Glass and light', description: '', category: 'c', country: 7 },
    })
  })

  it.each<[body: unknown, complaint: object]>([
    [{}, { non_field_errors: ['At least one field is required.'] }],
    [{ colour: 'red' }, { non_field_errors: ['At least one field is required.'] }],
    [{ name: '' }, { name: blank }],
    [{ description: null }, { description: ['This field may not be null.'] }],
    [{ country: 999 }, { country: noSuchCountry(999) }],
    [undefined, { non_field_errors: ['At least one field is required.'] }],
  ])('refuses %j, and changes nothing', async (sent, complaint) => {
    const before = await newBooth(member)
    expect(seen(await change(before.id, sent))).toEqual({ status: 400, body: complaint })
    const { etag: _etag, ...booth } = before
    expect(await boothOf(member, before.id)).toEqual(booth)
  })
})

describe('deleteBooth', () => {
  it('closes a booth with all that is in it, once', async () => {
    const { id } = await newBooth(member)
    const item = await member.call('POST', `/booths/${id}/items/`, { body: { name: 'Lamp' } })
    const { id: itemId } = item.body as { id: number }
    expect(seen(await member.call('DELETE', `/booths/${id}/`))).toEqual({ status: 204, body: undefined })
    for (const [method, path] of [
      ['GET', `/booths/${id}/`],
      ['GET', `/booths/${id}/items/list/`],
      ['GET', `/booths/${id}/items/${itemId}/`],
      ['DELETE', `/booths/${id}/`],
    ] as const) {
      expect(seen(await member.call(method, path))).toEqual({ status: 404, body: notFound })
    }
  })

  it('does not give the id to another booth', async () => {
    const { id } = await newBooth(member)
    await member.call('DELETE', `/booths/${id}/`)
    expect((await newBooth(member)).id).toBeGreaterThan(id)
  })
})

describe('getBooth', () => {
  it.each(['0', '-1', 'abc', '1.5', '2147483647', '2147483648', '99999999999999999999', '1e1'])(
    'finds no booth %s',
    async (id) => {
      for (const method of ['GET', 'DELETE'])
        expect(seen(await member.call(method, `/booths/${id}/`))).toEqual({ status: 404, body: notFound })
      expect(seen(await change(id as never, { name: 'x' }))).toEqual({ status: 404, body: notFound })
    },
  )
})

describe('listBooths', () => {
  it("lists one's own booths, oldest first, and nobody else's", async () => {
    const [one, other] = [await newMember(server), await newMember(server)]
    expect((await one.call('GET', '/booths/list/')).body).toEqual([])
    const names = ['b', 'a', 'c']
    for (const name of names) await newBooth(one, { name })
    await newBooth(other, { name: 'not mine' })
    const { status, body } = await one.call('GET', '/booths/list/')
    expect(status).toBe(200)
    expect((body as Booth[]).map(({ name }) => name)).toEqual(names)
    for (const booth of body as Booth[]) expect(await boothOf(other, booth.id)).toEqual(booth)
  })
})
