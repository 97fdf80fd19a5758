import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'

export type MediumKind = 'image' | 'video'

/** Where a medium belongs: to an item of a booth, or (null) to the booth itself. */
export interface Shelf {
  kind: MediumKind
  boothId: number
  itemId: number | null
}

export interface MediumRow {
  id: number
  storageKey: string
  isPrimary: boolean
}

/** A medium whose file is stored. */
export interface NewMedium {
  kind: MediumKind
  storageKey: string
  type: string
  bytes: number
}

const onShelf = `booth_id = $1 and kind = $2 and item_id is not distinct from $3`
const columns = 'id, storage_key as "storageKey", is_primary as "isPrimary"'

/** Adds a medium; the first one of its shelf is primary. Under the owner's lock. */
export const insertMedium = async (
  trx: Db,
  { boothId, itemId }: Omit<Shelf, 'kind'>,
  { kind, storageKey, type, bytes }: NewMedium,
): Promise<MediumRow> => {
  const row = await preparedOne<MediumRow>(
    trx,
    'exposcholar.insert-medium',
    `insert into exposcholar.media (booth_id, kind, item_id, owner_id, storage_key, type, bytes, is_primary)
     values ($1, $2, $3, 0, $4, $5, $6, not exists (select from exposcholar.media where ${onShelf}))
     returning ${columns}`,
    [boothId, kind, itemId, storageKey, type, bytes],
  )
  if (!row) throw new Error('an insert has no row')
  return row
}

export const findMedium = (
  db: Db,
  { boothId, kind, itemId }: Shelf,
  id: number,
): Promise<MediumRow | undefined> =>
  preparedOne<MediumRow>(
    db,
    'exposcholar.find-medium',
    `select ${columns} from exposcholar.media where ${onShelf} and id = $4`,
    [boothId, kind, itemId, id],
  )

/** Makes this one primary and every other one not. Under the owner's lock. */
export const setPrimary = async (trx: Db, { boothId, kind, itemId }: Shelf, id: number): Promise<void> => {
  const values = [boothId, kind, itemId, id]
  // One after the other: of two primary ones, also within one statement, the unique index refuses the second.
  await prepared(
    trx,
    'exposcholar.unset-primary',
    `update exposcholar.media set is_primary = false where ${onShelf} and is_primary and id <> $4`,
    values,
  )
  await prepared(
    trx,
    'exposcholar.set-primary',
    `update exposcholar.media set is_primary = true where ${onShelf} and not is_primary and id = $4`,
    values,
  )
}

/** Deletes the medium; of those left, the oldest becomes primary when this one was. Under the owner's lock. */
export const deleteMedium = async (trx: Db, { boothId, kind, itemId }: Shelf, id: number): Promise<void> => {
  const values = [boothId, kind, itemId]
  await prepared(
    trx,
    'exposcholar.delete-medium',
    `delete from exposcholar.media where ${onShelf} and id = $4`,
    [...values, id],
  )
  await prepared(
    trx,
    'exposcholar.promote-oldest',
    `update exposcholar.media set is_primary = true
     where id = (select min(id) from exposcholar.media where ${onShelf})
       and not exists (select from exposcholar.media where ${onShelf} and is_primary)`,
    values,
  )
}

/** The files of a booth, those of its items included. */
export const findKeysOfBooth = (db: Db, boothId: number): Promise<string[]> =>
  keysOf(db, 'exposcholar.find-keys-of-booth', 'booth_id = $1', boothId)

/** The files of an item. */
export const findKeysOfItem = (db: Db, itemId: number): Promise<string[]> =>
  keysOf(db, 'exposcholar.find-keys-of-item', 'item_id = $1', itemId)

const keysOf = async (db: Db, name: string, condition: string, id: number): Promise<string[]> => {
  const sql = `select storage_key as key from exposcholar.media where ${condition}`
  const rows = await prepared<{ key: string }>(db, name, sql, [id])
  return rows.map(({ key }) => key)
}

/** Which of these files have a row. */
export const findKnownKeys = async (db: Db, keys: string[]): Promise<Set<string>> => {
  const rows = await prepared<{ key: string }>(
    db,
    'exposcholar.find-known-keys',
    'select storage_key as key from exposcholar.media where storage_key = any($1)',
    [keys],
  )
  return new Set(rows.map(({ key }) => key))
}
