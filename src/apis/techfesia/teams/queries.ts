import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

/** A team as it is shown: people by their usernames, events by their ids. */
export interface TeamRow {
  publicId: string
  name: string
  leader: string
  members: string[]
  invitees: string[]
  events: string[]
}

const invited = (status: 'accepted' | 'pending'): string => `array(
    select p.username from techfesia.invitations i join techfesia.people p on p.account_id = i.person_id
    where i.team_id = t.id and i.status = '${status}' order by i.number)`

const columns = `t.public_id as "publicId", t.name,
  (select username from techfesia.people where account_id = t.leader_id) as leader,
  ${invited('accepted')} as members, ${invited('pending')} as invitees,
  array(select e.public_id::text from techfesia.registrations r join techfesia.events e on e.id = r.event_id
    where r.team_id = t.id order by r.id) as events`

const isNameTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'teams_by_name'

export const findTeam = (db: Db, publicId: string): Promise<TeamRow | undefined> =>
  preparedOne<TeamRow>(
    db,
    'techfesia.find-team',
    `select ${columns} from techfesia.teams t where t.public_id = $1`,
    [publicId],
  )

/** Who leads a team, and who else has to do with it. */
export interface TeamStanding {
  id: number
  leaderId: number
  /** Members and invitees. */
  isInvited: boolean
}

/** @param accountId of whom `isInvited` tells */
export const findTeamStanding = (
  db: Db,
  publicId: string,
  accountId: number,
): Promise<TeamStanding | undefined> =>
  preparedOne<TeamStanding>(
    db,
    'techfesia.find-team-standing',
    `select id, leader_id as "leaderId", exists (
       select from techfesia.invitations
       where team_id = teams.id and person_id = $2 and status <> 'rejected') as "isInvited"
     from techfesia.teams where public_id = $1`,
    [publicId, accountId],
  )

export interface LockedTeam {
  id: number
  leaderId: number
  name: string
}

/** The team, which nobody joins, leaves or registers until the transaction ends. */
export const lockTeam = (trx: Db, publicId: string): Promise<LockedTeam | undefined> =>
  preparedOne<LockedTeam>(
    trx,
    'techfesia.lock-team',
    `select id, leader_id as "leaderId", name from techfesia.teams where public_id = $1 for no key update`,
    [publicId],
  )

/** Those who make the team, its leader included; none of them can go. Under the team's lock. */
export const lockTeamPeople = async (trx: Db, { id, leaderId }: LockedTeam): Promise<number[]> => {
  const rows = await prepared<{ id: number }>(
    trx,
    'techfesia.lock-team-people',
    `select account_id as id from techfesia.people
     where account_id = $2 or account_id in (
       select person_id from techfesia.invitations where team_id = $1 and status = 'accepted')
     order by account_id for key share`,
    [id, leaderId],
  )
  return rows.map((row) => row.id)
}

/** False when there is a team of this name. */
export const insertTeam = async (
  db: Db,
  { publicId, name, leaderId }: { publicId: string; name: string; leaderId: number },
): Promise<boolean> => {
  try {
    await prepared(
      db,
      'techfesia.insert-team',
      'insert into techfesia.teams (public_id, name, leader_id) values ($1, $2, $3)',
      [publicId, name, leaderId],
    )
    return true
  } catch (error) {
    if (isNameTaken(error)) return false
    throw error
  }
}

/** How many teams it renamed, or that another has the name. */
export const renameTeam = async (db: Db, publicId: string, name: string): Promise<number | 'taken'> => {
  try {
    return await preparedCount(
      db,
      'techfesia.rename-team',
      'update techfesia.teams set name = $2 where public_id = $1',
      [publicId, name],
    )
  } catch (error) {
    if (isNameTaken(error)) return 'taken'
    throw error
  }
}

/** False, and the transaction is over, while the team is registered for an event. Under its lock. */
export const deleteTeam = async (trx: Db, id: number): Promise<boolean> => {
  try {
    await prepared(trx, 'techfesia.delete-team', 'delete from techfesia.teams where id = $1', [id])
    return true
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === '23503') return false
    throw error
  }
}

const matching = `
  where ($1::text is null or exists (
    select from techfesia.registrations r join techfesia.events e on e.id = r.event_id
    where r.team_id = t.id and e.public_id = $1))
  and ($2::text is null or exists (
    select from techfesia.people p where lower(p.username) = lower($2) and (p.account_id = t.leader_id
      or exists (select from techfesia.invitations i
        where i.team_id = t.id and i.person_id = p.account_id and i.status = 'accepted'))))`

/** A page of the teams, oldest first: those registered for an event, and those that a person is in. */
export const listTeams = async (
  db: Db,
  { event, user, limit, offset }: { event?: string; user?: string; limit: number; offset: number },
): Promise<Page<TeamRow>> => {
  const found = await prepared<Counted<TeamRow>>(
    db,
    'techfesia.list-teams',
    `select total.count, page.*
     from (select count(*)::integer as count from techfesia.teams t ${matching}) total
     left join lateral (
       select ${columns} from techfesia.teams t ${matching} order by t.id limit $3 offset $4
     ) page on true`,
    [event ?? null, user ?? null, limit, offset],
  )
  return toPage(found, 'publicId')
}
