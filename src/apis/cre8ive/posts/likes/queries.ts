import type { Db } from '../../../../db/connection.ts'
import { prepared } from '../../../../db/prepared.ts'
import { listerOf } from '../../people/queries.ts'
import type { Kind } from '../kinds.ts'

/**
 * A statement about the `post` that a slug names, and the person `$3`; false when there is no such post. Whoever
 * deletes a post locks it before what gathered around it. So does this: else each could wait for the other.
 */
const doTo =
  (name: string, deed: string) =>
  async (db: Db, kind: Kind, slug: string, personId: number): Promise<boolean> => {
    const found = await prepared(
      db,
      `cre8ive.${name}-post`,
      `with post as materialized (
         select id from cre8ive.posts where kind = $1 and slug = $2 for key share
       ),
       done as (${deed})
       select from post`,
      [kind, slug, personId],
    )
    return found.length > 0
  }

/** A person likes a post; again changes nothing. False when there is no such post. */
export const likePost = doTo(
  'like',
  'insert into cre8ive.post_likes (post_id, person_id) select id, $3 from post on conflict do nothing',
)

/** A person likes a post no more, if they ever did. False when there is no such post. */
export const unlikePost = doTo(
  'unlike',
  'delete from cre8ive.post_likes where post_id = (select id from post) and person_id = $3',
)

/** A page of those who like a post, the latest first. */
export const listLikers = listerOf({
  name: 'list-likers',
  table: 'post_likes',
  around: 'post_id',
  person: 'person_id',
  order: 'number desc',
})
