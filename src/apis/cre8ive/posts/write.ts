import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import type { RequestFacts } from '../../../kernel/request.ts'
import type { Media } from '../../../media/media.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { unlessGone } from '../gone.ts'
import { newSlug } from '../slugs.ts'
import { addAdministrators } from './administrators/queries.ts'
import { keysOf, type MediaInput, readMedia, withTypes } from './content.ts'
import { findFiles, forgetUploads, lockUploads, replaceFiles } from './files-queries.ts'
import type { Kind } from './kinds.ts'
import {
  changePost,
  deletePost,
  findPost,
  findPosts,
  insertPost,
  lockPost,
  type NewPost,
  type PostRow,
} from './queries.ts'
import { checkSkills, replacePostSkills } from './skills.ts'

/** What people write of a post; the kinds have their own names for some of it. */
export interface Draft {
  title: string
  description: string
  media: MediaInput
  location: string
  skills: readonly number[]
}

export interface Writing {
  db: Db
  media: Media
  caller: Caller
  request: Pick<RequestFacts, 'origin'>
  fail(name: 'no-such-skill' | 'not-an-address', values?: Readonly<Record<string, string | number>>): Problem
}

/** @throws Error when three random slugs are taken, which does not happen */
const insertWithSlug = async (trx: Db, post: Omit<NewPost, 'slug'>): Promise<number> => {
  for (let tries = 0; tries < 3; tries += 1) {
    const id = await insertPost(trx, { ...post, slug: newSlug(post.title, post.kind) })
    if (id !== null) return id
  }
  throw new Error('every slug is taken')
}

/** The post as the caller sees it. @throws Problem `missing` */
export const getPost = async (
  db: Db,
  kind: Kind,
  slug: string,
  caller: Pick<Caller, 'accountId'> | undefined,
): Promise<PostRow> => {
  const post = await findPost(db, kind, slug, caller?.accountId ?? null)
  if (!post) throw missing()
  return post
}

const seenBy = async (trx: Db, id: number, { accountId }: Caller): Promise<PostRow> => {
  const [post] = await findPosts(trx, accountId, [id])
  if (!post) throw new Error('a post has gone from its own transaction')
  return post
}

/** Makes a post; the caller owns it and is its first administrator. */
export const createPost = (
  kind: Kind,
  draft: Draft,
  { db, caller, request, fail }: Writing,
): Promise<PostRow> => {
  const media = readMedia(draft.media, request.origin, () => fail('not-an-address'))
  return unlessGone(
    db.transaction(async (trx) => {
      const skills = await checkSkills(trx, draft.skills, (skill) => fail('no-such-skill', { skill }))
      const types = await lockUploads(trx, keysOf(media))
      const typed = withTypes(media, types, () => fail('not-an-address'))
      const { title, description, location } = draft
      const ownerId = caller.accountId
      const id = await insertWithSlug(trx, { kind, ownerId, title, description, location, media: typed })
      await addAdministrators(trx, id, [ownerId])
      await replacePostSkills(trx, id, skills)
      await replaceFiles(trx, id, keysOf(media))
      return seenBy(trx, id, caller)
    }),
  )
}

/** Changes what is given; the rest stays. Files that no post shows any more go. @throws Problem `missing` */
export const editPost = async (
  kind: Kind,
  slug: string,
  change: Partial<Draft>,
  { db, media: { storage }, caller, request, fail }: Writing,
): Promise<PostRow> => {
  const refuse = (): Problem => fail('not-an-address')
  const media = change.media === undefined ? undefined : readMedia(change.media, request.origin, refuse)
  const { post, forgotten } = await db.transaction(async (trx) => {
    const id = await lockPost(trx, kind, slug)
    if (id === undefined) throw missing()
    const { title, description, location } = change
    if (change.skills) {
      const skills = await checkSkills(trx, change.skills, (skill) => fail('no-such-skill', { skill }))
      await replacePostSkills(trx, id, skills)
    }
    if (media === undefined) {
      await changePost(trx, id, { title, description, location })
      return { post: await seenBy(trx, id, caller), forgotten: [] }
    }
    const before = await findFiles(trx, id)
    const types = await lockUploads(trx, [...before, ...keysOf(media)])
    await changePost(trx, id, { title, description, location, media: withTypes(media, types, refuse) })
    await replaceFiles(trx, id, keysOf(media))
    const forgotten = await forgetUploads(trx, id, before)
    return { post: await seenBy(trx, id, caller), forgotten }
  })
  await deleteQuietly(storage, forgotten)
  return post
}

/** Deletes the post with all that gathered around it, files included. @throws Problem `missing` */
export const removePost = async (
  kind: Kind,
  slug: string,
  { db, media: { storage } }: Pick<Writing, 'db' | 'media'>,
): Promise<void> => {
  const forgotten = await db.transaction(async (trx) => {
    const id = await lockPost(trx, kind, slug)
    if (id === undefined) throw missing()
    const files = await findFiles(trx, id)
    await lockUploads(trx, files)
    await replaceFiles(trx, id, [])
    const keys = await forgetUploads(trx, id, files)
    await deletePost(trx, id)
    return keys
  })
  await deleteQuietly(storage, forgotten)
}
