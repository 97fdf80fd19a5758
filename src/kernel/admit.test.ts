import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRateLimiter } from '../limits/rate-limiter.ts'
import type { Api } from './api.ts'
import { Problem } from './problem.ts'
import { apiWith, type KernelServer, type Received, send, startKernel } from './testing.ts'

const requests = 4

/** The API with a rate per caller on one of its operations. */
const countedApi = (): Api => {
  const api = apiWith({
    getBucket: async () => {
      throw new Problem('missing')
    },
  })
  return {
    ...api,
    rates: { reads: { requests, seconds: 60, per: 'caller' } },
    operations: { ...api.operations, getBucket: { ...api.operations.getBucket, rate: 'reads' } as never },
  }
}

let server: KernelServer
beforeAll(async () => {
  server = await startKernel([countedApi()], {
    rateLimiter: createRateLimiter({ log: { warn: () => {} } }),
    authenticate: (header, realm) => {
      if (header === undefined) throw new Problem('no-token')
      return { accountId: Number(header), sessionId: 1, realm, role: 'user', expiresAt: 4_102_444_800 }
    },
  })
})
afterAll(() => server.close())

const get = (account?: number, id = '1'): Promise<Received> =>
  send(server, 'GET', `/v1/bucketlists/${id}`, {
    headers: account === undefined ? {} : { Authorization: String(account) },
  })

const left = ({ headers }: Received): unknown => headers['x-ratelimit-remaining']

it('each answer tells where the caller stands; the one too many is refused, and says when to come back', async () => {
  const answers = [await get(1), await get(1, 'x'), await get(1), await get(1), await get(1)]
  expect(answers.map(({ status }) => status)).toEqual([404, expect.any(Number), 404, 404, 429])
  expect(answers.map(left)).toEqual(['3', '2', '1', '0', '0'])
  const now = Date.now() / 1000
  for (const { headers } of answers) {
    expect(headers['x-ratelimit-limit']).toBe(String(requests))
    expect(Number(headers['x-ratelimit-reset'])).toBeGreaterThan(now + 50)
    expect(Number(headers['x-ratelimit-reset'])).toBeLessThanOrEqual(Math.ceil(now + 60))
  }
  const retryAfter = Number(answers[4]?.headers['retry-after'])
  expect(retryAfter).toBeGreaterThan(50)
  expect(retryAfter).toBeLessThanOrEqual(60)
  expect(left(await get(2))).toBe('3')
})

it('requests without a good token count for their address, and are refused as such until there are too many', async () => {
  const answers = [await get(), await get(), await get(), await get(), await get()]
  expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 429])
  expect(answers.map(left)).toEqual(['3', '2', '1', '0', '0'])
  expect(left(await get(3))).toBe('3')
})
