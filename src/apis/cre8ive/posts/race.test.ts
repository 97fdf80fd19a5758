import { afterAll, beforeAll, expect, it } from 'vitest'
import { atOnce, eventually, tally, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type TestPerson } from '../testing.ts'
import { bodyOf, expectCountersRight, getPage, newPost } from './testing.ts'

const rounds = 20
const many = 20

let server: TestServer
let people: TestPerson[]
let ada: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off', DATABASE_POOL: '20' } })
  people = await atOnce(many, () => newPerson(server))
  ada = await newPerson(server)
  await warm(server.db, 10)
})
afterAll(() => server.close())

const person = (index: number): TestPerson => people[index % many] ?? ada
const statusesOf = (answers: readonly Answer[]): Record<string, number> =>
  tally(answers.map(({ status }) => `${status}`))

it('likes and unlikes at once leave a count of those who like it', async () => {
  const { slug } = await newPost(ada, 'showcase')
  const comment = bodyOf<{ pk: number }>(
    await ada.call('POST', `/showcase/${slug}/comment/`, { body: { body: 'x' } }),
    201,
  )
  for (let round = 0; round < rounds; round += 1) {
    const answers = await atOnce(many, async (index) => {
      const path = index % 4 === 3 ? `/showcase/comments/${comment.pk}/like/` : `/showcase/${slug}/like/`
      return person(index + (index % 2)).call((index + round) % 3 === 0 ? 'DELETE' : 'POST', path)
    })
    expect(statusesOf(answers)).toEqual({ 200: many })
  }
  await expectCountersRight(server.db)
})

it('a person likes a post once, however often at once', async () => {
  const { slug } = await newPost(ada, 'collaboration')
  await atOnce(many, () => person(0).call('POST', `/collaboration/${slug}/like/`))
  expect(bodyOf(await ada.call('GET', `/collaboration/${slug}/`))).toMatchObject({ likes_count: 1 })
})

it('of those who add a collaborator at once, one does', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { slug } = await newPost(ada, 'showcase')
    const answers = await atOnce(6, () =>
      ada.call('POST', `/showcase/${slug}/collaborator/add/`, { body: { user: person(round).slug } }),
    )
    expect(statusesOf(answers)).toEqual({ 201: 1, 400: 5 })
    expect((await getPage(ada, `/showcase/${slug}/collaborator/`)).count).toBe(1)
  }
})

it('interest shown at once is shown once, and taken back once', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { slug } = await newPost(ada, 'collaboration')
    const path = `/collaboration/${slug}/interest/`
    const shown = await atOnce(6, () => person(round).call('POST', `${path}show/`))
    expect(statusesOf(shown)).toEqual({ 201: 1, 400: 5 })
    expect((await getPage(ada, path)).count).toBe(1)
    const removed = await atOnce(6, () => person(round).call('DELETE', `${path}show/`))
    expect(statusesOf(removed)).toEqual({ 200: 1, 400: 5 })
    expect((await getPage(ada, path)).count).toBe(0)
  }
})

it('those who add the same administrators at once, in any order and to other posts too, all do', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const posts = [await newPost(ada, 'showcase'), await newPost(ada, 'showcase')]
    const slugs = people.map(({ slug }) => slug)
    const answers = await atOnce(8, (index) =>
      ada.call('POST', `/showcase/${posts[index % 2]?.slug}/admin/add/`, {
        body: { administrator: index % 3 === 0 ? slugs : [...slugs].reverse() },
      }),
    )
    expect(statusesOf(answers)).toEqual({ 201: 8 })
    for (const { body } of answers) {
      expect([...(body as { administrator: string[] }).administrator].sort()).toEqual(
        [ada.slug, ...slugs].sort(),
      )
    }
  }
  await expectCountersRight(server.db)
})

it('two who add the same administrators in different orders do not wait for each other', async () => {
  const { slug } = await newPost(ada, 'showcase')
  const [one, other, third] = [person(0), person(1), person(2)]
  const id = await server.db('cre8ive.posts').where({ slug }).pluck('id')
  // Who is in the middle of both lists keeps both waiting there.
  const holding = await server.db.transaction()
  await holding('cre8ive.administrators').insert({ post_id: id[0], person_id: other.id })
  const adding = [
    [one.slug, other.slug, third.slug],
    [third.slug, other.slug, one.slug],
  ].map((administrator) => ada.call('POST', `/showcase/${slug}/admin/add/`, { body: { administrator } }))
  await eventually(10_000, async () => {
    const { rows } = await server.db.raw(
      `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length === 2
  })
  await holding.rollback()
  expect(statusesOf(await Promise.all(adding))).toEqual({ 201: 2 })
})

it('what comes while its post is deleted is there with the post or not at all', async () => {
  for (let round = 0; round < rounds; round += 1) {
    const { slug } = await newPost(ada, 'collaboration')
    const path = `/collaboration/${slug}/`
    const answers = await atOnce(12, (index) => {
      if (index === round % 12) return ada.call('DELETE', `${path}edit/`)
      const by = person(index)
      if (index % 4 === 0) return by.call('POST', `${path}comment/`, { body: { body: 'x' } })
      if (index % 4 === 1) return by.call('POST', `${path}interest/show/`)
      if (index % 4 === 2) return ada.call('PATCH', `${path}edit/`, { body: { title: `${index}` } })
      return by.call('POST', `${path}like/`)
    })
    expect(answers.filter(({ status }) => ![200, 201, 204, 404].includes(status))).toEqual([])
    expect((await ada.call('GET', path)).status).toBe(404)
  }
  await expectCountersRight(server.db)
})
