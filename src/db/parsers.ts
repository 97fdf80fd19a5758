import pg from 'pg'

const { builtins } = pg.types

/** Array types have no name in `builtins`: the ids are those of `pg_type`. */
const arrayOf = { int8: 1016, date: 1182, timestamp: 1115, timestamptz: 1185 } as const
const TEXT_ARRAY = 1009

const asText = (text: string): string => text

/** A bigint as a number. One that a number cannot hold fails the query; rounding would name another row. */
const asNumber = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint beyond 2^53: ${text}`)
  return value
}

/**
 * How values of our connections become JavaScript, for pg's `types` option, so that no other user of pg in
 * the process sees it: bigint becomes a number; date, timestamp and timestamptz stay the text that
 * PostgreSQL writes (see `Timestamp`); numeric stays text as in pg; the rest is as pg has it.
 */
export const parsers = new pg.TypeOverrides()

parsers.setTypeParser(builtins.INT8, asNumber)
for (const id of [builtins.DATE, builtins.TIMESTAMP, builtins.TIMESTAMPTZ]) parsers.setTypeParser(id, asText)

const textArray = parsers.getTypeParser(TEXT_ARRAY, 'text') as unknown as (text: string) => unknown
for (const id of [arrayOf.date, arrayOf.timestamp, arrayOf.timestamptz]) parsers.setTypeParser(id, textArray)
parsers.setTypeParser(arrayOf.int8, (text) => {
  const values = textArray(text)
  return Array.isArray(values) ? values.map((value) => (value === null ? null : asNumber(value))) : values
})
