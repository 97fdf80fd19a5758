import pg from 'pg'
import { parsers } from './parsers.ts'

/** How long to wait for what, in milliseconds. */
export interface Timeouts {
  /** PostgreSQL ends a statement. */
  statement: number
  /** PostgreSQL gives up waiting for a lock. */
  lock: number
  /** PostgreSQL ends a session that sits in an open transaction. */
  idleInTransaction: number
  /** We give up waiting for an answer. Above `statement`, so that it acts only when PostgreSQL is silent. */
  query: number
  /** We give up opening a connection, or waiting for one of the pool to come free. */
  connect: number
}

export const TIMEOUTS: Timeouts = {
  statement: 5_000,
  lock: 3_000,
  idleInTransaction: 10_000,
  query: 6_000,
  connect: 3_000,
}

/** Where and as whom sessions are opened. */
export interface SessionSettings {
  url: string
  applicationName: string
  timeouts: Timeouts
}

/** One connection of ours to PostgreSQL. Knex reads and writes the members with underscores. */
export interface Session extends pg.Client {
  /** Why this connection must not be used again, once it must not. */
  __knex__disposed?: unknown
  __knexUid?: string
  /** Of pg: false from a statement until all of its answer is there, which ends after its error. */
  readyForQuery?: boolean
}

/** Nothing that a database or a role has set beforehand may change what our sessions see. */
const preparation = ({ statement, lock, idleInTransaction }: Timeouts): string => `
  SET TimeZone = 'UTC';
  SET DateStyle = 'ISO';
  SET IntervalStyle = 'postgres';
  SET statement_timeout = ${statement};
  SET lock_timeout = ${lock};
  SET idle_in_transaction_session_timeout = ${idleInTransaction}`

let sessions = 0

/**
 * Opens a connection with our time zone, timeouts and value parsers. The settings go out as one statement
 * after the login and not as start-up parameters, which connection poolers refuse.
 * @throws what pg throws: the server's refusal, the socket's failure, or `timeout expired`
 */
export const openSession = async ({ url, applicationName, timeouts }: SessionSettings): Promise<Session> => {
  const session: Session = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    types: parsers,
    keepAlive: true,
    query_timeout: timeouts.query,
    connectionTimeoutMillis: timeouts.connect,
  })
  session.__knexUid = `session${++sessions}`
  session.on('error', (error) => {
    session.__knex__disposed ??= error
  })
  session.on('end', () => {
    session.__knex__disposed ??= new Error('Connection terminated')
  })
  try {
    await session.connect()
    await session.query({ text: preparation(timeouts), query_timeout: timeouts.connect } as pg.QueryConfig)
    return session
  } catch (error) {
    condemn(session, error)
    throw error
  }
}

/** Cuts the connection at once, without waiting for a server that may be frozen. */
export const condemn = (session: Session, reason: unknown): void => {
  session.__knex__disposed ??= reason
  session.connection.stream.destroy()
}

/**
 * Cuts the connection after a failure that it cannot outlive. pg gives the caller of a timed out query its
 * error and keeps the connection, whose next user would then wait behind the old answer; and the last words
 * of a session that PostgreSQL ends arrive before the end itself.
 */
export const condemnIfLost = (session: Session, error: unknown): void => {
  if (!(error instanceof Error)) return
  const lost =
    error instanceof pg.DatabaseError
      ? error.severity === 'FATAL' ||
        error.severity === 'PANIC' ||
        ENDED.test(error.code ?? '') ||
        isStalePlan(error)
      : error.message === 'Query read timeout'
  if (lost) condemn(session, error)
}

/** SQLSTATEs with which PostgreSQL ends a session; the severity may be in another language. */
const ENDED = /^(08|57P0|25P0[34])/

/**
 * Whether a prepared statement failed because a migration has changed its columns since. PostgreSQL did not
 * run it, and will refuse it on this connection for ever.
 */
export const isStalePlan = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code === '0A000' && error.routine === 'RevalidateCachedQuery'

const GOODBYE_MS = 1_000

/** Says goodbye; a server that does not hang up within a second is cut off. */
export const closeSession = async (session: Session): Promise<void> => {
  const cut = setTimeout(() => condemn(session, new Error('Connection terminated')), GOODBYE_MS)
  try {
    await session.end()
  } finally {
    clearTimeout(cut)
  }
}
