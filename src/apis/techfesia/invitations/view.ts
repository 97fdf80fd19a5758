import type { Schemas } from '../contract.ts'
import type { InvitationRow } from './queries.ts'

export const toInvitation = (row: InvitationRow): Schemas['Invitation'] => ({
  teamid: row.teamId,
  name: row.name,
  leader: row.leader,
  status: row.status,
})
