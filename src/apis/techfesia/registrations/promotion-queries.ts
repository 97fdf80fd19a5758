import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'
import type { RegistrationStatus } from './queries.ts'

/** A registration that has come to a place, and who is to hear of it: the person, or the leader of the team. */
export interface PromotedRow {
  publicId: string
  email: string
}

/**
 * The registrations that have come from waiting to a place and whose mails nobody has queued. From now on they
 * count as told, if the transaction commits. What another transaction is about to tell is left to it.
 */
export const takeUntold = (trx: Db): Promise<PromotedRow[]> =>
  prepared<PromotedRow>(
    trx,
    'techfesia.take-untold',
    `with told as (
       update techfesia.registrations set is_told = true where id in (
         select id from techfesia.registrations where not is_told order by id for no key update skip locked)
       returning id, public_id, person_id, team_id)
     select told.public_id as "publicId", a.email
     from told left join techfesia.teams t on t.id = told.team_id
     join identity.accounts a on a.id = coalesce(told.person_id, t.leader_id)
     order by told.id`,
  )

/** What the mail is about. */
export interface Place {
  status: RegistrationStatus
  event: string
  /** Null of a registration of one person. */
  team: string | null
}

export const findPlace = (db: Db, publicId: string): Promise<Place | undefined> =>
  preparedOne<Place>(
    db,
    'techfesia.find-place',
    `select r.status, e.name as event, t.name as team
     from techfesia.registrations r join techfesia.events e on e.id = r.event_id
     left join techfesia.teams t on t.id = r.team_id where r.public_id = $1`,
    [publicId],
  )
