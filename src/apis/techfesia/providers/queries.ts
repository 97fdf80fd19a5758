import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { ProviderName } from '../settings.ts'

/** Holds off whoever else proves to be the same person at the provider, until the transaction is over. */
export const lockSubject = async (trx: Db, provider: ProviderName, subject: string): Promise<void> => {
  await prepared(
    trx,
    'techfesia.lock-subject',
    `select pg_advisory_xact_lock(hashtextextended('techfesia:' || $1::text || ':' || $2::text, 0))`,
    [provider, subject],
  )
}

/** The account that is linked to this person at the provider. */
export const findLinkedAccount = async (
  db: Db,
  provider: ProviderName,
  subject: string,
): Promise<number | undefined> => {
  const row = await preparedOne<{ accountId: number }>(
    db,
    'techfesia.find-linked-account',
    'select account_id as "accountId" from techfesia.linked_providers where provider = $1 and subject = $2',
    [provider, subject],
  )
  return row?.accountId
}

export interface NewLink {
  accountId: number
  provider: ProviderName
  subject: string
  pictureUrl: string | null
}

/** Links the account, or notes the picture of a link that is there; false when it is linked to somebody else there. */
export const saveLink = async (trx: Db, link: NewLink): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.save-link',
    `insert into techfesia.linked_providers as l (account_id, provider, subject, picture_url)
     values ($1, $2, $3, $4)
     on conflict (account_id, provider) do update set picture_url = excluded.picture_url
     where l.subject = excluded.subject`,
    [link.accountId, link.provider, link.subject, link.pictureUrl],
  )) > 0

/** What a provider last said of the account. */
export const findLink = (
  db: Db,
  accountId: number,
  provider: ProviderName,
): Promise<{ pictureUrl: string | null } | undefined> =>
  preparedOne(
    db,
    'techfesia.find-link',
    `select picture_url as "pictureUrl" from techfesia.linked_providers
     where account_id = $1 and provider = $2`,
    [accountId, provider],
  )

/** The providers that the account is linked to, in the order in which that came. */
export const listLinked = async (db: Db, accountId: number): Promise<ProviderName[]> => {
  const rows = await prepared<{ provider: ProviderName }>(
    db,
    'techfesia.list-linked',
    'select provider from techfesia.linked_providers where account_id = $1 order by linked_at, provider',
    [accountId],
  )
  return rows.map(({ provider }) => provider)
}

export const deleteLinks = async (trx: Db, accountId: number): Promise<void> => {
  await prepared(
    trx,
    'techfesia.delete-links',
    'delete from techfesia.linked_providers where account_id = $1',
    [accountId],
  )
}

/** Whether the account's address is this one, and known to be its own. */
export const findAddress = (
  db: Db,
  accountId: number,
  email: string,
): Promise<{ isSame: boolean; isVerified: boolean } | undefined> =>
  preparedOne(
    db,
    'techfesia.find-address',
    `select lower(a.email) = lower($2) as "isSame", p.email_verified as "isVerified"
     from techfesia.people p join identity.accounts a on a.id = p.account_id where p.account_id = $1`,
    [accountId, email],
  )
