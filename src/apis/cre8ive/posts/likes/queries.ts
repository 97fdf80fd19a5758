import type { Db } from '../../../../db/connection.ts'
import { prepared } from '../../../../db/prepared.ts'
import { pageSize } from '../../contract.ts'
import type { Slice } from '../../paging.ts'
import { type PersonRow, personColumns } from '../../people/queries.ts'
import type { Kind } from '../kinds.ts'

/** A person likes a post; again changes nothing. False when there is no such post. */
export const likePost = async (db: Db, kind: Kind, slug: string, personId: number): Promise<boolean> => {
  const found = await prepared(
    db,
    'cre8ive.like-post',
    `with post as materialized (select id from cre8ive.posts where kind = $1 and slug = $2),
     liked as (
       insert into cre8ive.post_likes (post_id, person_id) select id, $3 from post on conflict do nothing
     )
     select from post`,
    [kind, slug, personId],
  )
  return found.length > 0
}

/**
 * A person likes a post no more, if they ever did. False when there is no such post. Whoever deletes a post locks
 * it before what gathered around it. So does this: else each could wait for the other.
 */
export const unlikePost = async (db: Db, kind: Kind, slug: string, personId: number): Promise<boolean> => {
  const found = await prepared(
    db,
    'cre8ive.unlike-post',
    `with post as materialized (
       select id from cre8ive.posts where kind = $1 and slug = $2 for key share
     ),
     unliked as (delete from cre8ive.post_likes where post_id = (select id from post) and person_id = $3)
     select from post`,
    [kind, slug, personId],
  )
  return found.length > 0
}

/** A page of those who like a post, the latest first. */
export const listLikers = (
  db: Db,
  viewerId: number | null,
  postId: number,
  { offset }: Slice,
): Promise<PersonRow[]> =>
  prepared<PersonRow>(
    db,
    'cre8ive.list-likers',
    `select ${personColumns('$1')} from (
       select person_id, number from cre8ive.post_likes where post_id = $2
       order by number desc limit ${pageSize} offset $3
     ) l join cre8ive.people p on p.account_id = l.person_id order by l.number desc`,
    [viewerId, postId, offset],
  )
