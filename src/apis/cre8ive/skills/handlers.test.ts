import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { forbidden, newPerson, noToken, notFound, type TestPerson } from '../testing.ts'

let server: TestServer
let staff: TestPerson
beforeAll(async () => {
  server = await startTestServer()
  staff = await newPerson(server, { role: 'staff' })
})
afterAll(() => server.close())

const create = async (skill: object): Promise<Schemas['Skill']> =>
  (await staff.call('POST', '/skills/create/', { body: skill })).body as Schemas['Skill']
const names = (body: unknown) => (body as Schemas['SkillPage']).results.map(({ name }) => name)

describe('skills', () => {
  it('are made, changed and deleted by staff', async () => {
    const choreography = { name: 'Choreography', subcategory: 'Dance', description: 'Composes dances.' }
    const made = await staff.call('POST', '/skills/create/', { body: choreography })
    expect(made).toMatchObject({ status: 201, body: { pk: expect.any(Number), ...choreography } })
    const path = `/skills/${(made.body as Schemas['Skill']).pk}/`
    expect(await server.call('GET', `/api${path}`)).toMatchObject({ status: 200, body: made.body as object })
    expect(await staff.call('PATCH', path, { body: { description: '' } })).toMatchObject({
      status: 200,
      body: { ...choreography, description: '' },
    })
    expect(await staff.call('PUT', path, { body: { name: 'Ballet' } })).toMatchObject({
      status: 200,
      body: { name: 'Ballet', subcategory: 'Dance' },
    })
    expect(await staff.call('DELETE', path)).toMatchObject({ status: 204, body: undefined })
    expect(await server.call('GET', `/api${path}`)).toMatchObject({ status: 404, body: notFound })
    for (const method of ['PATCH', 'PUT', 'DELETE'])
      expect(await staff.call(method, path, { body: { name: 'Ballet' } })).toMatchObject({ status: 404 })
  })

  it('are for nobody else to change', async () => {
    const { pk } = await create({ name: 'Tap' })
    const ada = await newPerson(server)
    for (const [method, path] of [
      ['POST', '/skills/create/'],
      ['PUT', `/skills/${pk}/`],
      ['PATCH', `/skills/${pk}/`],
      ['DELETE', `/skills/${pk}/`],
    ] as const) {
      expect(await ada.call(method, path, { body: {} })).toMatchObject({ status: 403, body: forbidden })
      expect(await server.call(method, `/api${path}`)).toMatchObject({ status: 401, body: noToken })
    }
  })

  it('stop being for somebody to change the moment that they are no longer staff', async () => {
    const former = await newPerson(server, { role: 'staff' })
    await server.identity.changeRole(former.id, 'user')
    expect(await former.call('POST', '/skills/create/', { body: { name: 'Mime' } })).toMatchObject({
      status: 403,
    })
  })

  it.each([
    [{}, { name: ['This field is required.'] }],
    [{ name: '  ' }, { name: ['This field may not be blank.'] }],
    [{ name: 'x'.repeat(61) }, { name: ['Ensure this field has no more than 60 characters.'] }],
    [{ name: 'x', subcategory: 'x'.repeat(61) }, { subcategory: [expect.stringContaining('60')] }],
    [{ name: 'x', description: 7 }, { description: ['Not a valid string.'] }],
  ])('are refused: %j', async (body, failure) => {
    expect(await staff.call('POST', '/skills/create/', { body })).toMatchObject({
      status: 400,
      body: failure,
    })
  })

  it('leave the profiles that have them', async () => {
    const ada = await newPerson(server)
    const { profile } = (await ada.call('GET', '/user/')).body as Schemas['Account']
    const { pk } = await create({ name: 'Juggling' })
    await ada.call('PUT', `/profile/${profile.pk}/skills/`, { body: { skills: [pk] } })
    expect((await staff.call('DELETE', `/skills/${pk}/`)).status).toBe(204)
    expect((await ada.call('GET', `/profile/${profile.pk}/skills/`)).body).toEqual({ skills: [] })
  })

  it('are listed by subcategory, then name, in pages; searched in both', async () => {
    await server.db('cre8ive.skills').delete()
    const rows = Array.from({ length: 22 }, (_, at) => ({
      name: `Skill ${10 + at}`,
      subcategory: at % 2 ? 'Art' : 'Zoo',
    }))
    await server.db('cre8ive.skills').insert(rows)
    const first = await server.call('GET', '/api/skills/')
    const second = await server.call('GET', '/api/skills/?page=2')
    const sorted = [...rows].sort((a, b) => (a.subcategory + a.name < b.subcategory + b.name ? -1 : 1))
    expect([...names(first.body), ...names(second.body)]).toEqual(sorted.map(({ name }) => name))
    expect(second.body).toMatchObject({ count: 22, next: null })
    expect(await server.call('GET', '/api/skills/?page=3')).toMatchObject({
      status: 404,
      body: { detail: 'Invalid page.' },
    })
    expect(names((await server.call('GET', '/api/skills/?search=L%2012')).body)).toEqual(['Skill 12'])
    expect((await server.call('GET', '/api/skills/?search=zOO')).body).toMatchObject({ count: 11 })
    expect((await server.call('GET', '/api/skills/?search=_')).body).toMatchObject({ count: 0, results: [] })
  })
})
