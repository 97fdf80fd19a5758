import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { type Item, itemOf, type Member, newBooth, newItem, newMember, notFound, seen } from '../testing.ts'

let server: TestServer
let member: Member
let booth: number
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
  ;({ id: booth } = await newBooth(member))
})
afterAll(() => server.close())

const create = (body: unknown) => member.call('POST', `/booths/${booth}/items/`, { body })
const change = (id: number | string, body: unknown) =>
  member.call('PUT', `/booths/${booth}/items/${id}/`, { body })

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/
const blank = ['This field may not be blank.']
const noNumber = ['A valid number is required.']

describe('createItem', () => {
  it('puts what is sent into the booth', async () => {
    const fields = { name: 'Paper lamp', description: 'Folded', price: '99.99', quantity: 10 }
    const { status, headers, body } = await create(fields)
    expect({ status, body }).toEqual({
      status: 201,
      body: {
        ...fields,
        id: expect.any(Number),
        booth,
        images: [],
        created_at: expect.stringMatching(instant),
        updated_at: (body as Item).created_at,
      },
    })
    expect(headers.get('ETag')).toMatch(/^"\d+"$/)
    expect(await itemOf(member, body as Item)).toEqual(body)
  })

  it('is one of no description and no price, unless told', async () => {
    expect((await create({ name: 'Bare' })).body).toMatchObject({ description: '', price: null, quantity: 1 })
    expect((await create({ name: 'Bare', price: null, quantity: 0 })).body).toMatchObject({
      price: null,
      quantity: 0,
    })
  })

  it('takes a form like JSON, in which an empty price is none and an empty quantity is not told', async () => {
    const path = `/booths/${booth}/items/`
    const full = { name: 'Lamp', description: 'd', price: '5', quantity: '3' }
    expect((await member.send('POST', path, full)).body).toMatchObject({ price: '5.00', quantity: 3 })
    const bare = { name: 'Lamp', description: '', price: '', quantity: '' }
    const { status, body } = await member.send('POST', path, bare)
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { description: '', price: null, quantity: 1 },
    })
  })

  it.each([
    ['0', '0.00'],
    ['0.5', '0.50'],
    ['007.10', '7.10'],
    ['99999999.99', '99999999.99'],
    [5, '5.00'],
    [0.1, '0.10'],
    [99_999_999.99, '99999999.99'],
  ])('keeps the price %j as %s', async (price, kept) => {
    expect((await create({ name: 'Lamp', price })).body).toMatchObject({ price: kept })
  })

  it.each<[price: unknown, complaint: string[]]>([
    ['abc', noNumber],
    ['1,5', noNumber],
    ['NaN', noNumber],
    ['1e2', noNumber],
    [1e21, noNumber],
    ['-0.01', ['Ensure this value is greater than or equal to 0.']],
    [-1, ['Ensure this value is greater than or equal to 0.']],
    ['100000000', ['Ensure this value is less than or equal to 99999999.99.']],
    ['99999999.999', ['Ensure this value is less than or equal to 99999999.99.']],
    ['1.234', ['Ensure that there are no more than 2 decimal places.']],
    [0.125, ['Ensure that there are no more than 2 decimal places.']],
    [true, ['Not a valid string.']],
    ['1\0', ['Null characters are not allowed.']],
  ])('says of the price %j what is wrong with it', async (price, complaint) => {
    const { status, body } = await create({ name: 'Lamp', price })
    expect(status).toBe(400)
    expect((body as { price: string[] }).price.at(-1)).toBe(complaint[0])
  })

  it.each<[body: unknown, complaint: object]>([
    [{}, { name: ['This field is required.'] }],
    [
      { name: ' ', quantity: -1 },
      { name: blank, quantity: ['Ensure this value is greater than or equal to 0.'] },
    ],
    [
      { name: 'x', quantity: 2_147_483_648 },
      { quantity: ['Ensure this value is less than or equal to 2147483647.'] },
    ],
    [{ name: 'x', quantity: 1.5 }, { quantity: ['A valid integer is required.'] }],
    [{ name: 'x', quantity: '3' }, { quantity: ['A valid integer is required.'] }],
    [{ name: 'x', quantity: null }, { quantity: ['This field may not be null.'] }],
    [{ name: 'n'.repeat(256) }, { name: ['Ensure this field has no more than 255 characters.'] }],
  ])('says of %j what is wrong with it', async (sent, complaint) => {
    expect(seen(await create(sent))).toEqual({ status: 400, body: complaint })
  })

  it('needs a booth', async () => {
    for (const id of ['0', 'abc', '2147483647', '99999999999']) {
      const answer = await member.call('POST', `/booths/${id}/items/`, { body: { name: 'Lamp' } })
      expect(seen(answer)).toEqual({ status: 404, body: notFound })
    }
  })
})

