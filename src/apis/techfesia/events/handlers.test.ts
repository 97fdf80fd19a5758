import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import {
  eventFields,
  forbidden,
  newEvent,
  newName,
  newPerson,
  newStaff,
  noEvent,
  noToken,
  type Person,
  register,
  registered,
  seen,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
/** Names of labels that no other test uses. */
const mark = newName()
const coding = `Coding ${mark}`
const contest = `Contest ${mark}`
const free = `Free ${mark}`

beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
  for (const name of [coding, contest]) await staff.call('POST', '/events/category', { body: { name } })
  await staff.call('POST', '/events/tags', { body: { name: free } })
})
afterAll(() => server.close())

const refused = (status: number, error: unknown) => ({ status, body: { error } })

describe('an event', () => {
  it('is answered flat when it is made, and in its own shape when it is read', async () => {
    const sent = {
      ...eventFields(),
      fees: 'Rs 300',
      prize: ['First: 2000', 'Second: 1500'],
      teamEvent: true,
      minSize: 3,
      maxSize: 8,
      rules: ['No phones'],
      faq: [['Do we need a laptop?', 'Yes, one.']],
      category: [contest, coding.toUpperCase(), contest],
      tags: [free],
    }
    const { status, body } = await staff.call('POST', '/events', { body: sent })
    const { publicId } = body as Schemas['CreatedEvent']
    const shown = { ...sent, category: [contest, coding], maxParticipants: null }
    expect({ status, body }).toEqual({ status: 201, body: { publicId, ...shown } })

    const { minSize, maxSize, ...rest } = shown
    expect(seen(await server.call('GET', `/events/${publicId}`))).toEqual({
      status: 200,
      body: { publicId, ...rest, fees: 300, teamEventProperties: { minSize, maxSize } },
    })
  })

  it('has only what it cannot be without', async () => {
    const sent = eventFields()
    const { status, body } = await staff.call('POST', '/events', { body: sent })
    const { publicId } = body as Schemas['CreatedEvent']
    const empty = {
      fees: '',
      prize: [],
      teamEvent: false,
      minSize: 1,
      maxSize: 1,
      rules: [],
      faq: [],
      tags: [],
    }
    expect({ status, body }).toEqual({
      status: 201,
      body: { publicId, ...sent, ...empty, category: ['Others'], maxParticipants: null },
    })
    expect((await server.call('GET', `/events/${publicId}`)).body).toMatchObject({ fees: 0 })
  })

  it('becomes what is sent, sizes in either place, and what is left out becomes empty', async () => {
    const id = await newEvent(staff, { fees: 20, tags: [free], maxParticipants: 5 })
    const fields = eventFields({ teamEvent: true, teamProperties: { minSize: 2, maxSize: 9 }, maxSize: 4 })
    const { status, body } = await staff.call('PUT', `/events/${id}`, { body: fields })
    expect(status).toBe(202)
    expect(body).toMatchObject({
      eventid: id,
      minSize: 2,
      maxSize: 4,
      fees: '',
      tags: [],
      maxParticipants: null,
    })
  })

  it('has a name of its own, whatever the case, also at the same moment', async () => {
    const name = `Only ${newName()}`
    const answers = await atOnce(6, (index) =>
      staff.call('POST', '/events', { body: eventFields({ name: index % 2 ? name : name.toUpperCase() }) }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 422: 5 })
    const other = await newEvent(staff)
    for (const taken of [name, ` ${name} `]) {
      const body = eventFields({ name: taken })
      const refusal = refused(422, 'This event already exist.')
      expect(seen(await staff.call('PUT', `/events/${other}`, { body }))).toEqual(refusal)
      expect(seen(await staff.call('POST', '/events', { body }))).toEqual(refusal)
    }
  })

  it.each<[what: string, fields: object, status: number, error: unknown]>([
    ['no name', { name: undefined }, 400, { name: 'missing required field' }],
    [
      'a day that is none',
      { date: '2019-02-30' },
      400,
      { date: expect.stringContaining('Date has wrong format') },
    ],
    ['a year that PostgreSQL lacks', { date: '0000-01-01' }, 400, { date: expect.any(String) }],
    ['an hour that is none', { time: '24:00' }, 400, { time: expect.any(String) }],
    ['a team event without sizes', { teamEvent: true }, 400, { minSize: 'missing required field' }],
    ['one size', { teamEvent: true, minSize: 2 }, 400, { maxSize: 'missing required field' }],
    [
      'sizes the wrong way round',
      { teamEvent: true, minSize: 3, teamProperties: { maxSize: 2 } },
      400,
      { maxSize: 'Must not be less than minSize.' },
    ],
    ['a question without an answer', { faq: [['Why?']] }, 400, { faq: expect.any(String) }],
    ['fees below nothing', { fees: -1 }, 400, { fees: expect.any(String) }],
    ['room for nobody', { maxParticipants: 0 }, 400, { maxParticipants: expect.any(String) }],
    ['text that cannot be kept', { rules: ['a\0'] }, 400, { rules: 'Null characters are not allowed.' }],
    ['an unknown category', { category: ['Coding', 'No such'] }, 422, 'Category does not exist.'],
    ['an unknown tag', { tags: ['No such'] }, 422, 'Tag does not exist.'],
  ])('with %s is refused, and none is made', async (_what, fields, status, error) => {
    const countAll = async () => (await server.db('techfesia.events')).length
    const id = await newEvent(staff)
    const before = await countAll()
    const body = eventFields(fields)
    expect(seen(await staff.call('POST', '/events', { body }))).toEqual(refused(status, error))
    expect(seen(await staff.call('PUT', `/events/${id}`, { body }))).toEqual(refused(status, error))
    expect(await countAll()).toBe(before)
  })

  it('is for staff with the privilege to change', async () => {
    const id = await newEvent(staff)
    const reader = await newStaff(server, { event: ['read'] })
    for (const [method, path] of [
      ['POST', '/events'],
      ['PUT', `/events/${id}`],
      ['DELETE', `/events/${id}`],
    ] as const) {
      for (const person of [await newPerson(server), reader])
        expect(seen(await person.call(method, path, { body: {} }))).toEqual({ status: 403, body: forbidden })
      expect(seen(await server.call(method, path, { body: {} }))).toEqual({ status: 401, body: noToken })
    }
  })

  it('that is not there is a 404, whatever its id looks like', async () => {
    for (const id of ['unknown', 'a%20b', 'x'.repeat(65), '%00'])
      for (const method of ['GET', 'DELETE'])
        expect(seen(await staff.call(method, `/events/${id}`))).toEqual({ status: 404, body: noEvent })
    const change = await staff.call('PUT', '/events/unknown', { body: eventFields() })
    expect(seen(change)).toEqual({ status: 404, body: noEvent })
    expect((await server.call('GET', '/events/unknown/calendar.ics')).body).toEqual(noEvent)
  })

  it('goes with all that is its own, unless a registration is confirmed', async () => {
    const id = await newEvent(staff, { fees: 10 })
    const person = await newPerson(server)
    const rid = await registered(person, id)
    await staff.call('PUT', `/events/${id}/registrations/${rid}`, { body: { status: 'confirmed' } })
    expect(seen(await staff.call('DELETE', `/events/${id}`))).toEqual(
      refused(422, 'Cant delete an event with confirmed registrations.'),
    )
    await staff.call('PUT', `/events/${id}/registrations/${rid}`, { body: { status: 'payment pending' } })
    await staff.call('POST', `/events/${id}/organisers`, { body: { username: staff.username, role: 'Head' } })
    expect(seen(await staff.call('DELETE', `/events/${id}`))).toEqual({
      status: 200,
      body: { message: 'Event deleted' },
    })
    expect(seen(await register(person, id))).toEqual({ status: 404, body: noEvent })
  })

  it('stays for teams, or for single people, while anybody is registered', async () => {
    const id = await newEvent(staff)
    await registered(await newPerson(server), id)
    const body = eventFields({ teamEvent: true, minSize: 1, maxSize: 2 })
    expect(seen(await staff.call('PUT', `/events/${id}`, { body }))).toEqual(
      refused(422, 'Cant change teamEvent of an event with registrations.'),
    )
  })

  it('can be put into a calendar', async () => {
    const id = await newEvent(staff, { name: `Relay ${mark}` })
    const response = await fetch(`${server.url}/events/${id}/calendar.ics`)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('text/calendar')
    expect(response.headers.get('Content-Disposition')).toBe(`attachment; filename="relay-${mark}.ics"`)
    const text = await response.text()
    expect(text).toContain('DTSTART:20190924T093000\r\n')
    expect(text.replaceAll('\r\n ', '')).toContain(`URL:${server.url}/events/${id}\r\n`)
  })
})

