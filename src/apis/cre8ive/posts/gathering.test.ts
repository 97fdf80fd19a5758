import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { forbidden, newPerson, noToken, notFound, type TestPerson } from '../testing.ts'
import {
  bodyOf,
  expectCountersRight,
  getPage,
  getPost,
  kinds,
  newPost,
  newSkills,
  strangerOn,
} from './testing.ts'

let server: TestServer
let ada: TestPerson
let chidi: TestPerson
let eve: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
  chidi = await newPerson(server, { name: 'Chidi Eze' })
  eve = await newPerson(server, { name: 'Eve' })
})
afterAll(() => server.close())

const slugsOf = ({ results }: { results: { slug: string }[] }): string[] => results.map(({ slug }) => slug)
const add = (by: TestPerson, path: string, administrator: unknown, method = 'POST') =>
  by.call(method, `${path}admin/add/`, { body: { administrator } })

describe.each(kinds)('around a %s', (kind) => {
  const newPath = async (): Promise<string> => `/${kind}/${(await newPost(ada, kind)).slug}/`

  it('likes count once for each person, and the latest are listed first', async () => {
    const path = await newPath()
    for (const person of [chidi, eve, chidi]) {
      expect(bodyOf(await person.call('POST', `${path}like/`))).toEqual({ message: 'Successfully liked' })
    }
    expect(bodyOf(await chidi.call('GET', path))).toMatchObject({ likes_count: 2, user_has_voted: true })
    bodyOf(await chidi.call('POST', `/users/${eve.slug}/follow/`), 201)
    const likers = await getPage<Schemas['User']>(chidi, `${path}likers/`)
    expect(likers).toMatchObject({ count: 2, next: null })
    expect(likers.results.map((user) => [user.slug, user.am_i_following])).toEqual([
      [eve.slug, 'Yes'],
      [chidi.slug, 'Me'],
    ])
    for (let times = 0; times < 2; times += 1) {
      expect(bodyOf(await chidi.call('DELETE', `${path}like/`))).toEqual({ message: 'Successfully unliked' })
    }
    expect(bodyOf(await chidi.call('GET', path))).toMatchObject({ likes_count: 1, user_has_voted: false })
    expect(slugsOf(await getPage(strangerOn(server), `${path}likers/`))).toEqual([eve.slug])
    await chidi.call('POST', `/users/${eve.slug}/unfollow/`)
    expect((await chidi.call('GET', `${path}likers/?page=2`)).body).toEqual({ detail: 'Invalid page.' })
  })

  it('a post that is not there has nobody around it', async () => {
    const path = `/${kind}/no-such-post-000000/`
    for (const list of ['likers', 'admin', 'comments', kind === 'showcase' ? 'collaborator' : 'interest']) {
      expect(await ada.call('GET', `${path}${list}/`)).toMatchObject({ status: 404, body: notFound })
    }
    for (const method of ['POST', 'DELETE']) expect((await ada.call(method, `${path}like/`)).status).toBe(404)
    expect((await add(ada, path, [ada.slug])).status).toBe(404)
  })

  it.each(['POST', 'PUT'])('administrators add others by %s, in order, each once', async (method) => {
    const path = await newPath()
    const added = await add(ada, path, [eve.slug, chidi.slug, eve.slug, ada.slug], method)
    expect(bodyOf(added, 201)).toEqual({ administrator: [ada.slug, eve.slug, chidi.slug] })
    expect(bodyOf(await add(chidi, path, [], method), 201)).toEqual(added.body)
    expect(slugsOf(await getPage(ada, `${path}admin/`))).toEqual([ada.slug, eve.slug, chidi.slug])
    expect(bodyOf(await eve.call('GET', path))).toMatchObject({ is_admin: true, is_owner: false })
    const list = kind === 'showcase' ? 'sadministrator' : 'cadministrator'
    expect(slugsOf(await getPage(ada, `/users/${eve.slug}/${list}/`))[0]).toBe(path.split('/')[2])
  })

  it('all are added or none, and only by administrators', async () => {
    const path = await newPath()
    const unknown = { administrator: ['Object with slug=nobody does not exist.'] }
    expect(await add(ada, path, [chidi.slug, 'nobody'])).toMatchObject({ status: 400, body: unknown })
    const noList = { administrator: ['Expected a list of items but got type "str".'] }
    expect(await add(ada, path, chidi.slug)).toMatchObject({ status: 400, body: noList })
    expect(await add(chidi, path, [chidi.slug])).toMatchObject({ status: 403, body: forbidden })
    expect(slugsOf(await getPage(ada, `${path}admin/`))).toEqual([ada.slug])
    await expectCountersRight(server.db)
  })
})

