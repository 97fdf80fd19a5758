import type { Schemas } from '../contract.ts'
import type { OrganiserRow, VolunteerRow } from './queries.ts'

export const toOrganiser = ({ username, role }: OrganiserRow): Schemas['Organiser'] => ({ username, role })

export const toVolunteer = ({ username, task }: VolunteerRow): Schemas['Volunteer'] => ({ username, task })

export const toVolunteerTasks = (
  eventid: string,
  { username, task }: VolunteerRow,
): Schemas['VolunteerTasks'] => ({ eventid, volunteer: username, task })
