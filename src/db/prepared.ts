import type { Knex } from 'knex'
import type { QueryResult, QueryResultRow } from 'pg'
import type { Db } from './connection.ts'
import type { AgoraDialect } from './dialect.ts'
import { condemnIfLost, type Session } from './session.ts'

/**
 * Runs a statement that each connection parses and plans once, by its name. Leaves out Knex's builders and
 * runner, which cost more than the rest of a small query; takes part in the transaction when `db` is one.
 *
 * @param name unique in the process; the SQL of one name must never vary (pg refuses it)
 * @param sql with PostgreSQL's own placeholders: $1, $2 …
 * @returns the rows
 * @throws what pg throws
 */
export const prepared = async <Row extends QueryResultRow>(
  db: Db,
  name: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> => (await run<Row>(db, name, sql, values)).rows

/** As `prepared`, for a statement of which the caller wants the first row or `undefined`. */
export const preparedOne = async <Row extends QueryResultRow>(
  db: Db,
  name: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row | undefined> => (await run<Row>(db, name, sql, values)).rows[0]

/** As `prepared`, for a statement of which the caller wants the number of rows that it changed. */
export const preparedCount = async (
  db: Db,
  name: string,
  sql: string,
  values: unknown[] = [],
): Promise<number> => (await run(db, name, sql, values)).rowCount ?? 0

const run = async <Row extends QueryResultRow>(
  db: Db,
  name: string,
  sql: string,
  values: unknown[],
): Promise<QueryResult<Row>> => {
  const dialect: AgoraDialect = db.client
  if (dialect.listenerCount('query') > 0) dialect.emit('query', { sql, bindings: values })
  if (dialect.transacting) {
    if ((db as Knex.Transaction).isCompleted()) throw new Error(`the transaction of ${name} is over already`)
    return send(await dialect.acquireConnection(), name, sql, values)
  }
  const pool = dialect.sessions()
  const taken = pool.take()
  const session = taken instanceof Promise ? await taken : taken
  try {
    return await send(session, name, sql, values)
  } finally {
    pool.release(session)
  }
}

const send = <Row extends QueryResultRow>(
  session: Session,
  name: string,
  text: string,
  values: unknown[],
): Promise<QueryResult<Row>> =>
  new Promise((resolve, reject) => {
    session.query<Row>({ name, text, values }, (error: Error | null, result) => {
      if (!error) return resolve(result)
      condemnIfLost(session, error)
      reject(error)
    })
  })
