import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import { containing } from '../search.ts'

export interface ItemRow {
  id: number
  name: string
  description: string | null
  bucketId: number
  createdAt: Timestamp
  modifiedAt: Timestamp
}

/** What an item is reached through: its bucket's owner and its bucket, so a stranger's looks like none. */
export interface BucketPlace {
  ownerId: number
  bucketId: number
}

const columns = `items.id, items.name, items.description, items.bucket_id as "bucketId",
  items.created_at as "createdAt", items.modified_at as "modifiedAt"`

/** Whether the owner has the bucket. */
export const hasBucket = async (db: Db, { ownerId, bucketId }: BucketPlace): Promise<boolean> =>
  (await preparedOne(
    db,
    'bucketlist.has-bucket',
    'select 1 from bucketlist.buckets where owner_id = $1 and id = $2',
    [ownerId, bucketId],
  )) !== undefined

/** The item; null when the bucket has no such item, undefined when the owner has no such bucket. */
export const findItem = async (
  db: Db,
  { ownerId, bucketId }: BucketPlace,
  itemId: number,
): Promise<ItemRow | null | undefined> => {
  const row = await preparedOne<ItemRow | { id: null }>(
    db,
    'bucketlist.find-item',
    `select ${columns} from bucketlist.buckets
     left join bucketlist.items on items.bucket_id = buckets.id and items.id = $3
     where buckets.owner_id = $1 and buckets.id = $2`,
    [ownerId, bucketId, itemId],
  )
  return row && row.id === null ? null : (row as ItemRow | undefined)
}

// One round trip: a bucket of the owner's gives a row at least, with the count and perhaps no item.
const listSql = (condition: string): string => `
  select total.count, page.*
  from bucketlist.buckets
  cross join lateral (
    select count(*)::integer as count from bucketlist.items where bucket_id = buckets.id ${condition}
  ) total
  left join lateral (
    select ${columns} from bucketlist.items where bucket_id = buckets.id ${condition}
    order by items.id desc limit $3 offset $4
  ) page on true
  where buckets.owner_id = $1 and buckets.id = $2`

/** A page of the bucket's items, newest first; undefined when the owner has no such bucket. */
export const listItems = async (
  db: Db,
  { ownerId, bucketId }: BucketPlace,
  { limit, offset, search }: { limit: number; offset: number; search: string | undefined },
): Promise<Page<ItemRow> | undefined> => {
  type Listed = Counted<ItemRow>
  const found =
    search === undefined
      ? await prepared<Listed>(db, 'bucketlist.list-items', listSql(''), [ownerId, bucketId, limit, offset])
      : await prepared<Listed>(db, 'bucketlist.search-items', listSql('and items.name ilike $5'), [
          ownerId,
          bucketId,
          limit,
          offset,
          containing(search),
        ])
  return found[0] && toPage(found, 'id')
}

/** The new item; undefined when the owner has no such bucket. The bucket cannot go while the item comes. */
export const insertItem = (
  db: Db,
  { ownerId, bucketId }: BucketPlace,
  { name, description }: { name: string; description: string | null },
): Promise<ItemRow | undefined> =>
  preparedOne<ItemRow>(
    db,
    'bucketlist.insert-item',
    `with bucket as (
       select id from bucketlist.buckets where owner_id = $1 and id = $2 for key share
     )
     insert into bucketlist.items (bucket_id, name, description) select id, $3, $4 from bucket returning ${columns}`,
    [ownerId, bucketId, name, description],
  )

/** The item as changed; undefined when there is none. What is undefined stays. */
export const updateItem = (
  db: Db,
  { ownerId, bucketId }: BucketPlace,
  itemId: number,
  { name, description }: { name?: string | undefined; description?: string | null | undefined },
): Promise<ItemRow | undefined> =>
  preparedOne<ItemRow>(
    db,
    'bucketlist.update-item',
    `update bucketlist.items set
       name = coalesce($4, items.name),
       description = case when $5 then $6 else items.description end,
       modified_at = now()
     from bucketlist.buckets
     where buckets.id = items.bucket_id and buckets.owner_id = $1 and buckets.id = $2 and items.id = $3
     returning ${columns}`,
    [ownerId, bucketId, itemId, name ?? null, description !== undefined, description ?? null],
  )

/** Whether there was such an item. */
export const deleteItem = async (
  db: Db,
  { ownerId, bucketId }: BucketPlace,
  itemId: number,
): Promise<boolean> =>
  (await preparedCount(
    db,
    'bucketlist.delete-item',
    `delete from bucketlist.items using bucketlist.buckets
     where buckets.id = items.bucket_id and buckets.owner_id = $1 and buckets.id = $2 and items.id = $3`,
    [ownerId, bucketId, itemId],
  )) > 0
