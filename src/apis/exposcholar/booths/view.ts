import { isoMicros, type Timestamp } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import { toMedium } from '../media/view.ts'
import type { BoothRow } from './queries.ts'

/** ISO 8601 in UTC with microseconds, as Django writes it. */
export const instant = (timestamp: Timestamp): string => `${isoMicros(timestamp)}Z`

/** Names what a booth or an item shows: every change gives it another revision. */
export const etagOf = ({ revision }: { revision: number }): string => `"${revision}"`

/** @param origin scheme and host under which files are reached */
export const toBooth = (row: BoothRow, origin: string): Schemas['Booth'] => ({
  id: row.id,
  name: row.name,
  description: row.description,
  category: row.category,
  country: row.country,
  images: row.images.map((image) => toMedium(image, origin)),
  videos: row.videos.map((video) => toMedium(video, origin)),
  created_at: instant(row.createdAt),
  updated_at: instant(row.updatedAt),
})
