import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'
import type { MediumRow } from '../media/queries.ts'

export interface BoothRow {
  id: number
  name: string
  description: string
  category: string
  country: number
  createdAt: Timestamp
  updatedAt: Timestamp
  /** Grows with each change to what the booth shows. */
  revision: number
  images: MediumRow[]
  videos: MediumRow[]
}

export interface NewBooth {
  id: number
  ownerId: number
  name: string
  description: string
  category: string
  country: number
}

const mediaOf = (kind: 'image' | 'video'): string => `coalesce((
    select json_agg(json_build_object('id', id, 'storageKey', storage_key, 'isPrimary', is_primary) order by id)
    from exposcholar.media where booth_id = booths.id and kind = '${kind}' and item_id is null), '[]')`

const columns = `id, name, description, category, country, created_at as "createdAt", updated_at as "updatedAt",
  revision, ${mediaOf('image')} as images, ${mediaOf('video')} as videos`

/** The id of a booth to come. */
export const nextBoothId = async (db: Db): Promise<number> => {
  const row = await preparedOne<{ id: number }>(
    db,
    'exposcholar.next-booth-id',
    "select nextval(pg_get_serial_sequence('exposcholar.booths', 'id'))::integer as id",
  )
  if (!row) throw new Error('a sequence has no next value')
  return row.id
}

const isConstraint = (error: unknown, name: string): boolean =>
  error instanceof pg.DatabaseError && error.constraint === name

/** Opens a booth. False, and the transaction is over, when the subscription has no room for it. */
export const insertBooth = async (trx: Db, booth: NewBooth): Promise<boolean> => {
  try {
    await prepared(
      trx,
      'exposcholar.insert-booth',
      `insert into exposcholar.booths (id, owner_id, name, description, category, country, revision)
       values ($1, $2, $3, $4, $5, $6, 0)`,
      [booth.id, booth.ownerId, booth.name, booth.description, booth.category, booth.country],
    )
    return true
  } catch (error) {
    if (isConstraint(error, 'booths_within_quota')) return false
    throw error
  }
}

export const findBooth = (db: Db, id: number): Promise<BoothRow | undefined> =>
  preparedOne<BoothRow>(
    db,
    'exposcholar.find-booth',
    `select ${columns} from exposcholar.booths where id = $1`,
    [id],
  )

export const findOwnerOfBooth = async (db: Db, id: number): Promise<number | undefined> => {
  const row = await preparedOne<{ owner: number }>(
    db,
    'exposcholar.find-owner-of-booth',
    'select owner_id as owner from exposcholar.booths where id = $1',
    [id],
  )
  return row?.owner
}

/** Changes what is given; the rest stays. */
export const changeBooth = async (
  trx: Db,
  id: number,
  change: Partial<Pick<NewBooth, 'name' | 'description' | 'category' | 'country'>>,
): Promise<void> => {
  const { name = null, description = null, category = null, country = null } = change
  await prepared(
    trx,
    'exposcholar.change-booth',
    `update exposcholar.booths set name = coalesce($2, name), description = coalesce($3, description),
       category = coalesce($4, category), country = coalesce($5, country) where id = $1`,
    [id, name, description, category, country],
  )
}

export const deleteBooth = (trx: Db, id: number): Promise<number> =>
  preparedCount(trx, 'exposcholar.delete-booth', 'delete from exposcholar.booths where id = $1', [id])

/** The owner's booths, oldest first. */
export const listBooths = (
  db: Db,
  ownerId: number,
  { limit, offset }: { limit: number | null; offset: number },
): Promise<BoothRow[]> =>
  prepared<BoothRow>(
    db,
    'exposcholar.list-booths',
    `select ${columns} from exposcholar.booths where owner_id = $1 order by id limit $2 offset $3`,
    [ownerId, limit, offset],
  )

export const countBooths = async (db: Db, ownerId: number): Promise<number> => {
  const row = await preparedOne<{ count: number }>(
    db,
    'exposcholar.count-booths',
    'select count(*)::integer as count from exposcholar.booths where owner_id = $1',
    [ownerId],
  )
  return row?.count ?? 0
}

/** These booths, in no order. */
export const findBooths = (db: Db, ids: readonly number[]): Promise<BoothRow[]> =>
  prepared<BoothRow>(
    db,
    'exposcholar.find-booths',
    `select ${columns} from exposcholar.booths where id = any($1)`,
    [ids],
  )
