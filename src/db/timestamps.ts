/**
 * A point in time as PostgreSQL writes it to our sessions, whose time zone is UTC:
 * `2017-08-24 19:56:07.942974+00`, with no more digits of a second than are not zero. It stays text because
 * a `Date` ends at milliseconds and the APIs show microseconds.
 */
export type Timestamp = string

const SHAPE = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(?:\+00)?$/

const split = (timestamp: Timestamp): { date: string; time: string; fraction: string } => {
  const [, date, time, fraction = ''] = SHAPE.exec(timestamp) ?? []
  if (date === undefined || time === undefined) {
    throw new RangeError(`not a UTC timestamp as PostgreSQL writes it: ${timestamp}`)
  }
  return { date, time, fraction }
}

/**
 * `2017-08-24T19:56:07.942974`: always six digits, no zone.
 * @throws RangeError for `infinity`, for years outside 0001-9999 and for text of any other shape
 */
export const isoMicros = (timestamp: Timestamp): string => {
  // Nine of ten have all six digits; a list asks for two of these per row.
  if (timestamp.length === 29 && timestamp[10] === ' ' && timestamp.endsWith('+00')) {
    return `${timestamp.slice(0, 10)}T${timestamp.slice(11, 26)}`
  }
  const { date, time, fraction } = split(timestamp)
  return `${date}T${time}.${fraction.padEnd(6, '0')}`
}

/**
 * `Wed, 23 Aug 2017 10:14:52 GMT`: the date of HTTP (RFC 9110, 5.6.7), the fraction of the second cut off.
 * @throws RangeError as `isoMicros` does
 */
export const httpDate = (timestamp: Timestamp): string => toDate(timestamp, 0).toUTCString()

/**
 * The same instant with the milliseconds that a `Date` holds, for arithmetic and comparison.
 * @param digits how many digits of the second's fraction to keep, 0 to 3
 * @throws RangeError as `isoMicros` does
 */
export const toDate = (timestamp: Timestamp, digits = 3): Date => {
  const { date, time, fraction } = split(timestamp)
  return new Date(`${date}T${time}.${fraction.slice(0, digits).padEnd(3, '0')}Z`)
}
