import { httpDate, isoMicros } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import type { ItemRow } from './queries.ts'

/** An item as a read shows it. */
export const toItem = (row: ItemRow): Schemas['Item'] => ({
  id: row.id,
  name: row.name,
  description: row.description,
  bucketId: row.bucketId,
  createdAt: isoMicros(row.createdAt),
  modifiedAt: isoMicros(row.modifiedAt),
})

/** An item as the write that made or changed it answers. */
export const toSavedItem = (row: ItemRow): Schemas['SavedItem'] => ({
  id: row.id,
  name: row.name,
  description: row.description,
  bucketId: row.bucketId,
  createdAt: httpDate(row.createdAt),
  modifiedAt: httpDate(row.modifiedAt),
})
