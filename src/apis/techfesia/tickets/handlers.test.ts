import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { bodyOf, missingUser } from '../testing.ts'
import { forbidden, newPerson, newStaff, noToken, type Person, seen } from '../testing-events.ts'

type Ticket = Schemas['Ticket']
type Page = Schemas['TicketPage']

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server, { ticket: ['read', 'update'] })
})
afterAll(() => server.close())

const open = async (who: Person, fields: object = {}): Promise<Ticket> =>
  bodyOf<Ticket>(
    await who.call('POST', '/ticket/', { body: { title: 'Locked out', description: 'The lab.', ...fields } }),
    201,
  )
const close = (who: Person, id: string, content = 'Opened again.') =>
  who.call('PUT', `/ticket/${id}/close`, { body: { content } })
const list = async (who: Person, path: string): Promise<Page> =>
  bodyOf<Page>(await who.call('GET', path), 200)
const idsOf = ({ result }: Page): string[] => result.map(({ ticketid }) => ticketid)

const today = (): string => new Date().toISOString().slice(0, 10)

describe('a ticket', () => {
  it('is private and unsolved until somebody says otherwise, with both spellings of its date', async () => {
    const person = await newPerson(server)
    expect(await open(person)).toEqual({
      ticketid: expect.stringMatching(/^[\w-]{16}$/),
      title: 'Locked out',
      description: 'The lab.',
      openedBy: person.username,
      openingDate: today(),
      openingdate: today(),
      topic: null,
      view: 'private',
      solution: { status: 'unsolved' },
    })
    expect(await open(person, { topic: ' ', view: 'public' })).toMatchObject({ topic: null, view: 'public' })
  })

  it('tells what it lacks', async () => {
    const person = await newPerson(server)
    const fields = { title: '', view: 'secret', topic: 7 }
    expect(seen(await person.call('POST', '/ticket/', { body: fields }))).toEqual({
      status: 400,
      body: {
        error: {
          title: 'missing required field',
          description: 'missing required field',
          view: '"secret" is not a valid choice.',
          topic: 'Not a valid string.',
        },
      },
    })
    expect(seen(await server.call('POST', '/ticket/', { body: {} }))).toEqual({ status: 401, body: noToken })
  })

  it('is closed once, by staff', async () => {
    const person = await newPerson(server)
    const { ticketid } = await open(person)
    expect(seen(await close(person, ticketid))).toEqual({ status: 403, body: forbidden })
    const reader = await newStaff(server, { ticket: ['read'] })
    expect(seen(await close(reader, ticketid))).toEqual({ status: 403, body: forbidden })
    expect(bodyOf<Ticket>(await close(staff, ticketid), 200)).toMatchObject({
      ticketid,
      solution: {
        status: 'solved',
        solvedBy: staff.username,
        solvingDate: today(),
        content: 'Opened again.',
      },
    })
    expect(seen(await close(staff, ticketid))).toEqual({
      status: 422,
      body: { error: 'This ticket is already solved.' },
    })
    expect(seen(await close(staff, 'nothing'))).toEqual({ status: 404, body: { error: 'Ticket not found.' } })
    expect(seen(await staff.call('PUT', `/ticket/${ticketid}/close`, { body: {} }))).toEqual({
      status: 400,
      body: { error: { content: 'missing required field' } },
    })
  })

  it('of 20 solutions at once has one', async () => {
    const { ticketid } = await open(await newPerson(server))
    const answers = await atOnce(20, (index) => close(staff, ticketid, `Solution ${index}`))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 422: 19 })
  })

  it('stays solved when who solved it has gone', async () => {
    const solver = await newStaff(server)
    const person = await newPerson(server)
    const { ticketid } = await open(person)
    bodyOf(await close(solver, ticketid), 200)
    await server.identity.deleteAccount(solver.id)
    const { result } = await list(person, `/ticket/${person.username}`)
    expect(result[0]?.solution).toEqual({ status: 'solved', solvingDate: today(), content: 'Opened again.' })
  })
})

describe('the lists', () => {
  it('of one person are for that person and staff, newest first', async () => {
    const person = await newPerson(server)
    const ids = [(await open(person)).ticketid, (await open(person)).ticketid, (await open(person)).ticketid]
    await open(await newPerson(server))
    bodyOf(await close(staff, ids[1] ?? ''), 200)
    const path = `/ticket/${person.username.toUpperCase()}`
    expect(idsOf(await list(person, path))).toEqual([...ids].reverse())
    expect(idsOf(await list(staff, `${path}?status=unsolved`))).toEqual([ids[2], ids[0]])
    expect(await list(person, `${path}?limit=2&page=2`)).toMatchObject({ pages: 2, currentpage: 2 })
    expect(seen(await person.call('GET', `${path}?limit=2&page=3`))).toEqual({
      status: 400,
      body: { message: 'This page does not exist', pageSize: 2, noOfPages: 2 },
    })
    expect(seen(await (await newPerson(server)).call('GET', path))).toEqual({ status: 403, body: forbidden })
    expect(seen(await staff.call('GET', '/ticket/nobody'))).toEqual({ status: 404, body: missingUser })
  })

  it('of all tickets are for staff, by person, topic and status', async () => {
    const person = await newPerson(server)
    const paid = await open(person, { topic: 'Payment', view: 'public' })
    const other = await open(person)
    const of = `/ticket?user=${person.username.toUpperCase()}`
    expect(idsOf(await list(staff, of))).toEqual([other.ticketid, paid.ticketid])
    expect(idsOf(await list(staff, `${of}&topic=payment&status=&limit`))).toEqual([paid.ticketid])
    expect(idsOf(await list(staff, `${of}&status=solved`))).toEqual([])
    expect(seen(await staff.call('GET', '/ticket?status=open'))).toEqual({
      status: 400,
      body: { error: { status: '"open" is not a valid choice.' } },
    })
    expect(seen(await person.call('GET', '/ticket'))).toEqual({ status: 403, body: forbidden })
    expect(seen(await server.call('GET', '/ticket'))).toEqual({ status: 401, body: noToken })
  })

  it('of public tickets show no others, to everybody', async () => {
    const person = await newPerson(server)
    const shown = await open(person, { topic: 'Keys', view: 'public' })
    await open(person, { topic: 'Keys', view: 'private' })
    const answer = await server.call('GET', '/ticket/public?topic=keys')
    expect(idsOf(bodyOf<Page>(answer, 200))).toEqual([shown.ticketid])
    expect(seen(await server.call('GET', '/ticket/public?topic=none'))).toEqual({
      status: 200,
      body: { pages: 1, currentpage: 1, result: [] },
    })
    expect((await server.call('DELETE', '/ticket/public')).status).toBe(405)
  })
})
