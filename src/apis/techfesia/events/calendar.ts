import { toDate } from '../../../db/timestamps.ts'
import type { EventRow } from './queries.ts'

type Shown = Pick<EventRow, 'publicId' | 'name' | 'description' | 'date' | 'time' | 'venue' | 'changedAt'>

const longestLine = 75

/** As TEXT (RFC 5545, 3.3.11): line breaks become `\n`; other control characters have no place in it. */
const toText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '')

/** A line in pieces of at most 75 bytes, none of which ends within a character (RFC 5545, 3.1). */
const fold = (line: string): string => {
  const pieces: string[] = []
  let piece = ''
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > longestLine) {
      pieces.push(piece)
      // The space that begins a line of continuation.
      piece = ' '
      bytes = 1
    }
    piece += character
    bytes += size
  }
  return [...pieces, piece].join('\r\n')
}

/**
 * An iCalendar (RFC 5545) with the one event. Its time is floating: that of the place.
 * @param url where the event is read
 */
export const toCalendar = (event: Shown, url: string): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Agora//Techfesia//EN',
    'BEGIN:VEVENT',
    // The same wherever it is read: a calendar knows the event again by it.
    `UID:${event.publicId}@techfesia`,
    `DTSTAMP:${toDate(event.changedAt)
      .toISOString()
      .replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${event.date.replaceAll('-', '')}T${event.time.replace(':', '')}00`,
    `SUMMARY:${toText(event.name)}`,
    `DESCRIPTION:${toText(event.description)}`,
    `LOCATION:${toText(event.venue)}`,
    `URL:${url}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('')

/** A name to keep it under, of the letters and digits of ASCII that the event's has. */
export const calendarName = ({ name }: Pick<EventRow, 'name'>): string => {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 60)
  return `${slug ?? 'event'}.ics`
}
