import type { Db } from '../db/connection.ts'
import type { Account } from './identity.ts'
import { firstRow } from './queries.ts'

const ACCOUNT = `a.id, a.realm, a.email, a.role, a.password_hash is not null as "hasPassword",
  a.disabled_at is not null as disabled`

/** The longest e-mail address that an account can have. */
export const EMAIL_LENGTH = 320

/** Undefined when the realm has an account with this address: the unique index decides. */
export const insertAccount = (
  db: Db,
  realm: string,
  email: string,
  bcrypt: string | null,
  role: string,
): Promise<Account | undefined> =>
  firstRow<Account>(
    db,
    `insert into identity.accounts as a (realm, email, password_hash, role) values (?, ?, ?, ?)
     on conflict (realm, lower(email)) do nothing
     returning ${ACCOUNT}`,
    [realm, email, bcrypt, role],
  )

export const findAccount = (db: Db, accountId: number): Promise<Account | undefined> =>
  firstRow<Account>(db, `select ${ACCOUNT} from identity.accounts a where a.id = ?`, [accountId])

export const findAccountByEmail = (db: Db, realm: string, email: string): Promise<Account | undefined> =>
  firstRow<Account>(
    db,
    `select ${ACCOUNT} from identity.accounts a where a.realm = ? and lower(a.email) = lower(?)`,
    [realm, email],
  )

/** What a check of a password needs. */
export interface Credentials {
  /** The address as the database compares it: accounts are throttled by this, in whatever case it comes. */
  folded: string
  account: Account | undefined
  bcrypt: string | undefined
}

type CredentialsRow = { folded: string; bcrypt: string | null } & (Account | { id: null })

const toCredentials = ({ folded, bcrypt, ...account }: CredentialsRow): Credentials => ({
  folded,
  bcrypt: bcrypt ?? undefined,
  account: account.id === null ? undefined : account,
})

/** Credentials by e-mail address, one query whether there is such an account or not. */
export async function findCredentials(db: Db, realm: string, email: string): Promise<Credentials> {
  // No account has a longer address, and a cut one still exceeds what an account can have.
  const row = await firstRow<CredentialsRow>(
    db,
    `select f.folded, a.password_hash as bcrypt, ${ACCOUNT}
     from (select lower(?::text) as folded) f
     left join identity.accounts a on a.realm = ? and lower(a.email) = f.folded`,
    [email.slice(0, EMAIL_LENGTH * 2), realm],
  )
  return row ? toCredentials(row) : { folded: email, account: undefined, bcrypt: undefined }
}

export async function findCredentialsById(db: Db, accountId: number): Promise<Credentials | undefined> {
  const row = await firstRow<CredentialsRow>(
    db,
    `select lower(a.email) as folded, a.password_hash as bcrypt, ${ACCOUNT} from identity.accounts a where a.id = ?`,
    [accountId],
  )
  return row && toCredentials(row)
}

const changed = async (db: Db, sql: string, bindings: unknown[]): Promise<boolean> =>
  (await firstRow(db, `${sql} returning id`, bindings)) !== undefined

/** The trigger revokes the sessions. A second call keeps the first one's date. */
export const disableAccount = (db: Db, accountId: number): Promise<boolean> =>
  changed(db, 'update identity.accounts set disabled_at = coalesce(disabled_at, now()) where id = ?', [
    accountId,
  ])

export const enableAccount = (db: Db, accountId: number): Promise<boolean> =>
  changed(db, 'update identity.accounts set disabled_at = null where id = ?', [accountId])

export const changeRole = (db: Db, accountId: number, role: string): Promise<boolean> =>
  changed(db, 'update identity.accounts set role = ? where id = ?', [role, accountId])

/**
 * The new address, as it is written; undefined when there is no such account. Tokens that were mailed to the
 * former one are worth nothing once somebody else may read it.
 * @throws what the unique index throws
 */
export const changeEmail = async (
  db: Db,
  accountId: number,
  email: string,
): Promise<'moved' | 'kept' | undefined> => {
  const row = await firstRow<{ moved: boolean }>(
    db,
    `with old as (select id, email from identity.accounts where id = ? for update),
     gone as (
       delete from identity.one_time_tokens t using old
       where t.account_id = old.id and lower(old.email) <> lower(?))
     update identity.accounts a set email = ? from old where a.id = old.id
     returning lower(old.email) <> lower(a.email) as moved`,
    [accountId, email, email],
  )
  return row && (row.moved ? 'moved' : 'kept')
}

/** The trigger leaves a tombstone while tokens of the account are valid. */
export const deleteAccount = (db: Db, accountId: number): Promise<boolean> =>
  changed(db, 'delete from identity.accounts where id = ?', [accountId])

export const setPassword = (
  db: Db,
  accountId: number,
  bcrypt: string,
  onlyFirst: boolean,
): Promise<boolean> =>
  changed(
    db,
    `update identity.accounts set password_hash = ? where id = ?${onlyFirst ? ' and password_hash is null' : ''}`,
    [bcrypt, accountId],
  )

/** Sets the password only where it is still the one that was checked. */
export const replacePassword = (db: Db, accountId: number, from: string, to: string): Promise<boolean> =>
  changed(
    db,
    `update identity.accounts set password_hash = ?
     where id = ? and password_hash = ? and disabled_at is null`,
    [to, accountId, from],
  )
