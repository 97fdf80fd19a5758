import type { Db } from '../../../db/connection.ts'
import type { Page } from '../../../db/page.ts'
import type { Slice } from '../paging.ts'
import type { Kind } from './kinds.ts'
import { findPosts, type PostRow } from './queries.ts'
import { findThroughIndex, hasTrigram, walkNewest } from './search-queries.ts'

/** How far a search looks. */
export interface SearchBounds {
  /** It lists no more than so many posts, the newest. */
  finds: number
  /** How many of the newest posts are looked at first. */
  sample: number
  /**
   * Text without three letters in a row that so many posts of the sample have is found by walking on: its index
   * would read all that have the letters.
   */
  common: number
}

export const usualBounds: SearchBounds = { finds: 1_000, sample: 4_000, common: 80 }

interface Finds {
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
    return { ids, isAll: ids.length === finds || all <= posts }
  }
  const first = await look(sample)
  if (first.isAll || hasTrigram(text) || first.ids.length < common) return first
  // As far as it takes where the text is no rarer than in the sample.
  return look(Math.ceil((finds * sample) / common))
}

/**
 * A page of the posts that have the text in title or description, in either case, newest first. The count is
 * exact as far as the list goes, which ends after so many finds. Looks at no more posts than that takes: at the
 * newest ones for text that most have, through an index for the rest.
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
  const ids = newest.isAll
    ? newest.ids
    : (await findThroughIndex(db, kind, text, bounds.finds)).map(({ id }) => id)
  const page = ids.slice(offset, offset + limit)
  return { count: ids.length, rows: page.length === 0 ? [] : await findPosts(db, viewerId, page) }
}
