import type { Db } from '../../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../../db/prepared.ts'
import type { Timestamp } from '../../../../db/timestamps.ts'
import { pageSize } from '../../contract.ts'
import type { Slice } from '../../paging.ts'

/** Who shows interest, by slug, and since when. */
export interface InterestRow {
  user: string
  shownAt: Timestamp
}

/** False when the person has shown interest before. */
export const showInterest = async (db: Db, postId: number, personId: number): Promise<boolean> => {
  const shown = await preparedCount(
    db,
    'cre8ive.show-interest',
    'insert into cre8ive.interests (post_id, person_id) values ($1, $2) on conflict do nothing',
    [postId, personId],
  )
  return shown > 0
}

/** False when the person shows none, undefined when there is no such collaboration. It is kept: see `likes/queries.ts`. */
export const removeInterest = async (
  db: Db,
  slug: string,
  personId: number,
): Promise<boolean | undefined> => {
  const row = await preparedOne<{ isRemoved: boolean }>(
    db,
    'cre8ive.remove-interest',
    `with post as materialized (
       select id from cre8ive.posts where kind = 'collaboration' and slug = $1 for key share
     ),
     removed as (
       delete from cre8ive.interests where post_id = (select id from post) and person_id = $2
       returning post_id
     )
     select exists(select from removed) as "isRemoved" from post`,
    [slug, personId],
  )
  return row?.isRemoved
}

/** A page of those who show interest, the latest first. */
export const listInterest = (db: Db, postId: number, { offset }: Slice): Promise<InterestRow[]> =>
  prepared<InterestRow>(
    db,
    'cre8ive.list-interest',
    `select p.slug as user, i.shown_at as "shownAt" from (
       select person_id, shown_at from cre8ive.interests where post_id = $1
       order by shown_at desc, person_id desc limit ${pageSize} offset $2
     ) i join cre8ive.people p on p.account_id = i.person_id order by i.shown_at desc, i.person_id desc`,
    [postId, offset],
  )
