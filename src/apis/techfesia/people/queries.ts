import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'

export interface PersonRow {
  accountId: number
  role: string
  hasPassword: boolean
  publicId: string
  username: string
  firstName: string
  lastName: string
  email: string
  phoneNumber: string | null
  collegeName: string | null
  /** Of a file of ours. */
  pictureKey: string | null
  /** Of a picture elsewhere. */
  pictureUrl: string | null
  joinedAt: Timestamp
  lastLoginAt: Timestamp | null
}

const columns = `p.account_id as "accountId", a.role, a.password_hash is not null as "hasPassword",
  p.public_id as "publicId", p.username, p.first_name as "firstName", p.last_name as "lastName", a.email,
  p.phone_number as "phoneNumber", p.college_name as "collegeName", p.picture_key as "pictureKey",
  p.picture_url as "pictureUrl", p.joined_at as "joinedAt", p.last_login_at as "lastLoginAt"`
const source = 'techfesia.people p join identity.accounts a on a.id = p.account_id'

/** By username, in either case. */
export const findPerson = (db: Db, username: string): Promise<PersonRow | undefined> =>
  preparedOne<PersonRow>(
    db,
    'techfesia.find-person',
    `select ${columns} from ${source} where lower(p.username) = lower($1)`,
    [username],
  )

export const findPersonById = (db: Db, accountId: number): Promise<PersonRow | undefined> =>
  preparedOne<PersonRow>(
    db,
    'techfesia.find-person-by-id',
    `select ${columns} from ${source} where p.account_id = $1`,
    [accountId],
  )

/** A page of the people, oldest first, and how many there are in all. */
export const listPeople = async (
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<PersonRow>> => {
  const found = await prepared<Counted<PersonRow>>(
    db,
    'techfesia.list-people',
    `select total.count, page.* from (select count(*)::integer as count from techfesia.people) total
     left join lateral (select ${columns} from ${source} order by p.account_id limit $1 offset $2) page on true`,
    [limit, offset],
  )
  return toPage(found, 'accountId')
}

/** What somebody can tell of themselves. */
export interface PersonFields {
  username: string
  firstName: string
  lastName: string
  phoneNumber: string | null
  collegeName: string | null
}

export interface NewPerson extends PersonFields {
  accountId: number
  publicId: string
  pictureUrl: string | null
  emailVerified: boolean
}

/** False when somebody else has the username. */
export const insertPerson = async (trx: Db, person: NewPerson): Promise<boolean> =>
  (await preparedCount(
    trx,
    'techfesia.insert-person',
    `insert into techfesia.people (account_id, public_id, username, first_name, last_name, phone_number,
       college_name, picture_url, email_verified)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (lower(username)) do nothing`,
    [
      person.accountId,
      person.publicId,
      person.username,
      person.firstName,
      person.lastName,
      person.phoneNumber,
      person.collegeName,
      person.pictureUrl,
      person.emailVerified,
    ],
  )) > 0

/** The name of the unique index that a username breaks which somebody else has. */
export const usernameIndex = 'people_by_username'

/** @throws what the unique index of the usernames throws */
export const updatePerson = async (
  trx: Db,
  accountId: number,
  { username, firstName, lastName, phoneNumber, collegeName }: PersonFields,
): Promise<void> => {
  await prepared(
    trx,
    'techfesia.update-person',
    `update techfesia.people set username = $2, first_name = $3, last_name = $4, phone_number = $5,
       college_name = $6 where account_id = $1`,
    [accountId, username, firstName, lastName, phoneNumber, collegeName],
  )
}

/** Notes whether the account's address is known to be its own; what was known before. */
export const setEmailVerified = async (
  trx: Db,
  accountId: number,
  verified: boolean,
): Promise<boolean | undefined> => {
  const row = await preparedOne<{ before: boolean }>(
    trx,
    'techfesia.set-email-verified',
    `update techfesia.people p set email_verified = $2
     from (select email_verified from techfesia.people where account_id = $1 for no key update) old
     where p.account_id = $1 returning old.email_verified as before`,
    [accountId, verified],
  )
  return row?.before
}

export const noteLogin = async (db: Db, accountId: number): Promise<void> => {
  await prepared(
    db,
    'techfesia.note-login',
    'update techfesia.people set last_login_at = now() where account_id = $1',
    [accountId],
  )
}

/** A picture: a file of ours, an address elsewhere, or none. */
export type Picture = { key: string } | { url: string } | null

/** Sets somebody's picture: the file of the one before, or null; undefined when there is no such person. */
export const setPicture = async (
  db: Db,
  accountId: number,
  picture: Picture,
): Promise<string | null | undefined> => {
  const row = await preparedOne<{ before: string | null }>(
    db,
    'techfesia.set-picture',
    `update techfesia.people p set picture_key = $2, picture_url = $3
     from (select picture_key from techfesia.people where account_id = $1 for no key update) old
     where p.account_id = $1 returning old.picture_key as before`,
    [
      accountId,
      picture && 'key' in picture ? picture.key : null,
      picture && 'url' in picture ? picture.url : null,
    ],
  )
  return row?.before
}

/** Which of these keys of files are somebody's picture. */
export const findKnownPictures = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await prepared<{ key: string }>(
    db,
    'techfesia.known-pictures',
    'select picture_key as key from techfesia.people where picture_key = any($1::text[])',
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}
