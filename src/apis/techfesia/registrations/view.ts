import type { Schemas } from '../contract.ts'
import type { RegistrationRow } from './queries.ts'

export const toRegistration = (row: RegistrationRow): Schemas['Registration'] => ({
  registrationId: row.publicId,
  ...(row.username !== null && { userId: row.username }),
  ...(row.teamId !== null && { teamId: row.teamId }),
  status: row.status,
})
