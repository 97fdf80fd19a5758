import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { newPerson, noToken, notFound, type TestPerson } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const page = (body: unknown) => body as Schemas['UserPage']
const slugs = (body: unknown) => page(body).results.map(({ slug }) => slug)
const follow = (who: TestPerson, whom: Pick<TestPerson, 'slug'>) =>
  who.call('POST', `/users/${whom.slug}/follow/`)
const unfollow = (who: TestPerson, whom: TestPerson) => who.call('POST', `/users/${whom.slug}/unfollow/`)
const detail = async (slug: string, token?: string) =>
  (await server.call('GET', `/api/users/${slug}/`, token === undefined ? {} : { token })).body

/** Counts of two kinds, as the rows and as the columns have them. */
const countsOf = async ({ id }: TestPerson): Promise<unknown> => {
  const { rows } = await server.db.raw(
    `select followers_count = (select count(*) from cre8ive.follows where followed_id = p.account_id)
       and following_count = (select count(*) from cre8ive.follows where follower_id = p.account_id) as right,
       followers_count as followers, following_count as following
     from cre8ive.people p where account_id = ?`,
    [id],
  )
  return rows[0]
}

describe('a person', () => {
  it('is shown to all, with the address to themselves alone', async () => {
    const [ada, chidi] = [await newPerson(server), await newPerson(server, { name: 'Chidi Eze' })]
    const shown = {
      name: 'Ada Bello',
      slug: ada.slug,
      followers_count: 0,
      following_count: 0,
      am_i_following: 'No',
      picture: null,
      profile: expect.objectContaining({ user: ada.slug, bio: '', date_of_birth: null, skills: [] }),
    }
    expect(await detail(ada.slug)).toEqual(shown)
    expect(await detail(ada.slug, chidi.token)).toEqual(shown)
    expect(await detail(ada.slug, ada.token)).toEqual({ ...shown, am_i_following: 'Me', email: ada.email })
  })

  it.each(['nobody-x7k2p9', 'Nobody', 'a.b', '%00', 'x'.repeat(200)])('is not found: %s', async (slug) => {
    expect(await server.call('GET', `/api/users/${slug}/`)).toMatchObject({ status: 404, body: notFound })
  })

  it.each(['Łukasz Żółw', '李小龙', '   --- ', `${'Ab '.repeat(33)}z`])(
    'has a slug whatever the name: %s',
    async (name) => {
      const { slug } = await newPerson(server, { name })
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*-[a-z0-9]{6}$/)
      expect(await detail(slug)).toMatchObject({ name, slug })
    },
  )

  it('is refused to a bad token, also where none is needed', async () => {
    expect((await server.call('GET', '/api/users/', { token: 'bad' })).status).toBe(401)
  })
})

