import type { Db } from '../../../db/connection.ts'
import { prepared } from '../../../db/prepared.ts'
import type { MediaType } from './content.ts'

/** Of these files those that somebody uploaded, and what they are. None goes before the transaction ends. */
export const lockUploads = async (trx: Db, keys: readonly string[]): Promise<Map<string, MediaType>> => {
  const rows = await prepared<{ key: string; type: MediaType }>(
    trx,
    'cre8ive.lock-uploads',
    `select storage_key as key, type from cre8ive.uploads where storage_key = any($1::text[])
     order by storage_key for key share`,
    [keys],
  )
  return new Map(rows.map(({ key, type }) => [key, type]))
}

export const addFiles = async (trx: Db, postId: number, keys: readonly string[]): Promise<void> => {
  await prepared(
    trx,
    'cre8ive.add-files',
    'insert into cre8ive.post_files (post_id, storage_key) select $1, unnest($2::text[]) on conflict do nothing',
    [postId, keys],
  )
}

/**
 * Takes files off a post, but for those to keep. Those that no other post shows are to be deleted from the
 * storage once the transaction has committed: what an administrator of the post uploaded, that is. Nobody gets
 * rid of a stranger's file by showing it.
 * @returns their keys
 */
export const dropFiles = async (trx: Db, postId: number, keep: readonly string[]): Promise<string[]> => {
  const dropped = await prepared<{ key: string }>(
    trx,
    'cre8ive.drop-files',
    'delete from cre8ive.post_files where post_id = $1 and storage_key <> all($2::text[]) returning storage_key as key',
    [postId, keep],
  )
  if (dropped.length === 0) return []
  const keys = dropped.map(({ key }) => key)
  // Whoever is about to show one of them has it locked, and is seen when they are done.
  await prepared(
    trx,
    'cre8ive.lock-dropped-uploads',
    'select from cre8ive.uploads where storage_key = any($1::text[]) order by storage_key for update',
    [keys],
  )
  const rows = await prepared<{ key: string }>(
    trx,
    'cre8ive.delete-dropped-uploads',
    `delete from cre8ive.uploads u where storage_key = any($1::text[])
       and not exists (select from cre8ive.post_files where storage_key = u.storage_key)
       and exists (select from cre8ive.administrators where post_id = $2 and person_id = u.owner_id)
     returning storage_key as key`,
    [keys, postId],
  )
  return rows.map(({ key }) => key)
}
