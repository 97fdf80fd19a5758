import knex, { type Knex } from 'knex'
import { AgoraDialect } from './dialect.ts'
import { type SessionSettings, TIMEOUTS, type Timeouts } from './session.ts'

/**
 * The database, or a transaction on it. Values arrive as `parsers.ts` says: bigint as number, points in time
 * as `Timestamp` text, numeric as text.
 */
export type Db = Knex

export interface ConnectOptions {
  /** Connections at most. They are opened when needed and closed after a minute without use. */
  poolSize: number
  /** What `pg_stat_activity` shows. */
  applicationName: string
  /** Other timeouts than those of `TIMEOUTS`. */
  timeouts?: Partial<Timeouts>
}

const ignore = (): void => {}

/**
 * A Knex instance on its own pool. Connects when the first query runs; `db.destroy()` waits for queries that
 * run and closes all connections.
 *
 * Every caller is free again within seconds whatever the database does: see `TIMEOUTS`.
 * @param url postgres://user:password@host:port/database, with the parameters that pg knows (`sslmode` …)
 */
export const connect = (url: string, { poolSize, applicationName, timeouts }: ConnectOptions): Db => {
  const connection: SessionSettings = { url, applicationName, timeouts: { ...TIMEOUTS, ...timeouts } }
  return knex({
    client: AgoraDialect as unknown as typeof Knex.Client,
    connection: connection as unknown as Knex.PgConnectionConfig,
    pool: { min: 0, max: poolSize },
    // Bindings are passwords and people's data: they must not get into messages.
    compileSqlOnError: false,
    // Failures reach their caller; Knex would print them as well.
    log: { warn: ignore, error: ignore, deprecate: ignore, debug: ignore },
  })
}
