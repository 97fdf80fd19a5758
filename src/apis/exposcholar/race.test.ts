import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Db } from '../../db/connection.ts'
import { type TestDatabase, testDatabase } from '../../db/testing.ts'
import { atOnce, tally, warm } from '../../identity/testing.ts'
import { picture } from '../../media/testing-images.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import {
  type Booth,
  boothOf,
  expectTidy,
  holdMember,
  invalidToken,
  type Member,
  newBooth,
  newItem,
  newMember,
  notFound,
  putMedium,
  seen,
  sync,
  waitingFor,
} from './testing.ts'

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

const image = picture(8, 8).png().toBuffer()

/** What a write answers when something else happens to its owner's things while it waits for their lock. */
const meanwhile = async (
  member: Member,
  write: () => Promise<Answer>,
  happens: (trx: Db) => Promise<unknown>,
): Promise<Answer> => {
  const lock = await holdMember(server, member)
  try {
    const coming = write()
    await waitingFor(server)
    await happens(lock)
    await lock.commit()
    return await coming
  } finally {
    if (!lock.isCompleted()) await lock.rollback()
  }
}

interface Ids {
  booth: number
  item: number
  image: number
}

/** The writes that come below a booth, by what they need. */
const below: [name: string, write: (member: Member, ids: Ids) => Promise<Answer>][] = [
  ['updateBooth', (member, { booth }) => member.call('PUT', `/booths/${booth}/`, { body: { name: 'Late' } })],
  ['deleteBooth', (member, { booth }) => member.call('DELETE', `/booths/${booth}/`)],
  [
    'createItem',
    (member, { booth }) => member.call('POST', `/booths/${booth}/items/`, { body: { name: 'Late' } }),
  ],
  [
    'createBoothImage',
    async (member, { booth }) => member.send('POST', `/booths/${booth}/images/`, { image: await image }),
  ],
  [
    'deleteBoothImage',
    (member, { booth, image: id }) => member.call('DELETE', `/booths/${booth}/images/${id}/`),
  ],
  [
    'setPrimaryBoothImage',
    (member, { booth, image: id }) => member.call('POST', `/booths/${booth}/images/${id}/set-primary/`),
  ],
]
const belowItem: typeof below = [
  [
    'updateItem',
    (member, { booth, item }) =>
      member.call('PUT', `/booths/${booth}/items/${item}/`, { body: { name: 'Late' } }),
  ],
  ['deleteItem', (member, { booth, item }) => member.call('DELETE', `/booths/${booth}/items/${item}/`)],
  [
    'createItemImage',
    async (member, { booth, item }) =>
      member.send('POST', `/booths/${booth}/items/${item}/images/`, { image: await image }),
  ],
]

const newIds = async (member: Member): Promise<Ids> => {
  const { id: booth } = await newBooth(member)
  const { id: item } = await newItem(member, booth)
  return { booth, item, image: await putMedium(server, { boothId: booth }) }
}

describe('a write that waits while', () => {
  it.each([...below, ...belowItem])('its booth is closed finds nothing: %s', async (_operationId, write) => {
    const member = await newMember(server)
    const ids = await newIds(member)
    const answer = await meanwhile(
      member,
      () => write(member, ids),
      (trx) => trx('exposcholar.booths').where({ id: ids.booth }).delete(),
    )
    expect(seen(answer)).toEqual({ status: 404, body: notFound })
    await expectTidy(server)
  })

  it.each(belowItem)('its item is deleted finds nothing: %s', async (_operationId, write) => {
    const member = await newMember(server)
    const ids = await newIds(member)
    const answer = await meanwhile(
      member,
      () => write(member, ids),
      (trx) => trx('exposcholar.items').where({ id: ids.item }).delete(),
    )
    expect(seen(answer)).toEqual({ status: 404, body: notFound })
    await server.db('exposcholar.booths').where({ id: ids.booth }).delete()
    await expectTidy(server)
  })

  it.each<(typeof below)[number]>([
    ['createBooth', (member) => member.call('POST', '/booths/', { body: { name: 'Late', country: 1 } })],
    ...below,
    ...belowItem,
  ])('its account is deleted is refused as its token is: %s', async (_operationId, write) => {
    const member = await newMember(server)
    const ids = await newIds(member)
    const answer = await meanwhile(
      member,
      () => write(member, ids),
      (trx) => trx('identity.accounts').where({ id: member.id }).delete(),
    )
    expect(seen(answer)).toEqual({ status: 401, body: invalidToken })
    await expectTidy(server)
  })
})

describe('at the same moment', () => {
  it('one booth is made by ten creates with one key, and the others get its answer or are told to wait: 20 rounds', async () => {
    const member = await newMember(server)
    for (let round = 0; round < 20; round += 1) {
      const headers = { 'Idempotency-Key': randomUUID() }
      const body = { name: `Booth ${round}`, country: 40 }
      const create = () => member.call('POST', '/booths/', { body, headers })
      const answers = await atOnce(10, create)
      const { 201: made = 0, 409: told = 0 } = tally(answers.map(({ status }) => String(status)))
      expect(made + told).toBe(10)
      const booths = await server.db('exposcholar.booths').where({ owner_id: member.id })
      expect(booths).toHaveLength(round + 1)
      const { id } = booths.find(({ name }) => name === body.name) ?? {}
      const replies = [...answers, await create()].filter(({ status }) => status === 201)
      expect(replies.map((reply) => (reply.body as Booth).id)).toEqual(Array(made + 1).fill(id))
      const originals = replies.filter((reply) => !reply.headers.has('Idempotency-Replayed'))
      expect(originals).toHaveLength(1)
    }
  })

  it('one image is primary, whatever is added, deleted and made primary: 10 rounds', async () => {
    const member = await newMember(server)
    const { id: boothId } = await newBooth(member)
    const path = `/booths/${boothId}/images`
    for (let round = 0; round < 10; round += 1) {
      for (let missing = 5 - (await boothOf(member, boothId)).images.length; missing > 0; missing -= 1)
        await putMedium(server, { boothId })
      const { images } = await boothOf(member, boothId)
      const primary = images.find(({ is_primary }) => is_primary)?.id
      const answers = await Promise.all([
        ...images.slice(0, 4).map(({ id }) => member.call('POST', `${path}/${id}/set-primary/`)),
        member.call('DELETE', `${path}/${primary}/`),
        member.call('DELETE', `${path}/${images.at(-1)?.id}/`),
        putMedium(server, { boothId }).then(() => undefined),
      ])
      for (const answer of answers) expect([200, 204, 404, undefined]).toContain(answer?.status)
      const now = (await boothOf(member, boothId)).images
      expect(now.filter(({ is_primary }) => is_primary)).toHaveLength(1)
    }
    const { booths } = await sync(member)
    expect(booths).toEqual([await boothOf(member, boothId)])
  })
})
