import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type TestPerson } from '../testing.ts'
import { searchPosts } from './search.ts'
import { getPage, newPost, titlesOf } from './testing.ts'

let server: TestServer
let ada: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
})
afterAll(() => server.close())

const search = (text: string, more = '') =>
  getPage(ada, `/showcase/?search=${encodeURIComponent(text)}${more}`)

describe('a search', () => {
  it('finds a part of title or description in either case, newest first, and of its kind alone', async () => {
    await newPost(ada, 'showcase', { title: 'The Crimson Shoes' })
    await newPost(ada, 'showcase', { title: 'Two', description: 'All in CRIMSON, École' })
    await newPost(ada, 'showcase', { title: 'Three', description: 'shoes' })
    await newPost(ada, 'collaboration', { title: 'Crimson too' })
    expect(titlesOf(await search('crimson'))).toEqual(['Two', 'The Crimson Shoes'])
    expect(titlesOf(await search('rimson Sh'))).toEqual(['The Crimson Shoes'])
    expect(titlesOf(await search('ÉCOLE'))).toEqual(['Two'])
    expect(titlesOf(await getPage(ada, '/collaboration/?search=crimson'))).toEqual(['Crimson too'])
    expect(await search('crimson blue')).toEqual({ count: 0, next: null, previous: null, results: [] })
  })

  it.each([
    ['100%', ['Sale: 100% off']],
    ['%', ['Sale: 100% off']],
    ['snake_case', ['A snake_case name']],
    ['_', ['A snake_case name']],
    ['back\\slash', ['One back\\slash']],
    ['\\', ['One back\\slash']],
    ['映', ['映画']],
    ['映画', ['映画']],
    ['ﬀ%', []],
  ])('takes %s for itself', async (text, titles) => {
    await server.db('cre8ive.posts').delete()
    for (const title of ['Sale: 100% off', 'A snake_case name', 'One back\\slash', '映画', 'Other']) {
      await newPost(ada, 'showcase', { title })
    }
    expect(titlesOf(await search(text))).toEqual(titles)
  })

  it('finds nothing that begins in the title and ends in the description', async () => {
    await newPost(ada, 'showcase', { title: 'begins', description: 'ends' })
    expect((await search('sen')).count).toBe(0)
  })

  it('refuses a text that is too long, or that cannot be stored', async () => {
    expect((await search('x'.repeat(255))).count).toBe(0)
    expect(await ada.call('GET', `/showcase/?search=${'x'.repeat(256)}`)).toMatchObject({
      ...{ status: 400, body: { search: ['Ensure this field has no more than 255 characters.'] } },
    })
    expect((await ada.call('GET', '/showcase/?search=%00')).status).toBe(400)
  })
})

describe('a search among many posts', () => {
  /** Every way is taken with three hundred posts: the list ends after 50 finds, a tenth of 40 is common. */
  const bounds = { finds: 50, sample: 40, common: 4 }
  /** By word, which posts have it; the first is the oldest. */
  const words: Record<string, (n: number) => boolean> = {
    always: () => true,
    often: (n) => n % 2 === 0,
    sometimes: (n) => n % 8 === 0,
    seldom: (n) => n % 25 === 0,
    formerly: (n) => n <= 120,
    lately: (n) => n > 270,
    once: (n) => n === 3,
    qz: (n) => n % 3 === 0,
    '%!': (n) => n % 30 === 0,
    '~': (n) => n <= 5,
    never: () => false,
  }
  const numbers = Array.from({ length: 300 }, (_, index) => index + 1)

  beforeAll(async () => {
    await server.db('cre8ive.posts').delete()
    const start = Date.now() - 1_000_000
    // Of seven posts each: three volumes, the oldest with more that have `formerly` than a search lists.
    await server.db('cre8ive.chapters').where('number', '>', 0).delete()
    await server.db('cre8ive.chapters').insert(
      Array.from({ length: 42 }, (_, index) => ({
        number: index + 1,
        began_at: new Date(start + 7 * (index + 1)),
      })),
    )
    await server.db('cre8ive.posts').insert(
      numbers.map((n) => ({
        ...{
          kind: 'showcase',
          slug: `post-${n.toString(16).padStart(6, '0')}`,
          owner_id: ada.id,
          title: `${n}`,
        },
        description: Object.keys(words)
          .filter((word) => words[word]?.(n))
          .join(' '),
        created_at: new Date(start + n),
      })),
    )
  })

  it.each(Object.keys(words))(
    'lists what has %s and counts it, as far as the list goes, on every page',
    async (word) => {
      const titles = numbers
        .filter((n) => words[word]?.(n))
        .reverse()
        .slice(0, bounds.finds)
        .map(String)
      for (let offset = 0; offset <= bounds.finds + 20; offset += 20) {
        const found = await searchPosts(server.db, 'showcase', null, word, { limit: 20, offset }, bounds)
        const rows = found.rows.map(({ title }) => title)
        expect({ count: found.count, rows }).toEqual({
          count: titles.length,
          rows: titles.slice(offset, offset + 20),
        })
      }
    },
  )

  it('lists no more than a thousand, and has no page beyond', async () => {
    await server.db.raw(
      `insert into cre8ive.posts (kind, slug, owner_id, title)
       select 'showcase', 'more-' || lpad(to_hex(n), 6, '0'), ?, 'Plenty' from generate_series(1, 1005) n`,
      [ada.id],
    )
    expect(await search('plenty', '&page=50')).toMatchObject({ count: 1_000, next: null })
    expect(await ada.call('GET', '/showcase/?search=plenty&page=51')).toMatchObject({
      ...{ status: 404, body: { detail: 'Invalid page.' } },
    })
  })
})
