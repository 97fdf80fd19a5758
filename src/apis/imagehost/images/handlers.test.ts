import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { type Member, newMember } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** Rows without files: the list asks for none. */
const addImages = async ({ id }: Member, count: number): Promise<void> => {
  await server.db.raw(
    `insert into imagehost.images (id, owner_id, title, storage_key, width, height, bytes)
     select gen_random_uuid(), ?, 'Picture ' || n, gen_random_uuid(), 3, 2, 1
     from generate_series(1, ?) n order by n`,
    [id, count],
  )
}

const list = async (member: Member, query = ''): Promise<Schemas['ImagePage']> => {
  const { status, body } = await member.call('GET', `/list/${query}`)
  expect(status).toBe(200)
  return body as Schemas['ImagePage']
}

const titlesOf = ({ results }: Schemas['ImagePage']): string[] => results.map(({ title }) => title)
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/

it('an image is listed with its title, link, size and day, and no end where it has none', async () => {
  const member = await newMember(server)
  await member.upload('small', { title: 'Lighthouse \u{1F373}' })
  expect(await list(member)).toEqual({
    count: 1,
    next: null,
    previous: null,
    results: [
      {
        title: 'Lighthouse \u{1F373}',
        link: expect.stringMatching(
          new RegExp(`^${server.url}/api/view/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/$`),
        ),
        resolution: '300x200',
        create_at: expect.stringMatching(instant),
        expired_at: null,
      },
    ],
  })
})

it('a link that ends says when: its day and its seconds, to the microsecond', async () => {
  const member = await newMember(server)
  await member.upload('small', { expired_time: '300' })
  const { create_at, expired_at } = await member.newest()
  expect(expired_at).toMatch(instant)
  const [date, micros] = [create_at.slice(0, 19), create_at.slice(19)]
  const end = new Date(`${date}Z`).getTime() + 300_000
  expect(expired_at).toBe(`${new Date(end).toISOString().slice(0, 19)}${micros}`)
  expect(Math.abs(Date.now() - new Date(create_at).getTime())).toBeLessThan(60_000)
})

it('the newest comes first, each once over all pages, with links that keep the rest of the query', async () => {
  const member = await newMember(server)
  await addImages(member, 5)
  const titles: string[] = []
  const previous: (string | null)[] = []
  let next: string | null = `${server.url}/api/list/?limit=2&note=a%20b`
  while (next) {
    const page: Schemas['ImagePage'] = await list(member, new URL(next).search)
    expect(page.count).toBe(5)
    titles.push(...titlesOf(page))
    previous.push(page.previous)
    next = page.next
  }
  expect(titles).toEqual([5, 4, 3, 2, 1].map((number) => `Picture ${number}`))
  expect(previous).toEqual([
    null,
    `${server.url}/api/list/?limit=2&note=a+b`,
    `${server.url}/api/list/?limit=2&note=a+b&offset=2`,
  ])
})

it.each([
  ['', 10],
  ['limit', 10],
  ['limit=', 10],
  ['limit=many', 10],
  ['limit=1.5', 10],
  ['limit=0', 1],
  ['limit=-5', 1],
  ['limit=101', 100],
  ['limit=99999999999999999999', 100],
])('?%s is a page of %i', async (query, size) => {
  const member = await newMember(server)
  await addImages(member, 101)
  expect((await list(member, `?${query}`)).results).toHaveLength(size)
})

it.each([
  ['offset=1', ['Picture 2', 'Picture 1']],
  ['offset=-1', ['Picture 3', 'Picture 2', 'Picture 1']],
  ['offset=abc', ['Picture 3', 'Picture 2', 'Picture 1']],
  ['offset=', ['Picture 3', 'Picture 2', 'Picture 1']],
  ['offset=3', []],
  ['offset=99999999999999999999', []],
])('?%s begins there', async (query, titles) => {
  const member = await newMember(server)
  await addImages(member, 3)
  const page = await list(member, `?${query}`)
  expect({ count: page.count, next: page.next, titles: titlesOf(page) }).toEqual({
    count: 3,
    next: null,
    titles,
  })
})

it('is found with its slash at the end and without it, and links go where they came from', async () => {
  const member = await newMember(server)
  await addImages(member, 2)
  const { status, body } = await member.call('GET', '/list?limit=1')
  expect(status).toBe(200)
  expect(body).toMatchObject({ next: `${server.url}/api/list?limit=1&offset=1` })
})

it("nobody sees another's images in the list", async () => {
  const [owner, stranger] = [await newMember(server), await newMember(server, 'ROOT')]
  await addImages(owner, 2)
  expect(await list(stranger)).toEqual({ count: 0, next: null, previous: null, results: [] })
})

it('an image stays in the list after its end', async () => {
  const member = await newMember(server)
  await member.upload('small', { expired_time: '300' })
  await server.db.raw(
    `update imagehost.images set created_at = created_at - interval '1 hour', expires_at = expires_at - interval '1 hour'
     where owner_id = ?`,
    [member.id],
  )
  await server.sweep()
  expect(await list(member)).toMatchObject({ count: 1, results: [{ title: 'Lighthouse' }] })
})

it('two uploads at the same moment are two images', async () => {
  const member = await newMember(server)
  const answers = await Promise.all(['a', 'b', 'c', 'd'].map((title) => member.upload('small', { title })))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
  expect(titlesOf(await list(member)).sort()).toEqual(['a', 'b', 'c', 'd'])
})