describe('the collaborators of a showcase', () => {
  const addTo = (by: TestPerson, slug: string, body: Record<string, unknown>) =>
    by.call('POST', `/showcase/${slug}/collaborator/add/`, { body })

  const collaboratorOf = async (slug: string): Promise<Schemas['Collaborator']> => {
    const [last] = (
      await getPage<Schemas['Collaborator']>(ada, `/showcase/${slug}/collaborator/`)
    ).results.slice(-1)
    if (!last) throw new Error('nobody collaborates')
    return last
  }

  it('are added by administrators, each person once, and listed in their order', async () => {
    const { slug } = await newPost(ada, 'showcase')
    const skill = await newSkills(server.db, 2)
    const added = await addTo(ada, slug, { user: eve.slug, role: 'Lead', skill: [...skill].reverse() })
    expect(bodyOf(added, 201)).toEqual({ message: 'Successfully added a new collaborator' })
    bodyOf(await addTo(ada, slug, { user: chidi.slug }), 201)
    const again = { user: ['This user is already a collaborator.'] }
    expect(await addTo(ada, slug, { user: eve.slug })).toMatchObject({ status: 400, body: again })
    const page = await getPage<Schemas['Collaborator']>(strangerOn(server), `/showcase/${slug}/collaborator/`)
    expect(page).toMatchObject({
      count: 2,
      results: [
        { post: slug, user: eve.slug, role: 'Lead', skill: [...skill].reverse() },
        { post: slug, user: chidi.slug, role: '', skill: [] },
      ],
    })
    const [first] = page.results
    for (const path of ['', 'update/']) {
      expect(
        bodyOf(await strangerOn(server).call('GET', `/showcase/collaborator/${first?.pk}/${path}`)),
      ).toEqual(first)
    }
    expect(await addTo(chidi, slug, { user: ada.slug })).toMatchObject({ status: 403, body: forbidden })
  })

  it.each([
    ['nobody', { user: 'nobody' }, { user: ['Object with slug=nobody does not exist.'] }],
    ['no user', { role: 'x' }, { user: ['This field is required.'] }],
    [
      'an unknown skill',
      { skill: [2147483647] },
      { skill: ['Invalid pk "2147483647" - object does not exist.'] },
    ],
    [
      'a long role',
      { role: 'x'.repeat(501) },
      { role: ['Ensure this field has no more than 500 characters.'] },
    ],
  ])('are not %s', async (_what, body, failure) => {
    const { slug } = await newPost(ada, 'showcase')
    const sent = 'user' in body || 'role' in failure === false ? body : { user: eve.slug, ...body }
    const whole = 'skill' in body ? { user: eve.slug, ...body } : sent
    expect(await addTo(ada, slug, whole)).toMatchObject({ status: 400, body: failure })
    expect(await getPage(ada, `/showcase/${slug}/collaborator/`)).toMatchObject({ count: 0 })
  })

  it.each(['PUT', 'PATCH'])('are changed by %s by administrators and by themselves', async (method) => {
    const { slug } = await newPost(ada, 'showcase')
    const [skill = 0] = await newSkills(server.db, 1)
    bodyOf(await addTo(ada, slug, { user: chidi.slug, role: 'Lead', skill: [skill] }), 201)
    const before = await collaboratorOf(slug)
    const path = `/showcase/collaborator/${before.pk}/update/`
    const own = bodyOf(await chidi.call(method, path, { body: { role: 'All' } }))
    expect(own).toEqual({ ...before, role: 'All' })
    expect(bodyOf(await ada.call(method, path, { body: { skill: [] } }))).toEqual({
      ...before,
      role: 'All',
      skill: [],
    })
    expect(await eve.call(method, path, { body: {} })).toMatchObject({ status: 403, body: forbidden })
    expect((await ada.call(method, path, { body: {} })).body).toEqual({
      non_field_errors: ['At least one field is required.'],
    })
    expect((await strangerOn(server).call(method, path, { body: {} })).body).toEqual(noToken)
    const unknown = await ada.call(method, path, { body: { role: 'x', skill: [2147483647] } })
    expect([unknown.status, (await collaboratorOf(slug)).role]).toEqual([400, 'All'])
  })

  it('are deleted by administrators and by themselves', async () => {
    const { slug } = await newPost(ada, 'showcase')
    for (const by of [ada, chidi]) {
      bodyOf(await addTo(ada, slug, { user: chidi.slug }), 201)
      const { pk } = await collaboratorOf(slug)
      const path = `/showcase/collaborator/${pk}/delete/`
      expect(await eve.call('DELETE', path)).toMatchObject({ status: 403, body: forbidden })
      expect((await by.call('DELETE', path)).status).toBe(204)
      expect(await by.call('DELETE', path)).toMatchObject({ status: 404, body: notFound })
    }
    await expectCountersRight(server.db)
  })
})