describe('the list of events', () => {
  const category = `List ${mark}`
  const list = async (query: string): Promise<Schemas['EventPage']> =>
    (await server.call('GET', `/events?category=${encodeURIComponent(category)}&${query}`))
      .body as Schemas['EventPage']
  const names = async (query: string): Promise<string[]> => (await list(query)).events.map(({ name }) => name)

  beforeAll(async () => {
    await staff.call('POST', '/events/category', { body: { name: category } })
    for (const [name, date, time] of [
      ['c', '2019-09-22', '09:00'],
      ['A', '2019-09-21', '18:00'],
      ['b', '2019-09-21', '09:00'],
    ])
      await newEvent(staff, {
        ...{ name: `${name} ${mark}`, date, time, category: [category, coding] },
        tags: name === 'A' ? [free] : [],
      })
  })

  it('is for everybody, by day and time unless asked otherwise', async () => {
    const of = (...letters: string[]) => letters.map((letter) => `${letter} ${mark}`)
    expect(await names('')).toEqual(of('b', 'A', 'c'))
    expect(await names('order=-date')).toEqual(of('c', 'A', 'b'))
    expect(await names('order=name')).toEqual(of('A', 'b', 'c'))
    expect(await names('order=-name')).toEqual(of('c', 'b', 'A'))
  })

  it('takes empty values for absent ones, as the clients send them', async () => {
    const { status, body } = await server.call('GET', '/events?limit&page&category&order&tags')
    expect({ status, body }).toMatchObject({ status: 200, body: { currentPage: 1 } })
    expect((body as Schemas['EventPage']).events.length).toBeGreaterThan(2)
  })

  it('has those of any of the names, in either case', async () => {
    const ask = async (query: string) =>
      ((await server.call('GET', `/events?limit=100&${query}`)).body as Schemas['EventPage']).events.length
    const name = encodeURIComponent(category)
    expect(await ask(`category=${name.toLowerCase()}`)).toBe(3)
    expect(await ask(`category=No+such,%20${name}&tags=No+such,,${encodeURIComponent(free)}`)).toBe(1)
    expect(await ask('tags=No+such')).toBe(0)
  })

  it('comes in pages, none of which is past the end', async () => {
    expect(await list('limit=2')).toMatchObject({ currentPage: 1, noOfPages: 2, events: [{}, {}] })
    expect(await list('limit=2&page=2')).toMatchObject({ currentPage: 2, noOfPages: 2, events: [{}] })
    const past = await server.call('GET', '/events?tags=No+such&limit=2&page=2')
    expect(seen(past)).toEqual({
      status: 400,
      body: { message: 'This page does not exist', pageSize: 2, noOfPages: 1 },
    })
  })

  it.each([
    ['limit=0', { limit: expect.any(String) }],
    ['limit=101', { limit: 'Ensure this value is less than or equal to 100.' }],
    ['page=x', { page: 'A valid integer is required.' }],
    ['page=2147483648', { page: expect.any(String) }],
    ['order=price', { order: '"price" is not a valid choice.' }],
  ])('refuses %s', async (query, error) => {
    expect(seen(await server.call('GET', `/events?${query}`))).toEqual(refused(400, error))
  })
})
