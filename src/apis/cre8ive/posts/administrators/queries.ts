import type { Db } from '../../../../db/connection.ts'
import { prepared } from '../../../../db/prepared.ts'
import { listerOf } from '../../people/queries.ts'

/** Keeps others from adding administrators to the post, which is kept, until the transaction ends. */
export const lockAdministrators = async (trx: Db, postId: number): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.lock-administrators',
    'select from cre8ive.post_tallies where post_id = $1 for no key update',
    [postId],
  )
}

/** Adds people, in this order, to the administrators of a post. Who is one already stays where they are. */
export const addAdministrators = async (
  trx: Db,
  postId: number,
  personIds: readonly number[],
): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.add-administrators',
    `insert into cre8ive.administrators (post_id, person_id)
     select $1, person from unnest($2::integer[]) with ordinality as added (person, place) order by place
     on conflict do nothing`,
    [postId, personIds],
  )
}

/** The slugs of all administrators of a post, in the order in which they were added. */
export const findAdministrators = async (db: Db, postId: number): Promise<string[]> => {
  const rows = await prepared<{ slug: string }>(
    db,
    'cre8ive.find-administrators',
    `select p.slug from cre8ive.administrators a join cre8ive.people p on p.account_id = a.person_id
     where a.post_id = $1 order by a.number`,
    [postId],
  )
  return rows.map(({ slug }) => slug)
}

/** A page of the administrators, in the order in which they were added. */
export const listAdministrators = listerOf({
  name: 'list-administrators',
  table: 'administrators',
  around: 'post_id',
  person: 'person_id',
  order: 'number',
})

/** The accounts that these slugs name, by slug. None goes before the transaction ends. */
export const lockPeople = async (trx: Db, slugs: readonly string[]): Promise<Map<string, number>> => {
  const rows = await prepared<{ slug: string; accountId: number }>(
    trx,
    'cre8ive.lock-people',
    `select slug, account_id as "accountId" from cre8ive.people where slug = any($1::text[])
     order by account_id for key share`,
    [slugs],
  )
  return new Map(rows.map(({ slug, accountId }) => [slug, accountId]))
}
