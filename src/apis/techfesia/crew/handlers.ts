import type { Db } from '../../../db/connection.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { type EventRow, findEvent, lockEvent } from '../events/queries.ts'
import { lockPerson } from '../people/lock-queries.ts'
import {
  changeTask,
  deleteCrew,
  insertOrganiser,
  insertVolunteer,
  listOrganisers,
  listVolunteers,
} from './queries.ts'
import { toOrganiser, toVolunteer, toVolunteerTasks } from './view.ts'

type CrewOperation =
  | 'listOrganisers'
  | 'addOrganiser'
  | 'removeOrganiser'
  | 'listVolunteers'
  | 'addVolunteer'
  | 'changeVolunteerTasks'
  | 'removeVolunteer'

/** @throws Problem `missing`, or the failure given */
const getEvent = async (db: Db, publicId: string, failure = missing): Promise<EventRow> => {
  const event = await findEvent(db, publicId)
  if (!event) throw failure()
  return event
}

interface Adding {
  eventId: string
  username: string
  fail: (name: 'no-such-user') => Problem
}

/**
 * Adds somebody to those who run an event, under its lock: who registers at the same moment sees it, or is
 * registered before.
 */
const add = <Row>(
  db: Db,
  { eventId, username, fail }: Adding,
  write: (trx: Db, eventId: number, personId: number) => Promise<Row[]>,
): Promise<Row[]> =>
  db.transaction(async (trx) => {
    const person = await lockPerson(trx, username)
    const event = await lockEvent(trx, eventId)
    if (!event) throw missing()
    if (!person) throw fail('no-such-user')
    return write(trx, event.id, person.accountId)
  })

export const crewHandlers: Pick<TechfesiaHandlers, CrewOperation> = {
  async listOrganisers({ params, db }) {
    const { id } = await getEvent(db, params.id)
    return { status: 200, body: (await listOrganisers(db, id)).map(toOrganiser) }
  },

  async addOrganiser({ params, body: { username, role }, db, fail }) {
    const rows = await add(db, { eventId: params.id, username, fail }, async (trx, event, person) => {
      if (!(await insertOrganiser(trx, event, person, role))) throw fail('organiser-already')
      return listOrganisers(trx, event)
    })
    return { status: 201, body: rows.map(toOrganiser) }
  },

  async removeOrganiser({ params, db, fail }) {
    const { id } = await getEvent(db, params.id, () => fail('no-event'))
    if (!(await deleteCrew(db, 'organisers', id, params.username))) throw missing()
    return { status: 204 }
  },

  async listVolunteers({ params, db }) {
    const { id } = await getEvent(db, params.id)
    return { status: 200, body: (await listVolunteers(db, id)).map(toVolunteer) }
  },

  async addVolunteer({ params, body: { username, task }, db, fail }) {
    const rows = await add(db, { eventId: params.id, username, fail }, async (trx, event, person) => {
      if (!(await insertVolunteer(trx, event, person, task))) throw fail('volunteer-already')
      return listVolunteers(trx, event)
    })
    return { status: 201, body: rows.map(toVolunteer) }
  },

  async changeVolunteerTasks({ params, body, db, fail }) {
    const { id, publicId } = await getEvent(db, params.id, () => fail('no-event'))
    const row = await changeTask(db, id, params.username, body.task)
    if (!row) throw missing()
    return { status: 200, body: toVolunteerTasks(publicId, row) }
  },

  async removeVolunteer({ params, db, fail }) {
    const { id } = await getEvent(db, params.id, () => fail('no-event'))
    if (!(await deleteCrew(db, 'volunteers', id, params.username))) throw missing()
    return { status: 204 }
  },
}
