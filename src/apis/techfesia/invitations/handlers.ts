import type { Db } from '../../../db/connection.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { type LockedPerson, lockPerson } from '../people/lock-queries.ts'
import { runsEvent, takesPart } from '../registrations/queries.ts'
import { findTeam, type LockedTeam, lockTeam, lockTeamPeople } from '../teams/queries.ts'
import { toSavedTeam } from '../teams/view.ts'
import {
  answerInvitation,
  deleteInvitation,
  findInvitation,
  invite,
  listInvitations,
  lockEventsOfTeam,
} from './queries.ts'
import { toInvitation } from './view.ts'

type InvitationOperation =
  | 'createInvitation'
  | 'withdrawInvitation'
  | 'listInvitations'
  | 'acceptInvitation'
  | 'rejectInvitation'

const sameCollege = (one: LockedPerson | undefined, other: LockedPerson): boolean => {
  const name = (person: LockedPerson | undefined) => person?.collegeName?.trim().toLowerCase()
  return name(one) !== undefined && name(one) === name(other)
}

interface Answering {
  params: { username: string; teamid: string }
  fail: (name: 'no-such-user' | 'accepted-already') => Problem
}

interface Invited {
  team: LockedTeam
  person: LockedPerson
}

/** An invitation that is not accepted yet, and nobody else's to answer now. @throws Problem */
const lockInvitation = async (trx: Db, { params, fail }: Answering): Promise<Invited> => {
  const team = await lockTeam(trx, params.teamid)
  const person = await lockPerson(trx, params.username)
  if (!person) throw fail('no-such-user')
  const status = team && (await findInvitation(trx, team.id, person.accountId))
  if (!status) throw missing()
  if (status === 'accepted') throw fail('accepted-already')
  return { team, person }
}

/** Whether what the team is registered for lets the person in. @throws Problem */
const checkEvents = async (
  trx: Db,
  { team, person }: Invited,
  fail: (name: 'team-too-large' | 'member-registered' | 'runs-the-event') => Problem,
): Promise<void> => {
  const size = (await lockTeamPeople(trx, team)).length + 1
  for (const { id, maxSize } of await lockEventsOfTeam(trx, team.id)) {
    if (size > maxSize) throw fail('team-too-large')
    if (await runsEvent(trx, id, [person.accountId])) throw fail('runs-the-event')
    if (await takesPart(trx, id, [person.accountId])) throw fail('member-registered')
  }
}

export const invitationHandlers: Pick<TechfesiaHandlers, InvitationOperation> = {
  async createInvitation({ params, body, db, fail }) {
    const row = await db.transaction(async (trx) => {
      const team = await lockTeam(trx, params.id)
      if (!team) throw missing()
      const person = await lockPerson(trx, body.username)
      if (!person) throw fail('no-such-user')
      const status = await findInvitation(trx, team.id, person.accountId)
      if (status === 'accepted' || person.accountId === team.leaderId) throw fail('member-already')
      if (status === 'pending') throw fail('invited-already')
      if (!sameCollege(await lockPerson(trx, team.leaderId), person)) throw fail('another-college')
      await invite(trx, team.id, person.accountId)
      return findTeam(trx, params.id)
    })
    if (!row) throw missing()
    return { status: 201, body: toSavedTeam(row) }
  },

  async withdrawInvitation({ params, db, fail }) {
    await db.transaction(async (trx) => {
      const team = await lockTeam(trx, params.id)
      if (!team) throw missing()
      const person = await lockPerson(trx, params.username)
      const status = person && (await findInvitation(trx, team.id, person.accountId))
      if (!status) throw fail('no-invitation')
      if (status === 'accepted') throw fail('accepted-already')
      await deleteInvitation(trx, team.id, person.accountId)
    })
    return { status: 204 }
  },

  async listInvitations({ params, db }) {
    return { status: 200, body: (await listInvitations(db, params.username)).map(toInvitation) }
  },

  async acceptInvitation({ params, db, fail }) {
    const team = await db.transaction(async (trx) => {
      const invited = await lockInvitation(trx, { params, fail })
      await checkEvents(trx, invited, fail)
      await answerInvitation(trx, invited.team.id, invited.person.accountId, 'accepted')
      return invited.team
    })
    return { status: 200, body: { status: 'invitation accepted', teamid: params.teamid, name: team.name } }
  },

  async rejectInvitation({ params, db, fail }) {
    const team = await db.transaction(async (trx) => {
      const invited = await lockInvitation(trx, { params, fail })
      await answerInvitation(trx, invited.team.id, invited.person.accountId, 'rejected')
      return invited.team
    })
    return { status: 200, body: { status: 'invitation rejectedd', teamid: params.teamid, name: team.name } }
  },
}
