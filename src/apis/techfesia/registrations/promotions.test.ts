import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  eventFields,
  newEvent,
  newPeople,
  newStaff,
  newTeam,
  type Person,
  registered,
  statusesOf,
  teamEvent,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

/** What has been mailed to somebody. */
const mailsTo = async ({ email }: Person): Promise<string[]> =>
  (await server.outbox()).filter((mail) => mail.includes(`To: ${email}`))

describe('a place that falls free', () => {
  it('goes to the first who waits, who is mailed', async () => {
    const name = `Fees ${Date.now()}`
    const id = await newEvent(staff, { name, fees: 10, maxParticipants: 1 })
    const [first, second, third] = await newPeople(server, 3)
    if (!first || !second || !third) throw new Error('nobody')
    const rid = await registered(first, id)
    await registered(second, id)
    await registered(third, id)
    await first.call('DELETE', `/events/${id}/registrations/${rid}`)
    expect(await statusesOf(staff, id)).toEqual(['payment pending', 'waiting'])
    const [mail = '', ...more] = await mailsTo(second)
    expect(more).toEqual([])
    expect(mail).toContain(`Subject: A place in ${name}`)
    expect(mail).toContain('until the fees are paid')
    expect(await mailsTo(third)).toEqual([])
  })

  it('goes to the first team that waits, whose leader is mailed', async () => {
    const id = await newEvent(staff, { ...teamEvent, maxParticipants: 1 })
    const [first, second, member] = await newPeople(server, 3)
    if (!first || !second || !member) throw new Error('nobody')
    const rid = await registered(first, id, await newTeam(first))
    await registered(second, id, await newTeam(second, [member]))
    await staff.call('DELETE', `/events/${id}/registrations/${rid}`)
    expect(await statusesOf(staff, id)).toEqual(['confirmed'])
    expect(await mailsTo(second)).toHaveLength(1)
    expect(await mailsTo(member)).toEqual([])
  })

  it('comes of more room, too, for as many as there is room for', async () => {
    const fields = eventFields({ maxParticipants: 1 })
    const id = await newEvent(staff, fields)
    const people = await newPeople(server, 5)
    for (const person of people) await registered(person, id)
    await staff.call('PUT', `/events/${id}`, { body: { ...fields, maxParticipants: 3 } })
    expect(await statusesOf(staff, id)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting', 'waiting'])
    await staff.call('PUT', `/events/${id}`, { body: { ...fields, maxParticipants: 2 } })
    expect(await statusesOf(staff, id)).toEqual(['confirmed', 'confirmed', 'confirmed', 'waiting', 'waiting'])
    await staff.call('PUT', `/events/${id}`, { body: { ...fields, maxParticipants: null } })
    expect(await statusesOf(staff, id)).toEqual(Array(5).fill('confirmed'))
    for (const [index, person] of people.entries())
      expect(await mailsTo(person)).toHaveLength(index === 0 ? 0 : 1)
  })

  it('comes with an account that goes, and the sweep sees to the mail when nobody else has', async () => {
    const id = await newEvent(staff, { maxParticipants: 1 })
    const [first, second] = await newPeople(server, 2)
    if (!first || !second) throw new Error('nobody')
    await registered(first, id)
    await registered(second, id)
    await server.identity.deleteAccount(first.id)
    expect(await statusesOf(staff, id)).toEqual(['confirmed'])
    expect(await mailsTo(second)).toEqual([])
    await server.sweep()
    await server.sweep()
    expect(await mailsTo(second)).toHaveLength(1)
  })

  it('is of no interest to who has withdrawn before the mail goes', async () => {
    const id = await newEvent(staff, { maxParticipants: 1 })
    const [first, second] = await newPeople(server, 2)
    if (!first || !second) throw new Error('nobody')
    await registered(first, id)
    const rid = await registered(second, id)
    await server.identity.deleteAccount(first.id)
    await second.call('DELETE', `/events/${id}/registrations/${rid}`)
    await server.sweep()
    expect(await mailsTo(second)).toEqual([])
  })
})
