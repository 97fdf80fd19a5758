import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import {
  accept,
  forbidden,
  invite,
  join,
  newEvent,
  newName,
  newPeople,
  newPerson,
  newStaff,
  newTeam,
  noToken,
  type Person,
  registered,
  seen,
  teamEvent,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
let leader: Person
let member: Person
let stranger: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
  const [one, other, another] = await newPeople(server, 3)
  if (!one || !other || !another) throw new Error('nobody')
  leader = one
  member = other
  stranger = another
})
afterAll(() => server.close())

const refused = (status: number, error: unknown) => ({ status, body: { error } })
const noTeam = refused(404, 'Team not found.')

describe('a team', () => {
  it('is led by who makes it, and shows its people and its events', async () => {
    const name = `The Gingers ${newName()}`
    const made = await leader.call('POST', '/teams/', { body: { name } })
    const { teamid } = made.body as Schemas['SavedTeam']
    const alone = { teamid, name, leader: leader.username, members: [], events: [], invitees: [] }
    expect(seen(made)).toEqual({ status: 201, body: alone })

    const asked = await invite(leader, teamid, member)
    expect(seen(asked)).toEqual({ status: 201, body: { ...alone, invitees: [member.username] } })
    expect(seen(await accept(member, teamid))).toEqual({
      status: 200,
      body: { status: 'invitation accepted', teamid, name },
    })
    const id = await newEvent(staff, teamEvent)
    await registered(leader, id, teamid)
    const shown = { ...alone, members: [member.username], events: [id] }
    expect(seen(await member.call('GET', `/teams/${teamid}`))).toEqual({ status: 200, body: shown })

    const { events, ...rest } = shown
    const renamed = await leader.call('PUT', `/teams/${teamid}`, { body: { name: `${name}!` } })
    expect(seen(renamed)).toEqual({ status: 200, body: { ...rest, name: `${name}!`, event: events } })
  })

  it('has a name of its own, whatever the case, also at the same moment', async () => {
    const name = `Only ${newName()}`
    const answers = await atOnce(6, (index) =>
      leader.call('POST', '/teams/', { body: { name: index % 2 ? name : name.toUpperCase() } }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 422: 5 })
    const other = await newTeam(leader)
    for (const taken of [name, ` ${name} `]) {
      const refusal = refused(422, 'This team already exist.')
      expect(seen(await leader.call('PUT', `/teams/${other}`, { body: { name: taken } }))).toEqual(refusal)
      expect(seen(await leader.call('POST', '/teams/', { body: { name: taken } }))).toEqual(refusal)
    }
  })

  it.each([
    [{}, 'missing required field'],
    [{ name: ' ' }, 'missing required field'],
    [{ name: 'x'.repeat(51) }, 'Ensure this field has no more than 50 characters.'],
  ])('is not called %j', async (body, name) => {
    expect(seen(await leader.call('POST', '/teams/', { body }))).toEqual(refused(400, { name }))
  })

  it('is for its people and for staff', async () => {
    const teamid = await newTeam(leader, [member])
    const invitee = await newPerson(server)
    await invite(leader, teamid, invitee)
    const reader = await newStaff(server, { team: ['read'] })
    for (const [who, method, status] of [
      [invitee, 'GET', 200],
      [reader, 'GET', 200],
      [stranger, 'GET', 403],
      [member, 'PUT', 403],
      [reader, 'PUT', 403],
      [member, 'DELETE', 403],
      [reader, 'DELETE', 403],
      [staff, 'DELETE', 204],
    ] as const) {
      const answer = await who.call(method, `/teams/${teamid}`)
      expect([method, answer.status]).toEqual([method, status])
      if (status === 403) expect(answer.body).toEqual(forbidden)
    }
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect(seen(await leader.call(method, `/teams/${teamid}`))).toEqual(noTeam)
    expect((await server.call('GET', `/teams/${teamid}`)).body).toEqual(noToken)
  })

  it('stays while it is registered for an event', async () => {
    const teamid = await newTeam(leader)
    const id = await newEvent(staff, teamEvent)
    const rid = await registered(leader, id, teamid)
    expect(seen(await leader.call('DELETE', `/teams/${teamid}`))).toEqual(
      refused(422, 'Cant delete a team that is registered for an event.'),
    )
    await leader.call('DELETE', `/events/${id}/registrations/${rid}`)
    expect((await leader.call('DELETE', `/teams/${teamid}`)).status).toBe(204)
  })

  it('is left by its members, and not by its leader', async () => {
    const teamid = await newTeam(leader, [member, stranger])
    const outsider = await newPerson(server)
    const remove = (who: Person, whom: string) => who.call('DELETE', `/teams/${teamid}/${whom}`)
    expect(seen(await remove(member, stranger.username))).toEqual({ status: 403, body: forbidden })
    expect(seen(await remove(outsider, outsider.username))).toEqual(refused(404, 'Member not found.'))
    expect((await remove(member, member.username)).status).toBe(204)
    expect((await remove(leader, stranger.username.toUpperCase())).status).toBe(204)
    for (const whom of [member.username, 'nobody-at-all'])
      expect(seen(await remove(leader, whom))).toEqual(refused(404, 'Member not found.'))
    expect(seen(await remove(leader, leader.username))).toEqual(
      refused(422, 'The leader cannot leave the team.'),
    )
    expect(seen(await leader.call('DELETE', `/teams/unknown/${member.username}`))).toEqual(noTeam)
    // Who has left may come again.
    await join(leader, teamid, member)
  })

  it('cannot be left without a leader by an account that goes', async () => {
    const one = await newPerson(server)
    await newTeam(one)
    await expect(server.identity.deleteAccount(one.id)).rejects.toMatchObject({ code: '23503' })
  })
})

describe('the list of teams', () => {
  it('is for staff, by event and by person, in pages', async () => {
    const [one, other] = await newPeople(server, 2)
    if (!one || !other) throw new Error('nobody')
    const teams = [await newTeam(one, [other]), await newTeam(one), await newTeam(other)]
    const id = await newEvent(staff, teamEvent)
    await registered(one, id, teams[1])
    const list = async (query: string) =>
      (await staff.call('GET', `/teams?${query}`)).body as Schemas['TeamPage']
    const ids = async (query: string) => (await list(query)).result.map(({ teamid }) => teamid)

    expect(await ids(`user=${one.username}`)).toEqual([teams[0], teams[1]])
    expect(await ids(`user=${other.username.toUpperCase()}&event=`)).toEqual([teams[0], teams[2]])
    expect(await ids(`event=${id}`)).toEqual([teams[1]])
    expect(await list(`event=${id}&user=${other.username}`)).toEqual({ pages: 1, currentpage: 1, result: [] })
    expect(await list(`user=${one.username}&limit=1&page=2`)).toMatchObject({
      pages: 2,
      currentpage: 2,
      result: [{ teamid: teams[1], events: [id] }],
    })
    expect(seen(await staff.call('GET', `/teams?user=${one.username}&page=2`))).toEqual({
      status: 400,
      body: { message: 'This page does not exist', pageSize: 10, noOfPages: 1 },
    })
    expect(seen(await one.call('GET', '/teams'))).toEqual({ status: 403, body: forbidden })
  })
})
