import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  forbidden,
  newEvent,
  newName,
  newPerson,
  newStaff,
  noToken,
  type Person,
  seen,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

const kinds = [
  {
    path: '/events/category',
    model: 'category',
    taken: 'This category already exist.',
    unknown: 'Category does not exist.',
    gone: 'This category does not exixt.',
    inUse: 'Cant delete a category that is in use.',
  },
  {
    path: '/events/tags',
    model: 'tag',
    taken: 'Tag already exist.',
    unknown: 'Tag does not exist.',
    gone: 'This tag does not exixt.',
    inUse: 'Cant delete a tag that is in use.',
  },
] as const

const names = async (path: string): Promise<string[]> =>
  ((await server.call('GET', path)).body as { name: string }[]).map(({ name }) => name)

describe.each(kinds)('a label at $path', ({ path, model, taken, unknown, gone, inUse }) => {
  it('is added, described anew and deleted, its name in either case', async () => {
    const name = `Hackathon ${newName()}`
    const added = await staff.call('POST', path, { body: { name } })
    expect(seen(added)).toEqual({ status: 201, body: { name, description: '' } })
    const description = 'One day to build something.'
    const changed = await staff.call('PUT', `${path}/${encodeURIComponent(name.toUpperCase())}`, {
      body: { description },
    })
    expect(seen(changed)).toEqual({ status: 202, body: { name, description } })
    expect((await server.call('GET', path)).body).toContainEqual({ name, description })
    const deleted = await staff.call('DELETE', `${path}/${encodeURIComponent(name.toLowerCase())}`)
    expect(seen(deleted)).toEqual({ status: 204, body: undefined })
    expect(await names(path)).not.toContain(name)
  })

  it('is there once, also in other letters and at the same moment', async () => {
    const name = `Quiz ${newName()}`
    const answers = await atOnce(6, (index) =>
      staff.call('POST', path, { body: { name: index % 2 ? name.toUpperCase() : name } }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 422: 5 })
    expect(seen(await staff.call('POST', path, { body: { name } }))).toEqual({
      status: 422,
      body: { error: taken },
    })
  })

  it('has no spaces around its name, which would make it pass for another', async () => {
    const name = `Quiz ${newName()}`
    expect(seen(await staff.call('POST', path, { body: { name: ` ${name}\t` } }))).toEqual({
      status: 201,
      body: { name, description: '' },
    })
    expect((await staff.call('POST', path, { body: { name: `${name} ` } })).status).toBe(422)
    const parameter = model === 'tag' ? 'tags' : 'category'
    const event = await newEvent(staff, { [parameter]: [` ${name}`] })
    const { body } = await server.call('GET', `/events?${parameter}=${encodeURIComponent(`${name} `)}`)
    expect(body).toMatchObject({ events: [{ publicId: event, [parameter]: [name] }] })
  })

  it('is listed by name', async () => {
    const mark = newName()
    for (const name of [`b ${mark}`, `A ${mark}`, `c ${mark}`])
      await staff.call('POST', path, { body: { name } })
    const listed = (await names(path)).filter((name) => name.endsWith(mark))
    expect(listed).toEqual([`A ${mark}`, `b ${mark}`, `c ${mark}`])
  })

  it('stays while an event has it', async () => {
    const name = `Used ${newName()}`
    await staff.call('POST', path, { body: { name } })
    await newEvent(staff, model === 'tag' ? { tags: [name] } : { category: [name] })
    expect(seen(await staff.call('DELETE', `${path}/${name}`))).toEqual({
      status: 422,
      body: { error: inUse },
    })
  })

  it('that nobody has heard of is a 422', async () => {
    const name = newName()
    expect(seen(await staff.call('DELETE', `${path}/${name}`))).toEqual({
      status: 422,
      body: { error: gone },
    })
    expect(seen(await staff.call('PUT', `${path}/${name}`, { body: { description: '' } }))).toEqual({
      status: 422,
      body: { error: unknown },
    })
  })

  it('is for staff with the privilege to change', async () => {
    const someone = await newPerson(server)
    const reader = await newStaff(server, { [model]: ['read'] })
    for (const person of [someone, reader])
      for (const [method, at] of [
        ['POST', path],
        ['PUT', `${path}/Any`],
        ['DELETE', `${path}/Any`],
      ] as const)
        expect(seen(await person.call(method, at, { body: {} }))).toEqual({ status: 403, body: forbidden })
    expect(seen(await server.call('POST', path, { body: {} }))).toEqual({ status: 401, body: noToken })
  })

  it('needs a name that fits', async () => {
    for (const [body, error] of [
      [{}, { name: 'missing required field' }],
      [{ name: '  ' }, { name: 'missing required field' }],
      [{ name: 'x'.repeat(51) }, { name: 'Ensure this field has no more than 50 characters.' }],
      [{ name: 'a\0b' }, { name: 'Null characters are not allowed.' }],
    ])
      expect(seen(await staff.call('POST', path, { body }))).toEqual({ status: 400, body: { error } })
  })
})

describe('a category', () => {
  it('Others is always there', async () => {
    expect(await names('/events/category')).toContain('Others')
    expect(seen(await staff.call('DELETE', '/events/category/others'))).toEqual({
      status: 422,
      body: { error: 'Cant delete a category that is in use.' },
    })
  })

  it('is described anew at /events/tags/{name} where no tag has its name, with the privilege for categories', async () => {
    const name = `Workshop ${newName()}`
    await staff.call('POST', '/events/category', { body: { name } })
    const edit = (person: Person) =>
      person.call('PUT', `/events/tags/${name}`, { body: { description: 'Two days.' } })
    const ofTags = await newStaff(server, { tag: ['update'] })
    const ofCategories = await newStaff(server, { category: ['update'] })
    expect(seen(await edit(ofTags))).toEqual({ status: 403, body: forbidden })
    expect(seen(await edit(ofCategories))).toEqual({ status: 202, body: { name, description: 'Two days.' } })

    await staff.call('POST', '/events/tags', { body: { name, description: 'A tag.' } })
    expect(seen(await edit(ofCategories))).toEqual({ status: 403, body: forbidden })
    expect(seen(await edit(ofTags))).toEqual({ status: 202, body: { name, description: 'Two days.' } })
  })
})

it('a method that the labels do not have is a 405, not an event of that name', async () => {
  for (const path of ['/events/tags', '/events/category']) {
    const { status, headers } = await staff.call('DELETE', path)
    expect({ status, allow: headers.get('Allow') }).toEqual({
      status: 405,
      allow: 'GET, HEAD, OPTIONS, POST',
    })
  }
})
