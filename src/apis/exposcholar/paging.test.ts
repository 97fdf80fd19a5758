import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../testing.ts'
import { type Member, newBooth, newMember, seen } from './testing.ts'

interface Page {
  count: number
  next: string | null
  previous: string | null
  results: { name: string }[]
}

const total = 45
const noSuchPage = { status: 404, body: { detail: 'Invalid page.' } }

let server: TestServer
let member: Member
let boothId: number
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  member = await newMember(server)
  ;({ id: boothId } = await newBooth(member, { name: '1' }))
  await server.db.raw(
    `insert into exposcholar.booths (owner_id, name, country, revision)
     select ?, n, 1, 0 from generate_series(2, ?) n`,
    [member.id, total],
  )
  await server.db.raw(
    `insert into exposcholar.items (booth_id, owner_id, name, revision)
     select ?, 0, n, 0 from generate_series(1, ?) n`,
    [boothId, total],
  )
})
afterAll(() => server.close())

/** The numbers from one to another, as names. */
const names = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String(from + at))

const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name)

describe.each([
  ['booths', () => '/booths/list/'],
  ['items', () => `/booths/${boothId}/items/list/`],
])('a list of %s', (_what, pathOf) => {
  const list = (query: string) => member.call('GET', `${pathOf()}${query}`)
  const page = async (query: string): Promise<Page> => {
    const { status, body } = await list(query)
    expect(status).toBe(200)
    return body as Page
  }
  const link = (query: string): string => `${server.url}/api/v1${pathOf()}?${query}`

  it.each(['', '?', '?page=', '?page_size=', '?page=&page_size=', '?search=1'])(
    'is all of it, where no page is asked for: "%s"',
    async (query) => {
      const { status, body } = await list(query)
      expect(status).toBe(200)
      expect(namesOf(body as Page['results'])).toEqual(names(1, total))
    },
  )

  it('has pages of 20, with links to those beside', async () => {
    const first = await page('?page=1')
    expect({ ...first, results: namesOf(first.results) }).toEqual({
      count: total,
      next: link('page=2'),
      previous: null,
      results: names(1, 20),
    })
    const last = await page('?page=3')
    expect({ ...last, results: namesOf(last.results) }).toEqual({
      count: total,
      next: null,
      previous: link('page=2'),
      results: names(41, total),
    })
  })

  it('has the first page for whoever gives a size alone, and links that keep it and all else', async () => {
    const first = await page('?page_size=10&lang=%C3%A4')
    expect(namesOf(first.results)).toEqual(names(1, 10))
    expect(first.next).toBe(link('page_size=10&lang=%C3%A4&page=2'))
    const walked: string[] = []
    let next: string | null = first.next
    for (; next !== null; ) {
      const { body } = await member.call('GET', next.replace(`${server.url}/api/v1`, ''))
      walked.push(...namesOf((body as Page).results))
      next = (body as Page).next
    }
    expect(walked).toEqual(names(11, total))
  })

  it('cuts the size to the range', async () => {
    expect((await page('?page_size=1000')).results).toHaveLength(total)
    expect((await page('?page_size=0')).results).toHaveLength(1)
    expect((await page('?page_size=-5&page=2')).results).toEqual([expect.objectContaining({ name: '2' })])
    expect((await page(`?page_size=${'9'.repeat(30)}`)).next).toBeNull()
  })

  it('takes a size that is no number for none', async () => {
    for (const query of ['?page=1&page_size=abc', '?page_size=abc'])
      expect((await page(query)).results).toHaveLength(20)
  })

  it.each(['0', '-1', 'abc', '1.5', '4', '2147483647', '2147483648', '9'.repeat(30), '1%00', "1'--"])(
    'has no page %s',
    async (number) => {
      expect(seen(await list(`?page=${number}`))).toEqual(noSuchPage)
    },
  )

  it('has no page past the end, however large, at the largest size', async () => {
    expect(seen(await list('?page=2147483647&page_size=100'))).toEqual(noSuchPage)
    expect(seen(await list('?page=2&page_size=45'))).toEqual(noSuchPage)
    expect((await page('?page=1&page_size=45')).next).toBeNull()
  })
})

it('the first page of an empty list is there, and the second is not', async () => {
  const newcomer = await newMember(server)
  const { body } = await newcomer.call('GET', '/booths/list/?page=1')
  expect(body).toEqual({ count: 0, next: null, previous: null, results: [] })
  expect(seen(await newcomer.call('GET', '/booths/list/?page=2'))).toEqual(noSuchPage)
  const { id } = await newBooth(newcomer)
  expect((await newcomer.call('GET', `/booths/${id}/items/list/?page=1`)).body).toMatchObject({ count: 0 })
})

it('a page of items of no booth is not found, whatever its number', async () => {
  for (const query of ['', '?page=1', '?page=9']) {
    const { status, body } = await member.call('GET', `/booths/2147483647/items/list/${query}`)
    expect({ status, body }).toEqual({ status: 404, body: { detail: 'Not found.' } })
  }
})
