import type { Db } from '../../db/connection.ts'
import { prepared } from '../../db/prepared.ts'
import type { Media } from '../../media/media.ts'

/** How long an upload may take from its file to its row, in seconds. */
const graceSeconds = 60 * 60

const findExpired = (db: Db): Promise<{ id: string; storageKey: string }[]> =>
  prepared(
    db,
    'imagehost.find-expired',
    `select id, storage_key as "storageKey" from imagehost.images
     where expires_at <= now() and removed_at is null order by expires_at limit 500`,
  )

const findKnown = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await prepared<{ key: string }>(
    db,
    'imagehost.find-known',
    'select storage_key as key from imagehost.images where storage_key = any($1) and removed_at is null',
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}

/**
 * Deletes the files of expired links, files that no row knows, and what interrupted uploads have left.
 * @returns how many of each
 */
export const sweepImagehost = async (
  { db, media }: { db: Db; media: Media },
  now = new Date(),
): Promise<{ expired: number; orphans: number; temp: number }> => {
  let expired = 0
  for (;;) {
    const batch = await findExpired(db)
    if (batch.length === 0) break
    for (const { id, storageKey } of batch) {
      // The file first: the row that remembers it must not forget it while it is there.
      await media.storage.delete(storageKey)
      await prepared(
        db,
        'imagehost.mark-removed',
        'update imagehost.images set removed_at = now() where id = $1',
        [id],
      )
      expired += 1
    }
  }
  const { orphans, temp } = await media.sweep({
    folder: 'imagehost',
    isKnown: (keys) => findKnown(db, keys),
    graceSeconds,
    now,
  })
  return { expired, orphans, temp }
}
