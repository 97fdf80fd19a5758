import type { Db } from '../../../db/connection.ts'
import type { Identity } from '../../../identity/identity.ts'
import { realm, role } from '../contract.ts'
import { insertMember } from './queries.ts'

export interface NewUser {
  email: string
  password: string
  plan: string | null
}

/**
 * Makes an account with its plan, all or nothing; its id, or why there is none.
 * @param before what must hold, asked inside the transaction
 * @throws Problem `unavailable` when too many passwords wait to be hashed
 */
export const createUser = async (
  { db, identity }: { db: Db; identity: Identity },
  { email, password, plan }: NewUser,
  before: (trx: Db) => Promise<boolean> = async () => true,
): Promise<number | 'taken' | 'no-such-plan' | 'refused'> => {
  const hashed = await identity.hashPassword(password)
  const trx = await db.transaction()
  const undo = async <T>(why: T): Promise<T> => {
    await trx.rollback()
    return why
  }
  try {
    if (!(await before(trx))) return await undo('refused')
    const account = await identity.register({ realm, email, password: hashed, role }, trx)
    if (account === 'taken') return await undo('taken')
    if (!(await insertMember(trx, account.id, plan))) return await undo('no-such-plan')
    await trx.commit()
    return account.id
  } catch (error) {
    if (!trx.isCompleted()) await trx.rollback()
    throw error
  }
}
