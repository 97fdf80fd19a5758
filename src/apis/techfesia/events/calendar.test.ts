import { describe, expect, it } from 'vitest'
import { calendarName, toCalendar } from './calendar.ts'

const event = {
  publicId: 'kT3vQ9xWbL2m',
  name: 'Night Relay',
  description: 'Three hours.',
  date: '2019-09-24',
  time: '09:30',
  venue: 'Computer Lab',
  changedAt: '2019-08-01 10:20:30.123456+00',
}
const url = 'http://localhost:8000/events/kT3vQ9xWbL2m'

describe('a calendar', () => {
  it('holds the event at the time of the place', () => {
    expect(toCalendar(event, url).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Agora//Techfesia//EN',
      'BEGIN:VEVENT',
      'UID:kT3vQ9xWbL2m@techfesia',
      'DTSTAMP:20190801T102030Z',
      'DTSTART:20190924T093000',
      'SUMMARY:Night Relay',
      'DESCRIPTION:Three hours.',
      'LOCATION:Computer Lab',
      `URL:${url}`,
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('takes text for nothing but text', () => {
    const text = 'a;b,c\\d\r\nEND:VEVENT\u0007\u2028'
    expect(toCalendar({ ...event, venue: text }, url)).toContain(
      'LOCATION:a\\;b\\,c\\\\d\\nEND:VEVENT\u2028\r\n',
    )
  })

  it('breaks lines at 75 bytes, and never within a character', () => {
    const name = `${'é'.repeat(60)}${'𝄞'.repeat(30)}`
    const lines = toCalendar({ ...event, name }, url).split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    const unfolded = lines.join('\r\n').replaceAll('\r\n ', '')
    expect(unfolded).toContain(`SUMMARY:${name}\r\n`)
  })

  it.each([
    ['Night Relay!', 'night-relay.ics'],
    ['Éclair "2"', 'eclair-2.ics'],
    ['夜', 'event.ics'],
  ])('of %s has a name that every system can keep', (name, file) => {
    expect(calendarName({ name })).toBe(file)
  })
})
