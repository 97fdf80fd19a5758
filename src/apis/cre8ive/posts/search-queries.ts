import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'
import type { Slice } from '../paging.ts'
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
const hasTrigram = (text: string): boolean => /[\p{L}\p{N}]{3}/u.test(text)

interface Way {
  /** For the names of its statements. */
  name: string
  /** Of which `$1` is the value. */
  where: string
  value: string
}

/** The kind as a constant: each has indexes of its own, which a parameter would not let PostgreSQL choose. */
const wayTo = (kind: Kind, text: string): Way =>
  hasTrigram(text)
    ? {
        name: `${kind}s-by-trigrams`,
        where: `kind = '${kind}' and search like lower($1)`,
        value: containing(text),
      }
    : {
        name: `${kind}s-by-characters`,
        // No LIKE: the index of trigrams would be asked for it, and read from end to end.
        where: `kind = '${kind}' and string_to_array(search, null) @> string_to_array(lower($1), null)
                and strpos(search, lower($1)) > 0`,
        value: text,
      }

/** How many posts have the text in them, as far as `limit`. */
export const countByIndex = async (db: Db, kind: Kind, text: string, limit: number): Promise<number> => {
  const { name, where, value } = wayTo(kind, text)
  const row = await preparedOne<{ count: number }>(
    db,
    `cre8ive.count-${name}`,
    `select count(*)::integer as count from (select from cre8ive.posts where ${where} limit $2) found`,
    [value, limit],
  )
  return row?.count ?? 0
}

/** Posts that have the text in them, newest first. All are found before the first is told. */
export const findByIndex = (db: Db, kind: Kind, text: string, { limit, offset }: Slice): Promise<Found[]> => {
  const { name, where, value } = wayTo(kind, text)
  return prepared<Found>(
    db,
    `cre8ive.find-${name}`,
    // Materialized, or PostgreSQL would walk through all posts in their order and look at each.
    `with found as materialized (select id, created_at from cre8ive.posts where ${where})
     select id from found order by created_at desc, id desc limit $2 offset $3`,
    [value, limit, offset],
  )
}
