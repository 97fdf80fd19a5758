import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newBucket, newItem, newPerson, type Person } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })
const httpDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/
const isoMicros = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/

interface Place {
  person: Person
  bucketId: number
  /** The path of the bucket's items. */
  items: string
}

/** Somebody's new bucket. */
const newPlace = async (owner?: Person): Promise<Place> => {
  const person = owner ?? (await newPerson(server))
  const bucketId = await newBucket(person)
  return { person, bucketId, items: `/bucketlists/${bucketId}/items/` }
}

/** Somebody's new item. */
const newItemPlace = async (): Promise<Place & { itemId: number; item: string }> => {
  const place = await newPlace()
  const itemId = await newItem(place.person, place.bucketId)
  return { ...place, itemId, item: `${place.items}${itemId}/` }
}

const create = ({ person, items }: Place, body: unknown): Promise<Answer> =>
  person.call('POST', items, { body })

const read = async ({ person, item }: { person: Person; item: string }): Promise<Record<string, unknown>> =>
  ((await person.call('GET', item)).body as { item: Record<string, unknown> }).item

describe('createItem', () => {
  it('answers with HTTP dates, and stores both texts as they were sent', async () => {
    const place = await newPlace()
    const texts = { name: '  Knäckebröd & \u{1F36A} %_\\ ', description: ' \n for\tthe train\r\n' }
    const made = await create(place, texts)
    expect(made.status).toBe(201)
    expect(made.body).toEqual({
      item: {
        id: expect.any(Number),
        ...texts,
        bucketId: place.bucketId,
        createdAt: expect.stringMatching(httpDate),
        modifiedAt: expect.stringMatching(httpDate),
      },
      status: 'success',
    })
    const { id } = (made.body as { item: { id: number } }).item
    expect(await read({ ...place, item: `${place.items}${id}` })).toMatchObject(texts)
  })

  it.each([
    ['is left out', {}, null],
    ['is null', { description: null }, null],
    ['is empty', { description: '' }, ''],
    ['has 10000 characters', { description: '\u{1F36A}'.repeat(10_000) }, '\u{1F36A}'.repeat(10_000)],
  ])('takes an item whose description %s', async (_what, given, description) => {
    const place = await newPlace()
    expect(await create(place, { name: 'biscuits', ...given })).toMatchObject({
      status: 201,
      body: { item: { description } },
    })
    expect((await place.person.call('GET', place.items)).body).toMatchObject({ items: [{ description }] })
  })

  const noName = 'No name or value attribute found'
  it.each([
    ['no body at all', undefined, noName],
    ['no name', { description: 'for the train' }, noName],
    ['an empty name', { name: '' }, noName],
    ['a blank name', { name: ' \t ' }, noName],
    ['a null name', { name: null }, noName],
    ['a name that is no text', { name: 7 }, noName],
    ['a description that is no text', { name: 'biscuits', description: ['for the train'] }, noName],
    ['a list', [], noName],
    ['a name of 256 characters', { name: 'a'.repeat(256) }, 'name must be at most 255 characters'],
    [
      'a description of 10001 characters',
      { name: 'biscuits', description: 'a'.repeat(10_001) },
      'description must be at most 10000 characters',
    ],
    ['NUL in the name', { name: 'a\0b' }, 'name holds a character that cannot be stored'],
    [
      'half of a surrogate pair in the description',
      { name: 'biscuits', description: 'a\ud800b' },
      'description holds a character that cannot be stored',
    ],
  ])('refuses %s, and stores nothing', async (_what, body, message) => {
    const place = await newPlace()
    expect(await create(place, body)).toMatchObject({ status: 400, body: failed(message) })
    expect((await place.person.call('GET', place.items)).body).toMatchObject({ items: [], count: 0 })
  })
})

describe('getItem', () => {
  it('answers with ISO instants, with or without the slash at the end', async () => {
    const { person, bucketId, itemId, item } = await newItemPlace()
    for (const path of [item, item.slice(0, -1)]) {
      const { status, body } = await person.call('GET', path)
      expect({ status, body }).toEqual({
        status: 200,
        body: {
          item: {
            id: itemId,
            name: 'biscuits',
            description: null,
            bucketId,
            createdAt: expect.stringMatching(isoMicros),
            modifiedAt: expect.stringMatching(isoMicros),
          },
          status: 'success',
        },
      })
    }
  })
})

