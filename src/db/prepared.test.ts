import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { connect, type Db } from './connection.ts'
import { prepared, preparedCount, preparedOne } from './prepared.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let db: Db

beforeAll(async () => {
  database = await testDatabase({ empty: true })
  db = connect(database.url, { poolSize: 1, applicationName: 'prepared test' })
  await db.raw('CREATE TABLE things (id int PRIMARY KEY, name text)')
})
beforeEach(async () => {
  await db.raw("TRUNCATE things; INSERT INTO things VALUES (1, 'one'), (2, 'two')")
})
afterAll(async () => {
  await db.destroy()
  await database.drop()
})

const SELECT = 'SELECT name FROM things WHERE id = $1'
const find = (on: Db, id: number): Promise<{ name: string } | undefined> =>
  preparedOne(on, 'find-thing', SELECT, [id])

test('PostgreSQL prepares the statement once and runs it by name', async () => {
  expect([await find(db, 1), await find(db, 2), await find(db, 3)]).toEqual([
    { name: 'one' },
    { name: 'two' },
    undefined,
  ])
  const sql =
    'SELECT statement, generic_plans + custom_plans AS runs FROM pg_prepared_statements WHERE name = ?'
  expect((await db.raw(sql, ['find-thing'])).rows).toEqual([{ statement: SELECT, runs: 3 }])
})

test('one name for two statements fails instead of running the wrong one', async () => {
  await find(db, 1)
  await expect(prepared(db, 'find-thing', 'SELECT id FROM things WHERE id = $1', [1])).rejects.toThrow(
    'Two statements are named find-thing',
  )
  expect(await find(db, 1)).toEqual({ name: 'one' })
})

test('it takes part in the transaction that it is given', async () => {
  const rename = (on: Db): Promise<number> =>
    preparedCount(on, 'rename-thing', 'UPDATE things SET name = $2 WHERE id = $1', [1, 'uno'])
  const undone = db.transaction(async (transaction) => {
    expect(await rename(transaction)).toBe(1)
    expect(await find(transaction, 1)).toEqual({ name: 'uno' })
    throw new Error('undo')
  })
  await expect(undone).rejects.toThrow('undo')
  expect(await find(db, 1)).toEqual({ name: 'one' })
})

test('a transaction that is over takes no more statements', async () => {
  let kept: Db | undefined
  await db.transaction(async (transaction) => {
    kept = transaction
  })
  await expect(find(kept ?? db, 1)).rejects.toThrow('is over already')
})

test('a statement that fails gives its connection back', async () => {
  for (let round = 0; round < 3; round++) {
    await expect(prepared(db, 'divide', 'SELECT 1 / $1::int', [0])).rejects.toMatchObject({ code: '22012' })
  }
  expect(await find(db, 2)).toEqual({ name: 'two' })
  expect(db.client.pool.numUsed()).toBe(0)
})

test('queries can be watched as those of Knex can', async () => {
  const seen: string[] = []
  const watch = ({ sql }: { sql: string }): number => seen.push(sql)
  db.client.on('query', watch)
  await find(db, 1)
  db.client.off('query', watch)
  expect(seen).toEqual([SELECT])
})

test('a migration that changes the columns is no failure to nodes that run', async () => {
  const node = connect(database.url, { poolSize: 3, applicationName: 'prepared test' })
  const all = (): Promise<unknown[]> =>
    prepared(node, 'all-things', 'SELECT * FROM things ORDER BY id LIMIT 1')
  await Promise.all([all(), all(), all(), all()])
  await db.raw('ALTER TABLE things ADD COLUMN colour text')
  expect(await Promise.all([all(), all(), all(), all()])).toEqual(
    Array(4).fill([{ id: 1, name: 'one', colour: null }]),
  )
  await db.raw('ALTER TABLE things DROP COLUMN colour')
  await node.destroy()
})

test('values arrive as those of other queries do, and one that cannot be sent harms nobody else', async () => {
  const sql = `SELECT $1::bigint AS id, $2::timestamptz AS at, $3::jsonb AS json, $4::text[] AS list, $5::text AS none`
  const at = '2017-08-24 19:56:07.942974+00'
  const values = [9007199254740991, at, { a: [1] }, ['x', 'y,z'], null]
  expect(await preparedOne(db, 'values', sql, values)).toEqual({
    id: 9007199254740991,
    at,
    json: { a: [1] },
    list: ['x', 'y,z'],
    none: null,
  })
  const poison = {
    toPostgres: () => {
      throw new Error('no such value')
    },
  }
  await expect(preparedOne(db, 'poison', 'SELECT $1::text AS text', [poison])).rejects.toThrow(
    'no such value',
  )
  await expect(preparedOne(db, 'big', 'SELECT 9007199254740993 AS big')).rejects.toThrow(RangeError)
  expect(await find(db, 1)).toEqual({ name: 'one' })
})

test('the number of rows changed is told of each kind of statement', async () => {
  expect(await preparedCount(db, 'insert', 'INSERT INTO things VALUES ($1), ($2)', [3, 4])).toBe(2)
  expect(await preparedCount(db, 'delete', 'DELETE FROM things WHERE id >= $1', [3])).toBe(2)
  expect(await preparedCount(db, 'delete', 'DELETE FROM things WHERE id >= $1', [3])).toBe(0)
  expect(await prepared(db, 'returning', 'UPDATE things SET name = name RETURNING id')).toHaveLength(2)
})
