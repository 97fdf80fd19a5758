import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import type { ReceivedFile } from '../../../kernel/form.ts'
import { Problem } from '../../../kernel/problem.ts'
import type { Resize } from '../../../media/images.ts'
import type { Media } from '../../../media/media.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { insertImage } from '../images/queries.ts'

export type ReceivedImage = Pick<ReceivedFile, 'path' | 'head'>

export interface StoreRequest {
  file: ReceivedImage | undefined
  title: string
  /** The life of the link in seconds; null when it has no end. */
  seconds: number | null
  resize: Resize | undefined
}

const sqlState = (error: unknown): string | undefined =>
  error instanceof pg.DatabaseError ? error.code : undefined

/** PostgreSQL looked at the row and refused it; anything else may have happened after the commit. */
const isRefusal = (error: unknown): boolean => /^2/.test(sqlState(error) ?? '')

/** The account was deleted while its picture was made. */
const isOwnerGone = (error: unknown): boolean => sqlState(error) === '23503'

/**
 * Makes the picture and keeps it: its file first, then its row, so that no row is without a file.
 * @throws Problem `not-an-image` for a file that is none, and what storage and database throw
 */
export const storeImage = async (
  { db, media, ownerId }: { db: Db; media: Media; ownerId: number },
  { file, title, seconds, resize }: StoreRequest,
  fail: (name: 'not-an-image') => Problem,
): Promise<void> => {
  if (!file) throw fail('not-an-image')
  const made = await media.images
    .toPng({ source: file.path, head: file.head, ...(resize && { resize }) })
    .catch((error: unknown) => {
      throw error instanceof MediaRefusal ? fail('not-an-image') : error
    })
  const id = randomUUID()
  const storageKey = `imagehost/${id}.png`
  await media.storage.put(storageKey, made.path, 'image/png')
  try {
    const { width, height, size: bytes } = made
    await insertImage(db, { id, ownerId, title, storageKey, width, height, bytes, seconds })
  } catch (error) {
    // Only a refusal says that there is no row. Of a connection that was lost nobody knows: the sweep will.
    if (isRefusal(error)) await media.storage.delete(storageKey).catch(() => {})
    throw isOwnerGone(error) ? new Problem('invalid-token') : error
  }
}
