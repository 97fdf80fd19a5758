import type { Db } from '../../../db/connection.ts'
import { prepared } from '../../../db/prepared.ts'
import type { MediaType } from './content.ts'

/** Which uploaded files a post shows. */
export const findFiles = async (db: Db, postId: number): Promise<string[]> => {
  const rows = await prepared<{ key: string }>(
    db,
    'cre8ive.find-files',
    'select storage_key as key from cre8ive.post_files where post_id = $1',
    [postId],
  )
  return rows.map(({ key }) => key)
}

/**
 * Of these files those that somebody uploaded, and what they are. Nobody else deletes or shows them until the
 * transaction ends. Lock all of them at once, and their post before them.
 */
export const lockUploads = async (trx: Db, keys: readonly string[]): Promise<Map<string, MediaType>> => {
  if (keys.length === 0) return new Map()
  const rows = await prepared<{ key: string; type: MediaType }>(
    trx,
    'cre8ive.lock-uploads',
    `select storage_key as key, type from cre8ive.uploads where storage_key = any($1::text[])
     order by storage_key for update`,
    [keys],
  )
  return new Map(rows.map(({ key, type }) => [key, type]))
}

/** Has a post show these files, which are locked, and no others. */
export const replaceFiles = async (trx: Db, postId: number, keys: readonly string[]): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.drop-files',
    'delete from cre8ive.post_files where post_id = $1 and storage_key <> all($2::text[])',
    [postId, keys],
  )
  await prepared(
    trx,
    'cre8ive.add-files',
    `insert into cre8ive.post_files (post_id, storage_key) select $1, unnest($2::text[])
     on conflict do nothing`,
    [postId, keys],
  )
}

/**
 * Forgets those of these files, which are locked, that no post shows any more: of those that an administrator
 * of the post uploaded. Nobody gets rid of a stranger's file by showing it.
 * @returns their keys: once the transaction has committed, the storage may forget them too
 */
export const forgetUploads = async (trx: Db, postId: number, keys: readonly string[]): Promise<string[]> => {
  if (keys.length === 0) return []
  const rows = await prepared<{ key: string }>(
    trx,
    'cre8ive.forget-uploads',
    `delete from cre8ive.uploads u where storage_key = any($2::text[])
       and not exists (select from cre8ive.post_files where storage_key = u.storage_key)
       and exists (select from cre8ive.administrators where post_id = $1 and person_id = u.owner_id)
     returning storage_key as key`,
    [postId, keys],
  )
  return rows.map(({ key }) => key)
}
