import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type ConnectOptions, connect, type Db } from './connection.ts'
import { problemFromDatabase } from './failures.ts'
import { SessionPool } from './pool.ts'
import { prepared } from './prepared.ts'
import { openSession, TIMEOUTS } from './session.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
const opened: Db[] = []

beforeAll(async () => {
  database = await testDatabase({ empty: true })
  await database.db.raw('CREATE TABLE things (id int PRIMARY KEY DEFERRABLE INITIALLY DEFERRED)')
})
afterAll(() => database.drop())
afterEach(async () => {
  await Promise.all(opened.splice(0).map((db) => db.destroy()))
})

const open = (options: Partial<ConnectOptions> = {}, url = database.url): Db => {
  const db = connect(url, { poolSize: 4, applicationName: 'connection test', ...options })
  opened.push(db)
  return db
}

const pidOf = async (db: Db): Promise<number> => (await db.raw('SELECT pg_backend_pid() AS pid')).rows[0].pid

const failure = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error) => error,
  )

/** A way to the database that can be made silent: bytes go nowhere, and no connection is closed. */
const silenceable = async (): Promise<{ url: string; silent: boolean; close(): void }> => {
  const { hostname, port } = new URL(database.url)
  const sockets = new Set<Socket>()
  const server: Server = createServer((client) => {
    const upstream = dial(Number(port), hostname)
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('data', (bytes) => way.silent || to.write(bytes))
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = new URL(database.url)
  url.port = String(typeof address === 'object' && address ? address.port : 0)
  const way = {
    url: url.href,
    silent: false,
    close() {
      server.close()
      for (const socket of sockets) socket.destroy()
    },
  }
  return way
}

test('a silent database frees every caller in time, and the pool is whole when it speaks again', async () => {
  const way = await silenceable()
  const db = open({ timeouts: { query: 300, connect: 500 } }, way.url)
  const before = await Promise.all([1, 2, 3, 4].map(() => pidOf(db)))
  way.silent = true
  const began = Date.now()
  const callers = Array.from({ length: 20 }, (_, n) =>
    failure(n % 2 ? prepared(db, 'one', 'SELECT 1') : db.raw('SELECT 1')),
  )
  const failures = await Promise.all(callers)
  expect(Date.now() - began).toBeLessThan(5_000)
  for (const error of failures) expect(problemFromDatabase(error)?.kind).toBe('unavailable')
  way.silent = false
  // Connections that were being opened in the silence may still fail a caller each.
  let after: Awaited<ReturnType<typeof pidOf>>[] = []
  const ask = async (): Promise<number> => {
    after = await Promise.all(Array.from({ length: 20 }, () => pidOf(db))).catch(() => [])
    return after.length
  }
  await expect.poll(ask, { timeout: 10_000 }).toBe(20)
  expect(new Set(after).size).toBeLessThanOrEqual(4)
  expect(after.filter((pid) => before.includes(pid))).toEqual([])
  way.close()
})

test('a late answer never reaches the next caller', async () => {
  const db = open({ poolSize: 1, timeouts: { query: 100 } })
  const late = failure(db.raw("SELECT 'late', pg_sleep(0.3)"))
  expect(String(await late)).toContain('Query read timeout')
  for (let round = 0; round < 5; round++) {
    expect((await db.raw('SELECT ?::int AS round', [round])).rows).toEqual([{ round }])
  }
})

test('a transaction on a silent database fails and gives its connection up', async () => {
  const way = await silenceable()
  const db = open({ poolSize: 1, timeouts: { query: 200, connect: 1_000 } }, way.url)
  const error = await failure(
    db.transaction(async (transaction) => {
      await transaction.raw('SELECT 1')
      way.silent = true
      await transaction.raw('SELECT 2')
    }),
  )
  expect(problemFromDatabase(error)?.kind).toBe('unavailable')
  way.silent = false
  expect(await prepared(db, 'one', 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  way.close()
})

test('connections that the server ended while unused are replaced without a failure', async () => {
  const db = open({ applicationName: 'to be ended' })
  const pids = await Promise.all([pidOf(db), pidOf(db), pidOf(db)])
  await expect.poll(() => db.client.pool.numPendingCreates()).toBe(0)
  await database.db.raw(
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'to be ended'",
  )
  await expect.poll(() => db.client.pool.numFree()).toBe(0)
  expect(pids).not.toContain(await pidOf(db))
})

test('a connection that the server ended in the middle of a query is not used again', async () => {
  const db = open({ poolSize: 1 })
  const error = await failure(db.raw('SELECT pg_terminate_backend(pg_backend_pid())'))
  expect(problemFromDatabase(error)?.kind).toBe('unavailable')
  expect(await prepared(db, 'one', 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('no more connections than the pool may have, and who waits too long fails', async () => {
  const db = open({ poolSize: 2, timeouts: { connect: 150 } })
  const long = [db.raw('SELECT pg_sleep(0.5)'), db.raw('SELECT pg_sleep(0.5)')].map(failure)
  const error = await failure(Promise.resolve(db.raw('SELECT 1')))
  expect(problemFromDatabase(error)?.kind).toBe('unavailable')
  expect(db.client.pool.numUsed()).toBe(2)
  expect(await Promise.all(long)).toEqual([undefined, undefined])
  expect(db.client.pool.numUsed()).toBe(0)
})

test('connections without use are closed', async () => {
  const settings = { url: database.url, applicationName: 'pool test', timeouts: TIMEOUTS }
  const pool = new SessionPool({
    max: 3,
    open: () => openSession(settings),
    acquireTimeout: 1_000,
    idleTimeout: 80,
  })
  const taken = await Promise.all([pool.take(), pool.take()])
  for (const session of taken) pool.release(session)
  expect(pool.numFree()).toBe(2)
  await expect.poll(() => pool.numFree()).toBe(0)
  await pool.destroy()
})

test('a database that refuses connections fails all callers at once', async () => {
  const way = await silenceable()
  way.close()
  const db = open({}, way.url)
  const began = Date.now()
  const failures = await Promise.all(Array.from({ length: 50 }, () => failure(pidOf(db))))
  expect(Date.now() - began).toBeLessThan(1_000)
  for (const error of failures) expect(problemFromDatabase(error)?.kind).toBe('unavailable')
})

test('a commit that fails leaves no open transaction to the next caller', async () => {
  const db = open({ poolSize: 1 })
  const error = await failure(
    db.transaction(async (transaction) => {
      await transaction.raw('INSERT INTO things VALUES (1), (1)')
    }),
  )
  expect(problemFromDatabase(error)?.kind).toBe('conflict')
  const { rows } = await db.raw('SELECT now() = statement_timestamp() AS alone')
  expect(rows).toEqual([{ alone: true }])
})

test('a statement that fails inside a transaction of its own leaves none to the next caller', async () => {
  const db = open({ poolSize: 1 })
  expect(await failure(db.raw('BEGIN; SELECT 1 / 0'))).toMatchObject({ code: '22012' })
  expect((await db.raw('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('a connection given back inside a transaction is rolled back first', async () => {
  const db = open({ poolSize: 1 })
  const session = await db.client.acquireConnection()
  await session.query('BEGIN; INSERT INTO things VALUES (2)')
  await db.client.releaseConnection(session)
  expect((await db.raw('SELECT count(*) FROM things WHERE id = 2')).rows).toEqual([{ count: 0 }])
})

test('destroy waits for queries that run and refuses those that come after', async () => {
  const db = connect(database.url, { poolSize: 2, applicationName: 'connection test' })
  await Promise.all([pidOf(db), pidOf(db)])
  const running = db.raw('SELECT 1 AS one FROM pg_sleep(0.2)').then(({ rows }) => rows)
  await expect.poll(() => db.client.pool.numUsed()).toBe(1)
  const destroyed = db.destroy()
  expect(problemFromDatabase(await failure(prepared(db, 'one', 'SELECT 1')))?.kind).toBe('unavailable')
  expect(await running).toEqual([{ one: 1 }])
  await destroyed
})

test('the session has the timeouts of the design', async () => {
  const names = ['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'TimeZone']
  const { rows } = await open().raw(
    `SELECT ${names.map((name) => `current_setting('${name}')`).join(" || ' ' || ")} AS all`,
  )
  expect(rows).toEqual([{ all: '5s 3s 10s UTC' }])
})

test('neither values nor the password get into an error', async () => {
  const error = await failure(Promise.resolve(open().raw('SELECT 1 / 0 WHERE ? = ?', ['secret', 'secret'])))
  const refused = await failure(pidOf(open({}, database.url.replace(/:[^:@]+@/, ':hunter2@'))))
  expect(error).toBeInstanceOf(Error)
  expect(refused).toBeInstanceOf(Error)
  expect(JSON.stringify([String(error), error, String(refused), refused])).not.toMatch(/secret|hunter2/)
})
