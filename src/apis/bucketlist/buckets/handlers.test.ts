import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newBucket, newItem, newPerson } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })
const httpDate = /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/
const isoMicros = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/

interface Page {
  buckets: { id: number; name: string }[]
  count: number
  next: string | null
  previous: string | null
}

describe('createBucket', () => {
  it('answers with HTTP dates, and stores the name as it was sent', async () => {
    const person = await newPerson(server)
    const name = '  Cooking & \u{1F373} %_\\ '
    const made = await person.call('POST', '/bucketlists/', { body: { name } })
    expect(made.status).toBe(201)
    expect(made.body).toEqual({
      id: expect.any(Number),
      name,
      createdAt: expect.stringMatching(httpDate),
      modifiedAt: expect.stringMatching(httpDate),
      status: 'success',
    })
  })

  it.each([
    ['no body at all', undefined],
    ['no name', {}],
    ['a blank name', { name: ' \t ' }],
    ['a null name', { name: null }],
    ['a name that is no text', { name: 7 }],
    ['a list', []],
    ['a text', '"name"'],
  ])('refuses %s, and stores nothing', async (_what, body) => {
    const person = await newPerson(server)
    const answer = await person.call('POST', '/bucketlists/', { body })
    expect(answer).toMatchObject({ status: 400, body: failed('Missing name attribute') })
    expect((await person.call('GET', '/bucketlists/')).body).toMatchObject({ count: 0 })
  })

  it('takes a name of 255 characters, and says so of a longer one', async () => {
    const person = await newPerson(server)
    const longest = '\u{1F373}'.repeat(255)
    expect((await person.call('POST', '/bucketlists/', { body: { name: longest } })).status).toBe(201)
    expect(await person.call('POST', '/bucketlists/', { body: { name: `${longest}a` } })).toMatchObject({
      status: 400,
      body: failed('name must be at most 255 characters'),
    })
  })

  it.each([
    ['NUL', '"a\\u0000b"'],
    ['half of a surrogate pair', '"a\\ud800b"'],
  ])('refuses a name with %s, which PostgreSQL would refuse or change', async (_what, name) => {
    const person = await newPerson(server)
    expect(await person.call('POST', '/bucketlists/', { body: `{"name":${name}}` })).toMatchObject({
      status: 400,
      body: failed('name holds a character that cannot be stored'),
    })
  })

  it('ignores members that the spec does not know, whatever is in them', async () => {
    const person = await newPerson(server)
    const { status, body } = await person.call('POST', '/bucketlists/', {
      body: '{"name":"Travel","id":7,"owner_id":1,"note":"a\\u0000b"}',
    })
    expect({ status, body }).toMatchObject({ status: 201, body: { name: 'Travel' } })
    expect(body).not.toHaveProperty('note')
  })
})

describe('listBuckets', () => {
  it('shows the oldest first, each once over all pages, with links that keep the search', async () => {
    const person = await newPerson(server)
    for (let number = 1; number <= 5; number += 1) await newBucket(person, `Trip ${number}`)
    await newBucket(person, 'Garden')

    const names: string[] = []
    let next: string | null = `${server.url}/v1/bucketlists/?q=trip&limit=2`
    const links: (string | null)[] = []
    while (next) {
      const { pathname, search } = new URL(next)
      const page = (await server.call('GET', pathname + search, { token: person.token })).body as Page
      expect(page.count).toBe(5)
      names.push(...page.buckets.map(({ name }) => name))
      links.push(page.previous)
      next = page.next
    }
    expect(names).toEqual(['Trip 1', 'Trip 2', 'Trip 3', 'Trip 4', 'Trip 5'])
    expect(links).toEqual([
      null,
      `${server.url}/v1/bucketlists/?q=trip&limit=2&page=1`,
      `${server.url}/v1/bucketlists/?q=trip&limit=2&page=2`,
    ])
  })

  it('answers a page past the end with nothing, and a way back to the last page', async () => {
    const person = await newPerson(server)
    for (let number = 0; number < 3; number += 1) await newBucket(person)
    const { status, body } = await person.call('GET', '/bucketlists/?page=2147483647&limit=2')
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        buckets: [],
        count: 3,
        next: null,
        previous: `${server.url}/v1/bucketlists/?page=2&limit=2`,
        status: 'success',
      },
    })
  })

  it.each(['page=0', 'page=-3', 'page=abc', 'page=1.5', 'page', 'page=', 'page=%20'])(
    'reads ?%s as the first page',
    async (query) => {
      const person = await newPerson(server)
      await newBucket(person)
      expect((await person.call('GET', `/bucketlists/?${query}`)).body).toMatchObject({
        buckets: [{ name: 'Travel' }],
        previous: null,
      })
    },
  )

  it.each([
    ['limit=0', 1],
    ['limit=-5', 1],
    ['limit=101', 100],
    ['limit=99999999999999999999', 100],
    ['limit=many', 20],
    ['limit', 20],
    ['', 20],
  ])('cuts ?%s to a page of %i', async (query, size) => {
    const person = await newPerson(server)
    await server.db.raw(
      `insert into bucketlist.buckets (owner_id, name)
       select id, 'Bucket' from identity.accounts, generate_series(1, 101) where email = ?`,
      [person.email],
    )
    const { buckets } = (await person.call('GET', `/bucketlists/?${query}`)).body as Page
    expect(buckets).toHaveLength(size)
  })

  it('finds a part of the name in either case, with % and _ and \\ meaning themselves', async () => {
    const person = await newPerson(server)
    for (const name of ['100% ÄPFEL', 'snake_case', 'back\\slash', 'plain']) await newBucket(person, name)
    const find = async (q: string) =>
      ((await person.call('GET', `/bucketlists/?${new URLSearchParams({ q })}`)).body as Page).buckets.map(
        ({ name }) => name,
      )
    expect(await find('%')).toEqual(['100% ÄPFEL'])
    expect(await find('_')).toEqual(['snake_case'])
    expect(await find('\\')).toEqual(['back\\slash'])
    expect(await find('äpfel')).toEqual(['100% ÄPFEL'])
    expect(await find('PLA')).toEqual(['plain'])
    expect(await find('nothing')).toEqual([])
  })

  it('refuses a search that no name could match', async () => {
    const person = await newPerson(server)
    expect(await person.call('GET', '/bucketlists/?q=%00')).toMatchObject({
      status: 400,
      body: failed('q holds a character that cannot be stored'),
    })
    expect(await person.call('GET', `/bucketlists/?q=${'a'.repeat(256)}`)).toMatchObject({
      status: 400,
      body: failed('q must be at most 255 characters'),
    })
  })

  it('never shows what another person keeps', async () => {
    const [owner, stranger] = [await newPerson(server), await newPerson(server)]
    await newBucket(owner)
    expect((await stranger.call('GET', '/bucketlists/')).body).toMatchObject({ buckets: [], count: 0 })
  })
})

