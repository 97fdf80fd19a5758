import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  accept,
  forbidden,
  invite,
  join,
  newEvent,
  newPeople,
  newPerson,
  newStaff,
  newTeam,
  type Person,
  registered,
  seen,
  teamEvent,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
let leader: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
  leader = await newPerson(server)
})
afterAll(() => server.close())

const refused = (status: number, error: unknown) => ({ status, body: { error } })
const reject = (who: Person, teamid: string, whom = who) =>
  who.call('PUT', `/users/${whom.username}/invitation/${teamid}/reject/`)
const withdraw = (who: Person, teamid: string, username: string) =>
  who.call('DELETE', `/teams/${teamid}/invitations/${username}`)

describe('an invitation', () => {
  it('is for people of the same college who are neither invited nor in the team', async () => {
    const teamid = await newTeam(leader)
    const [member, invitee] = await newPeople(server, 2)
    if (!member || !invitee) throw new Error('nobody')
    await join(leader, teamid, member)
    await invite(leader, teamid, invitee)
    const elsewhere = await newPerson(server, { college: 'NIT Goa' })
    const nowhere = await newPerson(server, { college: null })
    const loud = await newPerson(server, { college: 'iiit sri city' })
    for (const [person, words] of [
      [member, 'Already a member'],
      [leader, 'Already a member'],
      [invitee, 'Already invited'],
      [elsewhere, 'Not from same college'],
      [nowhere, 'Not from same college'],
    ] as const)
      expect(seen(await invite(leader, teamid, person))).toEqual(refused(422, words))
    expect((await invite(leader, teamid, loud)).status).toBe(201)
    const unknown = await leader.call('POST', `/teams/${teamid}/invitations`, {
      body: { username: 'nobody' },
    })
    expect(seen(unknown)).toEqual(refused(422, 'Wrong Username'))
    expect(seen(await leader.call('POST', `/teams/${teamid}/invitations`, { body: {} }))).toEqual(
      refused(400, { username: 'missing required field' }),
    )
  })

  it('is the leader’s to make and to withdraw', async () => {
    const teamid = await newTeam(leader)
    const [member, invitee] = await newPeople(server, 2)
    if (!member || !invitee) throw new Error('nobody')
    await join(leader, teamid, member)
    for (const who of [member, staff]) {
      expect(seen(await invite(who, teamid, invitee))).toEqual({ status: 403, body: forbidden })
      expect(seen(await withdraw(who, teamid, member.username))).toEqual({ status: 403, body: forbidden })
    }
    expect(seen(await invite(leader, 'unknown', invitee))).toEqual(refused(404, 'Team not found.'))
    expect(seen(await withdraw(leader, teamid, member.username))).toEqual(refused(422, 'Already Accepted'))
    for (const whom of [invitee.username, 'nobody'])
      expect(seen(await withdraw(leader, teamid, whom))).toEqual(refused(422, 'Does not exist'))
    await invite(leader, teamid, invitee)
    expect((await withdraw(leader, teamid, invitee.username)).status).toBe(204)
    expect(seen(await accept(invitee, teamid))).toEqual(refused(404, 'Invitation not found.'))
  })

  it('is answered by the person, or by staff', async () => {
    const person = await newPerson(server)
    const [first, second, third] = [await newTeam(leader), await newTeam(leader), await newTeam(leader)]
    for (const teamid of [first, second, third]) await invite(leader, teamid, person)
    expect((await accept(person, first)).status).toBe(200)
    expect(seen(await accept(person, first))).toEqual(refused(422, 'Already Accepted'))
    expect(seen(await reject(person, first))).toEqual(refused(422, 'Already Accepted'))
    for (let times = 0; times < 2; times += 1)
      expect(seen(await reject(staff, second, person))).toMatchObject({
        status: 200,
        body: { status: 'invitation rejectedd', teamid: second },
      })
    expect(seen(await reject(leader, third, person))).toEqual({ status: 403, body: forbidden })
    const unknown = await person.call('PUT', `/users/nobody-here/invitation/${third}/accept/`)
    expect(seen(unknown)).toEqual(refused(404, 'User not found.'))

    const list = await person.call('GET', `/users/${person.username}/invitation`)
    expect(list.body).toMatchObject([
      { teamid: third, status: 'pending', leader: leader.username },
      { teamid: second, status: 'rejected' },
      { teamid: first, status: 'accepted' },
    ])
    expect((await staff.call('GET', `/users/${person.username}/invitation`)).body).toEqual(list.body)
    expect((await leader.call('GET', `/users/${person.username}/invitation`)).status).toBe(403)
    // Who has rejected may be invited again, which makes it the newest.
    expect((await invite(leader, second, person)).status).toBe(201)
    expect((await person.call('GET', `/users/${person.username}/invitation`)).body).toMatchObject([
      { teamid: second, status: 'pending' },
      { teamid: third },
      { teamid: first },
    ])
  })

  it('does not lead into an event by a way that registering would not', async () => {
    const [person, other] = await newPeople(server, 2)
    if (!person || !other) throw new Error('nobody')
    const id = await newEvent(staff, { ...teamEvent, maxSize: 2 })
    const teamid = await newTeam(leader)
    const rid = await registered(leader, id, teamid)

    const rival = await newTeam(other, [person])
    const rivalRid = await registered(other, id, rival)
    await invite(leader, teamid, person)
    expect(seen(await accept(person, teamid))).toEqual(
      refused(422, 'Already registered for event with another team'),
    )
    await other.call('DELETE', `/events/${id}/registrations/${rivalRid}`)

    await staff.call('POST', `/events/${id}/organisers`, {
      body: { username: person.username, role: 'Head' },
    })
    expect(seen(await accept(person, teamid))).toEqual(
      refused(422, 'Organisers and volunteers cannot register for event'),
    )
    await staff.call('DELETE', `/events/${id}/organisers/${person.username}`)

    expect((await accept(person, teamid)).status).toBe(200)
    await invite(leader, teamid, other)
    expect(seen(await accept(other, teamid))).toEqual(refused(422, 'Team is too large for event'))
    await leader.call('DELETE', `/events/${id}/registrations/${rid}`)
    expect((await accept(other, teamid)).status).toBe(200)
  })
})
