import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import { rootPlan } from '../contract.ts'

export interface UserRow {
  id: number
  email: string
  plan: string | null
  active: boolean
  createdAt: Timestamp
}

const columns = `accounts.id, email, plan, disabled_at is null as active, created_at as "createdAt"`
const source = 'imagehost.members join identity.accounts on accounts.id = members.account_id'

export const findUser = (db: Db, id: number): Promise<UserRow | undefined> =>
  preparedOne<UserRow>(db, 'imagehost.find-user', `select ${columns} from ${source} where accounts.id = $1`, [
    id,
  ])

/** A page of the users, oldest first, and how many there are in all. */
export const listUsers = async (
  db: Db,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<UserRow>> => {
  const found = await prepared<Counted<UserRow>>(
    db,
    'imagehost.list-users',
    `select total.count, page.* from (select count(*)::integer as count from imagehost.members) total
     left join lateral (
       select ${columns} from ${source} order by accounts.id limit $1 offset $2
     ) page on true`,
    [limit, offset],
  )
  return toPage(found, 'id')
}

/** Makes the account a member; false when there is no such plan. */
export const insertMember = async (db: Db, accountId: number, plan: string | null): Promise<boolean> =>
  (await preparedCount(
    db,
    'imagehost.insert-member',
    // The plan that is shared here cannot go before the transaction is over.
    `with plan as (select name from imagehost.plans where name = $2 for key share)
     insert into imagehost.members (account_id, plan)
     select $1, $2::text where $2::text is null or exists (select from plan)`,
    [accountId, plan],
  )) > 0

/** Changes the member's plan; false when there is no such plan. */
export const changePlan = async (db: Db, accountId: number, plan: string | null): Promise<boolean> =>
  (await preparedCount(
    db,
    'imagehost.change-plan',
    `with plan as (select name from imagehost.plans where name = $2 for key share)
     update imagehost.members set plan = $2
     where account_id = $1 and ($2::text is null or exists (select from plan))`,
    [accountId, plan],
  )) > 0

/** How many active administrators there would be without this one. Hold the members' lock: see `lockMembers`. */
export const countOtherAdministrators = async (trx: Db, accountId: number): Promise<number> => {
  const others = await prepared(
    trx,
    'imagehost.other-administrators',
    `select from ${source} where plan = $1 and disabled_at is null and accounts.id <> $2`,
    [rootPlan, accountId],
  )
  return others.length
}

/**
 * Holds off whoever else changes members until the transaction is over: what is read after it stays true.
 * Who the last administrator is depends on all of them, so no row's lock would do.
 */
export const lockMembers = async (trx: Db): Promise<void> => {
  await prepared(trx, 'imagehost.lock-members', 'lock table imagehost.members in share row exclusive mode')
}

export const hasMembers = async (db: Db): Promise<boolean> =>
  (await preparedOne(db, 'imagehost.has-members', 'select 1 from imagehost.members limit 1')) !== undefined

/** Deletes the rows of the member's images, and returns the keys of their files. */
export const deleteImagesOf = async (trx: Db, accountId: number): Promise<string[]> =>
  (
    await prepared<{ storageKey: string }>(
      trx,
      'imagehost.delete-images-of',
      'delete from imagehost.images where owner_id = $1 returning storage_key as "storageKey"',
      [accountId],
    )
  ).map(({ storageKey }) => storageKey)