describe('following', () => {
  it('shows on both sides, and doing it again changes nothing', async () => {
    const [ada, chidi] = [await newPerson(server), await newPerson(server)]
    for (let times = 0; times < 2; times++) {
      expect(await follow(ada, chidi)).toMatchObject({
        status: 201,
        body: { status: true, detail: 'Follow Successful' },
      })
      expect(await detail(chidi.slug, ada.token)).toMatchObject({ followers_count: 1, am_i_following: 'Yes' })
    }
    expect(await detail(chidi.slug)).toMatchObject({ am_i_following: 'No' })
    expect(await detail(ada.slug, chidi.token)).toMatchObject({ following_count: 1, am_i_following: 'No' })
    for (let times = 0; times < 2; times++) {
      expect(await unfollow(ada, chidi)).toMatchObject({
        status: 202,
        body: { status: true, detail: 'UnFollow Successful' },
      })
      expect(await detail(chidi.slug, ada.token)).toMatchObject({ followers_count: 0, am_i_following: 'No' })
    }
  })

  it('is nothing to do to oneself, to nobody, or as nobody', async () => {
    const ada = await newPerson(server)
    expect(await follow(ada, ada)).toMatchObject({
      status: 400,
      body: { status: false, detail: 'Cannot follow oneself' },
    })
    expect(await unfollow(ada, ada)).toMatchObject({
      status: 400,
      body: { status: false, detail: 'Cannot unfollow oneself' },
    })
    expect(await follow(ada, { slug: 'nobody-x7k2p9' })).toMatchObject({ status: 404, body: notFound })
    expect(await server.call('POST', `/api/users/${ada.slug}/follow/`)).toMatchObject({
      status: 401,
      body: noToken,
    })
  })

  it('lists both sides, the latest first, in pages', async () => {
    const ada = await newPerson(server)
    const fans: TestPerson[] = []
    for (let count = 0; count < 22; count++) fans.push(await newPerson(server, { name: `Fan ${count}` }))
    for (const fan of fans) await follow(fan, ada)
    const path = `/api/users/${ada.slug}/followers/`
    const first = await server.call('GET', path)
    expect(page(first.body)).toMatchObject({
      count: 22,
      next: `${server.url}${path}?page=2`,
      previous: null,
    })
    const second = await server.call('GET', `${path}?page=2`)
    expect(page(second.body)).toMatchObject({ next: null, previous: `${server.url}${path}?page=1` })
    const latestFirst = fans.map(({ slug }) => slug).reverse()
    expect([...slugs(first.body), ...slugs(second.body)]).toEqual(latestFirst)
    for (const past of ['3', '0', 'x', '99999999999'])
      expect(await server.call('GET', `${path}?page=${past}`)).toMatchObject({
        status: 404,
        body: { detail: 'Invalid page.' },
      })

    const [fan] = fans as [TestPerson]
    const following = await fan.call('GET', `/users/${fan.slug}/following/`)
    expect(page(following.body)).toMatchObject({
      count: 1,
      results: [{ slug: ada.slug, am_i_following: 'Yes', followers_count: 22 }],
    })
    expect(page((await server.call('GET', `/api/users/${ada.slug}/following/`)).body)).toMatchObject({
      count: 0,
      results: [],
    })
  })

  it('counts right when twenty do it at once', async () => {
    const people = await Promise.all(Array.from({ length: 21 }, () => newPerson(server)))
    const [ada, ...fans] = people as [TestPerson, ...TestPerson[]]
    for (let round = 0; round < 20; round++) {
      const act = round % 2 === 0 ? follow : unfollow
      // Each twice, and back: the same two rows from both sides.
      const answers = await Promise.all(fans.slice(0, 10).flatMap((fan) => [act(fan, ada), act(ada, fan)]))
      expect(answers.every(({ status }) => status < 300)).toBe(true)
      const count = round % 2 === 0 ? 10 : 0
      expect(await countsOf(ada)).toEqual({ right: true, followers: count, following: count })
    }
    const mixed = await Promise.all(
      fans.flatMap((fan, at) => [at % 2 === 0 ? follow(fan, ada) : unfollow(fan, ada), follow(fan, ada)]),
    )
    expect(mixed.every(({ status }) => status < 300)).toBe(true)
    expect(await countsOf(ada)).toMatchObject({ right: true })
  }, 60_000)

  it('lets two who follow each other at once not wait for each other for ever', async () => {
    const [ada, chidi] = [await newPerson(server), await newPerson(server)]
    const waiting = async (): Promise<number> => {
      const { rows } = await server.db.raw(
        "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      return rows.length
    }
    const answers = await server.db.transaction(async (trx) => {
      await trx.raw('select from cre8ive.people where account_id = ? for no key update', [ada.id])
      // Both need both rows. The one who comes first waits for the first of them, whichever way it goes.
      const first = follow(chidi, ada)
      await expect.poll(waiting).toBe(1)
      const second = follow(ada, chidi)
      await expect.poll(waiting).toBe(2)
      return { first, second }
    })
    expect((await answers.first).status).toBe(201)
    expect((await answers.second).status).toBe(201)
    for (const person of [ada, chidi])
      expect(await countsOf(person)).toEqual({ right: true, followers: 1, following: 1 })
  })

  it('stops counting somebody who goes', async () => {
    const [ada, chidi] = [await newPerson(server), await newPerson(server)]
    await follow(ada, chidi)
    await follow(chidi, ada)
    const countAll = async () => page((await server.call('GET', '/api/users/')).body).count
    const before = await countAll()
    await server.identity.deleteAccount(chidi.id)
    expect(await countAll()).toBe(before - 1)
    expect(await countsOf(ada)).toEqual({ right: true, followers: 0, following: 0 })
  })
})

describe('the list of people', () => {
  it('is newest first, and has everybody once', async () => {
    const { body } = await server.call('GET', '/api/users/')
    const { count } = page(body)
    const [row] = await server.db('cre8ive.people').count()
    expect(count).toBe(Number(row?.count))
    const seen: string[] = []
    for (let number = 1; number <= Math.ceil(count / 20); number++)
      seen.push(...slugs((await server.call('GET', `/api/users/?page=${number}`)).body))
    expect(new Set(seen).size).toBe(count)
    const newest = await newPerson(server)
    expect(slugs((await server.call('GET', '/api/users/?page=1')).body)[0]).toBe(newest.slug)
  })

  it('searches names, in either case, without wildcards', async () => {
    const zara = await newPerson(server, { name: 'Zara 100% O_Neil' })
    const find = async (text: string) =>
      slugs((await server.call('GET', `/api/users/?search=${encodeURIComponent(text)}`)).body)
    for (const text of ['zara', 'RA 1', '%', 'o_n']) expect(await find(text)).toEqual([zara.slug])
    for (const text of ['z_ra', 'Zara%Neil', '\\']) expect(await find(text)).toEqual([])
    const { body } = await server.call('GET', '/api/users/?search=')
    expect(page(body).count).toBeGreaterThan(20)
  })

  it('refuses a text that is too long, or that nothing can hold', async () => {
    const search = (text: string) => server.call('GET', `/api/users/?search=${text}`)
    expect(await search('x'.repeat(256))).toMatchObject({
      status: 400,
      body: { search: ['Ensure this field has no more than 255 characters.'] },
    })
    expect(await search('%00')).toMatchObject({
      status: 400,
      body: { search: ['Null characters are not allowed.'] },
    })
  })
})
