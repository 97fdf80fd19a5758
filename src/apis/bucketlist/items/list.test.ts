import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newBucket, newItem, newPerson, type Person } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })

interface Page {
  items: { id: number; name: string; bucketId: number }[]
  count: number
  next: string | null
  previous: string | null
}

/** Somebody's bucket with items of these names, the first one oldest. */
const newItems = async (...names: string[]): Promise<{ person: Person; bucketId: number; items: string }> => {
  const person = await newPerson(server)
  const bucketId = await newBucket(person)
  for (const name of names) await newItem(person, bucketId, name)
  return { person, bucketId, items: `/bucketlists/${bucketId}/items/` }
}

const list = async (person: Person, path: string): Promise<Page> =>
  (await person.call('GET', path)).body as Page

it('shows the newest first, each once over all pages, with links that keep the search', async () => {
  const { person, items } = await newItems('Oat 1', 'Oat 2', 'Oat 3', 'Rye', 'Oat 4', 'Oat 5')
  const names: string[] = []
  const links: (string | null)[] = []
  let next: string | null = `${server.url}/v1${items}?q=oat&limit=2`
  while (next) {
    const { pathname, search } = new URL(next)
    const page = (await server.call('GET', pathname + search, { token: person.token })).body as Page
    expect(page.count).toBe(5)
    names.push(...page.items.map(({ name }) => name))
    links.push(page.previous)
    next = page.next
  }
  expect(names).toEqual(['Oat 5', 'Oat 4', 'Oat 3', 'Oat 2', 'Oat 1'])
  expect(links).toEqual([
    null,
    `${server.url}/v1${items}?q=oat&limit=2&page=1`,
    `${server.url}/v1${items}?q=oat&limit=2&page=2`,
  ])
})

it('answers a bucket without items with an empty page', async () => {
  const { person, items } = await newItems()
  const { status, body } = await person.call('GET', items)
  expect({ status, body }).toEqual({
    status: 200,
    body: { items: [], count: 0, next: null, previous: null, status: 'success' },
  })
})

it('answers a page past the end with nothing, and a way back to the last page', async () => {
  const { person, items } = await newItems('a', 'b', 'c')
  expect(await list(person, `${items}?page=2147483647&limit=2`)).toEqual({
    items: [],
    count: 3,
    next: null,
    previous: `${server.url}/v1${items}?page=2&limit=2`,
    status: 'success',
  })
})

it.each(['page=0', 'page=-3', 'page=abc', 'page=1.5', 'page', 'page=%20', 'limit&page=', 'unknown=1'])(
  'reads ?%s as the first page of twenty',
  async (query) => {
    const { person, items } = await newItems('oats')
    expect(await list(person, `${items}?${query}`)).toMatchObject({
      items: [{ name: 'oats' }],
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
  ['', 20],
])('cuts ?%s to a page of %i', async (query, size) => {
  const { person, bucketId, items } = await newItems()
  await server.db.raw(
    `insert into bucketlist.items (bucket_id, name) select ?, 'Item' from generate_series(1, 101)`,
    [bucketId],
  )
  expect((await list(person, `${items}?${query}`)).items).toHaveLength(size)
})

it('finds a part of the name in either case, with % and _ and \\ meaning themselves', async () => {
  const { person, items } = await newItems('100% ÄPFEL', 'snake_case', 'back\\slash', 'plain')
  const find = async (q: string): Promise<string[]> =>
    (await list(person, `${items}?${new URLSearchParams({ q })}`)).items.map(({ name }) => name)
  expect(await find('%')).toEqual(['100% ÄPFEL'])
  expect(await find('_')).toEqual(['snake_case'])
  expect(await find('\\')).toEqual(['back\\slash'])
  expect(await find('äpfel')).toEqual(['100% ÄPFEL'])
  expect(await find('PLA')).toEqual(['plain'])
  expect(await find('nothing')).toEqual([])
})

it('searches the name, not the description', async () => {
  const { person, items } = await newItems('oats')
  await person.call('POST', items, { body: { name: 'rye', description: 'oats' } })
  expect(await list(person, `${items}?q=oats`)).toMatchObject({ items: [{ name: 'oats' }], count: 1 })
})

it('refuses a search that no name could match', async () => {
  const { person, items } = await newItems()
  expect(await person.call('GET', `${items}?q=%00`)).toMatchObject({
    status: 400,
    body: failed('q holds a character that cannot be stored'),
  })
  expect(await person.call('GET', `${items}?q=${'a'.repeat(256)}`)).toMatchObject({
    status: 400,
    body: failed('q must be at most 255 characters'),
  })
})

it('shows the items of this bucket alone', async () => {
  const { person, bucketId, items } = await newItems('oats')
  const other = await newBucket(person)
  await newItem(person, other, 'rye')
  expect(await list(person, items)).toMatchObject({ items: [{ name: 'oats', bucketId }], count: 1 })
})