describe('updateItem', () => {
  it('changes each member alone and leaves the rest', async () => {
    let before = await itemOf(member, await newItem(member, booth, { description: 'd', price: '1.00' }))
    for (const fields of [
      { name: 'New' },
      { description: '' },
      { price: '2.50' },
      { quantity: 0 },
      { price: null },
      { price: '0.00' },
    ]) {
      const { status, body } = await change(before.id, fields)
      const { updated_at: updated } = body as Item
      expect({ status, body }).toEqual({ status: 200, body: { ...before, ...fields, updated_at: updated } })
      expect(updated > before.updated_at).toBe(true)
      before = await itemOf(member, before)
      expect(before).toEqual(body)
    }
  })

  it('takes a form, in which an empty price takes the price away', async () => {
    const item = await newItem(member, booth, { price: '1.00', quantity: 5, description: 'd' })
    const path = `/booths/${booth}/items/${item.id}/`
    const { body } = await member.send('PUT', path, { price: '', quantity: '', name: 'Lamp' })
    expect(body).toMatchObject({ name: 'Lamp', price: null, quantity: 5, description: 'd' })
    expect((await member.send('PUT', path, { description: '' })).body).toMatchObject({
      name: 'Lamp',
      description: '',
    })
  })

  it.each<[body: unknown, complaint: object]>([
    [{}, { non_field_errors: ['At least one field is required.'] }],
    [{ booth: 1 }, { non_field_errors: ['At least one field is required.'] }],
    [{ name: '' }, { name: blank }],
    [{ name: null }, { name: ['This field may not be null.'] }],
    [{ price: '-1' }, { price: ['Ensure this value is greater than or equal to 0.'] }],
  ])('refuses %j, and changes nothing', async (sent, complaint) => {
    const { etag: _etag, ...before } = await newItem(member, booth, { price: '1.00' })
    expect(seen(await change(before.id, sent))).toEqual({ status: 400, body: complaint })
    expect(await itemOf(member, before)).toEqual(before)
  })
})

describe('an item', () => {
  it('is reached through its own booth only', async () => {
    const item = await newItem(member, booth)
    const { id: other } = await newBooth(member)
    for (const [method, body] of [['GET'], ['PUT', { name: 'x' }], ['DELETE']] as const) {
      const answer = await member.call(method, `/booths/${other}/items/${item.id}/`, body ? { body } : {})
      expect(seen(answer)).toEqual({ status: 404, body: notFound })
    }
    expect((await itemOf(member, item)).name).toBe('Paper lamp')
  })

  it('is gone once it is deleted, and its id is not given again', async () => {
    const { id } = await newItem(member, booth)
    const path = `/booths/${booth}/items/${id}/`
    expect(seen(await member.call('DELETE', path))).toEqual({ status: 204, body: undefined })
    for (const method of ['GET', 'DELETE'])
      expect(seen(await member.call(method, path))).toEqual({ status: 404, body: notFound })
    expect(seen(await change(id, { name: 'x' }))).toEqual({ status: 404, body: notFound })
    expect((await newItem(member, booth)).id).toBeGreaterThan(id)
  })

  it.each(['0', 'abc', '2147483648', '99999999999999999999'])('there is none with the id %s', async (id) => {
    const answer = await member.call('GET', `/booths/${booth}/items/${id}/`)
    expect(seen(answer)).toEqual({ status: 404, body: notFound })
  })

  it('is listed with those of its booth, oldest first, for every account', async () => {
    const { id } = await newBooth(member)
    const reader = await newMember(server)
    for (const name of ['b', 'a']) await newItem(member, id, { name })
    const { body } = await reader.call('GET', `/booths/${id}/items/list/`)
    expect((body as Item[]).map(({ name }) => name)).toEqual(['b', 'a'])
    for (const item of body as Item[]) expect(await itemOf(reader, item)).toEqual(item)
  })
})
