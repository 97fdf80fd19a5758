import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { newPeople, newStaff, type Person, statusesOf } from '../testing-events.ts'
import { addDemoFestival } from './demo.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

it('the demo has events with a team, with somebody who waits, and with somebody who has to pay, once', async () => {
  const [one, other, third] = await newPeople(server, 3)
  if (!one || !other || !third) throw new Error('nobody')
  const add = () =>
    server.db.transaction((trx) =>
      addDemoFestival(trx, { organiserId: staff.id, people: [one.id, other.id, third.id] }),
    )
  expect(await add()).toBe(true)
  expect(await add()).toBe(false)
  const { events } = (await server.call('GET', '/events')).body as Schemas['EventPage']
  expect(events.map(({ name }) => name)).toEqual(['Night Relay', 'Backwards', 'Paper Lanterns'])
  const statuses = await Promise.all(events.map(({ publicId }) => statusesOf(staff, publicId)))
  expect(statuses).toEqual([['payment pending'], ['confirmed', 'confirmed', 'waiting'], ['payment pending']])
  expect((await staff.call('GET', '/teams')).body).toMatchObject({
    result: [{ leader: one.username, members: [other.username], invitees: [third.username] }],
  })
})
