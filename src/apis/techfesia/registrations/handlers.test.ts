import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import {
  forbidden,
  newEvent,
  newPeople,
  newPerson,
  newStaff,
  newTeam,
  noEvent,
  noToken,
  type Person,
  register,
  registered,
  registrationsOf,
  seen,
  statusesOf,
  teamEvent,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

const refused = (message: string, members: object = {}) => ({ status: 422, body: { message, ...members } })

describe('a registration of one person', () => {
  it('is confirmed where there is nothing to pay, and pending where there is', async () => {
    for (const [fees, status] of [
      ['Free', 'confirmed'],
      ['Rs 300', 'payment pending'],
    ]) {
      const id = await newEvent(staff, { fees })
      const person = await newPerson(server)
      const answer = await register(person, id)
      const { registrationId } = answer.body as Schemas['Registered']
      expect(seen(answer)).toEqual({
        status: 201,
        body: { message: 'Successfully registered', registrationId, status },
      })
      const shown = { registrationId, userId: person.username, status }
      expect(seen(await person.call('GET', `/events/${id}/registrations/${registrationId}`))).toEqual({
        status: 200,
        body: shown,
      })
      expect(seen(await staff.call('GET', `/events/${id}/registrations`))).toEqual({
        status: 200,
        body: { eventPublicId: id, eventType: 'single', registrations: [shown] },
      })
    }
  })

  it('needs no body, and looks at no team', async () => {
    const id = await newEvent(staff)
    const [one, other] = await newPeople(server, 2)
    expect((await one?.call('POST', `/events/${id}/register`))?.status).toBe(201)
    expect(
      (await other?.call('POST', `/events/${id}/register/`, { body: { teamId: 'no-such' } }))?.status,
    ).toBe(201)
  })

  it('is made once', async () => {
    const id = await newEvent(staff)
    const person = await newPerson(server)
    await registered(person, id)
    expect(seen(await register(person, id))).toEqual(
      refused('User already registered for event', {
        eventId: id,
        userId: person.username,
        status: 'registered',
      }),
    )
  })

  it('waits when every place is taken, those that are pending included', async () => {
    const id = await newEvent(staff, { fees: 10, maxParticipants: 2 })
    for (const person of await newPeople(server, 4)) await registered(person, id)
    expect(await statusesOf(staff, id)).toEqual(['payment pending', 'payment pending', 'waiting', 'waiting'])
  })

  it('may be made again by who has withdrawn, at the end of the line', async () => {
    const id = await newEvent(staff, { maxParticipants: 1 })
    const [first, second] = await newPeople(server, 2)
    if (!first || !second) throw new Error('nobody')
    const rid = await registered(first, id)
    await registered(second, id)
    expect(seen(await first.call('DELETE', `/events/${id}/registrations/${rid}`))).toEqual({
      status: 204,
      body: undefined,
    })
    await registered(first, id)
    const rows = (await registrationsOf(staff, id)).map(({ userId, status }) => [userId, status])
    expect(rows).toEqual([
      [second.username, 'confirmed'],
      [first.username, 'waiting'],
    ])
  })

  it('is not for those who run the event', async () => {
    const id = await newEvent(staff)
    const [one, other] = await newPeople(server, 2)
    if (!one || !other) throw new Error('nobody')
    await staff.call('POST', `/events/${id}/organisers`, { body: { username: one.username, role: 'Head' } })
    await staff.call('POST', `/events/${id}/volunteers`, { body: { username: other.username, task: [] } })
    for (const person of [one, other])
      expect(seen(await register(person, id))).toEqual(
        refused('Organisers and volunteers cannot register for event'),
      )
  })

  it('is shown to its person and to staff, and ended by its person and by staff who may change', async () => {
    const id = await newEvent(staff)
    const [person, stranger] = await newPeople(server, 2)
    if (!person || !stranger) throw new Error('nobody')
    const path = `/events/${id}/registrations/${await registered(person, id)}`
    const reader = await newStaff(server, { event: ['read'] })
    for (const [who, method, status] of [
      [stranger, 'GET', 403],
      [stranger, 'DELETE', 403],
      [person, 'PUT', 403],
      [reader, 'GET', 200],
      [reader, 'DELETE', 403],
      [reader, 'PUT', 403],
      [staff, 'DELETE', 204],
      [staff, 'DELETE', 404],
    ] as const) {
      const answer = await who.call(method, path)
      expect([method, answer.status]).toEqual([method, status])
      if (status === 403) expect(answer.body).toEqual(forbidden)
    }
    expect((await server.call('GET', path)).body).toEqual(noToken)
    expect((await staff.call('GET', `/events/unknown/registrations/x`)).body).toEqual(noEvent)
    expect((await staff.call('GET', `/events/${id}/registrations/x`)).body).toEqual({
      error: 'Registration not found.',
    })
    for (const list of [`/events/${id}/registrations`, `/events/${id}/registrations.csv`])
      expect(seen(await person.call('GET', list))).toEqual({ status: 403, body: forbidden })
  })
})

describe('a registration of a team', () => {
  it('is made by its leader, once, and shown to its members', async () => {
    const id = await newEvent(staff, { ...teamEvent, minSize: 2 })
    const [leader, member] = await newPeople(server, 2)
    if (!leader || !member) throw new Error('nobody')
    const teamId = await newTeam(leader, [member])
    expect(seen(await register(member, id, teamId))).toEqual(refused('Only the leader can register a team'))
    const registrationId = await registered(leader, id, teamId)
    expect(seen(await register(leader, id, teamId))).toEqual(
      refused('Team already registered for event', { eventId: id, teamId, status: 'registered' }),
    )
    expect(seen(await member.call('GET', `/events/${id}/registrations/${registrationId}`))).toEqual({
      status: 200,
      body: { registrationId, teamId, status: 'confirmed' },
    })
    expect((await member.call('DELETE', `/events/${id}/registrations/${registrationId}`)).status).toBe(403)
    expect((await staff.call('GET', `/events/${id}/registrations`)).body).toMatchObject({ eventType: 'team' })
  })

  it('needs a team, of the right size', async () => {
    const id = await newEvent(staff, { ...teamEvent, minSize: 2, maxSize: 2 })
    const [leader, one, other] = await newPeople(server, 3)
    if (!leader || !one || !other) throw new Error('nobody')
    const missing = { status: 400, body: { error: { teamId: 'missing required field' } } }
    for (const body of [undefined, {}, { teamId: null }, { teamId: ' ' }])
      expect(seen(await leader.call('POST', `/events/${id}/register/`, { body }))).toEqual(missing)
    expect(seen(await register(leader, id, 'no-such-team'))).toEqual(refused('Team does not exist'))
    expect(seen(await register(leader, id, await newTeam(leader)))).toEqual(
      refused('Team is too small for event'),
    )
    expect(seen(await register(leader, id, await newTeam(leader, [one, other])))).toEqual(
      refused('Team is too large for event'),
    )
    expect((await register(leader, id, await newTeam(leader, [one]))).status).toBe(201)
  })

  it('is for people who are not in the event with another team', async () => {
    const id = await newEvent(staff, teamEvent)
    const [one, both, other] = await newPeople(server, 3)
    if (!one || !both || !other) throw new Error('nobody')
    await registered(one, id, await newTeam(one, [both]))
    const second = await newTeam(other, [both])
    expect(seen(await register(other, id, second))).toEqual(
      refused('A member already registered for event with another team'),
    )
    expect(seen(await register(both, id, await newTeam(both)))).toEqual(
      refused('A member already registered for event with another team'),
    )
    await both.call('DELETE', `/teams/${second}/${both.username}`)
    expect((await register(other, id, second)).status).toBe(201)
  })

  it('is not for a team of somebody who runs the event', async () => {
    const id = await newEvent(staff, teamEvent)
    const [leader, helper] = await newPeople(server, 2)
    if (!leader || !helper) throw new Error('nobody')
    await staff.call('POST', `/events/${id}/volunteers`, {
      body: { username: helper.username, task: ['Doors'] },
    })
    expect(seen(await register(leader, id, await newTeam(leader, [helper])))).toEqual(
      refused('Organisers and volunteers cannot register for event'),
    )
  })
})

describe('the status of a registration', () => {
  const change = (id: string, rid: string, status: unknown) =>
    staff.call('PUT', `/events/${id}/registrations/${rid}`, { body: { status } })

  it('becomes confirmed once it is paid for', async () => {
    const id = await newEvent(staff, { fees: 10 })
    const person = await newPerson(server)
    const registrationId = await registered(person, id)
    const body = { registrationId, userId: person.username, status: 'confirmed' }
    for (let times = 0; times < 2; times += 1)
      expect(seen(await change(id, registrationId, 'confirmed'))).toEqual({ status: 200, body })
    expect((await server.db('techfesia.events').where({ public_id: id }).first()).places_taken).toBe(1)
  })

  it('takes a place only where one is free', async () => {
    const id = await newEvent(staff, { maxParticipants: 1 })
    const [first, second] = await newPeople(server, 2)
    if (!first || !second) throw new Error('nobody')
    await registered(first, id)
    const rid = await registered(second, id)
    expect(seen(await change(id, rid, 'confirmed'))).toEqual(refused('No place is free'))
    expect(await statusesOf(staff, id)).toEqual(['confirmed', 'waiting'])
  })

  it('may become waiting: the place goes to the next, and the next free one not before its turn', async () => {
    const id = await newEvent(staff, { maxParticipants: 1 })
    const [first, second, third] = await newPeople(server, 3)
    if (!first || !second || !third) throw new Error('nobody')
    const rid = await registered(first, id)
    const next = await registered(second, id)
    await registered(third, id)
    expect((await change(id, rid, 'waiting')).body).toMatchObject({ status: 'waiting' })
    expect(await statusesOf(staff, id)).toEqual(['waiting', 'confirmed', 'waiting'])
    await second.call('DELETE', `/events/${id}/registrations/${next}`)
    expect(await statusesOf(staff, id)).toEqual(['waiting', 'confirmed'])
  })

  it.each([
    [undefined, 'missing required field'],
    ['paid', '"paid" is not a valid choice.'],
  ])('is none of others: %s', async (status, error) => {
    const id = await newEvent(staff)
    const rid = await registered(await newPerson(server), id)
    expect(seen(await change(id, rid, status))).toEqual({ status: 400, body: { error: { status: error } } })
  })
})
