import { isoMicros, type Timestamp } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import { addressOf } from '../people/view.ts'
import type { Medium } from './content.ts'
import type { PostRow } from './queries.ts'

/** ISO 8601 in UTC with microseconds, as Django writes it. */
export const instant = (timestamp: Timestamp): string => `${isoMicros(timestamp)}Z`

const toMedia = (media: readonly Medium[] | null, origin: string): Schemas['MediaList'] =>
  media?.map((medium) => ({
    url: 'key' in medium ? addressOf(medium.key, origin) : medium.url,
    type: medium.type,
  })) ?? null

/** @param origin scheme and host under which files of ours are reached */
export const toShowcase = (row: PostRow, origin: string): Schemas['Showcase'] => ({
  slug: row.slug,
  title: row.title,
  description: row.description,
  content: toMedia(row.media, origin),
  skill_type: row.skills,
  user: row.owner,
  created_on: instant(row.createdAt),
  updated_on: instant(row.updatedAt),
  likes_count: row.likes,
  comment_count: row.comments,
  user_has_voted: row.isLiked,
  is_owner: row.isOwner,
  is_admin: row.isAdministrator,
})

/** @param origin scheme and host under which files of ours are reached */
export const toCollaboration = (row: PostRow, origin: string): Schemas['Collaboration'] => ({
  slug: row.slug,
  title: row.title,
  description: row.description,
  media: toMedia(row.media, origin),
  location: row.location,
  looking_for: row.skills,
  user: row.owner,
  created_on: instant(row.createdAt),
  updated_on: instant(row.updatedAt),
  likes_count: row.likes,
  comment_count: row.comments,
  user_has_voted: row.isLiked,
  user_has_shown_interest: row.isOfInterest,
  is_owner: row.isOwner,
  is_admin: row.isAdministrator,
})
