import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import { Problem } from '../../../kernel/problem.ts'

export interface MemberRow {
  plan: 'free' | 'standard' | 'premium'
  boothLimit: number
  boothsUsed: number
}

/** Makes an account a member of the exhibition, on the plan that every account begins with. */
export const insertMember = async (trx: Db, accountId: number, name: string): Promise<void> => {
  await prepared(
    trx,
    'exposcholar.insert-member',
    'insert into exposcholar.members (account_id, name) values ($1, $2)',
    [accountId, name],
  )
}

export const findMember = (db: Db, accountId: number): Promise<MemberRow | undefined> =>
  preparedOne<MemberRow>(
    db,
    'exposcholar.find-member',
    `select plan, booth_limit as "boothLimit", booths_used as "boothsUsed"
     from exposcholar.members where account_id = $1`,
    [accountId],
  )

/**
 * Holds the member's other writes until the transaction ends.
 * @throws Problem `invalid-token` when the account is gone meanwhile
 */
export const lockMember = async (trx: Db, accountId: number): Promise<void> => {
  const locked = await preparedOne(
    trx,
    'exposcholar.lock-member',
    'select 1 as one from exposcholar.members where account_id = $1 for no key update',
    [accountId],
  )
  if (!locked) throw new Problem('invalid-token')
}

/** Changes the plan, the number of booths, or both. False when there is no such member. */
export const setSubscription = async (
  db: Db,
  accountId: number,
  { plan, boothLimit }: { plan?: string | undefined; boothLimit?: number | undefined },
): Promise<boolean> =>
  (await preparedCount(
    db,
    'exposcholar.set-subscription',
    `update exposcholar.members set plan = coalesce($2, plan), booth_limit = coalesce($3, booth_limit)
     where account_id = $1`,
    [accountId, plan ?? null, boothLimit ?? null],
  )) > 0
