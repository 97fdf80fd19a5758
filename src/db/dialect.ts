import PostgresDialect from 'knex/lib/dialects/postgres/index.js'
import { SessionPool } from './pool.ts'
import { closeSession, condemnIfLost, openSession, type Session } from './session.ts'

/** Knex's PostgreSQL dialect on our own sessions and our own pool. */
export class AgoraDialect extends PostgresDialect {
  /** Knex calls this in its constructor, before any member of this class could have been initialised. */
  override initializePool(): void {
    const { connection, pool } = this.config
    this.pool = new SessionPool({
      max: pool.max,
      open: () => openSession(connection),
      acquireTimeout: connection.timeouts.connect,
    })
  }

  override async acquireConnection(): Promise<Session> {
    return this.sessions().take()
  }

  override async releaseConnection(session: Session): Promise<void> {
    this.sessions().release(session)
  }

  /** Used by Knex to send a cancel request beside the pool. */
  override acquireRawConnection(): Promise<Session> {
    return openSession(this.config.connection)
  }

  override destroyRawConnection(session: Session): Promise<void> {
    return closeSession(session)
  }

  override async _query(session: Session, query: unknown): Promise<unknown> {
    try {
      return await super._query(session, query)
    } catch (error) {
      condemnIfLost(session, error)
      throw error
    }
  }

  /** The pool. @throws Error once the Knex instance is destroyed */
  sessions(): SessionPool {
    if (!this.pool) throw new Error('The connection pool is closed')
    return this.pool
  }
}
