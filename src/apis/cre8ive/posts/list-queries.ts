/**
 * The lists of posts. Each is one statement in one round trip: how many there are comes from counters, the page
 * from an index that has its order, and nothing is read of posts that are on other pages.
 */
import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared } from '../../../db/prepared.ts'
import type { Slice } from '../paging.ts'
import type { Kind } from './kinds.ts'
import { type PostRow, postColumns, postTables } from './queries.ts'

/** Which posts of a kind, as SQL. Its values: $1 the kind, $3 and $4 how many and after how many, $5 its own. */
interface List {
  /** One row with the `count` of all. */
  count: string
  /** The `id` of each and what `order` names, in that order, from the first. */
  found: string
  order: string
}

/**
 * Past the end nothing is looked for: PostgreSQL would count its way there through the index. The posts are read
 * one by one (`limit 1`): it cannot know that a page is short, and would join whole tables.
 */
const sqlOf = ({ count, found, order }: List): string => `
  with total as materialized (${count}),
  found as materialized (
    select id, row_number() over () as place from (
      select * from (${found}) listed order by ${order}
      limit (select case when count > $4::bigint then $3::integer else 0 end from total) offset $4::bigint
    ) page
  )
  select total.count, page.* from total left join lateral (
    select post.* from found cross join lateral (
      select ${postColumns('$2::integer')} from ${postTables} where posts.id = found.id limit 1
    ) post order by found.place
  ) page on true`

/** A statement of its own for each list: `prepared` holds a name to one SQL. */
const lister = (name: string, list: List) => {
  const sql = sqlOf(list)
  return async (
    db: Db,
    kind: Kind,
    viewerId: number | null,
    { limit, offset }: Slice,
    ...own: (number | string)[]
  ): Promise<Page<PostRow>> =>
    toPage(await prepared<Counted<PostRow>>(db, name, sql, [kind, viewerId, limit, offset, ...own]), 'id')
}

const newestFirst = 'created_at desc, id desc'
const mostLikedFirst = `likes desc, ${newestFirst}`

const countOfDays = 'select coalesce(sum(posts), 0)::integer as count from cre8ive.post_days where kind = $1'

/** All of a kind, newest first. */
export const listNewest = lister('cre8ive.list-newest', {
  count: countOfDays,
  found: 'select id, created_at from cre8ive.posts where kind = $1',
  order: newestFirst,
})

/** Those that a person (by account) owns, newest first. */
export const listOwned = lister('cre8ive.list-owned', {
  count: `select coalesce(sum(owned), 0)::integer as count from cre8ive.shelves
          where person_id = $5 and kind = $1`,
  found: 'select id, created_at from cre8ive.posts where owner_id = $5 and kind = $1',
  order: newestFirst,
})

/** Those that a person (by account) administers, newest first. */
export const listAdministered = lister('cre8ive.list-administered', {
  count: `select coalesce(sum(administered), 0)::integer as count from cre8ive.shelves
          where person_id = $5 and kind = $1`,
  found: 'select post_id as id, created_at from cre8ive.administrators where person_id = $5 and kind = $1',
  order: newestFirst,
})

/**
 * Those of the people whom a person (by account) follows, newest first. Whose latest post is not among the
 * latest of so many people has none among so many posts: only these people's posts are looked at.
 */
export const listFollowed = lister('cre8ive.list-followed', {
  count: `select coalesce(sum(owned), 0)::integer as count from cre8ive.follows
          join cre8ive.shelves on person_id = followed_id and kind = $1 where follower_id = $5`,
  found: `select theirs.id, theirs.created_at from (
            select followed_id from cre8ive.follows cross join lateral (
              select id, created_at from cre8ive.posts where owner_id = followed_id and kind = $1
              order by ${newestFirst} limit 1
            ) latest where follower_id = $5 order by ${newestFirst} limit $3::bigint + $4::bigint
          ) writers cross join lateral (
            select id, created_at from cre8ive.posts where owner_id = writers.followed_id and kind = $1
            order by ${newestFirst} limit $3::bigint + $4::bigint
          ) theirs`,
  order: newestFirst,
})

/** All of a kind, by likes. */
export const listMostLiked = lister('cre8ive.list-most-liked', {
  count: countOfDays,
  found: 'select post_id as id, created_at, likes from cre8ive.post_tallies where kind = $1',
  order: mostLikedFirst,
})

const since = 'now() - make_interval(days => $5::integer)'
const firstDay = `((${since}) at time zone 'UTC')::date`

/**
 * Those created within so many days, by likes. The best of the days are found among the best of each, of which
 * an index has the order: what was liked more in other years costs nothing.
 */
export const listMostLikedOfDays = lister('cre8ive.list-most-liked-of-days', {
  // The first day counts in part.
  count: `select (
            (select coalesce(sum(posts), 0) from cre8ive.post_days where kind = $1 and day > ${firstDay})
            + (select count(*) from cre8ive.post_tallies
               where kind = $1 and day = ${firstDay} and created_at > ${since})
          )::integer as count`,
  found: `select best.* from cre8ive.post_days cross join lateral (
            select post_id as id, created_at, likes from cre8ive.post_tallies
            where kind = $1 and day = post_days.day and created_at > ${since}
            order by likes desc, created_at desc, post_id desc limit $3::bigint + $4::bigint
          ) best where kind = $1 and post_days.day >= ${firstDay}`,
  order: mostLikedFirst,
})
