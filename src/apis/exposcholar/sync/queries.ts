import type { Db } from '../../../db/connection.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'

/** One change of an owner's: what it was to, and whether that is gone. */
export interface ChangeRow {
  revision: number
  kind: 'booth' | 'item' | 'image' | 'video'
  id: number
  gone: boolean
}

/**
 * The owner's changes after a revision, in the order in which they were committed. Of a thing that changed
 * twice only the later change is there. What is gone is left out for those who begin (`since` of null).
 */
export const listChanges = (
  db: Db,
  ownerId: number,
  since: number | null,
  limit: number,
): Promise<ChangeRow[]> =>
  prepared<ChangeRow>(
    db,
    'exposcholar.list-changes',
    `(select revision, 'booth' as kind, id, false as gone from exposcholar.booths
       where owner_id = $1 and revision > coalesce($2, 0) order by revision limit $3)
     union all
     (select revision, 'item', id, false from exposcholar.items
       where owner_id = $1 and revision > coalesce($2, 0) order by revision limit $3)
     union all
     (select revision, kind, id, true from exposcholar.tombstones
       where owner_id = $1 and revision > $2 order by revision limit $3)
     order by revision limit $3`,
    [ownerId, since, limit],
  )

/** The last number that was given to a change of anybody's. */
export const lastRevision = async (db: Db): Promise<number> => {
  const row = await preparedOne<{ revision: number }>(
    db,
    'exposcholar.last-revision',
    'select case when is_called then last_value else 0 end as revision from exposcholar.revisions',
  )
  return row?.revision ?? 0
}
