import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import type { Medium } from './content.ts'
import type { Kind } from './kinds.ts'

export interface PostRow {
  id: number
  slug: string
  title: string
  description: string
  media: Medium[] | null
  location: string
  /** The owner's slug. */
  owner: string
  createdAt: Timestamp
  updatedAt: Timestamp
  skills: number[]
  likes: number
  /** Without the replies. */
  comments: number
  /** How it stands with who looks; false for nobody in particular. */
  isOwner: boolean
  isAdministrator: boolean
  isLiked: boolean
  isOfInterest: boolean
}

export interface NewPost {
  kind: Kind
  slug: string
  ownerId: number
  title: string
  description: string
  media: Medium[] | null
  location: string
}

/** @param viewer the placeholder of who looks, null for nobody in particular */
export const postColumns = (viewer: string): string => `
  posts.id, posts.slug, posts.title, posts.description, posts.media, posts.location, owner.slug as owner,
  posts.created_at as "createdAt", posts.updated_at as "updatedAt",
  array(select skill_id from cre8ive.post_skills where post_id = posts.id order by position) as skills,
  post_tallies.likes, post_tallies.comments,
  coalesce(posts.owner_id = ${viewer}, false) as "isOwner",
  exists(select from cre8ive.administrators where post_id = posts.id and person_id = ${viewer}) as "isAdministrator",
  exists(select from cre8ive.post_likes where post_id = posts.id and person_id = ${viewer}) as "isLiked",
  exists(select from cre8ive.interests where post_id = posts.id and person_id = ${viewer}) as "isOfInterest"`

/** Posts with all that `postColumns` asks of. */
export const postTables = `cre8ive.posts
  join cre8ive.post_tallies on post_tallies.post_id = posts.id
  join cre8ive.people owner on owner.account_id = posts.owner_id`

export const findPost = (
  db: Db,
  kind: Kind,
  slug: string,
  viewerId: number | null,
): Promise<PostRow | undefined> =>
  preparedOne<PostRow>(
    db,
    'cre8ive.find-post',
    `select ${postColumns('$3::integer')} from ${postTables} where posts.kind = $1 and posts.slug = $2`,
    [kind, slug, viewerId],
  )

/** A post as those see it who may change it or gather around it. */
export interface Standing {
  id: number
  ownerId: number
  /** How many there are, for the lists of a post. */
  likes: number
  comments: number
  administrators: number
  collaborators: number
  interests: number
}

/** Which post a slug names, and how many of what it has; without the rest. */
export const findStanding = (db: Db, kind: Kind, slug: string): Promise<Standing | undefined> =>
  preparedOne<Standing>(
    db,
    'cre8ive.find-standing-of-post',
    `select id, owner_id as "ownerId", t.likes, t.comments, t.administrators, t.collaborators, t.interests
     from cre8ive.posts join cre8ive.post_tallies t on t.post_id = id where posts.kind = $1 and slug = $2`,
    [kind, slug],
  )

/** The post's id, and whether somebody administers it. */
export const findAdministration = (
  db: Db,
  kind: Kind,
  slug: string,
  personId: number,
): Promise<{ id: number; isAdministrator: boolean } | undefined> =>
  preparedOne(
    db,
    'cre8ive.find-administration',
    `select id, exists(
       select from cre8ive.administrators where post_id = posts.id and person_id = $3
     ) as "isAdministrator" from cre8ive.posts where kind = $1 and slug = $2`,
    [kind, slug, personId],
  )

/** Makes the post, its owner the first administrator. Null when another has the slug. */
export const insertPost = async (trx: Db, post: NewPost): Promise<number | null> => {
  const row = await preparedOne<{ id: number }>(
    trx,
    'cre8ive.insert-post',
    `insert into cre8ive.posts (kind, slug, owner_id, title, description, media, location)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (kind, slug) do nothing returning id`,
    [
      post.kind,
      post.slug,
      post.ownerId,
      post.title,
      post.description,
      post.media && JSON.stringify(post.media),
      post.location,
    ],
  )
  return row?.id ?? null
}

/** What may be changed. */
export type PostChange = {
  [Member in 'title' | 'description' | 'media' | 'location']?: NewPost[Member] | undefined
}

/** The post's id; nobody else changes or deletes it until the transaction ends. */
export const lockPost = async (trx: Db, kind: Kind, slug: string): Promise<number | undefined> => {
  const row = await preparedOne<{ id: number }>(
    trx,
    'cre8ive.lock-post',
    'select id from cre8ive.posts where kind = $1 and slug = $2 for no key update',
    [kind, slug],
  )
  return row?.id
}

/** The post's id; nobody deletes it until the transaction ends. */
export const keepPost = async (trx: Db, kind: Kind, slug: string): Promise<number | undefined> => {
  const row = await preparedOne<{ id: number }>(
    trx,
    'cre8ive.keep-post',
    'select id from cre8ive.posts where kind = $1 and slug = $2 for key share',
    [kind, slug],
  )
  return row?.id
}

/** Changes what is given; the rest stays. */
export const changePost = async (
  trx: Db,
  id: number,
  { title, description, media, location }: PostChange,
): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.change-post',
    `update cre8ive.posts set title = coalesce($2, title), description = coalesce($3, description),
       media = case when $4 then $5::jsonb else media end, location = coalesce($6, location) where id = $1`,
    [
      id,
      title ?? null,
      description ?? null,
      media !== undefined,
      media ? JSON.stringify(media) : null,
      location ?? null,
    ],
  )
}

/** Deletes the post with all that gathered around it. */
export const deletePost = async (trx: Db, id: number): Promise<void> => {
  await prepared(trx, 'cre8ive.delete-post', 'delete from cre8ive.posts where id = $1', [id])
}

/** These posts, in this order. */
export const findPosts = (db: Db, viewerId: number | null, ids: readonly number[]): Promise<PostRow[]> =>
  prepared<PostRow>(
    db,
    'cre8ive.find-posts',
    `select ${postColumns('$2::integer')} from unnest($1::integer[]) with ordinality as asked (id, place)
     join ${postTables} on posts.id = asked.id order by asked.place`,
    [ids, viewerId],
  )
