import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'

/** The keys of an event's files. */
export interface PhotosRow {
  pictureKey: string | null
  logoKey: string | null
}

/** The files of the event, which nobody else changes until the transaction ends. */
export const lockPhotos = (trx: Db, eventId: string): Promise<PhotosRow | undefined> =>
  preparedOne<PhotosRow>(
    trx,
    'techfesia.lock-photos',
    `select picture_key as "pictureKey", logo_key as "logoKey" from techfesia.events
     where public_id = $1 for no key update`,
    [eventId],
  )

/** Under the event's lock. */
export const setPhotos = async (
  trx: Db,
  eventId: string,
  { pictureKey, logoKey }: PhotosRow,
): Promise<void> => {
  await prepared(
    trx,
    'techfesia.set-photos',
    `update techfesia.events set picture_key = $2, logo_key = $3, changed_at = now() where public_id = $1`,
    [eventId, pictureKey, logoKey],
  )
}

/** Which of these files an event has. */
export const findKnownPhotos = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await prepared<{ key: string }>(
    db,
    'techfesia.find-known-photos',
    `select picture_key as key from techfesia.events where picture_key = any($1)
     union all select logo_key from techfesia.events where logo_key = any($1)`,
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}
