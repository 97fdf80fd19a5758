import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { forbidden, newPerson, noToken, notFound, type TestPerson } from '../testing.ts'
import {
  bodyOf,
  expectCountersRight,
  getPost,
  kinds,
  names,
  newPost,
  newSkills,
  strangerOn,
} from './testing.ts'

let server: TestServer
let ada: TestPerson
let chidi: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
  chidi = await newPerson(server, { name: 'Chidi Eze' })
})
afterAll(() => server.close())

describe.each(kinds)('a %s', (kind) => {
  const { media, skills } = names[kind]
  const path = (slug: string, rest = ''): string => `/${kind}/${slug}/${rest}`

  it('is made with all that was sent, and its owner administers it', async () => {
    const [one, other] = await newSkills(server.db, 2)
    const sent = { title: ' Où? ', description: 'A dance.\n', [skills]: [other, one, other] }
    const post = await newPost(ada, kind, sent)
    expect(post).toMatchObject({
      ...{ title: ' Où? ', description: 'A dance.\n', [media]: null, [skills]: [other, one] },
      ...{ user: ada.slug, likes_count: 0, comment_count: 0, user_has_voted: false },
      ...{ is_owner: true, is_admin: true, updated_on: post.created_on },
    })
    expect(post.slug).toMatch(/^ou-[a-z0-9]{6}$/)
    expect(await getPost(ada, kind, post.slug)).toEqual(post)
    const seen = await getPost(strangerOn(server), kind, post.slug)
    expect(seen).toEqual({ ...post, is_owner: false, is_admin: false })
    expect(bodyOf(await ada.call('GET', path(post.slug, 'admin/')))).toMatchObject({
      count: 1,
      results: [{ slug: ada.slug, am_i_following: 'Me' }],
    })
  })

  it('begins as an empty form', async () => {
    const form = { title: '', description: '', [media]: null, [skills]: [] }
    const more = kind === 'collaboration' ? { location: '' } : {}
    expect(bodyOf(await ada.call('GET', `/${kind}/create/`))).toEqual({ ...form, ...more })
    expect((await strangerOn(server).call('GET', `/${kind}/create/`)).status).toBe(401)
  })

  it.each([
    ['no title', {}, { title: ['This field is required.'] }],
    ['a blank title', { title: ' \t' }, { title: ['This field may not be blank.'] }],
    [
      'a skill that is not there',
      { title: 'T', [skills]: [2147483647] },
      { [skills]: ['Invalid pk "2147483647" - object does not exist.'] },
    ],
    [
      'skills that are none',
      { title: 'T', [skills]: 3 },
      { [skills]: ['Expected a list of items but got type "int".'] },
    ],
    [
      'text that cannot be stored',
      { title: 'T', description: '\0' },
      { description: ['Null characters are not allowed.'] },
    ],
  ])('is not made of %s', async (_what, body, failure) => {
    const {
      rows: [before],
    } = await server.db.raw('select count(*) from cre8ive.posts')
    expect(await ada.call('POST', `/${kind}/create/`, { body })).toMatchObject({ status: 400, body: failure })
    const {
      rows: [after],
    } = await server.db.raw('select count(*) from cre8ive.posts')
    expect(after).toEqual(before)
  })

  it('is changed by its administrators in what they send, and stays as it is in the rest', async () => {
    const [skill = 0] = await newSkills(server.db, 1)
    const post = await newPost(ada, kind, { description: 'Old', [skills]: [skill] })
    await ada.call('POST', path(post.slug, 'admin/add/'), { body: { administrator: [chidi.slug] } })
    const put = bodyOf(await chidi.call('PUT', path(post.slug, 'edit/'), { body: { title: 'New' } }))
    expect(put).toMatchObject({
      slug: post.slug,
      title: 'New',
      description: 'Old',
      [skills]: [skill],
      user: ada.slug,
    })
    expect(put).toMatchObject({ is_owner: false, is_admin: true, created_on: post.created_on })
    expect((put as { updated_on: string }).updated_on > post.updated_on).toBe(true)
    const patched = await chidi.call('PATCH', path(post.slug, 'edit/'), {
      body: { description: '', [skills]: [] },
    })
    expect(bodyOf(patched)).toMatchObject({ title: 'New', description: '', [skills]: [] })
    expect(bodyOf(await chidi.call('GET', path(post.slug, 'edit/')))).toEqual(patched.body)
  })

  it('is changed in whole or not at all', async () => {
    const [skill = 0] = await newSkills(server.db, 1)
    const post = await newPost(ada, kind, { [skills]: [skill] })
    const body = { title: 'New', [skills]: [2147483647] }
    expect((await ada.call('PATCH', path(post.slug, 'edit/'), { body })).status).toBe(400)
    expect(await getPost(ada, kind, post.slug)).toEqual(post)
  })

  it.each(['PUT', 'PATCH', 'GET', 'DELETE'])(
    'is not to be %s by others, whatever they send',
    async (method) => {
      const { slug } = await newPost(ada, kind)
      const body = method === 'PUT' || method === 'PATCH' ? { body: { title: '' } } : {}
      expect(await chidi.call(method, path(slug, 'edit/'), body)).toMatchObject({
        status: 403,
        body: forbidden,
      })
      expect(await strangerOn(server).call(method, path(slug, 'edit/'), body)).toMatchObject({
        status: 401,
        body: noToken,
      })
      expect(await chidi.call(method, path('no-such-post-000000', 'edit/'), body)).toMatchObject({
        status: 404,
        body: notFound,
      })
    },
  )

  it('is deleted with all that gathered around it', async () => {
    const { slug } = await newPost(ada, kind, { [skills]: await newSkills(server.db, 2) })
    const [comment, other] = await Promise.all(
      [1, 2].map(async () =>
        bodyOf<{ pk: number }>(
          await chidi.call('POST', path(slug, 'comment/'), { body: { body: 'Nice' } }),
          201,
        ),
      ),
    )
    const reply = bodyOf<{ pk: number }>(
      await ada.call('POST', `/${kind}/comments/${comment?.pk}/reply/`, { body: { body: 'Oh' } }),
      201,
    )
    for (const liked of [`${slug}/`, `comments/${other?.pk}/`, `replies/${reply.pk}/`]) {
      bodyOf(await chidi.call('POST', `/${kind}/${liked}like/`))
    }
    await ada.call('POST', path(slug, 'admin/add/'), { body: { administrator: [chidi.slug] } })
    if (kind === 'showcase')
      await ada.call('POST', path(slug, 'collaborator/add/'), { body: { user: chidi.slug } })
    else bodyOf(await chidi.call('POST', path(slug, 'interest/show/')), 201)
    await expectCountersRight(server.db)
    expect((await chidi.call('DELETE', path(slug, 'edit/'))).status).toBe(204)
    for (const gone of [`${slug}/`, `${slug}/comments/`, `comments/${other?.pk}/`, `replies/${reply.pk}/`]) {
      expect(await ada.call('GET', `/${kind}/${gone}`)).toMatchObject({ status: 404, body: notFound })
    }
    expect((await ada.call('DELETE', path(slug, 'edit/'))).status).toBe(404)
    await expectCountersRight(server.db)
  })

  it('is of its kind alone', async () => {
    const { slug } = await newPost(ada, kind)
    const other = kind === 'showcase' ? 'collaboration' : 'showcase'
    expect((await ada.call('GET', `/${other}/${slug}/`)).status).toBe(404)
    expect((await ada.call('DELETE', `/${other}/${slug}/edit/`)).status).toBe(404)
    expect((await ada.call('POST', `/${other}/${slug}/like/`)).status).toBe(404)
    expect((await ada.call('POST', `/${other}/${slug}/comment/`, { body: { body: 'x' } })).status).toBe(404)
  })
})

it('a collaboration has a place', async () => {
  const post = await newPost(ada, 'collaboration', { location: 'Lagos' })
  expect(post.location).toBe('Lagos')
  const change = { location: '' }
  expect(
    bodyOf(await ada.call('PATCH', `/collaboration/${post.slug}/edit/`, { body: change })),
  ).toMatchObject(change)
})

it('a title of another script gets a slug all the same', async () => {
  expect((await newPost(ada, 'showcase', { title: '映画' })).slug).toMatch(/^showcase-[a-z0-9]{6}$/)
  expect((await newPost(ada, 'showcase', { title: 'create' })).slug).toMatch(/^create-[a-z0-9]{6}$/)
})
