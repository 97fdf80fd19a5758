import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

export type RegistrationStatus = 'confirmed' | 'payment pending' | 'waiting'

export interface RegistrationRow {
  publicId: string
  status: RegistrationStatus
  /** The person's username, of a registration of one person. */
  username: string | null
  /** The team's id as it is shown, of a registration of a team. */
  teamId: string | null
}

const columns = `r.public_id as "publicId", r.status, p.username, t.public_id as "teamId"`
const tables = `techfesia.registrations r
  left join techfesia.people p on p.account_id = r.person_id
  left join techfesia.teams t on t.id = r.team_id`

/** All registrations for the event, in the order in which they came. */
export const listRegistrations = (db: Db, eventId: number): Promise<RegistrationRow[]> =>
  prepared<RegistrationRow>(
    db,
    'techfesia.list-registrations',
    `select ${columns} from ${tables} where r.event_id = $1 order by r.id`,
    [eventId],
  )

/** A registration with those whom it is for. */
export interface FoundRegistration extends RegistrationRow {
  id: number
  /** The person, or the leader of the team. */
  registrantId: number
  /** Everybody whom it registers. */
  participantIds: number[]
}

export const findRegistration = (
  db: Db,
  eventId: number,
  publicId: string,
): Promise<FoundRegistration | undefined> =>
  preparedOne<FoundRegistration>(
    db,
    'techfesia.find-registration',
    `select r.id, ${columns}, coalesce(r.person_id, t.leader_id) as "registrantId",
       array(select person_id from techfesia.participants where registration_id = r.id) as "participantIds"
     from ${tables} where r.event_id = $1 and r.public_id = $2`,
    [eventId, publicId],
  )

/** Who is to take part in an event. */
export type Registrant = { personId: number } | { teamId: number }

const numbersOf = (who: Registrant): [personId: number | null, teamId: number | null] =>
  'personId' in who ? [who.personId, null] : [null, who.teamId]

/** Whether this person or team is registered for the event already. Under the event's lock. */
export const isRegistered = async (trx: Db, eventId: number, who: Registrant): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.is-registered',
    'select from techfesia.registrations where event_id = $1 and (person_id = $2 or team_id = $3)',
    [eventId, ...numbersOf(who)],
  )) > 0

/** Whether any of these people takes part in the event. Under the event's lock. */
export const takesPart = async (trx: Db, eventId: number, personIds: readonly number[]): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.takes-part',
    'select from techfesia.participants where event_id = $1 and person_id = any($2) limit 1',
    [eventId, personIds],
  )) > 0

/** Whether any of these people is an organiser or a volunteer of the event. Under the event's lock. */
export const runsEvent = async (trx: Db, eventId: number, personIds: readonly number[]): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.runs-event',
    `select from techfesia.organisers where event_id = $1 and person_id = any($2)
     union all select from techfesia.volunteers where event_id = $1 and person_id = any($2) limit 1`,
    [eventId, personIds],
  )) > 0

/** Registers; the database says whether there was a place. Under the event's lock. */
export const insertRegistration = async (
  trx: Db,
  publicId: string,
  eventId: number,
  who: Registrant,
): Promise<RegistrationStatus> => {
  const row = await preparedOne<{ status: RegistrationStatus }>(
    trx,
    'techfesia.insert-registration',
    `insert into techfesia.registrations (public_id, event_id, person_id, team_id)
     values ($1, $2, $3, $4) returning status`,
    [publicId, eventId, ...numbersOf(who)],
  )
  if (!row) throw new Error('an insert has no row')
  return row.status
}

/** Changes the status. False, and the transaction is over, when that takes a place and none is free. */
export const changeStatus = async (trx: Db, id: number, status: RegistrationStatus): Promise<boolean> => {
  try {
    await prepared(
      trx,
      'techfesia.change-status',
      'update techfesia.registrations set status = $2 where id = $1 and status <> $2',
      [id, status],
    )
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === 'registrations_within_places') return false
    throw error
  }
}

/** A place that falls free by this goes to the first who waits. Under the event's lock. */
export const deleteRegistration = async (trx: Db, id: number): Promise<void> => {
  await prepared(trx, 'techfesia.delete-registration', 'delete from techfesia.registrations where id = $1', [
    id,
  ])
}
