import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { missing, Problem } from '../../../kernel/problem.ts'
import { type LockedEvent, lockEvent } from '../events/queries.ts'
import { type LockedPerson, lockPerson } from '../people/lock-queries.ts'
import { newPublicId } from '../public-ids.ts'
import { findTeamStanding, lockTeam, lockTeamPeople } from '../teams/queries.ts'
import {
  insertRegistration,
  isRegistered,
  type Registrant,
  type RegistrationStatus,
  runsEvent,
  takesPart,
} from './queries.ts'

type Refusal =
  | 'team-missing'
  | 'team-registered'
  | 'user-registered'
  | 'no-such-team'
  | 'not-the-leader'
  | 'team-too-small'
  | 'team-too-large'
  | 'member-registered'
  | 'runs-the-event'

interface Asked {
  /** The event's id as it is shown. */
  eventId: string
  teamId: string | undefined
  caller: Caller
  fail: (name: Refusal, values?: Readonly<Record<string, string>>) => Problem
}

/** A team that is asked for: with all its people, none of whom comes or goes, when the caller leads it. */
type FoundTeam = { id: number; personIds: number[] } | 'none' | 'not-led' | undefined

const findTeam = async (trx: Db, { teamId, caller }: Asked): Promise<FoundTeam> => {
  if (teamId === undefined) return undefined
  const standing = await findTeamStanding(trx, teamId, caller.accountId)
  // Who does not lead a team does not get to lock it.
  if (standing && standing.leaderId !== caller.accountId) return 'not-led'
  const team = standing && (await lockTeam(trx, teamId))
  return team ? { id: team.id, personIds: await lockTeamPeople(trx, team) } : 'none'
}

const register = async (trx: Db, event: LockedEvent, who: Registrant): Promise<Registered> => {
  const registrationId = newPublicId()
  return { registrationId, status: await insertRegistration(trx, registrationId, event.id, who) }
}

const registerTeam = async (trx: Db, event: LockedEvent, team: FoundTeam, asked: Asked) => {
  const { fail, teamId } = asked
  if (teamId === undefined || team === undefined) throw fail('team-missing')
  if (team === 'none') throw fail('no-such-team')
  if (team === 'not-led') throw fail('not-the-leader')
  if (await isRegistered(trx, event.id, { teamId: team.id }))
    throw fail('team-registered', { eventId: event.publicId, teamId, status: 'registered' })
  if (team.personIds.length < event.minSize) throw fail('team-too-small')
  if (team.personIds.length > event.maxSize) throw fail('team-too-large')
  if (await runsEvent(trx, event.id, team.personIds)) throw fail('runs-the-event')
  if (await takesPart(trx, event.id, team.personIds)) throw fail('member-registered')
  return register(trx, event, { teamId: team.id })
}

const registerPerson = async (trx: Db, event: LockedEvent, person: LockedPerson, { fail }: Asked) => {
  const personId = person.accountId
  if (await isRegistered(trx, event.id, { personId }))
    throw fail('user-registered', { eventId: event.publicId, userId: person.username, status: 'registered' })
  if (await runsEvent(trx, event.id, [personId])) throw fail('runs-the-event')
  return register(trx, event, { personId })
}

export interface Registered {
  registrationId: string
  status: RegistrationStatus
}

/**
 * Registers the caller, or the team that the caller leads, as the event is for.
 * @throws Problem `missing` for the event, and the refusals
 */
export const registerForEvent = (db: Db, asked: Asked): Promise<Registered> =>
  db.transaction(async (trx) => {
    const team = await findTeam(trx, asked)
    const person = await lockPerson(trx, asked.caller.accountId)
    // The account was deleted a moment ago.
    if (!person) throw new Problem('invalid-token')
    const event = await lockEvent(trx, asked.eventId)
    if (!event) throw missing()
    return event.teamEvent ? registerTeam(trx, event, team, asked) : registerPerson(trx, event, person, asked)
  })
