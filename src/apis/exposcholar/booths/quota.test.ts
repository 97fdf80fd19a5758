import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../db/testing.ts'
import { atOnce, tally, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { setSubscription } from '../accounts/queries.ts'
import { holdMember, type Member, newBooth, newMember, quotaExceeded, seen, waitingFor } from '../testing.ts'

let database: TestDatabase
let server: TestServer
beforeAll(async () => {
  // Twenty who write, one who holds them up, and those who look.
  database = await testDatabase({ poolSize: 24 })
  const { db, url: databaseUrl } = database
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' }, beside: { db, databaseUrl } })
  await warm(db, 24)
})
afterAll(async () => {
  await server.close()
  await database.drop()
})

const open = (member: Member): Promise<Answer> =>
  member.call('POST', '/booths/', { body: { name: 'Glass and light', country: 40 } })

const subscriptionOf = async (member: Member) => (await member.call('GET', '/subscription/')).body
const boothsOf = async ({ id }: Member): Promise<number> =>
  (await server.db('exposcholar.booths').where({ owner_id: id })).length

const statuses = (answers: readonly Answer[]) => tally(answers.map(({ status }) => String(status)))

/** Sends requests at once: so many of them wait for the member's lock before any of them goes on. */
const abreast = async (member: Member, count: number, send: () => Promise<Answer>[]): Promise<Answer[]> => {
  const lock = await holdMember(server, member)
  try {
    const sent = send()
    await waitingFor(server, count)
    await lock.commit()
    return await Promise.all(sent)
  } finally {
    if (!lock.isCompleted()) await lock.rollback()
  }
}

describe('a subscription', () => {
  it.each([
    ['free', 3],
    ['standard', 10],
  ] as const)('%s has room for %i booths and no more', async (plan, room) => {
    const member = await newMember(server, plan)
    for (let index = 0; index < room; index += 1) expect((await open(member)).status).toBe(201)
    expect(seen(await open(member))).toEqual({ status: 403, body: quotaExceeded })
    expect(await boothsOf(member)).toBe(room)
  })

  it('has room again for each booth that is closed, and not for one that was not', async () => {
    const member = await newMember(server, 'free')
    const { id } = await newBooth(member)
    await atOnce(2, () => newBooth(member))
    expect((await member.call('DELETE', `/booths/${id}/`)).status).toBe(204)
    expect((await member.call('DELETE', `/booths/${id}/`)).status).toBe(404)
    expect(statuses([await open(member), await open(member)])).toEqual({ 201: 1, 403: 1 })
    expect(await subscriptionOf(member)).toMatchObject({ booths_used: 3 })
  })

  it('that is lowered below what is used keeps the booths, which go on changing, and lets no other in', async () => {
    const member = await newMember(server, 'standard')
    const booths = await atOnce(5, () => newBooth(member))
    await setSubscription(server.db, member.id, { plan: 'free', boothLimit: 3 })
    expect(await subscriptionOf(member)).toEqual({ plan: 'free', booth_limit: 3, booths_used: 5 })
    expect(seen(await open(member))).toEqual({ status: 403, body: quotaExceeded })
    const [first, second, third] = booths.map(({ id }) => `/booths/${id}/`)
    expect((await member.call('PUT', `${first}`, { body: { name: 'Still here' } })).status).toBe(200)
    for (const path of [first, second]) await member.call('DELETE', `${path}`)
    expect((await open(member)).status).toBe(403)
    await member.call('DELETE', `${third}`)
    expect((await open(member)).status).toBe(201)
    expect(await boothsOf(member)).toBe(3)
  })

  it('of none has no room at all, and of one has that', async () => {
    const member = await newMember(server, 'free')
    await setSubscription(server.db, member.id, { boothLimit: 0 })
    expect((await open(member)).status).toBe(403)
    await setSubscription(server.db, member.id, { boothLimit: 1 })
    expect(statuses([await open(member), await open(member)])).toEqual({ 201: 1, 403: 1 })
  })

  it('is not used up by what was refused', async () => {
    const member = await newMember(server, 'free')
    for (let tries = 0; tries < 5; tries += 1) {
      const { status } = await member.call('POST', '/booths/', { body: { name: '', country: 999 } })
      expect(status).toBe(400)
    }
    expect(await subscriptionOf(member)).toMatchObject({ booths_used: 0 })
  })
})

describe('at the same moment', () => {
  it('twenty who open a booth on the free plan open three: 5 rounds', async () => {
    for (let round = 0; round < 5; round += 1) {
      const member = await newMember(server, 'free')
      const answers = await abreast(member, 20, () => Array.from({ length: 20 }, () => open(member)))
      expect(statuses(answers)).toEqual({ 201: 3, 403: 17 })
      for (const { status, body } of answers) if (status === 403) expect(body).toEqual(quotaExceeded)
      expect(await boothsOf(member)).toBe(3)
      expect(await subscriptionOf(member)).toMatchObject({ booths_used: 3 })
    }
  })

  it('opening and closing keep the count: 5 rounds', async () => {
    const member = await newMember(server, 'standard')
    for (let round = 0; round < 5; round += 1) {
      const { rows } = await server.db.raw('select id from exposcholar.booths where owner_id = ?', [
        member.id,
      ])
      const closing = rows.slice(0, 4).map(({ id }: { id: number }) => `/booths/${id}/`)
      // Where there is no room, who opens is refused before anything is locked.
      const opening = rows.length < 10 ? 6 : 0
      const answers = await abreast(member, opening + closing.length, () => [
        ...Array.from({ length: 6 }, () => open(member)),
        ...closing.map((path: string) => member.call('DELETE', path)),
      ])
      const { 201: opened = 0, 204: closed = 0 } = statuses(answers)
      expect(closed).toBe(closing.length)
      const count = await boothsOf(member)
      expect(count).toBe(rows.length + opened - closed)
      expect(count).toBeLessThanOrEqual(10)
      expect(await subscriptionOf(member)).toMatchObject({ booths_used: count })
    }
  })
})
