import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

export type InvitationStatus = 'pending' | 'accepted' | 'rejected'

export interface InvitationRow {
  teamId: string
  name: string
  leader: string
  status: InvitationStatus
}

/** All invitations of the person, newest first. */
export const listInvitations = (db: Db, username: string): Promise<InvitationRow[]> =>
  prepared<InvitationRow>(
    db,
    'techfesia.list-invitations',
    `select t.public_id as "teamId", t.name, leader.username as leader, i.status
     from techfesia.people p join techfesia.invitations i on i.person_id = p.account_id
     join techfesia.teams t on t.id = i.team_id
     join techfesia.people leader on leader.account_id = t.leader_id
     where lower(p.username) = lower($1) order by i.number desc`,
    [username],
  )

/** How the person stands to the team; undefined without an invitation. Under the team's lock. */
export const findInvitation = async (
  trx: Db,
  teamId: number,
  personId: number,
): Promise<InvitationStatus | undefined> => {
  const row = await preparedOne<{ status: InvitationStatus }>(
    trx,
    'techfesia.find-invitation',
    'select status from techfesia.invitations where team_id = $1 and person_id = $2',
    [teamId, personId],
  )
  return row?.status
}

/** Invites, also one who has rejected before. Under the team's lock. */
export const invite = async (trx: Db, teamId: number, personId: number): Promise<void> => {
  await prepared(
    trx,
    'techfesia.invite',
    `insert into techfesia.invitations (team_id, person_id) values ($1, $2)
     on conflict (team_id, person_id) do update set status = 'pending', number = excluded.number`,
    [teamId, personId],
  )
}

/** Under the team's lock. */
export const answerInvitation = async (
  trx: Db,
  teamId: number,
  personId: number,
  status: 'accepted' | 'rejected',
): Promise<void> => {
  await prepared(
    trx,
    'techfesia.answer-invitation',
    'update techfesia.invitations set status = $3 where team_id = $1 and person_id = $2',
    [teamId, personId, status],
  )
}

/** Under the team's lock. */
export const deleteInvitation = async (trx: Db, teamId: number, personId: number): Promise<void> => {
  await prepared(
    trx,
    'techfesia.delete-invitation',
    'delete from techfesia.invitations where team_id = $1 and person_id = $2',
    [teamId, personId],
  )
}

/** Whether the person was a member, and is none any more. Under the team's lock. */
export const deleteMembership = async (trx: Db, teamId: number, personId: number): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.delete-membership',
    `delete from techfesia.invitations where team_id = $1 and person_id = $2 and status = 'accepted'`,
    [teamId, personId],
  )) > 0

/** The events for which the team is registered, whose registrations nobody else changes now: how many may join. */
export const lockEventsOfTeam = (trx: Db, teamId: number): Promise<{ id: number; maxSize: number }[]> =>
  prepared(
    trx,
    'techfesia.lock-events-of-team',
    `select id, max_size as "maxSize" from techfesia.events
     where id in (select event_id from techfesia.registrations where team_id = $1)
     order by id for no key update`,
    [teamId],
  )
