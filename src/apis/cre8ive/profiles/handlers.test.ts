import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { forbidden, newPerson, noToken, notFound, type TestPerson } from '../testing.ts'

let server: TestServer
let ada: TestPerson
let pk: number
const skills: number[] = []

beforeAll(async () => {
  server = await startTestServer()
  const rows = [{ name: 'Dance' }, { name: 'Film' }, { name: 'Song' }]
  skills.push(...(await server.db('cre8ive.skills').insert(rows).returning('id')).map(({ id }) => id))
})
afterAll(() => server.close())
beforeEach(async () => {
  ada = await newPerson(server)
  const { body } = await ada.call('GET', '/user/')
  pk = (body as Schemas['Account']).profile.pk
})

const edit = (body: object, method = 'PATCH'): Promise<Answer> =>
  ada.call(method, `/profile/${pk}/`, { body })
const choose = (body: object): Promise<Answer> => ada.call('PUT', `/profile/${pk}/skills/`, { body })
const day = (offset: number): string =>
  new Date(Date.now() + offset * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

const all = {
  date_of_birth: '1994-12-22',
  bio: 'Dances and directs.',
  sex: 'Female',
  type_of_body: 'Athletic',
  feet: 5,
  inches: 9,
  lives_in: 'Lagos',
}
const none = {
  date_of_birth: null,
  sex: null,
  type_of_body: null,
  feet: null,
  inches: null,
  bio: '',
  lives_in: '',
}

describe('a profile', () => {
  it('is read by all and edited by its owner, by PUT and by PATCH', async () => {
    const before = (await server.call('GET', `/api/profile/${pk}/`)).body as Schemas['Profile']
    expect(before).toMatchObject({ pk, user: ada.slug, age: null, skills: [], ...none })
    const { status, body } = await edit(all, 'PUT')
    expect(status).toBe(200)
    expect(body).toMatchObject(all)
    const after = body as Schemas['Profile']
    expect(after.updated_on > before.updated_on).toBe(true)
    expect(await edit({ bio: '' })).toMatchObject({ status: 200, body: { ...all, bio: '' } })
    expect(await edit({ sex: null, feet: 0 }, 'PUT')).toMatchObject({
      body: { ...all, bio: '', sex: null, feet: 0 },
    })
    expect(await edit(none)).toMatchObject({ status: 200, body: none })
    expect((await ada.call('GET', '/user/')).body).toMatchObject({ profile: none })
  })

  it('tells the age in whole years', async () => {
    const year = new Date().getUTCFullYear() - 30
    const birthday = (offset: number) => `${year}${day(offset).slice(4)}`.replace('-02-29', '-03-01')
    expect(await edit({ date_of_birth: birthday(-1) })).toMatchObject({ body: { age: expect.any(Number) } })
    expect(await edit({ date_of_birth: '2000-01-01' })).toMatchObject({
      body: { age: new Date().getUTCFullYear() - 2000 },
    })
    expect(await edit({ date_of_birth: day(-1) })).toMatchObject({ body: { age: 0 } })
  })

  it.each([
    [{ date_of_birth: day(0) }, { date_of_birth: ['The date of birth must be in the past.'] }],
    [{ date_of_birth: day(400) }, { date_of_birth: ['The date of birth must be in the past.'] }],
    ...['22-12-1994', '1994-02-30', '0000-01-01', ''].map((date_of_birth) => [
      { date_of_birth },
      { date_of_birth: [expect.any(String)] },
    ]),
    [{ sex: 'Other' }, { sex: ['"Other" is not a valid choice.'] }],
    [{ type_of_body: 'slim' }, { type_of_body: ['"slim" is not a valid choice.'] }],
    [{ feet: -1 }, { feet: ['Ensure this value is greater than or equal to 0.'] }],
    [{ inches: 1.5 }, { inches: ['A valid integer is required.'] }],
    [{ inches: 2147483648 }, { inches: ['Ensure this value is less than or equal to 2147483647.'] }],
    [{ bio: 'x'.repeat(501) }, { bio: ['Ensure this field has no more than 500 characters.'] }],
    [{ lives_in: 'x'.repeat(51) }, { lives_in: ['Ensure this field has no more than 50 characters.'] }],
    [{ bio: null }, { bio: ['This field may not be null.'] }],
    [{}, { non_field_errors: ['At least one field is required.'] }],
  ] as [object, object][])('refuses %j', async (body, failure) => {
    expect(await edit(body)).toMatchObject({ status: 400, body: failure })
    expect((await server.call('GET', `/api/profile/${pk}/`)).body).toMatchObject(none)
  })

  it('is no stranger’s to edit, whatever they send', async () => {
    const chidi = await newPerson(server)
    for (const path of [`/profile/${pk}/`, `/profile/${pk}/skills/`]) {
      expect(await chidi.call('PATCH', path, { body: {} })).toMatchObject({ status: 403, body: forbidden })
      expect(await server.call('PUT', `/api${path}`, { body: {} })).toMatchObject({
        status: 401,
        body: noToken,
      })
    }
  })

  it.each(['0', 'x', '2147483647', '2147483648', '9'.repeat(30)])('is not found: %s', async (id) => {
    for (const path of [`/profile/${id}/`, `/profile/${id}/skills/`]) {
      expect(await server.call('GET', `/api${path}`)).toMatchObject({ status: 404, body: notFound })
      expect(await ada.call('PATCH', path, { body: { skills: [] } })).toMatchObject({ status: 404 })
    }
  })
})

describe('the skills of a profile', () => {
  it('are these and no others, each once', async () => {
    const [dance, film, song] = skills as [number, number, number]
    expect(await choose({ skills: [song, dance, song] })).toMatchObject({
      status: 200,
      body: { skills: [dance, song] },
    })
    expect(await choose({ skills: [film] })).toMatchObject({ body: { skills: [film] } })
    expect((await server.call('GET', `/api/profile/${pk}/skills/`)).body).toEqual({ skills: [film] })
    expect((await server.call('GET', `/api/profile/${pk}/`)).body).toMatchObject({ skills: [film] })
    expect(await choose({ skills: [] })).toMatchObject({ body: { skills: [] } })
  })

  it.each([
    [{ skills: [999999] }, ['Invalid pk "999999" - object does not exist.']],
    [{ skills: ['x'] }, ['A valid integer is required.']],
    [{ skills: 3 }, ['Expected a list of items but got type "int".']],
    [{}, ['This field is required.']],
    [{ skills: Array(101).fill(1) }, ['Ensure this field has no more than 100 elements.']],
  ])('are refused: %j', async (body, failure) => {
    await choose({ skills: [skills[0]] })
    expect(await choose(body)).toMatchObject({ status: 400, body: { skills: failure } })
    expect((await server.call('GET', `/api/profile/${pk}/skills/`)).body).toEqual({ skills: [skills[0]] })
  })

  it('are one of the choices when two are made at once, also while a skill goes', async () => {
    const [dance, film] = skills as [number, number]
    for (let round = 0; round < 20; round++) {
      const [gone] = await server.db('cre8ive.skills').insert({ name: 'Brief' }).returning('id')
      const answers = await Promise.all([
        choose({ skills: [dance] }),
        choose({ skills: [film] }),
        choose({ skills: [film, gone.id] }),
        server.db('cre8ive.skills').where({ id: gone.id }).delete(),
      ])
      expect(answers.slice(0, 2).map((answer) => (answer as Answer).status)).toEqual([200, 200])
      expect([200, 400]).toContain((answers[2] as Answer).status)
      const { body } = await server.call('GET', `/api/profile/${pk}/skills/`)
      expect([[dance], [film]]).toContainEqual((body as { skills: number[] }).skills)
    }
  })
})
