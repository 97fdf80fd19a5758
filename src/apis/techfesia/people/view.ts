import { isoMicros, type Timestamp } from '../../../db/timestamps.ts'
import { roles, type Schemas } from '../contract.ts'
import type { Model, Privilege } from './privileges-queries.ts'
import type { PersonRow } from './queries.ts'

/** ISO 8601 in UTC with microseconds. */
export const instant = (timestamp: Timestamp): string => `${isoMicros(timestamp)}Z`

/** Where a stored file is reached. */
export const addressOf = (origin: string, key: string): string => `${origin}/media/${key}`

/** @param origin scheme and host under which files are reached */
export const toEditedUser = (row: PersonRow, origin: string): Schemas['EditedUser'] => ({
  publicId: row.publicId,
  username: row.username,
  firstName: row.firstName,
  lastName: row.lastName,
  email: row.email,
  phoneNumber: row.phoneNumber,
  collegeName: row.collegeName,
  profilePicture: row.pictureKey === null ? row.pictureUrl : addressOf(origin, row.pictureKey),
})

/** @param origin scheme and host under which files are reached */
export const toUser = (row: PersonRow, origin: string): Schemas['User'] => ({
  ...toEditedUser(row, origin),
  dateJoined: instant(row.joinedAt),
  lastLogin: row.lastLoginAt && instant(row.lastLoginAt),
})

/** What an account may do: the privileges are those of staff, and of nobody else. */
export const toUserState = (
  { role }: Pick<PersonRow, 'role'>,
  privileges: Record<Model, Privilege[]>,
): Schemas['UserState'] => {
  if (role === roles.superuser) return { state: 'superuser' }
  return role === roles.staff ? { state: 'staff', privileges } : { state: 'normal' }
}
