import type { Db } from '../../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../../db/prepared.ts'
import type { Timestamp } from '../../../../db/timestamps.ts'
import { pageSize } from '../../contract.ts'
import type { Slice } from '../../paging.ts'
import type { Kind } from '../kinds.ts'

/** A comment on a post, or a reply to a comment; of posts of one kind. */
export interface Level {
  kind: Kind
  isReply: boolean
}

export interface CommentRow {
  id: number
  body: string
  /** The author's slug. */
  author: string
  createdAt: Timestamp
  updatedAt: Timestamp
  likes: number
  /** Whether the owner of the post wrote it. */
  isByOwner: boolean
  /** How it stands with who looks; false for nobody in particular. */
  isLiked: boolean
  isOwn: boolean
}

const columns = (viewer: string): string => `
  c.id, c.body, author.slug as author, c.created_at as "createdAt", c.updated_at as "updatedAt", c.likes,
  c.author_id = posts.owner_id as "isByOwner", coalesce(c.author_id = ${viewer}, false) as "isOwn",
  exists(select from cre8ive.comment_likes where comment_id = c.id and person_id = ${viewer}) as "isLiked"`

const beside = `join cre8ive.posts on posts.id = c.post_id join cre8ive.people author on author.account_id = c.author_id`

/** The comment or reply of this level; a comment is no reply, and one on a showcase none on a collaboration. */
const ofLevel = 'c.id = $1 and posts.kind = $2 and c.is_reply = $3'

export const findComment = (
  db: Db,
  { kind, isReply }: Level,
  id: number,
  viewerId: number | null,
): Promise<CommentRow | undefined> =>
  preparedOne<CommentRow>(
    db,
    'cre8ive.find-comment',
    `select ${columns('$4::integer')} from cre8ive.comments c ${beside} where ${ofLevel}`,
    [id, kind, isReply, viewerId],
  )

/** Who wrote it, and how many replies it has; without the rest. */
export const findCommentStanding = (
  db: Db,
  { kind, isReply }: Level,
  id: number,
): Promise<{ authorId: number; replies: number } | undefined> =>
  preparedOne(
    db,
    'cre8ive.find-standing-of-comment',
    `select author_id as "authorId", replies from cre8ive.comments c join cre8ive.posts on posts.id = post_id
     where ${ofLevel}`,
    [id, kind, isReply],
  )

/** The new comment's id; undefined when there is no such post. */
export const insertComment = async (
  db: Db,
  kind: Kind,
  slug: string,
  { authorId, body }: { authorId: number; body: string },
): Promise<number | undefined> => {
  const row = await preparedOne<{ id: number }>(
    db,
    'cre8ive.insert-comment',
    `insert into cre8ive.comments (post_id, author_id, body)
     select id, $3, $4 from cre8ive.posts where kind = $1 and slug = $2 returning id`,
    [kind, slug, authorId, body],
  )
  return row?.id
}

/** The new reply's id; undefined when there is no such comment. */
export const insertReply = async (
  db: Db,
  kind: Kind,
  commentId: number,
  { authorId, body }: { authorId: number; body: string },
): Promise<number | undefined> => {
  const row = await preparedOne<{ id: number }>(
    db,
    'cre8ive.insert-reply',
    `insert into cre8ive.comments (post_id, parent_id, author_id, body)
     select c.post_id, c.id, $4, $5 from cre8ive.comments c join cre8ive.posts on posts.id = c.post_id
     where ${ofLevel} returning id`,
    [commentId, kind, false, authorId, body],
  )
  return row?.id
}

/** False when it has gone. */
export const changeComment = async (db: Db, id: number, body: string): Promise<boolean> => {
  const changed = await preparedCount(
    db,
    'cre8ive.change-comment',
    'update cre8ive.comments set body = $2, updated_at = now() where id = $1',
    [id, body],
  )
  return changed > 0
}

/**
 * Deletes it with its replies. False when it has gone before. The post and the comment that a reply is to are locked
 * before it, as by those who delete them: else each could wait for the other.
 */
export const deleteComment = async (db: Db, id: number): Promise<boolean> => {
  const deleted = await preparedCount(
    db,
    'cre8ive.delete-comment',
    `with post as materialized (
       select posts.id from cre8ive.comments c join cre8ive.posts on posts.id = c.post_id where c.id = $1
       for key share of posts
     ), parent as materialized (
       select p.id from post join cre8ive.comments c on c.post_id = post.id
       join cre8ive.comments p on p.id = c.parent_id where c.id = $1 for no key update of p
     )
     delete from cre8ive.comments where id = $1 and post_id = (select id from post)
       and parent_id is not distinct from (select id from parent)`,
    [id],
  )
  return deleted > 0
}

const pageSql = (which: string): string => `
  select ${columns('$2::integer')} from (
    select id, created_at from cre8ive.comments where ${which}
    order by created_at desc, id desc limit ${pageSize} offset $3
  ) page join cre8ive.comments c on c.id = page.id ${beside}
  order by page.created_at desc, page.id desc`

/** A page of the comments on a post, newest first; without the replies. */
export const listComments = (
  db: Db,
  postId: number,
  viewerId: number | null,
  { offset }: Slice,
): Promise<CommentRow[]> =>
  prepared<CommentRow>(db, 'cre8ive.list-comments', pageSql('post_id = $1 and not is_reply'), [
    postId,
    viewerId,
    offset,
  ])

/** A page of the replies to a comment, newest first. */
export const listReplies = (
  db: Db,
  commentId: number,
  viewerId: number | null,
  { offset }: Slice,
): Promise<CommentRow[]> =>
  prepared<CommentRow>(db, 'cre8ive.list-replies', pageSql('parent_id = $1'), [commentId, viewerId, offset])

/** A statement about the comment `found`, which is kept (see `likes/queries.ts`), and the person `$4`. */
const doTo =
  (name: string, deed: string) =>
  async (db: Db, { kind, isReply }: Level, id: number, personId: number): Promise<boolean> => {
    const found = await prepared(
      db,
      `cre8ive.${name}-comment`,
      `with found as materialized (
         select c.id from cre8ive.comments c join cre8ive.posts on posts.id = post_id where ${ofLevel}
         for key share of c
       ), done as (${deed})
       select from found`,
      [id, kind, isReply, personId],
    )
    return found.length > 0
  }

/** A person likes it; again changes nothing. False when there is no such comment. */
export const likeComment = doTo(
  'like',
  'insert into cre8ive.comment_likes (comment_id, person_id) select id, $4 from found on conflict do nothing',
)

/** A person likes it no more, if they ever did. False when there is no such comment. */
export const unlikeComment = doTo(
  'unlike',
  'delete from cre8ive.comment_likes where comment_id = (select id from found) and person_id = $4',
)
