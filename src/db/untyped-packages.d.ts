/** The part of Knex's PostgreSQL dialect that we build on; Knex publishes no types for it. */
declare module 'knex/lib/dialects/postgres/index.js' {
  import type { EventEmitter } from 'node:events'

  class PostgresDialect extends EventEmitter {
    constructor(config: object)
    config: { connection: import('./session.ts').SessionSettings; pool: { max: number } }
    pool: import('./pool.ts').SessionPool | undefined
    /** Set on the client of a transaction. */
    transacting?: boolean
    initializePool(): void
    acquireConnection(): Promise<import('./session.ts').Session>
    releaseConnection(session: import('./session.ts').Session): Promise<void>
    acquireRawConnection(): Promise<import('./session.ts').Session>
    destroyRawConnection(session: import('./session.ts').Session): Promise<void>
    _query(session: import('./session.ts').Session, query: unknown): Promise<unknown>
  }

  export = PostgresDialect
}

declare module 'pg/lib/utils.js' {
  /** A JavaScript value as PostgreSQL reads it in text form. */
  export function prepareValue(value: unknown): string | Buffer | null
}
