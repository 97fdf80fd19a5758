import type { Schemas } from '../contract.ts'
import type { TeamRow } from './queries.ts'

export const toTeam = ({ publicId, ...team }: TeamRow): Schemas['Team'] => ({
  teamid: publicId,
  name: team.name,
  leader: team.leader,
  members: team.members,
  invitees: team.invitees,
  events: team.events,
})

export const toEditedTeam = (row: TeamRow): Schemas['EditedTeam'] => {
  const { events: event, ...rest } = toTeam(row)
  return { ...rest, name: row.name, event }
}

export const toSavedTeam = (row: TeamRow): Schemas['SavedTeam'] => ({ ...toTeam(row), name: row.name })
