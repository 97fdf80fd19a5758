import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  forbidden,
  newEvent,
  newPeople,
  newPerson,
  newStaff,
  noEvent,
  noToken,
  type Person,
  seen,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
let people: Person[]
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
  people = await newPeople(server, 3)
})
afterAll(() => server.close())

const refused = (status: number, error: unknown) => ({ status, body: { error } })

describe.each([
  {
    kind: 'organisers',
    first: { role: 'Head' },
    second: { role: 'Member' },
    empty: { role: ' ' },
    member: 'role',
    again: 'Already an organiser',
    gone: 'Organiser not found.',
  },
  {
    kind: 'volunteers',
    first: { task: ['Open the hall'] },
    second: { task: [] },
    empty: {},
    member: 'task',
    again: 'Already a volunteer',
    gone: 'Volunteer not found.',
  },
])('the $kind of an event', ({ kind, first, second, empty, member, again, gone }) => {
  it('are listed in the order in which they were added, to everybody with an account', async () => {
    const path = `/events/${await newEvent(staff)}/${kind}`
    const [, one, other] = people.map(({ username }) => username)
    const add = (username: string | undefined, fields: object) =>
      staff.call('POST', path, { body: { username, ...fields } })
    expect(seen(await add(other, first))).toEqual({ status: 201, body: [{ username: other, ...first }] })
    const both = [
      { username: other, ...first },
      { username: one, ...second },
    ]
    expect(seen(await add(one?.toUpperCase(), second))).toEqual({ status: 201, body: both })
    expect(seen((await people[0]?.call('GET', path)) as never)).toEqual({ status: 200, body: both })
    expect(seen(await add(one, first))).toEqual(refused(422, again))
    expect(seen(await add('nobody', first))).toEqual(refused(422, 'Wrong Username'))
    expect(seen(await add(one, empty))).toEqual(refused(400, { [member]: 'missing required field' }))

    expect((await staff.call('DELETE', `${path}/${other}`)).status).toBe(204)
    for (const whom of [other, 'nobody'])
      expect(seen(await staff.call('DELETE', `${path}/${whom}`))).toEqual(refused(404, gone))
  })

  it('are chosen by staff with the privilege', async () => {
    const path = `/events/${await newEvent(staff)}/${kind}`
    const reader = await newStaff(server, { event: ['read', 'create', 'delete'] })
    for (const person of [await newPerson(server), reader]) {
      expect(seen(await person.call('POST', path, { body: {} }))).toEqual({ status: 403, body: forbidden })
      expect(seen(await person.call('DELETE', `${path}/any`))).toEqual({ status: 403, body: forbidden })
    }
    expect(seen(await server.call('GET', path))).toEqual({ status: 401, body: noToken })
  })

  it('of no event are a 404', async () => {
    const path = `/events/unknown/${kind}`
    const body = { username: people[0]?.username, ...first }
    expect(seen(await staff.call('GET', path))).toEqual({ status: 404, body: noEvent })
    expect(seen(await staff.call('POST', path, { body }))).toEqual({ status: 404, body: noEvent })
    expect(seen(await staff.call('DELETE', `${path}/any`))).toEqual({ status: 404, body: noEvent })
  })
})

it('a volunteer gets other tasks in place of those before', async () => {
  const id = await newEvent(staff)
  const username = people[0]?.username
  await staff.call('POST', `/events/${id}/volunteers`, { body: { username, task: ['Doors'] } })
  const task = ['Chairs', 'Count "them", {all}']
  const change = (whom = username, event = id) =>
    staff.call('PUT', `/events/${event}/volunteers/${whom}`, { body: { task } })
  expect(seen(await change())).toEqual({ status: 200, body: { eventid: id, volunteer: username, task } })
  expect((await staff.call('GET', `/events/${id}/volunteers`)).body).toEqual([{ username, task }])
  expect(seen(await change('nobody'))).toEqual(refused(404, 'Volunteer not found.'))
  expect(seen(await change(username, 'unknown'))).toEqual({ status: 404, body: noEvent })
  const tooMany = await staff.call('PUT', `/events/${id}/volunteers/${username}`, {
    body: { task: Array(101).fill('x') },
  })
  expect(tooMany.status).toBe(400)
})