describe('interest in a collaboration', () => {
  it('is shown once, taken back once, and listed the latest first', async () => {
    const { slug } = await newPost(ada, 'collaboration')
    const path = `/collaboration/${slug}/interest/`
    for (const person of [chidi, eve]) {
      expect(bodyOf(await person.call('POST', `${path}show/`), 201)).toEqual({
        message: 'Successfully shown interest',
      })
    }
    const again = { message: 'You have already shown interest' }
    expect(await eve.call('POST', `${path}show/`)).toMatchObject({ status: 400, body: again })
    expect(await getPage(strangerOn(server), path)).toMatchObject({
      count: 2,
      results: [{ user: eve.slug }, { user: chidi.slug }],
    })
    expect((await getPost(eve, 'collaboration', slug)).user_has_shown_interest).toBe(true)
    expect(bodyOf(await eve.call('DELETE', `${path}show/`))).toEqual({
      message: 'Successfully removed interest',
    })
    const none = { message: 'You have no interest here to delete' }
    expect(await eve.call('DELETE', `${path}show/`)).toMatchObject({ status: 400, body: none })
    expect((await getPost(eve, 'collaboration', slug)).user_has_shown_interest).toBe(false)
    expect(await getPage(ada, path)).toMatchObject({ count: 1, results: [{ user: chidi.slug }] })
  })

  it('is not shown in what is one’s own, and not without a token', async () => {
    const { slug } = await newPost(ada, 'collaboration')
    const path = `/collaboration/${slug}/interest/show/`
    const own = { message: 'You cannot show interest in your post' }
    expect(await ada.call('POST', path)).toMatchObject({ status: 400, body: own })
    expect(await strangerOn(server).call('POST', path)).toMatchObject({ status: 401, body: noToken })
    expect((await eve.call('POST', '/collaboration/none-000000/interest/show/')).status).toBe(404)
  })
})

it('what a person did goes with the person, and every count is right', async () => {
  const [leaver, post] = [await newPerson(server), await newPost(ada, 'collaboration')]
  const path = `/collaboration/${post.slug}/`
  await newPost(leaver, 'showcase')
  bodyOf(await leaver.call('POST', `${path}like/`))
  bodyOf(await leaver.call('POST', `${path}interest/show/`), 201)
  const { pk } = bodyOf<{ pk: number }>(
    await leaver.call('POST', `${path}comment/`, { body: { body: 'x' } }),
    201,
  )
  bodyOf(await ada.call('POST', `/collaboration/comments/${pk}/reply/`, { body: { body: 'y' } }), 201)
  bodyOf(await leaver.call('POST', `/collaboration/comments/${pk}/like/`))
  bodyOf(await add(ada, path, [leaver.slug]), 201)
  await expectCountersRight(server.db)
  await server.identity.deleteAccount(leaver.id)
  await expectCountersRight(server.db)
  expect(await getPost(ada, 'collaboration', post.slug)).toMatchObject({ likes_count: 0, comment_count: 0 })
})
