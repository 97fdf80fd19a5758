import type { Db } from '../../../db/connection.ts'
import type { HashedPassword, Identity } from '../../../identity/identity.ts'
import { realm, type roles } from '../contract.ts'
import { newPublicId } from '../public-ids.ts'
import { findStanding, models, privileges, replacePrivileges } from './privileges-queries.ts'
import { insertPerson, type PersonFields } from './queries.ts'

export interface NewAccount extends PersonFields {
  email: string
  password: HashedPassword
  role: (typeof roles)[keyof typeof roles]
  pictureUrl: string | null
}

/** Why there is no account. */
export type Taken = 'username-taken' | 'email-taken'

/** Undoes the transaction that it is thrown in. */
class NotMade extends Error {
  readonly why: Taken
  constructor(why: Taken) {
    super(why)
    this.why = why
  }
}

const insert = async (trx: Db, identity: Identity, account: NewAccount): Promise<number> => {
  const { email, password, role, pictureUrl, ...fields } = account
  // Of two that are taken, the username is told; the unique index has the last word.
  if (await findStanding(trx, fields.username)) throw new NotMade('username-taken')
  const made = await identity.register({ realm, email, password, role }, trx)
  if (made === 'taken') throw new NotMade('email-taken')
  const { id: accountId } = made
  const person = { accountId, publicId: newPublicId(), pictureUrl, emailVerified: false, ...fields }
  if (!(await insertPerson(trx, person))) throw new NotMade('username-taken')
  if (role === 'staff') {
    for (const model of models) await replacePrivileges(trx, accountId, model, privileges)
  }
  return accountId
}

/** Makes an account, all or nothing; staff get every privilege. Its number, or why there is none. */
export const createAccount = async (
  { db, identity }: { db: Db; identity: Identity },
  account: NewAccount,
): Promise<number | Taken> => {
  try {
    return await db.transaction((trx) => insert(trx, identity, account))
  } catch (error) {
    if (error instanceof NotMade) return error.why
    throw error
  }
}
