import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import type { Operations } from './operations.ts'
import { createRates, faultsOfRate, standingOf } from './rates.ts'
import { send, type WireResponse } from './wire.ts'

const operations = {
  getNote: {
    operationId: 'getNote',
    method: 'GET',
    path: '/notes/{note_id}',
    secured: true,
    rate: 'requests',
    statuses: [200, 404, 429],
    parameters: [],
  },
  logIn: {
    operationId: 'logIn',
    method: 'POST',
    path: '/tokens',
    secured: false,
    rate: 'requests',
    statuses: [200, 415, 429],
    parameters: [],
    body: { types: ['application/json'] },
  },
} as const satisfies Operations

let server: Server | undefined
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

interface Wishes {
  limit?: number
  /** How many it lets through. */
  real?: number
  /** Milliseconds of a window. */
  lasts?: number
  forwards?: boolean
}

/** A server that counts, by token or else by address, and who was asked for how much. */
const start = async ({ limit = 30, real = limit, lasts = 60_000, forwards = true }: Wishes = {}) => {
  const windows = new Map<string, { count: number; ends: number }>()
  const asked: string[] = []
  server = createServer((request, response) => {
    const { authorization, 'x-forwarded-for': address } = request.headers
    const whose = authorization ?? (forwards ? String(address) : 'all')
    asked.push(`${request.method} ${request.url}`)
    const known = windows.get(whose)
    const now = known && known.ends > Date.now() ? known : { count: 0, ends: Date.now() + lasts }
    now.count += 1
    windows.set(whose, now)
    const reset = Math.ceil(now.ends / 1000)
    const isOver = now.count > real
    response
      .writeHead(isOver ? 429 : 404, {
        'X-RateLimit-Limit': limit,
        'X-RateLimit-Remaining': Math.max(0, limit - now.count),
        'X-RateLimit-Reset': reset,
        ...(isOver ? { 'Retry-After': Math.ceil((now.ends - Date.now()) / 1000) } : {}),
      })
      .end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  const rates = createRates({ server: url, operations, documented: new Map(), forwards })
  const ask = (token: string) =>
    send(url, {
      method: 'GET',
      target: '/notes/1',
      headers: { Authorization: `Bearer ${token}` },
      body: undefined,
    })
  return { rates, asked, ask }
}

const open = async () => ({ token: 'fresh' })

test('a rate is used up by as many requests as it lets through, once for all who want it', async () => {
  const { rates, asked, ask } = await start()
  expect(await rates.exhaust(operations.getNote, open)).toEqual({ as: { token: 'fresh' } })
  expect(asked).toEqual(Array(31).fill('GET /notes/none'))
  expect((await ask('fresh')).status).toBe(429)
  await rates.exhaust(operations.getNote, open)
  expect(asked).toHaveLength(32)
})

test('a rate without a token is that of an address', async () => {
  const { rates, asked } = await start()
  expect((await rates.exhaust(operations.logIn, open)).from).toMatch(/^10\.\d+\.\d+\.\d+$/)
  expect(asked).toHaveLength(31)
})

test('a server that lets other numbers through than it says is found out', async () => {
  const { rates } = await start({ limit: 30, real: 29 })
  await expect(rates.exhaust(operations.getNote, open)).rejects.toThrow('29 requests were let through, of 30')
})

test('a rate of too many requests is not used up', async () => {
  const { rates, asked } = await start({ limit: 1_000_000 })
  await expect(rates.exhaust(operations.getNote, open)).rejects.toThrow('it takes 1000000 requests')
  expect(asked).toHaveLength(1)
})

test('what others have used up is waited out, and asked for again', async () => {
  const { rates, ask } = await start({ limit: 1, lasts: 1_000 })
  await ask('one')
  expect((await rates.ask('requests one', () => ask('one'))).status).toBe(404)
})

test('what is known to be used up is not asked for before its time', async () => {
  const { rates, ask, asked } = await start({ limit: 2, lasts: 1_000 })
  for (let count = 0; count < 3; count++)
    expect((await rates.ask('requests one', () => ask('one'))).status).toBe(404)
  expect(asked).toHaveLength(3)
})

test('of a server that believes no address it is asked first how ours stands', async () => {
  const { rates, asked } = await start({ limit: 2, lasts: 1_000, forwards: false })
  const whose = rates.whose(operations.logIn, {})
  await rates.wait(whose)
  expect(asked).toHaveLength(1)
  await rates.wait(whose)
  expect(asked).toHaveLength(1)
  expect(rates.address(operations.logIn, {})).toEqual({})
})

test('a request that is not counted comes from the address that it names, and from ours without one', async () => {
  const { rates } = await start()
  const uncounted = { ...operations.logIn, rate: undefined }
  expect(rates.address(uncounted, {})).toEqual({})
  expect(rates.address(uncounted, { from: '10.0.0.1' }).headers).toEqual({ 'X-Forwarded-For': '10.0.0.1' })
})

test('an account with little left of its window is worn', async () => {
  const { rates, ask } = await start({ limit: 4 })
  expect(rates.isWorn({ token: 'one' })).toBe(false)
  for (let count = 0; count < 3; count++) await rates.ask('requests one', () => ask('one'))
  expect(rates.isWorn({ token: 'one' })).toBe(true)
  expect(rates.isWorn({ token: 'two' })).toBe(false)
})

test('an answer has to say how one stands', () => {
  const now = 1_700_000_000_000
  const answer = (headers: object, status = 200): WireResponse => ({
    status,
    headers: {
      date: new Date(now).toUTCString(),
      'x-ratelimit-limit': '600',
      'x-ratelimit-remaining': '599',
      'x-ratelimit-reset': String(now / 1000 + 60),
      ...headers,
    },
    body: Buffer.alloc(0),
  })
  expect(faultsOfRate(answer({}))).toEqual([])
  // By the server's clock, whatever ours says.
  expect(Math.round(((standingOf(answer({}))?.until ?? 0) - Date.now()) / 1000)).toBe(60)
  expect(faultsOfRate(answer({ 'x-ratelimit-reset': undefined }))).toHaveLength(1)
  expect(faultsOfRate(answer({ 'x-ratelimit-limit': 'many' }))).toHaveLength(1)
  expect(faultsOfRate(answer({ 'x-ratelimit-remaining': '600' }))).toEqual([
    '600 requests of 600 cannot be left',
  ])
  expect(faultsOfRate(answer({ 'x-ratelimit-reset': '60' }))).toHaveLength(1)
  const spent = { 'x-ratelimit-remaining': '0' }
  expect(faultsOfRate(answer({ ...spent, 'retry-after': '60' }, 429))).toEqual([])
  expect(faultsOfRate(answer({ ...spent, 'retry-after': '3600' }, 429))).toHaveLength(1)
})