describe('updateItem', () => {
  it.each([
    ['the name alone', { name: ' oats ' }],
    ['the description alone', { description: 'for the way back' }],
    ['the description to null', { description: null }],
    ['the description to nothing', { description: '' }],
    ['both', { name: 'oats', description: 'a'.repeat(10_000) }],
  ])('changes %s, and the day of change', async (_what, change) => {
    const place = await newPlace()
    const { body } = await create(place, { name: 'biscuits', description: 'for the train' })
    const { id } = (body as { item: { id: number } }).item
    const item = `${place.items}${id}/`
    const before = await read({ ...place, item })
    expect(await place.person.call('PUT', item, { body: change })).toMatchObject({
      status: 200,
      body: {
        item: {
          id,
          name: 'biscuits',
          description: 'for the train',
          bucketId: place.bucketId,
          createdAt: expect.stringMatching(httpDate),
          modifiedAt: expect.stringMatching(httpDate),
          ...change,
        },
        status: 'success',
      },
    })
    const after = await read({ ...place, item })
    expect(after).toEqual({ ...before, ...change, modifiedAt: expect.stringMatching(isoMicros) })
    expect(String(after.modifiedAt) > String(before.modifiedAt)).toBe(true)
  })

  const nothing = 'No attributes specified in the request'
  const noName = 'No name or value attribute found'
  it.each([
    ['no body at all', undefined, nothing],
    ['nothing in the body', {}, nothing],
    ['only what the spec does not know', { title: 'oats', bucketId: 1, id: 1 }, nothing],
    ['an empty name', { name: '' }, noName],
    ['a blank name beside a description', { name: ' \t', description: 'for the way back' }, noName],
    ['a null name', { name: null }, noName],
    ['a description that is no text', { description: 7 }, noName],
    ['a name of 256 characters', { name: 'a'.repeat(256) }, 'name must be at most 255 characters'],
    [
      'a description of 10001 characters',
      { description: 'a'.repeat(10_001) },
      'description must be at most 10000 characters',
    ],
    [
      'NUL in the description',
      { name: 'oats', description: 'a\0b' },
      'description holds a character that cannot be stored',
    ],
  ])('refuses %s, and changes nothing', async (_what, body, message) => {
    const place = await newItemPlace()
    const before = await read(place)
    expect(await place.person.call('PUT', place.item, { body })).toMatchObject({
      status: 400,
      body: failed(message),
    })
    expect(await read(place)).toEqual(before)
  })
})

describe('deleteItem', () => {
  it('names the bucket, and takes this item alone', async () => {
    const place = await newItemPlace()
    const other = await newItem(place.person, place.bucketId)
    const message = `Successfully deleted the item from bucket with Id ${place.bucketId}`
    const { status, body } = await place.person.call('DELETE', place.item)
    expect({ status, body }).toEqual({ status: 200, body: { message, status: 'success' } })
    expect(await place.person.call('GET', place.item)).toMatchObject({
      status: 404,
      body: failed('Item not found'),
    })
    expect((await place.person.call('GET', place.items)).body).toMatchObject({
      items: [{ id: other }],
      count: 1,
    })
  })

  it('says once, of many who try at the same moment, that it is gone by their hand', async () => {
    const { person, item } = await newItemPlace()
    const answers = await atOnce(20, () => person.call('DELETE', item))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 404: 19 })
  })
})

describe('an item that is not there', () => {
  const requests: [string, unknown][] = [
    ['GET', undefined],
    ['PUT', { name: 'oats' }],
    ['DELETE', undefined],
  ]

  it.each(requests)(
    'is not found by %s, nor in another bucket of its owner, where it stays',
    async (method, body) => {
      const place = await newItemPlace()
      const elsewhere = await newPlace(place.person)
      const before = await read(place)
      const notFound = { status: 404, body: failed('Item not found') }
      const beyond = await place.person.call(method, `${place.items}2147483647/`, { body })
      expect(beyond).toMatchObject(notFound)
      const moved = await place.person.call(method, `${elsewhere.items}${place.itemId}/`, { body })
      expect(moved).toMatchObject(notFound)
      expect(await read(place)).toEqual(before)
    },
  )

  it.each(requests)('is refused by %s where its id is none', async (method, body) => {
    const { person, items } = await newPlace()
    for (const id of ['0', '-1', 'abc', '1.5', '2147483648', '9007199254740993', '%00', 'a'.repeat(300)]) {
      expect(await person.call(method, `${items}${id}/`, { body })).toMatchObject({
        status: 400,
        body: failed('Provide a valid item Id'),
      })
    }
  })
})

describe('a bucket that is not the caller’s', () => {
  const requests: [operation: string, method: string, path: string, body?: unknown][] = [
    ['listItems', 'GET', ''],
    ['createItem', 'POST', '', { name: 'mine now' }],
    ['getItem', 'GET', 'ITEM/'],
    ['updateItem', 'PUT', 'ITEM/', { name: 'mine now' }],
    ['deleteItem', 'DELETE', 'ITEM/'],
  ]

  it.each(requests)('is to %s like no bucket, and keeps its items', async (operation, method, path, body) => {
    const place = await newItemPlace()
    const stranger = await newPerson(server)
    const before = (await place.person.call('GET', place.items)).body
    for (const id of [place.bucketId, 2_147_483_647]) {
      const message = operation === 'listItems' ? 'Bucket not found' : `User has no Bucket with Id ${id}`
      const target = `/bucketlists/${id}/items/${path.replace('ITEM', String(place.itemId))}`
      expect(await stranger.call(method, target, { body })).toMatchObject({
        status: 404,
        body: failed(message),
      })
    }
    expect((await place.person.call('GET', place.items)).body).toEqual(before)
  })

  it.each(requests)('is refused by %s where its id is none', async (_operation, method, path, body) => {
    const person = await newPerson(server)
    for (const id of ['0', 'abc', '1.5', '2147483648']) {
      expect(
        await person.call(method, `/bucketlists/${id}/items/${path.replace('ITEM', '1')}`, { body }),
      ).toMatchObject({ status: 400, body: failed('Provide a valid Bucket Id') })
    }
  })
})
