import type { Db } from '../../db/connection.ts'
import type { Caller } from '../../kernel/contract.ts'
import { forbidden, missing, Problem } from '../../kernel/problem.ts'
import { type Cre8ivePermits, roles } from './contract.ts'
import { countBytes } from './media/queries.ts'
import { findOwnerOfProfile } from './profiles/queries.ts'

interface AskingForProfile {
  caller: Caller
  db: Db
  params: { pk: number }
}

const ownsProfile = async ({ caller, db, params: { pk } }: AskingForProfile): Promise<void> => {
  const owner = await findOwnerOfProfile(db, pk)
  if (owner === undefined) throw missing()
  if (owner !== caller.accountId) throw forbidden()
}

const isStaff = async ({ caller }: { caller: Caller }): Promise<void> => {
  if (caller.role !== roles.staff) throw forbidden()
}

/** Who may change profiles and skills, and who has room left for files. */
export const accountPermits: Cre8ivePermits = {
  editProfile: ownsProfile,
  patchProfile: ownsProfile,
  editProfileSkills: ownsProfile,
  patchProfileSkills: ownsProfile,
  createSkill: isStaff,
  editSkill: isStaff,
  patchSkill: isStaff,
  deleteSkill: isStaff,
  // The insert has the last word; this spares a client the sending of its file.
  uploadMedia: async ({ caller, db, settings }) => {
    if ((await countBytes(db, caller.accountId)) >= settings.uploadBytesPerPerson)
      throw new Problem('storage-full')
  },
}
