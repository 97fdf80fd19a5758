import type { Db } from '../db/connection.ts'

/**
 * Runs a statement and returns its rows. A failing row is shown in `detail` by PostgreSQL, with the password
 * hash in it: `detail` is dropped, so that no log can show it.
 */
export async function rows<Row>(db: Db, sql: string, bindings: readonly unknown[] = []): Promise<Row[]> {
  try {
    const result = await db.raw<{ rows: Row[] }>(sql, [...bindings] as string[])
    return result.rows
  } catch (error) {
    if (error instanceof Error && 'detail' in error) error.detail = undefined
    throw error
  }
}

/** As `rows`, for a statement of which the caller wants the first row or `undefined`. */
export async function firstRow<Row>(
  db: Db,
  sql: string,
  bindings: readonly unknown[] = [],
): Promise<Row | undefined> {
  const [first] = await rows<Row>(db, sql, bindings)
  return first
}
