import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount } from '../../../db/prepared.ts'

export interface OrganiserRow {
  username: string
  role: string
}

export interface VolunteerRow {
  username: string
  task: string[]
}

/** Those who run an event, in two kinds. */
export type CrewKind = 'organisers' | 'volunteers'

const listSql = (kind: CrewKind, column: 'role' | 'task'): string => `
  select p.username, c.${column} from techfesia.${kind} c
  join techfesia.people p on p.account_id = c.person_id where c.event_id = $1 order by c.number`

/** In the order in which they came. */
export const listOrganisers = (db: Db, eventId: number): Promise<OrganiserRow[]> =>
  prepared(db, 'techfesia.list-organisers', listSql('organisers', 'role'), [eventId])

/** In the order in which they came. */
export const listVolunteers = (db: Db, eventId: number): Promise<VolunteerRow[]> =>
  prepared(db, 'techfesia.list-volunteers', listSql('volunteers', 'task'), [eventId])

/** False when the person is one already. */
const insertCrew = async (
  trx: Db,
  kind: CrewKind,
  column: 'role' | 'task',
  values: readonly [eventId: number, personId: number, what: string | readonly string[]],
): Promise<boolean> =>
  (await preparedCount(
    trx,
    `techfesia.insert-${kind}`,
    `insert into techfesia.${kind} (event_id, person_id, ${column}) values ($1, $2, $3) on conflict do nothing`,
    values,
  )) > 0

/** False when the person is one already. */
export const insertOrganiser = (trx: Db, eventId: number, personId: number, role: string): Promise<boolean> =>
  insertCrew(trx, 'organisers', 'role', [eventId, personId, role])

/** False when the person is one already. */
export const insertVolunteer = (
  trx: Db,
  eventId: number,
  personId: number,
  task: readonly string[],
): Promise<boolean> => insertCrew(trx, 'volunteers', 'task', [eventId, personId, task])

/** What the volunteer does from now on; undefined when there is none of this name. */
export const changeTask = async (
  db: Db,
  eventId: number,
  username: string,
  task: readonly string[],
): Promise<VolunteerRow | undefined> => {
  const [row] = await prepared<VolunteerRow>(
    db,
    'techfesia.change-task',
    `update techfesia.volunteers set task = $3 from techfesia.people p
     where event_id = $1 and p.account_id = person_id and lower(p.username) = lower($2)
     returning p.username, task`,
    [eventId, username, task],
  )
  return row
}

/** Whether there was one. */
export const deleteCrew = async (
  db: Db,
  kind: CrewKind,
  eventId: number,
  username: string,
): Promise<boolean> =>
  (await preparedCount(
    db,
    `techfesia.delete-${kind}`,
    `delete from techfesia.${kind} using techfesia.people p
     where event_id = $1 and p.account_id = person_id and lower(p.username) = lower($2)`,
    [eventId, username],
  )) > 0