describe('getBucket', () => {
  it('answers with ISO instants, with or without the slash at the end', async () => {
    const person = await newPerson(server)
    const id = await newBucket(person)
    for (const path of [`/bucketlists/${id}`, `/bucketlists/${id}/`]) {
      expect(await person.call('GET', path)).toMatchObject({
        status: 200,
        body: {
          bucket: {
            id,
            name: 'Travel',
            createdAt: expect.stringMatching(isoMicros),
            modifiedAt: expect.stringMatching(isoMicros),
          },
          status: 'success',
        },
      })
    }
  })

  it.each(['0', '-1', 'abc', '1.5', '2147483648', '9007199254740993', '%00', 'a'.repeat(300)])(
    'refuses the id %s',
    async (id) => {
      const person = await newPerson(server)
      expect(await person.call('GET', `/bucketlists/${id}`)).toMatchObject({
        status: 400,
        body: failed('Please provide a valid Bucket Id'),
      })
    },
  )
})

describe("another person's bucket", () => {
  it.each([
    ['GET', undefined, () => 'Bucket not found'],
    ['PUT', { name: 'Mine now' }, (id: number) => `The Bucket with Id ${id} does not exist`],
    ['DELETE', undefined, () => 'Bucket resource cannot be found'],
  ])('looks to %s like no bucket, and stays as it is', async (method, body, message) => {
    const [owner, stranger] = [await newPerson(server), await newPerson(server)]
    const id = await newBucket(owner)
    const before = (await owner.call('GET', `/bucketlists/${id}`)).body
    expect(await stranger.call(method, `/bucketlists/${id}`, { body })).toMatchObject({
      status: 404,
      body: failed(message(id)),
    })
    expect((await owner.call('GET', `/bucketlists/${id}`)).body).toEqual(before)
  })
})

describe('updateBucket', () => {
  it('renames, keeps the day of creation, and moves the day of change', async () => {
    const person = await newPerson(server)
    const id = await newBucket(person)
    const read = async () =>
      ((await person.call('GET', `/bucketlists/${id}`)).body as { bucket: Record<string, string> }).bucket
    const before = await read()
    const changed = await person.call('PUT', `/bucketlists/${id}`, { body: { name: 'Cooking' } })
    expect(changed).toMatchObject({ status: 201, body: { id, name: 'Cooking', status: 'success' } })
    const after = await read()
    expect(after.createdAt).toBe(before.createdAt)
    expect(String(after.modifiedAt) > String(before.modifiedAt)).toBe(true)
  })

  it.each([undefined, {}, { name: '' }, { title: 'Cooking' }])(
    'changes nothing for the body %j',
    async (body) => {
      const person = await newPerson(server)
      const id = await newBucket(person)
      expect(await person.call('PUT', `/bucketlists/${id}`, { body })).toMatchObject({
        status: 400,
        body: failed('No attribute or value was specified, nothing was changed'),
      })
      expect((await person.call('GET', `/bucketlists/${id}`)).body).toMatchObject({
        bucket: { name: 'Travel' },
      })
    },
  )
})

describe('deleteBucket', () => {
  it('takes the items with it', async () => {
    const person = await newPerson(server)
    const id = await newBucket(person)
    const itemId = await newItem(person, id)
    expect(await person.call('DELETE', `/bucketlists/${id}`)).toMatchObject({
      status: 200,
      body: { message: 'Bucket Deleted successfully', status: 'success' },
    })
    expect((await person.call('GET', `/bucketlists/${id}`)).status).toBe(404)
    expect(await server.db('bucketlist.items').where({ id: itemId })).toEqual([])
  })

  it('says once, of many who try at the same moment, that it is gone by their hand', async () => {
    const person = await newPerson(server)
    const id = await newBucket(person)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => person.call('DELETE', `/bucketlists/${id}`)),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19)
  })
})
