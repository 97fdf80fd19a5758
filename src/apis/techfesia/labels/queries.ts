import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import { prepared, preparedCount, preparedOne } from '../../../db/prepared.ts'

/** Categories and tags are of one shape. */
export type LabelKind = 'categories' | 'tags'

export interface LabelRow {
  name: string
  description: string
}

const isConstraint = (error: unknown, name: string): boolean =>
  error instanceof pg.DatabaseError && error.constraint === name

const isInUse = (error: unknown): boolean => error instanceof pg.DatabaseError && error.code === '23503'

/** All of them, by name. */
export const listLabels = (db: Db, kind: LabelKind): Promise<LabelRow[]> =>
  prepared<LabelRow>(
    db,
    `techfesia.list-${kind}`,
    `select name, description from techfesia.${kind} order by lower(name)`,
  )

/** By name, in either case. */
export const hasLabel = async (db: Db, kind: LabelKind, name: string): Promise<boolean> =>
  (await preparedCount(
    db,
    `techfesia.has-${kind}`,
    `select from techfesia.${kind} where lower(name) = lower($1)`,
    [name],
  )) > 0

/** False when there is one of this name. */
export const insertLabel = async (
  db: Db,
  kind: LabelKind,
  { name, description }: LabelRow,
): Promise<boolean> => {
  try {
    await prepared(
      db,
      `techfesia.insert-${kind}`,
      `insert into techfesia.${kind} (name, description) values ($1, $2)`,
      [name, description],
    )
    return true
  } catch (error) {
    if (isConstraint(error, `${kind}_by_name`)) return false
    throw error
  }
}

/** The label as changed; undefined when there is none. */
export const describeLabel = (
  db: Db,
  kind: LabelKind,
  name: string,
  description: string,
): Promise<LabelRow | undefined> =>
  preparedOne<LabelRow>(
    db,
    `techfesia.describe-${kind}`,
    `update techfesia.${kind} set description = $2 where lower(name) = lower($1) returning name, description`,
    [name, description],
  )

/** An event in it keeps it, and `Others` stays. */
export const deleteLabel = async (
  db: Db,
  kind: LabelKind,
  name: string,
): Promise<'deleted' | 'missing' | 'in-use'> => {
  try {
    const count = await preparedCount(
      db,
      `techfesia.delete-${kind}`,
      `delete from techfesia.${kind} where lower(name) = lower($1)`,
      [name],
    )
    return count > 0 ? 'deleted' : 'missing'
  } catch (error) {
    if (isInUse(error)) return 'in-use'
    throw error
  }
}
