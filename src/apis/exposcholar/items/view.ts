import { instant } from '../booths/view.ts'
import type { Schemas } from '../contract.ts'
import { toMedium } from '../media/view.ts'
import type { ItemRow } from './queries.ts'

/** @param origin scheme and host under which files are reached */
export const toItem = (row: ItemRow, origin: string): Schemas['Item'] => ({
  id: row.id,
  name: row.name,
  description: row.description,
  price: row.price,
  quantity: row.quantity,
  booth: row.boothId,
  images: row.images.map((image) => toMedium(image, origin)),
  created_at: instant(row.createdAt),
  updated_at: instant(row.updatedAt),
})
