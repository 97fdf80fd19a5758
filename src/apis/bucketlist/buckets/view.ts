import { httpDate, isoMicros } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import type { BucketRow } from './queries.ts'

/** A bucket as a read shows it. */
export const toBucket = (row: BucketRow): Schemas['Bucket'] => ({
  id: row.id,
  name: row.name,
  createdAt: isoMicros(row.createdAt),
  modifiedAt: isoMicros(row.modifiedAt),
})

/** A bucket as the write that made or changed it answers. */
export const toSavedBucket = (row: BucketRow): Schemas['SavedBucket'] => ({
  id: row.id,
  name: row.name,
  createdAt: httpDate(row.createdAt),
  modifiedAt: httpDate(row.modifiedAt),
  status: 'success',
})
