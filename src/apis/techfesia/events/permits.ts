import { missing } from '../../../kernel/problem.ts'
import type { TechfesiaPermits } from '../contract.ts'
import { onlyStaff } from '../people/privileges.ts'
import { findEvent } from './queries.ts'

export const eventPermits: TechfesiaPermits = {
  createEvent: onlyStaff('event', 'create'),
  editEvent: onlyStaff('event', 'update'),
  deleteEvent: onlyStaff('event', 'delete'),
  uploadEventPhotos: async (asking) => {
    await onlyStaff('event', 'update')(asking)
    // The upload has the last word; this spares a client the sending of its files.
    if (!(await findEvent(asking.db, asking.params.id))) throw missing()
  },
}
