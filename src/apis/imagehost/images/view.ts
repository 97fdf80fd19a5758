import { isoMicros, type Timestamp } from '../../../db/timestamps.ts'
import type { Schemas } from '../contract.ts'
import type { ImageRow } from './queries.ts'

/** ISO 8601 in UTC with microseconds, as Django writes it. */
export const instant = (timestamp: Timestamp): string => `${isoMicros(timestamp)}Z`

/** @param origin scheme and host under which the link is reached */
export const toImage = (row: ImageRow, origin: string): Schemas['Image'] => ({
  title: row.title,
  link: `${origin}/api/view/${row.id}/`,
  resolution: `${row.width}x${row.height}`,
  create_at: instant(row.createdAt),
  expired_at: row.expiresAt === null ? null : instant(row.expiresAt),
})
