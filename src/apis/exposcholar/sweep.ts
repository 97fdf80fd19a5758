import type { Db } from '../../db/connection.ts'
import type { Media } from '../../media/media.ts'
import { storageFolder } from './contract.ts'
import { findKnownKeys } from './media/queries.ts'

/** How long a request may take from its file to its row, in seconds. */
const graceSeconds = 60 * 60

/** Deletes files that no row knows, and what interrupted uploads have left; how many of each. */
export const sweepExposcholar = async (
  { db, media }: { db: Db; media: Media },
  now = new Date(),
): Promise<Record<string, number>> => {
  const { orphans, temp } = await media.sweep({
    folder: storageFolder,
    isKnown: (keys) => findKnownKeys(db, keys),
    graceSeconds,
    now,
  })
  return { orphans, temp }
}
