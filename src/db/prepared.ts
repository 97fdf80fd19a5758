import type { Knex } from 'knex'
import type { Db } from './connection.ts'
import type { AgoraDialect } from './dialect.ts'
import { NamedQuery, type NamedResult } from './named-query.ts'
import { condemnIfLost, isStalePlan, type Session } from './session.ts'

/**
 * Runs a statement that each connection parses and plans once, by its name. Leaves out Knex's builders and
 * runner, which cost more than the rest of a small query; takes part in the transaction when `db` is one.
 *
 * @param name unique in the process; the SQL of one name must never vary (a connection refuses the second)
 * @param sql with PostgreSQL's own placeholders: $1, $2 …
 * @returns the rows
 * @throws what pg throws
 */
export const prepared = async <Row extends object>(
  db: Db,
  name: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> => (await run(db, name, sql, values)).rows as Row[]

/** As `prepared`, for a statement of which the caller wants the first row or `undefined`. */
export const preparedOne = async <Row extends object>(
  db: Db,
  name: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row | undefined> => (await run(db, name, sql, values)).rows[0] as Row | undefined

/** As `prepared`, for a statement of which the caller wants the number of rows that it changed. */
export const preparedCount = async (
  db: Db,
  name: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<number> => (await run(db, name, sql, values)).count

const run = (db: Db, name: string, sql: string, values: readonly unknown[]): Promise<NamedResult> => {
  const dialect: AgoraDialect = db.client
  if (dialect.listenerCount('query') > 0) dialect.emit('query', { sql, bindings: values })
  return dialect.transacting ? runWithin(db, name, sql, values) : runAlone(dialect, name, sql, values)
}

const runWithin = async (
  db: Db,
  name: string,
  sql: string,
  values: readonly unknown[],
): Promise<NamedResult> => {
  if ((db as Knex.Transaction).isCompleted()) throw new Error(`the transaction of ${name} is over already`)
  const session: Session = await db.client.acquireConnection()
  return new Promise((resolve, reject) => {
    send(session, name, sql, values, (error, result) => (result ? resolve(result) : reject(error)))
  })
}

const runAlone = (
  dialect: AgoraDialect,
  name: string,
  sql: string,
  values: readonly unknown[],
): Promise<NamedResult> =>
  new Promise((resolve, reject) => {
    const pool = dialect.sessions()
    const onSession = (session: Session): void =>
      send(session, name, sql, values, (error, result) => {
        pool.release(session)
        if (result) resolve(result)
        // Each try costs the pool one connection that knows the table as it was, until none is left.
        else if (isStalePlan(error)) onPool()
        else reject(error)
      })
    const onPool = (): void => {
      const taken = pool.take()
      if (taken instanceof Promise) taken.then(onSession).catch(reject)
      else onSession(taken)
    }
    onPool()
  })

const send = (
  session: Session,
  name: string,
  sql: string,
  values: readonly unknown[],
  callback: (error: Error | null, result?: NamedResult) => void,
): void => {
  const query = new NamedQuery(session, name, sql, values, (error, result) => {
    if (error) condemnIfLost(session, error)
    callback(error, result)
  })
  session.query(query)
}
