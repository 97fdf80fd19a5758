import pg from 'pg'
import { malformed, Problem, unavailable } from '../kernel/problem.ts'
import { PoolTimeout } from './pool.ts'

/** Codes of Node for a server that cannot be reached, or no longer. */
const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])

/** What pg says of a connection in errors that have no code. */
const CONNECTION_MESSAGE =
  /Connection terminated|Query read timeout|timeout expired|not queryable|connection pool is closed|Timeout acquiring a connection/

/**
 * What SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) means to a caller, the
 * longest prefix first.
 */
const SQLSTATES: [prefix: string, problem: (cause: unknown) => Problem][] = [
  // disk_full, io_error
  ['53100', (cause) => new Problem('storage-full', { cause })],
  ['58030', (cause) => new Problem('storage-full', { cause })],
  // unique_violation, exclusion_violation
  ['23505', (cause) => new Problem('conflict', { cause })],
  ['23P01', (cause) => new Problem('conflict', { cause })],
  // check_violation
  ['23514', malformed],
  // idle_in_transaction_session_timeout, transaction_timeout, read_only_sql_transaction
  ['25P03', unavailable],
  ['25P04', unavailable],
  ['25006', unavailable],
  // serialization_failure, deadlock_detected
  ['40001', unavailable],
  ['40P01', unavailable],
  // lock_not_available, query_canceled, the ways in which a server goes down
  ['55P03', unavailable],
  ['57014', unavailable],
  ['57P', unavailable],
  // turned away: it takes no connections, not this role's, or there is no such database
  ['55000', unavailable],
  ['28', unavailable],
  ['3D', unavailable],
  // connection exceptions; out of memory, of connections and of other resources
  ['08', unavailable],
  ['53', unavailable],
  // data exceptions: out of range, too long, a byte that text cannot hold
  ['22', malformed],
]

/**
 * What a failure of the database means to the caller of the API. The database's own words stay in `cause`.
 * @returns `undefined` for what is no failure of the database, and for those that only a mistake of ours
 *   explains (an unknown column, a missing right)
 */
export const problemFromDatabase = (error: unknown): Problem | undefined => {
  if (!(error instanceof Error) || error instanceof Problem) return undefined
  if (error instanceof pg.DatabaseError) {
    const { code = '' } = error
    return SQLSTATES.find(([prefix]) => code.startsWith(prefix))?.[1](error)
  }
  return isConnectionFailure(error) ? unavailable(error) : undefined
}

const isConnectionFailure = (error: Error): boolean =>
  error instanceof PoolTimeout ||
  error.name === 'KnexTimeoutError' ||
  ('code' in error ? SOCKET_CODES.has(String(error.code)) : CONNECTION_MESSAGE.test(error.message))
