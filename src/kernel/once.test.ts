import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Db } from '../db/connection.ts'
import { createIdempotencyStore } from '../db/idempotency-store.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { atOnce, eventually, tally, warm } from '../identity/testing.ts'
import type { AnyHandler, AnyReply, Api } from './api.ts'
import { forbidden, missing, Problem, unavailable } from './problem.ts'
import { apiWith, type KernelServer, type Received, send, startKernel } from './testing.ts'

type Once = (work: (trx: Db) => Promise<AnyReply>) => Promise<AnyReply>

let database: TestDatabase
let db: Db
let server: KernelServer
/** What comes before the work of a request, and may fail it. */
let before: () => void
let mayCall: boolean
/** What a permit waits for. */
let beforePermit: () => Promise<void>

/** Writes down the name of a bucket. */
const createBucket: AnyHandler = async ({ once, body }: { once: Once; body?: { name: string } }) =>
  once(async (trx) => {
    const name = body?.name ?? 'nameless'
    await trx('work').insert({ name })
    before()
    const date = 'Wed, 23 Aug 2017 10:14:52 GMT'
    return {
      status: 201,
      body: { id: 1, name, createdAt: date, modifiedAt: date, status: 'success' },
      headers: { Location: `/${randomUUID()}` },
    }
  })

/** The API with one operation that takes a key, and another that takes no body with it. */
const keyedApi = (): Api => {
  const api = apiWith({ createBucket, logout: createBucket })
  const { createBucket: create, logout } = api.operations
  return {
    ...api,
    dialect: { toBody: ({ kind }) => ({ kind }) },
    operations: {
      ...api.operations,
      createBucket: { ...create, idempotent: true } as never,
      logout: { ...logout, idempotent: true } as never,
    },
    serializers: { ...api.serializers, logout: { 201: JSON.stringify } },
    permits: {
      createBucket: async () => {
        await beforePermit()
        if (!mayCall) throw forbidden()
      },
    },
  }
}

beforeAll(async () => {
  database = await testDatabase({ poolSize: 20 })
  db = database.db
  await db.raw('create table work (name text not null)')
  await db('identity.accounts').insert(
    ['a@b.c', 'b@b.c'].map((email) => ({ realm: 'bucketlist', email, role: 'user' })),
  )
  server = await startKernel([keyedApi()], {
    idempotency: createIdempotencyStore(db),
    authenticate: (header, realm) => ({
      ...{ accountId: Number(header), sessionId: 1, realm, role: 'user', expiresAt: 4_102_444_800 },
    }),
  })
})
afterAll(async () => {
  await server.close()
  await database.drop()
})
beforeEach(() => {
  before = () => {}
  mayCall = true
  beforePermit = async () => {}
})

interface Call {
  key?: string | undefined
  name?: unknown
  account?: number
}

const create = ({ key, name = 'Travel', account = 1 }: Call): Promise<Received> =>
  send(server, 'POST', '/v1/bucketlists/', {
    headers: {
      Authorization: String(account),
      'Content-Type': 'application/json',
      ...(key === undefined ? {} : { 'Idempotency-Key': key }),
    },
    body: JSON.stringify({ name }),
  })

const timesDone = async (name: string): Promise<number> => (await db('work').where({ name })).length

const isReplay = ({ headers }: Received): boolean => headers['idempotency-replayed'] === 'true'

/** As if the process had died in the middle of the request with this key. */
const abandon = (key: string): Promise<unknown> =>
  db('idempotency.replies')
    .where({ key })
    .update({
      ...{ status: null, headers: null, body: null },
      claimed_at: db.raw(`now() - interval '1 hour'`),
      lease_until: db.raw(`now() - interval '1 hour' + interval '2 minutes'`),
    })

