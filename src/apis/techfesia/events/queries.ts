import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'

/** What people write of an event. */
export interface EventFields {
  name: string
  description: string
  /** `YYYY-MM-DD` */
  date: string
  /** `HH:MM` */
  time: string
  venue: string
  /** As they were sent. */
  fees: string
  /** The number in the fees, 0 where there is none. */
  fee: number
  prize: readonly string[]
  teamEvent: boolean
  minSize: number
  maxSize: number
  rules: readonly string[]
  faq: readonly [question: string, answer: string][]
  maxParticipants: number | null
}

export interface EventRow extends EventFields {
  id: number
  publicId: string
  pictureKey: string | null
  logoKey: string | null
  changedAt: Timestamp
  category: string[]
  tags: string[]
}

/** The names of an event's labels, in the order in which they were sent. */
export const labelColumns = `
  array(select c.name from techfesia.event_categories ec join techfesia.categories c on c.id = ec.category_id
    where ec.event_id = e.id order by ec.position) as category,
  array(select t.name from techfesia.event_tags et join techfesia.tags t on t.id = et.tag_id
    where et.event_id = e.id order by et.position) as tags`

const columns = `e.id, e.public_id as "publicId", e.name, e.description, e.date,
  to_char(e.time, 'HH24:MI') as "time", e.venue, e.fees, e.fee, e.prize, e.team_event as "teamEvent",
  e.min_size as "minSize", e.max_size as "maxSize", e.rules, e.faq, e.max_participants as "maxParticipants",
  e.picture_key as "pictureKey", e.logo_key as "logoKey", e.changed_at as "changedAt", ${labelColumns}`

const isConstraint = (error: unknown, name: string): boolean =>
  error instanceof pg.DatabaseError && error.constraint === name

export const findEvent = (db: Db, publicId: string): Promise<EventRow | undefined> =>
  preparedOne<EventRow>(
    db,
    'techfesia.find-event',
    `select ${columns} from techfesia.events e where e.public_id = $1`,
    [publicId],
  )

/** What a registration has to fit to. */
export interface LockedEvent {
  id: number
  publicId: string
  teamEvent: boolean
  minSize: number
  maxSize: number
}

/** The event, whose registrations nobody else changes until the transaction ends. */
export const lockEvent = (trx: Db, publicId: string): Promise<LockedEvent | undefined> =>
  preparedOne<LockedEvent>(
    trx,
    'techfesia.lock-event',
    `select id, public_id as "publicId", team_event as "teamEvent", min_size as "minSize", max_size as "maxSize"
     from techfesia.events where public_id = $1 for no key update`,
    [publicId],
  )

const valuesOf = (fields: EventFields): unknown[] => [
  ...[fields.name, fields.description, fields.date, fields.time, fields.venue, fields.fees, fields.fee],
  ...[fields.prize, fields.teamEvent, fields.minSize, fields.maxSize, fields.rules],
  ...[JSON.stringify(fields.faq), fields.maxParticipants],
]

const fieldColumns = `name, description, date, time, venue, fees, fee, prize, team_event, min_size, max_size,
  rules, faq, max_participants`

/** Runs a statement that gives the event a name. 'taken', and the transaction is over, when it is another's. */
const unlessTaken = async <T>(work: () => Promise<T>): Promise<T | 'taken'> => {
  try {
    return await work()
  } catch (error) {
    if (isConstraint(error, 'events_by_name')) return 'taken'
    throw error
  }
}

/** The number of the new event. */
export const insertEvent = (trx: Db, publicId: string, fields: EventFields): Promise<number | 'taken'> =>
  unlessTaken(async () => {
    const row = await preparedOne<{ id: number }>(
      trx,
      'techfesia.insert-event',
      `insert into techfesia.events (public_id, ${fieldColumns})
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) returning id`,
      [publicId, ...valuesOf(fields)],
    )
    if (!row) throw new Error('an insert has no row')
    return row.id
  })

/** The event becomes this; its pictures stay. Under its lock. */
export const changeEvent = (trx: Db, id: number, fields: EventFields): Promise<'taken' | undefined> =>
  unlessTaken(async () => {
    await prepared(
      trx,
      'techfesia.change-event',
      `update techfesia.events set (${fieldColumns}, changed_at)
         = ($2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, now()) where id = $1`,
      [id, ...valuesOf(fields)],
    )
    return undefined
  })

/** Whether anybody is registered, or anybody with this status. */
export const hasRegistrations = async (trx: Db, id: number, status: 'confirmed' | null): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.event-has-registrations',
    `select from techfesia.registrations where event_id = $1 and ($2::text is null or status = $2) limit 1`,
    [id, status],
  )) > 0

/** Deletes the event with all that belongs to it. The keys of its files. */
export const deleteEvent = async (trx: Db, id: number): Promise<string[]> => {
  const row = await preparedOne<{ keys: string[] }>(
    trx,
    'techfesia.delete-event',
    `delete from techfesia.events where id = $1
     returning array_remove(array[picture_key, logo_key], null) as keys`,
    [id],
  )
  return row?.keys ?? []
}
