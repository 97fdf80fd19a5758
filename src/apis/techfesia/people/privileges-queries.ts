import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

/** The kinds of things that privileges are for. */
export const models = ['user', 'event', 'firebaseUser', 'category', 'tag', 'team', 'ticket'] as const
export type Model = (typeof models)[number]

export const privileges = ['read', 'create', 'update', 'delete'] as const
export type Privilege = (typeof privileges)[number]

/** Whether the account is a superuser, or staff with this privilege. */
export const mayRow = async (
  db: Db,
  accountId: number,
  model: Model,
  privilege: Privilege,
): Promise<boolean> =>
  (await preparedCount(
    db,
    'techfesia.may-staff',
    `select from identity.accounts a where a.id = $1 and a.disabled_at is null and (
       a.role = 'superuser' or (a.role = 'staff' and exists (
         select from techfesia.privileges p where p.account_id = a.id and p.model = $2 and p.privilege = $3)))`,
    [accountId, model, privilege],
  )) > 0

/** Who somebody is and what the account is. */
export interface Standing {
  accountId: number
  role: string
}

const source = `select p.account_id as "accountId", a.role
  from techfesia.people p join identity.accounts a on a.id = p.account_id`

/** By username, in either case, or by number. */
export const findStanding = (db: Db, who: string | number): Promise<Standing | undefined> =>
  typeof who === 'number'
    ? preparedOne(db, 'techfesia.standing-of-account', `${source} where p.account_id = $1`, [who])
    : preparedOne(db, 'techfesia.standing-of-username', `${source} where lower(p.username) = lower($1)`, [
        who,
      ])

/** What the rows of an account say, whether or not it is staff: each model with its privileges. */
export const listPrivileges = async (db: Db, accountId: number): Promise<Record<Model, Privilege[]>> => {
  const rows = await prepared<{ model: Model; privilege: Privilege }>(
    db,
    'techfesia.list-privileges',
    'select model, privilege from techfesia.privileges where account_id = $1',
    [accountId],
  )
  const of = (model: Model): Privilege[] =>
    privileges.filter((one) => rows.some((row) => row.model === model && row.privilege === one))
  return Object.fromEntries(models.map((model) => [model, of(model)])) as Record<Model, Privilege[]>
}

/** Replaces the privileges of one model. */
export const replacePrivileges = async (
  trx: Db,
  accountId: number,
  model: Model,
  given: readonly Privilege[],
): Promise<void> => {
  await prepared(
    trx,
    'techfesia.delete-privileges',
    'delete from techfesia.privileges where account_id = $1 and model = $2',
    [accountId, model],
  )
  await prepared(
    trx,
    'techfesia.insert-privileges',
    `insert into techfesia.privileges (account_id, model, privilege)
     select $1, $2, given from unnest($3::text[]) given on conflict do nothing`,
    [accountId, model, [...given]],
  )
}

/** Takes all privileges of all models. */
export const deletePrivileges = async (trx: Db, accountId: number): Promise<void> => {
  await prepared(
    trx,
    'techfesia.delete-all-privileges',
    'delete from techfesia.privileges where account_id = $1',
    [accountId],
  )
}
