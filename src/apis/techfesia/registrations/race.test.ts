import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Db } from '../../../db/connection.ts'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { tally, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { type EventFields, insertEvent } from '../events/queries.ts'
import { invite } from '../invitations/queries.ts'
import { newPublicId } from '../public-ids.ts'
import { insertTeam, lockTeam } from '../teams/queries.ts'
import {
  accept,
  eventFields,
  newName,
  newPeople,
  newStaff,
  type Person,
  personOn,
  register,
  teamEvent,
} from '../testing-events.ts'
import { listRegistrations } from './queries.ts'

const rounds = 20
const connections = 20

let database: TestDatabase
let otherDb: Db
let dataDir: string
let nodes: [TestServer, TestServer]
let staff: Person
let people: Person[]
beforeAll(async () => {
  database = await testDatabase({ poolSize: connections })
  const { url: databaseUrl } = database
  otherDb = connect(databaseUrl, { poolSize: connections, applicationName: 'agora tests' })
  // One folder, and so the same signing keys.
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  const startOn = (db: Db) =>
    startTestServer({ settings: { OPENAPI_GUARD: 'off' }, beside: { db, databaseUrl }, dataDir })
  nodes = [await startOn(database.db), await startOn(otherDb)]
  staff = await newStaff(nodes[0])
  people = await newPeople(nodes[0], 10)
  await Promise.all([warm(database.db, connections), warm(otherDb, connections)])
})
afterAll(async () => {
  for (const node of nodes) await node.close()
  await otherDb.destroy()
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})

/** The person by way of the other node. */
const elsewhere = (person: Person): Person => personOn(nodes[1], person)

// What a round needs is made, and what comes of it is read, by queries: requests are for what is raced.

interface Made {
  /** As the database knows it. */
  id: number
  /** As it is shown. */
  publicId: string
}

const makeEvent = async (fields: Partial<EventFields>): Promise<Made> => {
  const publicId = newPublicId()
  const id = await insertEvent(database.db, publicId, {
    ...{ name: newName(), description: 'x', date: '2019-09-24', time: '09:30', venue: 'x', fees: '', fee: 0 },
    ...{ prize: [], teamEvent: false, minSize: 1, maxSize: 1, rules: [], faq: [], maxParticipants: null },
    ...fields,
  })
  if (id === 'taken') throw new Error('taken')
  return { id, publicId }
}

/** A team that has invited somebody; its id. */
const makeTeam = async (leader: Person, invited: Person): Promise<string> => {
  const publicId = newPublicId()
  await insertTeam(database.db, { publicId, name: newName(), leaderId: leader.id })
  const team = await lockTeam(database.db, publicId)
  if (!team) throw new Error('the team is not there')
  await invite(database.db, team.id, invited.id)
  return publicId
}

/** Registers these people in this order; the ids of their registrations. */
const registerAll = async (eventId: number, those: readonly Person[]): Promise<string[]> => {
  const { rows } = await database.db.raw(
    `insert into techfesia.registrations (public_id, event_id, person_id)
     select replace(gen_random_uuid()::text, '-', ''), ?, person
     from unnest(?::integer[]) with ordinality listed (person, number)
     order by number returning public_id`,
    [eventId, those.map(({ id }) => id)],
  )
  return rows.map(({ public_id }: { public_id: string }) => public_id)
}

const statuses = (answers: readonly Answer[]): Record<string, number> =>
  tally(answers.map(({ status }) => String(status)))

/** Somebody in the event twice, or a number of places that is wrong. */
const faults = async (eventId: number): Promise<unknown[]> => {
  const { rows } = await database.db.raw(
    `with event as (select * from techfesia.events where id = ?),
       here as (
         select coalesce(r.person_id, t.leader_id) as person_id, r.status from techfesia.registrations r
         left join techfesia.teams t on t.id = r.team_id where r.event_id = (select id from event)
         union all
         select i.person_id, 'waiting' from techfesia.registrations r
         join techfesia.invitations i on i.team_id = r.team_id and i.status = 'accepted'
         where r.event_id = (select id from event))
     select 'twice' as fault, person_id as about from here group by person_id having count(*) > 1
     union all
     select 'counted wrong', places_taken from event
     where places_taken <> (select count(*) from here where status <> 'waiting')`,
    [eventId],
  )
  return rows
}

// A round is some twenty requests: on a busy machine all of them may take longer than a test usually may.
describe(`at the same moment on two nodes, in ${rounds} rounds,`, { timeout: 120_000 }, () => {
  it('each place is given once, and each person registered once', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, publicId } = await makeEvent({ maxParticipants: 3 })
      const answers = await Promise.all(
        people.flatMap((person) => [register(person, publicId), register(elsewhere(person), publicId)]),
      )
      expect(statuses(answers)).toEqual({ 201: 10, 422: 10 })
      const rows = await listRegistrations(database.db, id)
      expect(rows.map(({ status }) => status)).toEqual([
        ...Array(3).fill('confirmed'),
        ...Array(7).fill('waiting'),
      ])
      expect(await faults(id)).toEqual([])
    }
  })

  it('places that fall free go to those who wait, in their turn, before any who come', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, publicId } = await makeEvent({ maxParticipants: 2 })
      const [late, later, ...before] = people
      if (!late || !later) throw new Error('nobody')
      const ids = await registerAll(id, before)
      const withdraw = (at: number) => {
        const path = `/events/${publicId}/registrations/${ids[at]}`
        return [before[at]?.call('DELETE', path), elsewhere(staff).call('DELETE', path)]
      }
      const answers = await Promise.all([
        ...withdraw(0),
        ...withdraw(1),
        register(late, publicId),
        register(elsewhere(later), publicId),
        elsewhere(staff).call('PUT', `/events/${publicId}`, { body: eventFields({ maxParticipants: 4 }) }),
        ...withdraw(4),
      ])
      expect(statuses(answers as Answer[])).toEqual({ 201: 2, 202: 1, 204: 3, 404: 3 })
      const rows = await listRegistrations(database.db, id)
      // Of eight: two with a place and one that waited are gone; the next four have the places.
      const [third, fourth, , sixth, seventh, eighth] = before.slice(2).map(({ username }) => username)
      const expected = [third, fourth, sixth, seventh]
      expect(rows.filter(({ status }) => status === 'confirmed').map(({ username }) => username)).toEqual(
        expected,
      )
      const waiting = rows.filter(({ status }) => status === 'waiting').map(({ username }) => username)
      expect([waiting[0], ...waiting.slice(1).sort()]).toEqual([
        eighth,
        ...[late.username, later.username].sort(),
      ])
      expect(await faults(id)).toEqual([])
    }
  })

  it('nobody is in an event twice, by whichever teams they come', async () => {
    const [one, other, both, third] = people
    if (!one || !other || !both || !third) throw new Error('nobody')
    for (let round = 0; round < rounds; round += 1) {
      const { id, publicId } = await makeEvent(teamEvent)
      const [first, second, own] = await Promise.all([
        makeTeam(one, both),
        makeTeam(other, both),
        makeTeam(both, third),
      ])
      const answers = await Promise.all([
        register(one, publicId, first),
        register(elsewhere(other), publicId, second),
        register(elsewhere(both), publicId, own),
        accept(both, first),
        accept(elsewhere(both), second),
        accept(third, own),
      ])
      for (const { status } of answers) expect([200, 201, 422]).toContain(status)
      expect(await faults(id)).toEqual([])
    }
  })
})
