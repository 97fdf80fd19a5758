import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

/** Notes that an account has yet to show that its address is its own. */
export const insertSignUp = async (trx: Db, accountId: number, name: string): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.insert-sign-up',
    'insert into cre8ive.sign_ups (account_id, name) values ($1, $2)',
    [accountId, name],
  )
}

/** The name under which somebody signed up whose address is not verified. */
export const findSignUp = (db: Db, accountId: number): Promise<{ name: string } | undefined> =>
  preparedOne(db, 'cre8ive.find-sign-up', 'select name from cre8ive.sign_ups where account_id = $1', [
    accountId,
  ])

/** Ends the waiting: of those who do so at once, one gets the name. */
export const takeSignUp = (trx: Db, accountId: number): Promise<{ name: string } | undefined> =>
  preparedOne(
    trx,
    'cre8ive.take-sign-up',
    'delete from cre8ive.sign_ups where account_id = $1 returning name',
    [accountId],
  )

/** Accounts whose address nobody has verified for so many days. */
export const findAbandoned = async (db: Db, days: number): Promise<number[]> => {
  const rows = await prepared<{ accountId: number }>(
    db,
    'cre8ive.find-abandoned',
    `select account_id as "accountId" from cre8ive.sign_ups
     where created_at < now() - make_interval(days => $1) order by created_at limit 500`,
    [days],
  )
  return rows.map(({ accountId }) => accountId)
}

/** False when another has the slug. */
export const insertPerson = async (
  trx: Db,
  person: { accountId: number; slug: string; name: string; pictureUrl: string | null },
): Promise<boolean> =>
  (await preparedCount(
    trx,
    'cre8ive.insert-person',
    `insert into cre8ive.people (account_id, slug, name, picture_url) values ($1, $2, $3, $4)
     on conflict (slug) do nothing`,
    [person.accountId, person.slug, person.name, person.pictureUrl],
  )) > 0

export const insertProfile = async (trx: Db, accountId: number): Promise<void> => {
  await prepared(trx, 'cre8ive.insert-profile', 'insert into cre8ive.profiles (account_id) values ($1)', [
    accountId,
  ])
}

/** What a password must not be like. */
export const findTraits = (db: Db, accountId: number): Promise<{ email: string; name: string } | undefined> =>
  preparedOne(
    db,
    'cre8ive.find-traits',
    `select a.email, coalesce(p.name, s.name, '') as name from identity.accounts a
     left join cre8ive.people p on p.account_id = a.id
     left join cre8ive.sign_ups s on s.account_id = a.id where a.id = $1`,
    [accountId],
  )

/** A picture: a file of ours, an address elsewhere, or none. */
export type NewPicture = { key: string; width: number | null; height: number | null } | { url: string } | null

/** Sets somebody's picture; the file of the one before, where it was one. */
export const setPicture = async (
  db: Db,
  accountId: number,
  picture: NewPicture,
): Promise<string | undefined> => {
  const { key = null, width = null, height = null } = picture && 'key' in picture ? picture : {}
  const row = await preparedOne<{ key: string | null }>(
    db,
    'cre8ive.set-picture',
    `update cre8ive.people p
     set picture_key = $2, picture_width = $3, picture_height = $4, picture_url = $5
     from (select picture_key from cre8ive.people where account_id = $1 for no key update) before
     where p.account_id = $1 returning before.picture_key as key`,
    [accountId, key, width, height, picture && 'url' in picture ? picture.url : null],
  )
  return row?.key ?? undefined
}
