import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { startProcess } from './embedded/testing.ts'
import type { Log } from './log.ts'
import { migrate } from './migrate.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const log: Log = { info: () => {}, warn: () => {}, error: () => {} }
let database: TestDatabase
let folder: string

beforeEach(async () => {
  database = await testDatabase({ empty: true })
  folder = await mkdtemp(path.join(tmpdir(), 'agora-migrations-'))
})
afterEach(async () => {
  await database.drop()
  await rm(folder, { recursive: true })
})

const write = (name: string, sql: string): Promise<void> => writeFile(path.join(folder, name), sql)
const tables = async (): Promise<string[]> =>
  (await database.db('pg_tables').where({ schemaname: 'public' }).pluck('tablename'))
    .filter((name: string) => !name.startsWith('agora_migrations'))
    .sort()

test('five nodes that start at once on an empty database run each migration once', async () => {
  await write('0001-one.sql', 'CREATE TABLE one (id int); INSERT INTO one SELECT 1 FROM pg_sleep(0.1)')
  await write('0002-two.sql', 'CREATE TABLE two (id int)')
  await write('0003-three.sql', 'INSERT INTO two SELECT 3 FROM pg_sleep(0.1)')
  const nodes = Array.from({ length: 5 }, () =>
    connect(database.url, { poolSize: 1, applicationName: 'node' }),
  )
  const done = await Promise.all(nodes.map((db) => migrate(db, log, folder)))
  expect(done.flat().sort()).toEqual(['0001-one', '0002-two', '0003-three'])
  const { rows } = await database.db.raw(
    'SELECT (SELECT count(*) FROM one) AS one, (SELECT count(*) FROM two) AS two',
  )
  expect(rows).toEqual([{ one: 1, two: 1 }])
  await Promise.all(nodes.map((db) => db.destroy()))
})

test('the migrations of this code run on an empty database, and then none is left', async () => {
  const names = (await readdir(new URL('./migrations', import.meta.url))).filter((name) =>
    name.endsWith('.sql'),
  )
  expect(await migrate(database.db, log)).toEqual(names.map((name) => name.replace('.sql', '')).sort())
  expect(await migrate(database.db, log)).toEqual([])
})

test('a migration that fails leaves nothing of itself, names its line, and runs when it is mended', async () => {
  await write('0001-good.sql', 'CREATE TABLE good (id int)')
  await write('0002-bad.sql', 'CREATE TABLE bad (id int);\n\nCREATE TABLE worse (id nonsense);')
  await expect(migrate(database.db, log, folder)).rejects.toThrow(/Migration 0002-bad, line 3: .*nonsense/)
  expect(await tables()).toEqual(['good'])
  await write('0002-bad.sql', 'CREATE TABLE bad (id int)')
  expect(await migrate(database.db, log, folder)).toEqual(['0002-bad'])
})

test('a database that a newer version has migrated is refused, and left as it is', async () => {
  await write('0001-old.sql', 'CREATE TABLE old (id int)')
  await write('0002-new.sql', 'CREATE TABLE new (id int)')
  await migrate(database.db, log, folder)
  await rm(path.join(folder, '0002-new.sql'))
  await write('0003-other.sql', 'CREATE TABLE other (id int)')
  await expect(migrate(database.db, log, folder)).rejects.toThrow(/newer version of Agora \(it has 0002-new/)
  expect(await tables()).toEqual(['new', 'old'])
})

test('a node killed in the middle of a migration holds up no other', async () => {
  await write('0001-first.sql', 'CREATE TABLE first (id int)')
  await write('0002-slow.sql', 'CREATE TABLE slow (id int); SELECT pg_sleep(60)')
  const node = startProcess('migrate', database.url, folder)
  await node.says('0001-first')
  await expect
    .poll(
      async () =>
        (await database.db('pg_stat_activity').where('query', 'like', '%pg_sleep(60)').pluck('pid')).length,
    )
    .toBe(1)
  await node.kill()
  await write('0002-slow.sql', 'CREATE TABLE slow (id int)')
  expect(await migrate(database.db, log, folder)).toEqual(['0002-slow'])
  expect(await tables()).toEqual(['first', 'slow'])
})

test('a migration may take longer than a query, and use question marks', async () => {
  const db = connect(database.url, {
    poolSize: 1,
    applicationName: 'node',
    timeouts: { query: 100, statement: 50 },
  })
  await write(
    '0001-long.sql',
    "-- really?\nCREATE TABLE long AS SELECT '{\"a\":1}'::jsonb ? 'a' AS has FROM pg_sleep(0.2)",
  )
  expect(await migrate(db, log, folder)).toEqual(['0001-long'])
  await db.destroy()
})

test('file names that say nothing, or use a number twice, are refused', async () => {
  await write('1.sql', '')
  await expect(migrate(database.db, log, folder)).rejects.toThrow('name it like 0007-')
  await rm(path.join(folder, '1.sql'))
  await write('0001-one.sql', '')
  await write('0001-two.sql', '')
  await expect(migrate(database.db, log, folder)).rejects.toThrow('the same number')
})