describe('a request with a key', () => {
  it('that comes again is not done again, and gets the same answer', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const first = await create({ key, name })
    expect(first.status).toBe(201)
    expect(isReplay(first)).toBe(false)
    const second = await create({ key, name })
    expect(isReplay(second)).toBe(true)
    expect([second.status, second.text]).toEqual([first.status, first.text])
    expect(second.headers.location).toBe(first.headers.location)
    expect(await timesDone(name)).toBe(1)
  })

  it('is done once of 20 that come at the same moment: 20 rounds', async () => {
    await warm(db, 20)
    for (let round = 0; round < 20; round += 1) {
      const [key, name] = [randomUUID(), randomUUID()]
      const answers = await atOnce(20, () => create({ key, name }))
      const { 201: done = 0, 409: running = 0 } = tally(answers.map(({ status }) => String(status)))
      expect(done + running).toBe(20)
      expect(answers.filter((answer) => answer.status === 201 && !isReplay(answer))).toHaveLength(1)
      expect(await timesDone(name)).toBe(1)
    }
  })

  it('is done once also where the operation takes no body', async () => {
    const headers = { Authorization: '1', 'Idempotency-Key': randomUUID() }
    const answers = [1, 2].map(() => send(server, 'POST', '/v1/auth/logout', { headers }))
    await Promise.all(answers)
    const third = await send(server, 'POST', '/v1/auth/logout', { headers })
    expect([third.status, isReplay(third)]).toEqual([201, true])
    expect(await timesDone('nameless')).toBe(1)
  })

  it('does not get the answer of another account', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    await create({ key, name })
    expect(isReplay(await create({ key, name, account: 2 }))).toBe(false)
    expect(await timesDone(name)).toBe(2)
  })

  it('is refused when the key came with another one', async () => {
    const key = randomUUID()
    await create({ key, name: 'one' })
    expect(await create({ key, name: 'two' })).toMatchObject({ status: 409, body: { kind: 'key-reused' } })
  })

  it.each([
    ['an outage', () => unavailable(), 503],
    ['too many of them', () => new Problem('throttled', { retryAfter: 1 }), 429],
    ['a fault of ours', () => new Error('boom'), 500],
  ])('that failed for %s has done nothing, and is done when it comes again', async (_what, fault, status) => {
    const [key, name] = [randomUUID(), randomUUID()]
    before = () => {
      throw fault()
    }
    expect((await create({ key, name })).status).toBe(status)
    expect(await timesDone(name)).toBe(0)
    before = () => {}
    const again = await create({ key, name })
    expect([again.status, isReplay(again)]).toEqual([201, false])
  })

  it('that was refused by what it asks for is refused again, and its key is not held', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    before = () => {
      throw missing()
    }
    expect((await create({ key, name })).status).toBe(404)
    before = () => {}
    expect(await create({ key, name })).toMatchObject({ status: 404, body: { kind: 'missing' } })
    const ill = { key: randomUUID(), name: 7 }
    expect((await create(ill)).status).toBe(400)
    expect(await create(ill)).toMatchObject({ status: 400, body: { kind: 'invalid' } })
  })

  it('that may not be made any more still gets the answer that is due, and no other', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    const first = await create({ key, name })
    mayCall = false
    expect((await create({ key, name })).text).toBe(first.text)
    expect((await create({ key: randomUUID(), name })).status).toBe(403)
    expect(await timesDone(name)).toBe(1)
  })

  it('that may not be made any more is not done in place of one that died', async () => {
    const [key, name] = [randomUUID(), randomUUID()]
    await create({ key, name })
    await abandon(key)
    mayCall = false
    expect((await create({ key, name })).status).toBe(403)
    expect(await timesDone(name)).toBe(1)
  })

  it.each([
    ['bytes that are no ASCII', 'caf\u00e9\u00ff\u0080'],
    ['a tab', 'a\tb'],
    ['255 characters', 'k'.repeat(255)],
  ])('may have %s in it', async (_what, key) => {
    const name = randomUUID()
    expect((await create({ key, name })).status).toBe(201)
    expect(isReplay(await create({ key, name }))).toBe(true)
  })
})

describe('a client that is gone before its body is read', () => {
  it.each(['with all of its body sent', 'in the middle of its body'])(
    '%s: its key is not spent, and the same request with it is done',
    async (what) => {
      const [key, name] = [randomUUID(), randomUUID()]
      const body = JSON.stringify({ name })
      let arrived = (): void => {}
      let goOn = (): void => {}
      const hasArrived = new Promise<void>((resolve) => {
        arrived = resolve
      })
      const mayGoOn = new Promise<void>((resolve) => {
        goOn = resolve
      })
      beforePermit = () => {
        arrived()
        return mayGoOn
      }
      const { hostname: host, port } = new URL(server.url)
      const socket = connect({ host, port: Number(port) })
      socket.write(
        [
          'POST /v1/bucketlists/ HTTP/1.1',
          'Host: agora',
          'Authorization: 1',
          'Content-Type: application/json',
          `Content-Length: ${body.length}`,
          `Idempotency-Key: ${key}`,
          '',
          what.startsWith('with') ? body : body.slice(0, 9),
        ].join('\r\n'),
      )
      await hasArrived
      beforePermit = async () => {}
      socket.destroy()
      // The server comes to see that before it sees these.
      for (const _time of [1, 2]) await create({})
      const { length } = server.exchanges
      goOn()
      await eventually(5_000, () => server.exchanges.length > length)
      expect(await timesDone(name)).toBe(0)
      const again = await create({ key, name })
      expect([again.status, isReplay(again)]).toEqual([201, false])
      expect(await timesDone(name)).toBe(1)
    },
  )
})

it('a request without a key is done as often as it comes', async () => {
  const name = randomUUID()
  await create({ name })
  await create({ name })
  expect(await timesDone(name)).toBe(2)
})

it('of an operation that does its work outside of its one transaction is found out, and not answered as done', async () => {
  const date = 'Wed, 23 Aug 2017 10:14:52 GMT'
  const body = { id: 1, name: 'Travel', createdAt: date, modifiedAt: date, status: 'success' }
  const api = keyedApi()
  const careless = {
    ...api,
    handlers: { ...api.handlers, createBucket: async () => ({ status: 201, body }) },
  }
  const other = await startKernel([careless], {
    idempotency: createIdempotencyStore(db),
    authenticate: () => ({ accountId: 1, sessionId: 1, realm: 'bucketlist', role: 'user', expiresAt: 4e9 }),
  })
  try {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'careless' }
    const ask = () => send(other, 'POST', '/v1/bucketlists/', { headers, body: '{"name": "Travel"}' })
    expect((await ask()).status).toBe(500)
    expect(other.exchanges[0]?.problem?.cause).toMatchObject({ message: expect.stringContaining('without') })
  } finally {
    await other.close()
  }
})
