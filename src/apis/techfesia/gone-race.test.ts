import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally, warm } from '../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import { unguarded } from './testing.ts'
import {
  accept,
  eventFields,
  invite,
  newEvent,
  newName,
  newPerson,
  newTeam,
  type Person,
  register,
  registered,
  teamEvent,
} from './testing-events.ts'

const rounds = 10

let server: TestServer
let root: Person
let member: Person
beforeAll(async () => {
  server = await startTestServer({ settings: { ...unguarded, DATABASE_POOL: '20' } })
  root = await newPerson(server, { role: 'superuser' })
  member = await newPerson(server)
  await warm(server.db, 16)
})
afterAll(() => server.close())

type Deed = () => Promise<Answer>

/** Does all of it at once, beginning with another each round; what was answered beyond what is documented. */
const strange = async (deeds: readonly Deed[], round: number) => {
  const turned = deeds.map((_, index) => deeds[(index + round) % deeds.length] as Deed)
  const answers = await atOnce(turned.length, (index) => (turned[index] as Deed)())
  const usual = [200, 201, 202, 204, 401, 403, 404, 422]
  return tally(
    answers
      .filter(({ status }) => !usual.includes(status))
      .map(({ status, body }) => `${status} ${JSON.stringify(body)}`),
  )
}

const volunteer = (username: string) => ({ body: { username, task: ['Open the hall'] } })
const organiser = (username: string) => ({ body: { username, role: 'Head' } })

describe(`in ${rounds} rounds nobody meets a failure of the server`, { timeout: 120_000 }, () => {
  it('while an account is deleted', async () => {
    const event = await newEvent(root, { maxParticipants: 2 })
    const teams = await newEvent(root, teamEvent)
    for (let round = 0; round < rounds; round += 1) {
      const [person, leader] = [await newPerson(server), await newPerson(server)]
      const path = `/users/${person.username}`
      const [own, others] = await Promise.all([newTeam(leader, [person]), newTeam(leader)])
      await invite(leader, others, person)
      const first = await newEvent(root, { maxParticipants: 1 })
      await registered(person, first)
      const deeds: Deed[] = [
        () => root.call('DELETE', `${path}/`),
        () => register(person, event),
        () => register(leader, teams, own),
        () => register(member, first),
        () => accept(person, others),
        () => person.call('POST', '/ticket/', { body: { title: 'x', description: 'x' } }),
        () => root.call('POST', `/events/${teams}/volunteers`, volunteer(person.username)),
        () => root.call('POST', `/events/${first}/organisers`, organiser(person.username)),
        () => person.call('POST', `${path}/password/`, { body: { password: 'far-away-42' } }),
        () => person.call('DELETE', `/teams/${own}/${person.username}`),
      ]
      expect(await strange(deeds, round)).toEqual({})
    }
  })

  it('while an event is deleted', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const fields = { ...eventFields(), maxParticipants: 1, fees: 300 }
      const event = await newEvent(root, fields)
      const teams = await newEvent(root, { ...teamEvent, fees: 300 })
      const leader = await newPerson(server)
      const team = await newTeam(leader)
      await invite(leader, team, member)
      const rid = await registered(leader, teams, team)
      const path = `/events/${event}`
      const deeds: Deed[] = [
        () => root.call('DELETE', path),
        () => root.call('DELETE', `/events/${teams}`),
        () => register(member, event),
        () => register(leader, event),
        () => accept(member, team),
        () => root.call('PUT', path, { body: { ...fields, maxParticipants: 3 } }),
        () => root.call('POST', `${path}/volunteers`, volunteer(root.username)),
        () => root.call('POST', `${path}/organisers`, organiser(root.username)),
        () => leader.call('DELETE', `/events/${teams}/registrations/${rid}`),
        () => leader.call('DELETE', `/teams/${team}`),
      ]
      expect(await strange(deeds, round)).toEqual({})
    }
  })

  it('while a team is deleted', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const event = await newEvent(root, { ...teamEvent, maxParticipants: 1 })
      const [guest, leader] = [await newPerson(server), await newPerson(server)]
      const team = await newTeam(leader, [member])
      await invite(leader, team, guest)
      const deeds: Deed[] = [
        () => leader.call('DELETE', `/teams/${team}`),
        () => register(leader, event, team),
        () => accept(guest, team),
        () => guest.call('PUT', `/users/${guest.username}/invitation/${team}/reject/`),
        () => invite(leader, team, root),
        () => leader.call('PUT', `/teams/${team}`, { body: { name: newName() } }),
        () => member.call('DELETE', `/teams/${team}/${member.username}`),
        () => leader.call('DELETE', `/teams/${team}/invitations/${guest.username}`),
      ]
      expect(await strange(deeds, round)).toEqual({})
    }
  })

  it('while a category and a tag are deleted', async () => {
    const event = await newEvent(root)
    for (let round = 0; round < rounds; round += 1) {
      const name = newName()
      await root.call('POST', '/events/category', { body: { name } })
      await root.call('POST', '/events/tags', { body: { name } })
      const fields = () => ({ body: eventFields({ category: [name, 'Others'], tags: [name] }) })
      const deeds: Deed[] = [
        () => root.call('DELETE', `/events/category/${name}`),
        () => root.call('DELETE', `/events/tags/${name}`),
        () => root.call('POST', '/events', fields()),
        () => root.call('PUT', `/events/${event}`, fields()),
        () => root.call('PUT', `/events/tags/${name}`, { body: { description: 'x' } }),
        () => root.call('PUT', `/events/category/${name}`, { body: { description: 'x' } }),
      ]
      expect(await strange(deeds, round)).toEqual({})
    }
  })
})
