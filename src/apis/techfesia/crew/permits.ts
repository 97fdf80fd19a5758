import type { TechfesiaPermits } from '../contract.ts'
import { onlyStaff } from '../people/privileges.ts'

const changesEvents = onlyStaff('event', 'update')

export const crewPermits: TechfesiaPermits = {
  addOrganiser: changesEvents,
  removeOrganiser: changesEvents,
  addVolunteer: changesEvents,
  changeVolunteerTasks: changesEvents,
  removeVolunteer: changesEvents,
}
