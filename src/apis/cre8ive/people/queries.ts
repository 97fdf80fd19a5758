import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'
import { pageSize } from '../contract.ts'
import type { Slice } from '../paging.ts'
import { type ProfileRow, profileColumns, profileTables } from '../profiles/queries.ts'
import { containing } from '../search.ts'

/** A person as somebody sees them. */
export interface PersonRow {
  accountId: number
  slug: string
  name: string
  pictureKey: string | null
  pictureUrl: string | null
  pictureWidth: number | null
  pictureHeight: number | null
  followersCount: number
  followingCount: number
  /** Whether who looks follows them. */
  isFollowed: boolean
}

/** A person with all that there is to tell; their address is for themselves alone. */
export type PersonDetailRow = PersonRow & ProfileRow & { email: string }

/**
 * The columns of a `PersonRow`.
 * @param viewer the parameter that holds the account of who looks, null where nobody is known
 * @param person the alias of cre8ive.people
 */
export const personColumns = (viewer: string, person = 'p'): string =>
  `${person}.account_id as "accountId", ${person}.slug, ${person}.name,
   ${person}.picture_key as "pictureKey", ${person}.picture_url as "pictureUrl",
   ${person}.picture_width as "pictureWidth", ${person}.picture_height as "pictureHeight",
   ${person}.followers_count as "followersCount", ${person}.following_count as "followingCount",
   exists (
     select from cre8ive.follows mine
     where mine.follower_id = ${viewer}::integer and mine.followed_id = ${person}.account_id
   ) as "isFollowed"`

const listSql = (count: string, condition: string): string => `
  select total.count, page.*
  from (${count}) total
  left join lateral (
    select ${personColumns('$1')} from cre8ive.people p ${condition}
    order by p.created_at desc, p.account_id desc limit $2 offset $3
  ) page on true`

/** A page of the people, newest first; of those whose name has the text in it, where there is one. */
export const listPeople = async (
  db: Db,
  viewer: number | null,
  { limit, offset }: Slice,
  search: string | undefined,
): Promise<Page<PersonRow>> => {
  const values = [viewer, limit, offset]
  const found =
    search === undefined
      ? await prepared<Counted<PersonRow>>(
          db,
          'cre8ive.list-people',
          listSql('select people as count from cre8ive.census', ''),
          values,
        )
      : await prepared<Counted<PersonRow>>(
          db,
          'cre8ive.search-people',
          listSql(
            'select count(*)::integer as count from cre8ive.people where name ilike $4',
            'where p.name ilike $4',
          ),
          [...values, containing(search)],
        )
  return toPage(found, 'accountId')
}

const detail = (condition: string): string =>
  `select ${personColumns('$1')}, a.email, ${profileColumns}
   from ${profileTables} join identity.accounts a on a.id = p.account_id where ${condition}`

export const findPersonBySlug = (
  db: Db,
  viewer: number | null,
  slug: string,
): Promise<PersonDetailRow | undefined> =>
  preparedOne<PersonDetailRow>(db, 'cre8ive.find-person-by-slug', detail('p.slug = $2'), [viewer, slug])

/** An account as it sees itself; undefined before its address is verified. */
export const findSelf = (db: Db, accountId: number): Promise<PersonDetailRow | undefined> =>
  preparedOne<PersonDetailRow>(db, 'cre8ive.find-self', detail('p.account_id = $1'), [accountId])

/** Whom a slug names, and how many follow them and are followed; without the rest. */
export const findStanding = (
  db: Db,
  slug: string,
): Promise<{ accountId: number; followersCount: number; followingCount: number } | undefined> =>
  preparedOne(
    db,
    'cre8ive.find-standing',
    `select account_id as "accountId", followers_count as "followersCount", following_count as "followingCount"
     from cre8ive.people where slug = $1`,
    [slug],
  )

export const findSlug = async (db: Db, accountId: number): Promise<string | undefined> => {
  const row = await preparedOne<{ slug: string }>(
    db,
    'cre8ive.find-slug',
    'select slug from cre8ive.people where account_id = $1',
    [accountId],
  )
  return row?.slug
}

/** People in the order of their numbers: which table has them, of whom or what, and who of it they are. */
interface Gathering {
  /** Of its statement. */
  name: string
  table: string
  /** The column of that around which they gather. */
  around: string
  person: string
  order: 'number' | 'number desc'
}

/**
 * Lists a page of those who gather around something, by its id. The page is cut out before anything is read of the
 * people: those on the pages before it cost an entry of the index.
 */
export const listerOf = ({ name, table, around, person, order }: Gathering) => {
  const sql = `select ${personColumns('$1')} from (
      select ${person} as person, number from cre8ive.${table} where ${around} = $2
      order by ${order} limit ${pageSize} offset $3
    ) page join cre8ive.people p on p.account_id = page.person order by page.${order}`
  return (db: Db, viewer: number | null, id: number, { offset }: Slice): Promise<PersonRow[]> =>
    prepared<PersonRow>(db, `cre8ive.${name}`, sql, [viewer, id, offset])
}

/** Those who follow somebody, the latest first. */
export const listFollowers = listerOf({
  name: 'list-followers',
  table: 'follows',
  around: 'followed_id',
  person: 'follower_id',
  order: 'number desc',
})

/** Those whom somebody follows, the latest first. */
export const listFollowing = listerOf({
  name: 'list-following',
  table: 'follows',
  around: 'follower_id',
  person: 'followed_id',
  order: 'number desc',
})

/**
 * Following again changes nothing. The lock keeps the person from going before the row is there. False when there is
 * no such person other than the follower.
 */
export const follow = async (db: Db, followerId: number, slug: string): Promise<boolean> => {
  const found = await prepared(
    db,
    'cre8ive.follow',
    `with followed as materialized (
       select account_id from cre8ive.people where slug = $2 and account_id <> $1 for key share
     ),
     follow as (
       insert into cre8ive.follows (follower_id, followed_id) select $1, account_id from followed
       on conflict do nothing
     )
     select from followed`,
    [followerId, slug],
  )
  return found.length > 0
}

export const unfollow = async (db: Db, followerId: number, followedId: number): Promise<void> => {
  await prepared(
    db,
    'cre8ive.unfollow',
    'delete from cre8ive.follows where follower_id = $1 and followed_id = $2',
    [followerId, followedId],
  )
}
