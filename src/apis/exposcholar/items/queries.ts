import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import type { MediumRow } from '../media/queries.ts'

export interface ItemRow {
  id: number
  boothId: number
  name: string
  description: string
  /** With two places. */
  price: string | null
  quantity: number
  createdAt: Timestamp
  updatedAt: Timestamp
  /** Grows with each change to what the item shows. */
  revision: number
  images: MediumRow[]
}

export interface NewItem {
  id: number
  boothId: number
  name: string
  description: string
  price: string | null
  quantity: number
}

const columns = `id, booth_id as "boothId", name, description, price, quantity, created_at as "createdAt",
  updated_at as "updatedAt", revision, coalesce((
    select json_agg(json_build_object('id', id, 'storageKey', storage_key, 'isPrimary', is_primary) order by id)
    from exposcholar.media where item_id = items.id), '[]') as images`

/** The id of an item to come. */
export const nextItemId = async (db: Db): Promise<number> => {
  const row = await preparedOne<{ id: number }>(
    db,
    'exposcholar.next-item-id',
    "select nextval(pg_get_serial_sequence('exposcholar.items', 'id'))::integer as id",
  )
  if (!row) throw new Error('a sequence has no next value')
  return row.id
}

export const insertItem = async (trx: Db, item: NewItem): Promise<void> => {
  await prepared(
    trx,
    'exposcholar.insert-item',
    `insert into exposcholar.items (id, booth_id, name, description, price, quantity, owner_id, revision)
     values ($1, $2, $3, $4, $5, $6, 0, 0)`,
    [item.id, item.boothId, item.name, item.description, item.price, item.quantity],
  )
}

/** An item is reached only through its booth. */
export const findItem = (db: Db, boothId: number, id: number): Promise<ItemRow | undefined> =>
  preparedOne<ItemRow>(
    db,
    'exposcholar.find-item',
    `select ${columns} from exposcholar.items where booth_id = $1 and id = $2`,
    [boothId, id],
  )

export const findOwnerOfItem = async (db: Db, boothId: number, id: number): Promise<number | undefined> => {
  const row = await preparedOne<{ owner: number }>(
    db,
    'exposcholar.find-owner-of-item',
    'select owner_id as owner from exposcholar.items where booth_id = $1 and id = $2',
    [boothId, id],
  )
  return row?.owner
}

/** Changes what is given; the rest stays. A price of null is one that is taken away. */
export const changeItem = async (
  trx: Db,
  id: number,
  change: Partial<Pick<NewItem, 'name' | 'description' | 'price' | 'quantity'>>,
): Promise<void> => {
  const { name = null, description = null, quantity = null, price = null } = change
  await prepared(
    trx,
    'exposcholar.change-item',
    `update exposcholar.items set name = coalesce($2, name), description = coalesce($3, description),
       quantity = coalesce($4, quantity), price = case when $5 then $6 else price end where id = $1`,
    [id, name, description, quantity, change.price !== undefined, price],
  )
}

export const deleteItem = (trx: Db, id: number): Promise<number> =>
  preparedCount(trx, 'exposcholar.delete-item', 'delete from exposcholar.items where id = $1', [id])

/** The items of a booth, oldest first. */
export const listItems = (
  db: Db,
  boothId: number,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<ItemRow[]> =>
  prepared<ItemRow>(
    db,
    'exposcholar.list-items',
    `select ${columns} from exposcholar.items where booth_id = $1 order by id limit $2 offset $3`,
    [boothId, limit, offset],
  )

export const countItems = async (db: Db, boothId: number): Promise<number> => {
  const row = await preparedOne<{ count: number }>(
    db,
    'exposcholar.count-items',
    'select count(*)::integer as count from exposcholar.items where booth_id = $1',
    [boothId],
  )
  return row?.count ?? 0
}

/** These items, in no order. */
export const findItems = (db: Db, ids: readonly number[]): Promise<ItemRow[]> =>
  prepared<ItemRow>(
    db,
    'exposcholar.find-items',
    `select ${columns} from exposcholar.items where id = any($1)`,
    [ids],
  )
