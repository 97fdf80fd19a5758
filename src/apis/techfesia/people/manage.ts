import type { Db } from '../../../db/connection.ts'
import type { Identity } from '../../../identity/identity.ts'
import { roles } from '../contract.ts'
import {
  deletePrivileges,
  findStanding,
  type Model,
  type Privilege,
  replacePrivileges,
} from './privileges-queries.ts'

/** Privileges by model: those named are replaced, and the others kept. */
export type Grants = Partial<Record<Model, readonly Privilege[]>>

/**
 * Sets what somebody may do, all or nothing. A normal account becomes staff by this, with no other privilege; a
 * superuser has them all, and is left alone.
 */
export const setPrivileges = (
  { db, identity }: { db: Db; identity: Identity },
  username: string,
  grants: Grants,
): Promise<'set' | 'promoted' | 'superuser' | 'missing'> =>
  db.transaction(async (trx) => {
    const person = await findStanding(trx, username)
    if (!person) return 'missing'
    if (person.role === roles.superuser) return 'superuser'
    const isPromoted = person.role === roles.normal
    if (isPromoted) {
      // What it may have had as staff before does not come back.
      await deletePrivileges(trx, person.accountId)
      await identity.changeRole(person.accountId, roles.staff, trx)
    }
    for (const [model, given] of Object.entries(grants))
      await replacePrivileges(trx, person.accountId, model as Model, given)
    return isPromoted ? 'promoted' : 'set'
  })
