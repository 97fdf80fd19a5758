import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, notFound, type TestPerson } from '../testing.ts'
import {
  bodyOf,
  getPage,
  kinds,
  names,
  newPost,
  newSkills,
  type PageBody,
  type Post,
  strangerOn,
  titlesOf,
} from './testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => server.close())

const noPage = { detail: 'Invalid page.' }

/** Posts of a person made in the database, titled by their number, the last one newest. */
const fill = async (person: TestPerson, kind: string, count: number, days = 0): Promise<number[]> => {
  const { rows } = await server.db.raw(
    `with made as (
       insert into cre8ive.posts (kind, slug, owner_id, title, created_at)
       select ?, 'post-' || substr(md5(random()::text), 1, 6), ?, 'Post ' || n,
         now() - make_interval(days => ?) + make_interval(secs => n * 0.001)
       from generate_series(1, ?) n returning id
     ), administered as (
       insert into cre8ive.administrators (post_id, person_id) select id, ? from made
     )
     select id from made order by id`,
    [kind, person.id, days, count, person.id],
  )
  return rows.map(({ id }: { id: number }) => id)
}

const allOf = async (person: Pick<TestPerson, 'call'>, path: string): Promise<Post[]> => {
  const found: Post[] = []
  for (let next: string | null = `${server.url}/api${path}`; next !== null; ) {
    const page: PageBody<Post> = await getPage(person, next.slice(`${server.url}/api`.length))
    found.push(...page.results)
    expect(page.count).toBeGreaterThanOrEqual(found.length)
    next = page.next
  }
  return found
}

describe.each(kinds)('the list of each %s', (kind) => {
  const ownList = kind === 'showcase' ? 'showcases' : 'collaboration'
  const administeredList = kind === 'showcase' ? 'sadministrator' : 'cadministrator'

  it('has every post once, newest first, in pages of twenty', async () => {
    const ada = await newPerson(server)
    await fill(ada, kind, 45)
    const path = `/users/${ada.slug}/${ownList}/`
    const first = await getPage(strangerOn(server), path)
    expect(first).toMatchObject({ count: 45, previous: null, next: `${server.url}/api${path}?page=2` })
    const all = await allOf(strangerOn(server), path)
    expect(all.map(({ title }) => title)).toEqual(Array.from({ length: 45 }, (_, n) => `Post ${45 - n}`))
    expect((await getPage(ada, `${path}?page=3`)).previous).toBe(`${server.url}/api${path}?page=2`)
    const whole = await allOf(ada, `/${kind}/`)
    expect(new Set(whole.map(({ slug }) => slug)).size).toBe(whole.length)
    expect(whole.map((post) => post.created_on)).toEqual(
      whole
        .map((post) => post.created_on)
        .sort()
        .reverse(),
    )
    expect(whole.slice(0, 45).map(({ slug }) => slug)).toEqual(all.map(({ slug }) => slug))
    const administered = await getPage(ada, `/users/${ada.slug}/${administeredList}/`)
    expect(administered).toMatchObject({ count: 45, results: first.results.map(({ slug }) => ({ slug })) })
  })

  it.each(['page=4', 'page=2147483647', 'page=2147483648', 'page=0', 'page=-1', 'page=x'])(
    'has no page beyond its end: %s',
    async (query) => {
      const ada = await newPerson(server)
      for (const path of [
        `/users/${ada.slug}/${ownList}/`,
        `/users/${ada.slug}/${administeredList}/`,
        `/${kind}/`,
      ]) {
        const answer = await ada.call('GET', `${path}?${query === 'page=4' ? 'page=4000' : query}`)
        expect(answer).toMatchObject({ status: 404, body: noPage })
      }
    },
  )

  it('is empty for a person without posts, and none of a person who is not there', async () => {
    const ada = await newPerson(server)
    for (const list of [ownList, administeredList]) {
      expect(await getPage(ada, `/users/${ada.slug}/${list}/`)).toEqual({
        ...{ count: 0, next: null, previous: null, results: [] },
      })
      expect(await ada.call('GET', `/users/nobody-000000/${list}/`)).toMatchObject({
        status: 404,
        body: notFound,
      })
    }
  })

  it('tells how each post stands with who looks', async () => {
    const [ada, chidi] = [await newPerson(server), await newPerson(server)]
    const { slug } = await newPost(ada, kind)
    bodyOf(await chidi.call('POST', `/${kind}/${slug}/like/`))
    const [seen] = (await getPage(chidi, `/users/${ada.slug}/${ownList}/`)).results
    expect(seen).toMatchObject({ likes_count: 1, user_has_voted: true, is_owner: false, is_admin: false })
    const [own] = (await getPage(ada, `/users/${ada.slug}/${ownList}/`)).results
    expect(own).toMatchObject({ likes_count: 1, user_has_voted: false, is_owner: true, is_admin: true })
  })

  it('takes as many queries for twenty posts as for one', async () => {
    const ada = await newPerson(server)
    const skills = await newSkills(server.db, 3)
    const queriesFor = async (path: string): Promise<number> => {
      let queries = 0
      const count = (): void => {
        queries += 1
      }
      server.db.client.on('query', count)
      await getPage(ada, path)
      server.db.client.off('query', count)
      return queries
    }
    const paths = [`/${kind}/`, `/users/${ada.slug}/${ownList}/`, `/users/${ada.slug}/${administeredList}/`]
    if (kind === 'showcase')
      paths.push('/showcase/mostliked/', '/showcase/mostlikedw/', '/showcase/followingshowcases/')
    await newPost(ada, kind, { [names[kind].skills]: skills })
    const [before, search] = [[] as number[], await queriesFor(`/${kind}/?search=shoes`)]
    for (const path of paths) before.push(await queriesFor(path))
    await fill(ada, kind, 40)
    for (let more = 0; more < 20; more += 1) await newPost(ada, kind, { [names[kind].skills]: skills })
    const after: number[] = []
    for (const path of paths) after.push(await queriesFor(path))
    expect(after).toEqual(before)
    expect(Math.max(...after)).toBe(2)
    expect(await queriesFor(`/${kind}/?search=shoes`)).toBe(search)
    expect(search).toBeLessThanOrEqual(4)
  })
})

