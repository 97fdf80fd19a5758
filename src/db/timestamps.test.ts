import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from './connection.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { httpDate, isoMicros, toDate } from './timestamps.ts'

describe('isoMicros', () => {
  test.each([
    ['2017-08-24 19:56:07.942974+00', '2017-08-24T19:56:07.942974'],
    ['2017-08-24 19:56:07.9+00', '2017-08-24T19:56:07.900000'],
    ['2017-08-24 19:56:07+00', '2017-08-24T19:56:07.000000'],
    ['2017-08-24 19:56:07.000001', '2017-08-24T19:56:07.000001'],
  ])('%s always has six digits and no zone', (text, iso) => expect(isoMicros(text)).toBe(iso))

  test.each([
    'infinity',
    '',
    '2017-08-24 19:56:07+02',
    '12017-08-24 19:56:07+00',
    '0044-03-15 12:00:00+00 BC',
  ])('refuses %j, which it could only print wrongly', (text) =>
    expect(() => isoMicros(text)).toThrow(RangeError),
  )
})

test('httpDate cuts the fraction off and never rounds into the next second', () => {
  expect(httpDate('2017-08-23 10:14:52.999999+00')).toBe('Wed, 23 Aug 2017 10:14:52 GMT')
})

test('toDate keeps milliseconds', () => {
  expect(toDate('2017-08-23 10:14:52.987654+00').toISOString()).toBe('2017-08-23T10:14:52.987Z')
})

describe('values of our connections', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase({ empty: true })
  })
  afterAll(() => database.drop())

  const select = async (expression: string): Promise<unknown> =>
    (await database.db.raw(`SELECT ${expression} AS value`)).rows[0].value

  test('a timestamptz keeps its microseconds and arrives in UTC, whatever the zone of the database', async () => {
    const name = new URL(database.url).pathname.slice(1)
    await database.db.raw("ALTER DATABASE ?? SET TimeZone = 'Asia/Kolkata'", [name])
    await database.db.raw("ALTER DATABASE ?? SET DateStyle = 'German'", [name])
    const db = connect(database.url, { poolSize: 1, applicationName: 'timestamps test' })
    const { rows } = await db.raw("SELECT '2017-08-24 21:56:07.942974+02'::timestamptz AS at")
    await db.destroy()
    expect(rows).toEqual([{ at: '2017-08-24 19:56:07.942974+00' }])
    expect(isoMicros(String(await select('now()')))).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/)
  })

  test('a bigint is a number, and one that a number cannot hold fails', async () => {
    expect(await select('9007199254740991::bigint')).toBe(9007199254740991)
    expect(await select('count(*)')).toBe(1)
    expect(await select("'{1,NULL,3}'::bigint[]")).toEqual([1, null, 3])
    await expect(select('9007199254740993::bigint')).rejects.toThrow(RangeError)
    expect(await select('1'), 'the connection goes on').toBe(1)
  })

  test('dates, and points in time in arrays, are text; numeric is text', async () => {
    expect(await select("'2017-08-24'::date")).toBe('2017-08-24')
    expect(await select("ARRAY['2017-08-24 19:56:07.5+00'::timestamptz]")).toEqual([
      '2017-08-24 19:56:07.5+00',
    ])
    expect(await select('1.10::numeric')).toBe('1.10')
  })
})
