import pg from 'pg'
import { badCredentials } from '../kernel/problem.ts'
import {
  type Credentials,
  changeEmail,
  changeRole,
  deleteAccount,
  disableAccount,
  enableAccount,
  findAccount,
  findAccountByEmail,
  findCredentials,
  findCredentialsById,
  insertAccount,
  replacePassword,
  setPassword,
} from './accounts.ts'
import type { Account, HashedPassword, Identity, PasswordAttempt } from './identity.ts'
import { reaching } from './outage.ts'
import type { Parts } from './parts.ts'
import { revokeSessions } from './sessions.ts'

type AccountMethods = Pick<
  Identity,
  | 'hashPassword'
  | 'register'
  | 'findAccount'
  | 'findAccountByEmail'
  | 'disableAccount'
  | 'enableAccount'
  | 'changeRole'
  | 'changeEmail'
  | 'deleteAccount'
  | 'checkPassword'
  | 'changePassword'
  | 'setPassword'
>

const isEmailTaken = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.constraint === 'accounts_email_once_per_realm'

/** The methods of identity that are about accounts and their passwords. */
export function accountMethods({ db, changes, passwords, guard }: Parts): AccountMethods {
  const hashed = (password: string | HashedPassword): Promise<HashedPassword> | HashedPassword =>
    typeof password === 'string' ? passwords.hash(password) : password

  return {
    hashPassword: (password) => passwords.hash(password),

    async register({ realm, email, password, role }, trx = db) {
      const hash = password === null ? null : await hashed(password)
      return (await insertAccount(trx, realm, email, hash?.bcrypt ?? null, role)) ?? 'taken'
    },

    findAccount: (accountId, trx = db) => findAccount(trx, accountId),
    findAccountByEmail: (realm, email, trx = db) => findAccountByEmail(trx, realm, email),

    disableAccount: (accountId, trx) => changes.change(accountId, trx, (on) => disableAccount(on, accountId)),
    enableAccount: (accountId, trx) => changes.change(accountId, trx, (on) => enableAccount(on, accountId)),
    changeRole: (accountId, role, trx) =>
      changes.change(accountId, trx, (on) => changeRole(on, accountId, role)),

    async changeEmail(accountId, email, trx = db) {
      try {
        // A savepoint where it is in a transaction, which goes on when the address is taken.
        return await trx.transaction((on) => changeEmail(on, accountId, email))
      } catch (error) {
        if (isEmailTaken(error)) return 'taken'
        throw error
      }
    },

    deleteAccount: (accountId, trx) => changes.change(accountId, trx, (on) => deleteAccount(on, accountId)),

    async checkPassword(attempt) {
      const { account } = await proveByEmail({ db, passwords, guard }, attempt)
      return account
    },

    async changePassword(caller, old, fresh, address) {
      const credentials = await reaching(findCredentialsById(db, caller.accountId))
      if (!credentials) throw badCredentials()
      const proved = await prove({ passwords, guard }, credentials, old, caller.realm, address)
      const { bcrypt } = await passwords.hash(fresh)
      const changed = await reaching(
        changes.change(caller.accountId, undefined, async (on) => {
          const replaced = await replacePassword(on, caller.accountId, proved.bcrypt, bcrypt)
          if (replaced) await revokeSessions(on, caller.accountId, caller.sessionId)
          return replaced
        }),
      )
      if (!changed) throw badCredentials()
    },

    async setPassword(accountId, password, { keepSession, onlyFirst = false } = {}, trx) {
      const { bcrypt } = await hashed(password)
      return changes.change(accountId, trx, async (on) => {
        const set = await setPassword(on, accountId, bcrypt, onlyFirst)
        if (set) await revokeSessions(on, accountId, keepSession)
        return set
      })
    },
  }
}

/** An account, and the hash that its password was checked against. */
export interface Proved {
  account: Account
  bcrypt: string
}

/** @throws Problem `bad-credentials`, `throttled`, `unavailable` */
export async function proveByEmail(
  { db, passwords, guard }: Pick<Parts, 'db' | 'passwords' | 'guard'>,
  { realm, email, password, address }: PasswordAttempt,
): Promise<Proved> {
  const credentials = await reaching(findCredentials(db, realm, email))
  return prove({ passwords, guard }, credentials, password, realm, address)
}

const prove = (
  { passwords, guard }: Pick<Parts, 'passwords' | 'guard'>,
  { folded, account, bcrypt }: Credentials,
  password: string,
  realm: string,
  address: string | undefined,
): Promise<Proved> =>
  guard.attempt({ realm, email: folded, address }, async () => {
    // Compared whatever is known of the account, so that the time tells nothing.
    const matches = await passwords.matches(password, bcrypt)
    return matches && account && bcrypt !== undefined && !account.disabled ? { account, bcrypt } : undefined
  })
