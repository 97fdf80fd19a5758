import type { Db } from '../db/connection.ts'
import { rows } from './queries.ts'
import { CLOCK_SKEW } from './revocations.ts'

/** Rows deleted by one statement: it holds their locks for milliseconds. */
const BATCH = 1_000

/** Where expired rows are, and their keys. Tokens first: they would go with their session, uncounted. */
const TABLES = [
  ['refresh_tokens', 'hash'],
  ['one_time_tokens', 'hash'],
  ['sessions', 'id'],
  ['tombstones', 'kind, id'],
] as const

/**
 * Deletes what expired longer ago than clocks may differ; how many rows. Several nodes may sweep at once.
 */
export async function sweep(db: Db): Promise<number> {
  let swept = 0
  for (const [table, key] of TABLES) {
    let batch: unknown[]
    do {
      batch = await rows(
        db,
        `delete from identity.${table} where (${key}) in (
           select ${key} from identity.${table} where expires_at <= now() - interval '${CLOCK_SKEW} seconds'
           order by expires_at limit ${BATCH} for update skip locked)
         returning 1`,
      )
      swept += batch.length
    } while (batch.length === BATCH)
  }
  return swept
}
