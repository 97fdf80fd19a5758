import { afterAll, beforeAll, expect, it } from 'vitest'
import { atOnce } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type TestPerson } from '../testing.ts'
import { newPost } from './testing.ts'

/** Posts in a chapter. */
const full = 4_096

let server: TestServer
let ada: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off', DATABASE_POOL: '20' } })
  ada = await newPerson(server)
})
afterAll(() => server.close())

interface Chapter {
  number: number
  posts: number
}

const chapters = async (): Promise<Chapter[]> =>
  server.db<Chapter>('cre8ive.chapters').select('number', 'posts').orderBy('number')

const chapterOf = async ({ slug }: { slug: string }): Promise<number> => {
  const [chapter] = await server.db('cre8ive.posts').where({ slug }).pluck('chapter')
  return chapter
}

/** As if so many posts had come and gone. */
const fillLastTo = async (posts: number): Promise<number> => {
  const number = Math.max(...(await chapters()).map((chapter) => chapter.number))
  await server.db('cre8ive.chapters').where({ number }).update({ posts })
  return number
}

it('a full chapter is followed by the next, whatever kind of post fills it', async () => {
  const last = await fillLastTo(full - 1)
  expect(await chapterOf(await newPost(ada, 'collaboration'))).toBe(last)
  expect(await chapterOf(await newPost(ada, 'showcase'))).toBe(last + 1)
  expect((await chapters()).slice(-2)).toEqual([
    { number: last, posts: full },
    { number: last + 1, posts: 1 },
  ])
})

it('a post that comes late goes where its time is', async () => {
  const [, early] = [await newPost(ada, 'showcase'), await fillLastTo(full - 1)]
  await newPost(ada, 'showcase')
  await server.db('cre8ive.posts').insert({
    ...{ kind: 'showcase', slug: 'late-000000', owner_id: ada.id, title: 'Late' },
    created_at: server.db.raw(
      "(select began_at + interval '1 microsecond' from cre8ive.chapters where number = ?)",
      [early],
    ),
  })
  expect(await chapterOf({ slug: 'late-000000' })).toBe(early)
  expect((await chapters()).at(-1)).toEqual({ number: early + 1, posts: 0 })
})

it('of those who fill a chapter at once, one begins the next, and each post is counted', async () => {
  for (let round = 0; round < 20; round += 1) {
    const last = await fillLastTo(full - 3)
    await atOnce(8, (index) => newPost(ada, index % 2 === 0 ? 'showcase' : 'collaboration'))
    const [before, after, ...more] = (await chapters()).filter(({ number }) => number >= last)
    expect(more).toEqual([])
    expect([before?.number, after?.number]).toEqual([last, last + 1])
    expect((before?.posts ?? 0) + (after?.posts ?? 0)).toBe(full + 5)
  }
})
