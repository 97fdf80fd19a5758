import type { Schemas } from '../contract.ts'
import type { PlanRow } from './queries.ts'

export const toPlan = (row: PlanRow): Schemas['Plan'] => ({
  name: row.name,
  thumbnail_heights: row.thumbnailHeights,
  original: row.original,
  expiring_links: row.expiringLinks,
  custom_sizes: row.customSizes,
})

/** The row that a request describes. */
export const fromPlan = (name: string, fields: Schemas['PlanFields']): PlanRow => ({
  name,
  thumbnailHeights: fields.thumbnail_heights,
  original: fields.original,
  expiringLinks: fields.expiring_links,
  customSizes: fields.custom_sizes,
})
