import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'

export interface ProfileRow {
  pk: number
  slug: string
  dateOfBirth: string | null
  age: number | null
  bio: string
  sex: 'Male' | 'Female' | null
  typeOfBody: 'Slim' | 'Average' | 'Athletic' | 'Heavyset' | null
  feet: number | null
  inches: number | null
  livesIn: string
  skills: number[]
  updatedOn: Timestamp
}

/** What a person may change, by column; what is left out stays as it is. */
export interface ProfileChange {
  date_of_birth?: string | null
  bio?: string
  sex?: string | null
  type_of_body?: string | null
  feet?: number | null
  inches?: number | null
  lives_in?: string
}

/** The columns of a `ProfileRow`, but for the slug. */
export const profileColumns = `r.id as pk, r.date_of_birth as "dateOfBirth",
  extract(year from age(current_date, r.date_of_birth))::integer as age, r.bio, r.sex,
  r.type_of_body as "typeOfBody", r.feet, r.inches, r.lives_in as "livesIn", r.updated_on as "updatedOn",
  array(select skill_id from cre8ive.profile_skills where profile_id = r.id order by skill_id) as skills`

/** Where those columns come from. */
export const profileTables = 'cre8ive.profiles r join cre8ive.people p on p.account_id = r.account_id'

export const findProfile = (db: Db, pk: number): Promise<ProfileRow | undefined> =>
  preparedOne<ProfileRow>(
    db,
    'cre8ive.find-profile',
    `select ${profileColumns}, p.slug from ${profileTables} where r.id = $1`,
    [pk],
  )

/** Whose profile it is. */
export const findOwnerOfProfile = async (db: Db, pk: number): Promise<number | undefined> => {
  const row = await preparedOne<{ accountId: number }>(
    db,
    'cre8ive.find-owner-of-profile',
    'select account_id as "accountId" from cre8ive.profiles where id = $1',
    [pk],
  )
  return row?.accountId
}

export const changeProfile = async (db: Db, pk: number, change: ProfileChange): Promise<void> => {
  await prepared(
    db,
    'cre8ive.change-profile',
    `update cre8ive.profiles r set
       (date_of_birth, bio, sex, type_of_body, feet, inches, lives_in, updated_on) = (
         select n.date_of_birth, n.bio, n.sex, n.type_of_body, n.feet, n.inches, n.lives_in, now()
         from jsonb_populate_record(r, $2::jsonb) n)
     where r.id = $1`,
    [pk, JSON.stringify(change)],
  )
}

/** Of these skills those that there are, in their order. None of them goes before the transaction ends. */
export const lockSkills = async (trx: Db, pks: readonly number[]): Promise<number[]> => {
  const rows = await prepared<{ pk: number }>(
    trx,
    'cre8ive.lock-skills',
    'select id as pk from cre8ive.skills where id = any($1::integer[]) order by id for key share',
    [pks],
  )
  return rows.map(({ pk }) => pk)
}

/** Gives a profile these skills and no others. False when it has gone. */
export const replaceSkills = async (trx: Db, pk: number, skills: readonly number[]): Promise<boolean> => {
  // First, so that one who chooses twice at once does so one after the other.
  const touched = await preparedCount(
    trx,
    'cre8ive.touch-profile',
    'update cre8ive.profiles set updated_on = now() where id = $1',
    [pk],
  )
  if (touched === 0) return false
  await prepared(
    trx,
    'cre8ive.drop-skills',
    'delete from cre8ive.profile_skills where profile_id = $1 and skill_id <> all($2::integer[])',
    [pk, skills],
  )
  await prepared(
    trx,
    'cre8ive.add-skills',
    `insert into cre8ive.profile_skills (profile_id, skill_id)
     select $1, skill from unnest($2::integer[]) skill on conflict do nothing`,
    [pk, skills],
  )
  return true
}
