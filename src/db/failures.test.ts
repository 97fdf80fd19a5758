import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { missing, statusOf } from '../kernel/problem.ts'
import { problemFromDatabase } from './failures.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase({ empty: true })
  await database.db.raw(
    "CREATE TABLE things (id int PRIMARY KEY, name varchar(3) CHECK (name <> 'no')); INSERT INTO things VALUES (1)",
  )
})
afterAll(() => database.drop())

const failure = (sql: string): Promise<unknown> =>
  Promise.resolve(database.db.raw(sql)).then(
    () => undefined,
    (error) => error,
  )

describe('a failure of PostgreSQL becomes the problem of its caller', () => {
  test.each([
    ["SELECT E'\\\\000'::bytea::text || convert_from('\\x00', 'UTF8')", '22021', 'malformed'],
    ['SELECT \'["\\u0000"]\'::jsonb ->> 0', '22P05', 'malformed'],
    ['SELECT 3000000000::int', '22003', 'malformed'],
    ["INSERT INTO things VALUES (2, 'long')", '22001', 'malformed'],
    ["INSERT INTO things VALUES (2, 'no')", '23514', 'malformed'],
    ['INSERT INTO things VALUES (1)', '23505', 'conflict'],
    ['SET LOCAL statement_timeout = 1; SELECT pg_sleep(1)', '57014', 'unavailable'],
    ['BEGIN READ ONLY; DELETE FROM things', '25006', 'unavailable'],
    ['SELECT pg_terminate_backend(pg_backend_pid())', '57P01', 'unavailable'],
    ['SELECT nothing FROM things', '42703', undefined],
  ])('%s (%s): %s', async (sql, code, kind) => {
    const error = await failure(sql)
    expect(error).toMatchObject({ code })
    expect(problemFromDatabase(error)?.kind).toBe(kind)
  })

  test.each([
    ['53100', 507],
    ['58030', 507],
    ['53300', 503],
    ['40001', 503],
    ['40P01', 503],
    ['55P03', 503],
    ['57P03', 503],
    ['25P03', 503],
    ['08006', 503],
  ])('SQLSTATE %s: %i', async (code, status) => {
    const error = await failure(
      `DO $$ BEGIN RAISE EXCEPTION 'text of the database' USING ERRCODE = '${code}'; END $$`,
    )
    const problem = problemFromDatabase(error)
    expect(problem && statusOf[problem.kind]).toBe(status)
  })
})

test.each([
  Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  Object.assign(new AggregateError([], ''), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('read'), { code: 'ECONNRESET' }),
  new Error('Connection terminated unexpectedly'),
  new Error('Connection terminated'),
  new Error('Query read timeout'),
  new Error('timeout expired'),
  new Error('Client has encountered a connection error and is not queryable'),
])('a lost connection (%s) is 503', (error) => {
  expect(problemFromDatabase(error)).toMatchObject({ kind: 'unavailable', details: { retryAfter: 1 } })
})

test('the words of the database stay in the cause', async () => {
  const error = await failure('INSERT INTO things VALUES (1)')
  const problem = problemFromDatabase(error)
  expect(problem?.message).toBe('conflict')
  expect(problem?.cause).toBe(error)
})

test('what is no failure of the database is left alone', () => {
  for (const other of [new Error('other'), missing(), undefined, 'text', { code: '23505' }]) {
    expect(problemFromDatabase(other)).toBeUndefined()
  }
})
