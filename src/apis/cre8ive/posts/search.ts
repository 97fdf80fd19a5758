import type { Db } from '../../../db/connection.ts'
import type { Page } from '../../../db/page.ts'
import type { Slice } from '../paging.ts'
import type { Kind } from './kinds.ts'
import { findPosts, type PostRow } from './queries.ts'
import { countByIndex, findByIndex, walkNewest } from './search-queries.ts'

/** How far a search looks. */
export interface SearchBounds {
  /** It lists no more than so many posts, the newest. */
  finds: number
  /** How many of the newest posts are looked at first. */
  sample: number
  /** Text that so many posts of the sample have is found by walking on; text that fewer have, by an index. */
  common: number
}

export const usualBounds: SearchBounds = { finds: 1_000, sample: 4_000, common: 80 }

interface Finds {
  count: number
  ids: number[]
  /** Whether these are all that a search lists. */
  isAll: boolean
}

/** What the newest posts give. */
const findAmongNewest = async (
  db: Db,
  kind: Kind,
  text: string,
  { finds, sample, common }: SearchBounds,
): Promise<Finds> => {
  const look = async (posts: number): Promise<Finds> => {
    const { rows, count: all } = await walkNewest(db, kind, text, { posts, finds })
    const ids = rows.map(({ id }) => id)
    return { count: ids.length, ids, isAll: ids.length === finds || all <= posts }
  }
  const first = await look(sample)
  if (first.isAll || first.count < common) return first
  // As far as it takes where the text is no rarer than in the sample.
  return look(Math.ceil((finds * sample) / common))
}

/**
 * A page of the posts that have the text in title or description, in either case, newest first. The count is
 * exact as far as the list goes, which ends after so many finds. Looks at no more posts than that takes: at the
 * newest ones for text that many have, through an index for text that few have.
 */
export const searchPosts = async (
  db: Db,
  kind: Kind,
  viewerId: number | null,
  text: string,
  { limit, offset }: Slice,
  bounds = usualBounds,
): Promise<Page<PostRow>> => {
  const newest = await findAmongNewest(db, kind, text, bounds)
  const count = newest.isAll ? newest.count : await countByIndex(db, kind, text, bounds.finds)
  const slice = { offset, limit: Math.min(limit, Math.max(0, count - offset)) }
  if (slice.limit === 0) return { count, rows: [] }
  const isThere = newest.ids.length >= offset + slice.limit
  const ids = isThere
    ? newest.ids.slice(offset, offset + slice.limit)
    : (await findByIndex(db, kind, text, slice)).map(({ id }) => id)
  return { count, rows: await findPosts(db, viewerId, ids) }
}