describe('the lists of the most liked showcases', () => {
  const likes = async (ids: readonly number[], count: (index: number) => number): Promise<void> => {
    const fans = await Promise.all(Array.from({ length: 4 }, () => newPerson(server)))
    for (const [index, id] of ids.entries()) {
      for (const fan of fans.slice(0, count(index))) {
        await server.db('cre8ive.post_likes').insert({ post_id: id, person_id: fan.id })
      }
    }
  }

  it.each([
    ['mostlikedw', 7],
    ['mostlikedm', 30],
    ['mostlikedy', 365],
  ])('%s has those of the last %i days, by likes, of as many the newest first', async (list, days) => {
    await server.db('cre8ive.posts').delete()
    const ada = await newPerson(server)
    const inside = await fill(ada, 'showcase', 3, days - 1)
    const atEdge = await fill(ada, 'showcase', 2, days)
    const outside = await fill(ada, 'showcase', 2, days + 1)
    await fill(ada, 'collaboration', 1)
    await likes([...inside, ...outside], (index) => [1, 2, 2, 4, 4][index] ?? 0)
    await server.db('cre8ive.posts').whereIn('id', atEdge).delete()
    const page = await getPage(ada, `/showcase/${list}/`)
    expect(page).toMatchObject({ count: 3, next: null })
    expect(titlesOf(page)).toEqual(['Post 3', 'Post 2', 'Post 1'])
    expect((await ada.call('GET', `/showcase/${list}/?page=2`)).body).toEqual(noPage)
    const ever = await getPage(ada, '/showcase/mostliked/')
    expect(ever.results.map((post) => post.likes_count)).toEqual([4, 4, 2, 2, 1])
  })

  it('a post is of the last days to the second', async () => {
    await server.db('cre8ive.posts').delete()
    const ada = await newPerson(server)
    await server.db.raw(
      `insert into cre8ive.posts (kind, slug, owner_id, title, created_at) values
       ('showcase', 'in-000000', ?, 'in', now() - interval '7 days' + interval '20 seconds'),
       ('showcase', 'out-000000', ?, 'out', now() - interval '7 days' - interval '1 second')`,
      [ada.id, ada.id],
    )
    const page = await getPage(ada, '/showcase/mostlikedw/')
    expect([page.count, titlesOf(page)]).toEqual([1, ['in']])
  })

  it('their pages follow each other, whatever day has the most', async () => {
    await server.db('cre8ive.posts').delete()
    const ada = await newPerson(server)
    for (const days of [1, 2, 3, 40]) await likes(await fill(ada, 'showcase', 15, days), (index) => index % 3)
    const year = await allOf(ada, '/showcase/mostlikedy/')
    expect(year).toHaveLength(60)
    const inOrder = [...year].sort(
      (a, b) => b.likes_count - a.likes_count || (a.created_on < b.created_on ? 1 : -1),
    )
    expect(year.map(({ slug }) => slug)).toEqual(inOrder.map(({ slug }) => slug))
    expect((await allOf(ada, '/showcase/mostliked/')).map(({ slug }) => slug)).toEqual(
      year.map(({ slug }) => slug),
    )
    expect(await allOf(ada, '/showcase/mostlikedm/')).toHaveLength(45)
  })
})

it('the showcases of the people followed are theirs alone, newest first, page by page', async () => {
  const [ada, one, other, stranger] = await Promise.all(Array.from({ length: 4 }, () => newPerson(server)))
  if (!ada || !one || !other || !stranger) throw new Error('nobody')
  const list = '/showcase/followingshowcases/'
  expect(await getPage(ada, list)).toEqual({ count: 0, next: null, previous: null, results: [] })
  for (const person of [one, other]) bodyOf(await ada.call('POST', `/users/${person.slug}/follow/`), 201)
  await fill(one, 'showcase', 25, 3)
  await fill(other, 'showcase', 20, 2)
  await fill(one, 'showcase', 1, 1)
  await fill(stranger, 'showcase', 1)
  await fill(one, 'collaboration', 1)
  const all = await allOf(ada, list)
  expect(all.map(({ user }) => user)).toEqual([
    one.slug,
    ...Array(20).fill(other.slug),
    ...Array(25).fill(one.slug),
  ])
  expect(all.map((post) => post.created_on)).toEqual(
    all
      .map((post) => post.created_on)
      .sort()
      .reverse(),
  )
  expect((await getPage(ada, list)).count).toBe(46)
  expect((await strangerOn(server).call('GET', list)).status).toBe(401)
})
