import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared } from '../../../db/prepared.ts'
import { containing } from '../search.ts'
import type { Kind } from './kinds.ts'

interface Found {
  id: number
}

/**
 * Those of the newest so many posts that have the text in them, newest first; and how many posts there are of
 * the kind, with the text or without.
 */
export const walkNewest = async (
  db: Db,
  kind: Kind,
  text: string,
  { posts, finds }: { posts: number; finds: number },
): Promise<Page<Found>> => {
  const found = await prepared<Counted<Found>>(
    db,
    'cre8ive.walk-newest',
    `select total.count, finds.id
     from (select coalesce(sum(posts), 0)::integer as count from cre8ive.post_days where kind = $1) total
     left join lateral (
       select id from (
         select id, created_at, search from cre8ive.posts where kind = $1
         order by created_at desc, id desc limit $3
       ) newest where search like lower($2) order by created_at desc, id desc limit $4
     ) finds on true`,
    [kind, containing(text), posts, finds],
  )
  return toPage(found, 'id')
}

/** What the index of trigrams finds nothing by: text without three letters or digits in a row. */
export const hasTrigram = (text: string): boolean => /[\p{L}\p{N}]{3}/u.test(text)

/**
 * The newest posts, as far as `finds`, that have the text in them, through the index that can tell. The kind stands in
 * the SQL: each has indexes of its own, which a parameter would not let PostgreSQL choose.
 */
export const findThroughIndex = (db: Db, kind: Kind, text: string, finds: number): Promise<Found[]> =>
  hasTrigram(text)
    ? prepared<Found>(
        db,
        `cre8ive.find-${kind}s-by-trigrams`,
        `select post_id as id from cre8ive.find_${kind}s(lower($1), $2)
         order by came_at desc, post_id desc limit $2`,
        [containing(text), finds],
      )
    : prepared<Found>(
        db,
        `cre8ive.find-${kind}s-by-characters`,
        // Materialized, or PostgreSQL would walk through all posts in their order and look at each. No LIKE: the index of
        // trigrams would be asked for it, and read from end to end.
        `with found as materialized (
           select id, created_at from cre8ive.posts where kind = '${kind}'
             and string_to_array(search, null) @> string_to_array(lower($1), null)
             and strpos(search, lower($1)) > 0
         )
         select id from found order by created_at desc, id desc limit $2`,
        [text, finds],
      )
