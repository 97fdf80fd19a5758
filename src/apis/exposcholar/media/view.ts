import { type Schemas, storageFolder } from '../contract.ts'
import type { MediumRow, Shelf } from './queries.ts'

/** @param origin scheme and host under which the file is reached */
const urlOf = (storageKey: string, origin: string): string =>
  `${origin}/media/${storageKey.slice(storageFolder.length + 1)}`

export const toMedium = (row: MediumRow, origin: string): Schemas['Medium'] => ({
  id: row.id,
  url: urlOf(row.storageKey, origin),
  is_primary: row.isPrimary,
})

export const toBoothMedium = (
  row: MediumRow,
  { boothId }: Pick<Shelf, 'boothId'>,
  origin: string,
): Schemas['BoothMedium'] => ({ ...toMedium(row, origin), booth: boothId })

export const toItemImage = (row: MediumRow, itemId: number, origin: string): Schemas['ItemImage'] => ({
  ...toMedium(row, origin),
  item: itemId,
})
