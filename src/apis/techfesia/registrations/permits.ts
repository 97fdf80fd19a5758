import type { TechfesiaPermits } from '../contract.ts'
import { onlyStaff } from '../people/privileges.ts'

/** Those of a registration itself ask who is in it, and stand in its handlers. */
export const registrationPermits: TechfesiaPermits = {
  listRegistrations: onlyStaff('event', 'read'),
  exportRegistrations: onlyStaff('event', 'read'),
  editRegistration: onlyStaff('event', 'update'),
}
