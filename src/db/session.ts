import pg from 'pg'
import { parsers } from './parsers.ts'

/** Timeouts of every session, in milliseconds. */
export const TIMEOUTS = {
  /** PostgreSQL ends a statement. */
  statement: 5_000,
  /** PostgreSQL gives up waiting for a lock. */
  lock: 3_000,
  /** PostgreSQL ends a session that sits in an open transaction. */
  idleInTransaction: 10_000,
  /** We give up waiting for an answer. Above `statement`, so that it acts only when PostgreSQL is silent. */
  query: 6_000,
  /** We give up opening a connection, or waiting for one of the pool to come free. */
  connect: 3_000,
} as const

/** One connection of ours to PostgreSQL. Knex reads and writes the members with underscores. */
export interface Session extends pg.Client {
  /** Why this connection must not be used again, once it must not. */
  __knex__disposed?: unknown
  __knexUid?: string
}

/** Nothing that a client or a database has set beforehand may change what our sessions see. */
const PREPARE_SESSION = `
  SET TimeZone = 'UTC';
  SET DateStyle = 'ISO';
  SET IntervalStyle = 'postgres';
  SET statement_timeout = ${TIMEOUTS.statement};
  SET lock_timeout = ${TIMEOUTS.lock};
  SET idle_in_transaction_session_timeout = ${TIMEOUTS.idleInTransaction}`

let sessions = 0

/**
 * Opens a connection with our time zone, timeouts and value parsers. The settings go out as one statement
 * after the login and not as start-up parameters, which connection poolers refuse.
 * @throws what pg throws: the server's refusal, the socket's failure, or `timeout expired` after 3 s
 */
export const openSession = async (url: string, applicationName: string): Promise<Session> => {
  const session: Session = new pg.Client({
    connectionString: url,
    application_name: applicationName,
    types: parsers,
    keepAlive: true,
    query_timeout: TIMEOUTS.query,
    connectionTimeoutMillis: TIMEOUTS.connect,
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
    await session.query({ text: PREPARE_SESSION, query_timeout: TIMEOUTS.connect } as pg.QueryConfig)
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
 * Cuts the connection after a failure that leaves an answer outstanding. pg gives the caller of a timed out
 * query its error and keeps the connection, whose next user would then wait behind the old answer.
 */
export const condemnIfSilent = (session: Session, error: unknown): void => {
  if (error instanceof Error && error.message === 'Query read timeout') condemn(session, error)
}

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
