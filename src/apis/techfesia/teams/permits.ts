import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { forbidden, missing } from '../../../kernel/problem.ts'
import type { TechfesiaPermits } from '../contract.ts'
import { mayStaff, onlyStaff, type Privilege } from '../people/privileges.ts'
import { findTeamStanding, type TeamStanding } from './queries.ts'

interface Asking {
  caller: Caller
  db: Db
  params: { id: string }
}

const findStanding = async ({ caller, db, params }: Asking): Promise<TeamStanding> => {
  const standing = await findTeamStanding(db, params.id, caller.accountId)
  if (!standing) throw missing()
  return standing
}

/** A permit for the leader, and for staff where they have such a privilege. */
export const leads =
  (privilege?: Privilege) =>
  async (asking: Asking): Promise<void> => {
    const { leaderId } = await findStanding(asking)
    if (leaderId === asking.caller.accountId) return
    if (!privilege || !(await mayStaff(asking, 'team', privilege))) throw forbidden()
  }

export const teamPermits: TechfesiaPermits = {
  listTeams: onlyStaff('team', 'read'),
  getTeam: async (asking) => {
    const { leaderId, isInvited } = await findStanding(asking)
    if (leaderId === asking.caller.accountId || isInvited) return
    if (!(await mayStaff(asking, 'team', 'read'))) throw forbidden()
  },
  editTeam: leads('update'),
  deleteTeam: leads('delete'),
}
