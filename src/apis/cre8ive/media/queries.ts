import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount } from '../../../db/prepared.ts'

export interface NewUpload {
  key: string
  ownerId: number
  type: 'image' | 'video' | 'audio'
  /** Pixels; null of what is no picture. */
  width: number | null
  height: number | null
  bytes: number
}

/** Notes a stored file. False when the owner's files would come to more than so many bytes. */
export const insertUpload = (
  db: Db,
  { key, ownerId, type, width, height, bytes }: NewUpload,
  mostBytes: number,
): Promise<boolean> =>
  db.transaction(async (trx) => {
    // One after the other: each must see what the one before has added.
    await prepared(
      trx,
      'cre8ive.lock-uploader',
      'select 1 as one from cre8ive.people where account_id = $1 for no key update',
      [ownerId],
    )
    const inserted = await preparedCount(
      trx,
      'cre8ive.insert-upload',
      `insert into cre8ive.uploads (storage_key, owner_id, type, width, height, bytes)
       select $1::text, $2::integer, $3::text, $4::integer, $5::integer, $6::bigint
       where (select coalesce(sum(bytes), 0) from cre8ive.uploads where owner_id = $2::integer) + $6::bigint
         <= $7::bigint`,
      [key, ownerId, type, width, height, bytes, mostBytes],
    )
    return inserted > 0
  })

/** How many bytes the owner's files come to. */
export const countBytes = async (db: Db, ownerId: number): Promise<number> => {
  const [row] = await prepared<{ bytes: number }>(
    db,
    'cre8ive.count-bytes',
    'select coalesce(sum(bytes), 0)::bigint as bytes from cre8ive.uploads where owner_id = $1',
    [ownerId],
  )
  return row?.bytes ?? 0
}

/** Which of these files have a row, as an upload or as somebody's picture. */
export const findKnownKeys = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await prepared<{ key: string }>(
    db,
    'cre8ive.find-known-keys',
    `select storage_key as key from cre8ive.uploads where storage_key = any($1)
     union all select picture_key from cre8ive.people where picture_key = any($1)`,
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}

/**
 * Forgets some uploads that have been there for so many days, and that no post shows. Who puts an upload into a
 * post locks it first, and none that is locked is touched here.
 * @returns their keys; none when there are no more
 */
export const forgetUnused = async (trx: Db, days: number): Promise<string[]> => {
  const locked = await prepared<{ key: string }>(
    trx,
    'cre8ive.lock-unused',
    `select storage_key as key from cre8ive.uploads u
     where created_at < now() - make_interval(days => $1)
       and not exists (select from cre8ive.post_files where storage_key = u.storage_key)
     order by storage_key limit 500 for update skip locked`,
    [days],
  )
  // Once more, with the locks held: a post may have come by one before it was locked.
  const rows = await prepared<{ key: string }>(
    trx,
    'cre8ive.forget-unused',
    `delete from cre8ive.uploads u where storage_key = any($1)
       and not exists (select from cre8ive.post_files where storage_key = u.storage_key)
     returning storage_key as key`,
    [locked.map(({ key }) => key)],
  )
  return rows.map(({ key }) => key)
}
