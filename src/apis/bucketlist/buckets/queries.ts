import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import { containing } from '../search.ts'

export interface BucketRow {
  id: number
  name: string
  createdAt: Timestamp
  modifiedAt: Timestamp
}

const columns = 'id, name, created_at as "createdAt", modified_at as "modifiedAt"'

/** A bucket is reached only through its owner, so a stranger's id looks like no id. */
export const findBucket = (db: Db, ownerId: number, bucketId: number): Promise<BucketRow | undefined> =>
  preparedOne<BucketRow>(
    db,
    'bucketlist.find-bucket',
    `select ${columns} from bucketlist.buckets where owner_id = $1 and id = $2`,
    [ownerId, bucketId],
  )

// One round trip: the count comes with each row, and alone when the page is past the end.
const listSql = (condition: string): string => `
  select total.count, page.*
  from (select count(*)::integer as count from bucketlist.buckets where owner_id = $1 ${condition}) total
  left join lateral (
    select ${columns} from bucketlist.buckets where owner_id = $1 ${condition}
    order by id limit $2 offset $3
  ) page on true`

/** A page of the owner's buckets, oldest first, and how many there are in all. */
export const listBuckets = async (
  db: Db,
  ownerId: number,
  { limit, offset, search }: { limit: number; offset: number; search: string | undefined },
): Promise<Page<BucketRow>> => {
  type Listed = Counted<BucketRow>
  const found =
    search === undefined
      ? await prepared<Listed>(db, 'bucketlist.list-buckets', listSql(''), [ownerId, limit, offset])
      : await prepared<Listed>(db, 'bucketlist.search-buckets', listSql('and name ilike $4'), [
          ownerId,
          limit,
          offset,
          containing(search),
        ])
  return toPage(found, 'id')
}

export const insertBucket = async (db: Db, ownerId: number, name: string): Promise<BucketRow> => {
  const row = await preparedOne<BucketRow>(
    db,
    'bucketlist.insert-bucket',
    `insert into bucketlist.buckets (owner_id, name) values ($1, $2) returning ${columns}`,
    [ownerId, name],
  )
  if (!row) throw new Error('an insert returned no row')
  return row
}

export const renameBucket = (
  db: Db,
  ownerId: number,
  bucketId: number,
  name: string,
): Promise<BucketRow | undefined> =>
  preparedOne<BucketRow>(
    db,
    'bucketlist.rename-bucket',
    `update bucketlist.buckets set name = $3, modified_at = now() where owner_id = $1 and id = $2 returning ${columns}`,
    [ownerId, bucketId, name],
  )

/** Whether there was such a bucket. Its items go with it. */
export const deleteBucket = async (db: Db, ownerId: number, bucketId: number): Promise<boolean> =>
  (await preparedCount(
    db,
    'bucketlist.delete-bucket',
    'delete from bucketlist.buckets where owner_id = $1 and id = $2',
    [ownerId, bucketId],
  )) > 0
