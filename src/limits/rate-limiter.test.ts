import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Rate, RateLimiter, Standing } from '../kernel/rate-limit.ts'
import { newLink, newSocket, redisTest, startRedis } from '../redis/testing.ts'
import { createRateLimiter } from './rate-limiter.ts'

const rate: Rate = { requests: 3, seconds: 60, per: 'address' }

const countAtOnce = (limiter: RateLimiter, times: number, key = 'one'): Promise<Standing[]> =>
  Promise.all(Array.from({ length: times }, () => limiter.count(rate, key)))

/** How many of them were let through. */
const passed = (standings: readonly Standing[]): number =>
  standings.filter(({ retryAfter }) => retryAfter === undefined).length

describe('a window', () => {
  const begin = Date.UTC(2024, 0, 1, 12, 0, 0, 250)
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: begin })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  const newLimiter = (): RateLimiter => createRateLimiter({ log: { warn: () => {} } })

  it('lets through as many requests as the rate has, and says what is left and when it ends', async () => {
    const limiter = newLimiter()
    const resetAt = begin / 1000 - 0.25 + 61
    const standing = { limit: 3, resetAt, retryAfter: undefined }
    expect(await limiter.count(rate, 'one')).toEqual({ ...standing, remaining: 2 })
    expect(await limiter.count(rate, 'one')).toEqual({ ...standing, remaining: 1 })
    expect(await limiter.count(rate, 'one')).toEqual({ ...standing, remaining: 0 })
    expect(await limiter.count(rate, 'one')).toEqual({ ...standing, remaining: 0, retryAfter: 60 })
    expect(await limiter.count(rate, 'one')).toEqual({ ...standing, remaining: 0, retryAfter: 60 })
  })

  it('ends when it said, however many requests it refused, and the next begins with the next request', async () => {
    const limiter = newLimiter()
    await countAtOnce(limiter, 9)
    vi.advanceTimersByTime(59_999)
    expect(await limiter.count(rate, 'one')).toMatchObject({ remaining: 0, retryAfter: 1 })
    vi.advanceTimersByTime(1)
    const { resetAt, ...rest } = await limiter.count(rate, 'one')
    expect(rest).toEqual({ limit: 3, remaining: 2, retryAfter: undefined })
    expect(resetAt).toBe(Math.ceil(Date.now() / 1000) + 60)
  })

  it('is of one key and one rate', async () => {
    const limiter = newLimiter()
    await countAtOnce(limiter, 4)
    expect(await limiter.count(rate, 'other')).toMatchObject({ limit: 3, remaining: 2 })
    expect(await limiter.count({ ...rate, requests: 5 }, 'one')).toMatchObject({ limit: 5, remaining: 4 })
    expect(await limiter.count({ ...rate, seconds: 30 }, 'one')).toMatchObject({ limit: 3, remaining: 2 })
    expect(await limiter.count({ ...rate }, 'one')).toMatchObject({ limit: 3, retryAfter: 60 })
  })

  it('leaves nothing behind in memory when it ends, of 300 keys', async () => {
    const limiter = newLimiter()
    for (let index = 0; index < 300; index += 1) await limiter.count(rate, `key ${index}`)
    expect(vi.getTimerCount()).toBe(300)
    vi.advanceTimersByTime(60_000)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('with Redis', () => {
  const newLimiter = async (socket: string, said: string[] = []): Promise<RateLimiter> => {
    const link = await newLink(socket)
    return createRateLimiter({ redis: link, log: { warn: (_fields, message) => said.push(message) } })
  }

  redisTest('two nodes let through together what the rate has, also at once', async () => {
    const socket = await newSocket()
    await startRedis(socket)
    const nodes = [await newLimiter(socket), await newLimiter(socket)]
    const standings = (await Promise.all(nodes.map((node) => countAtOnce(node, 50)))).flat()
    expect(passed(standings)).toBe(3)
    const now = Date.now() / 1000
    for (const { limit, remaining, resetAt, retryAfter } of standings) {
      expect(limit).toBe(3)
      expect(remaining).toBeGreaterThanOrEqual(0)
      expect(resetAt).toBeGreaterThan(now + 50)
      expect(resetAt).toBeLessThanOrEqual(Math.ceil(now + 60))
      if (retryAfter !== undefined) expect(retryAfter).toBeLessThanOrEqual(60)
    }
  })

  redisTest('a window ends on every node', async () => {
    const socket = await newSocket()
    await startRedis(socket)
    const brief = { ...rate, seconds: 1 }
    const [here, there] = [await newLimiter(socket), await newLimiter(socket)]
    for (let index = 0; index < 4; index += 1) await here.count(brief, 'one')
    expect(await there.count(brief, 'one')).toMatchObject({ remaining: 0, retryAfter: 1 })
    await expect
      .poll(async () => (await there.count(brief, 'one')).retryAfter, { timeout: 3_000 })
      .toBe(undefined)
    expect(await here.count(brief, 'one')).toMatchObject({ retryAfter: undefined })
  })

  redisTest(
    "when it is killed this node's own counts decide, at once, and together again when it is back",
    async () => {
      const socket = await newSocket()
      const redis = await startRedis(socket)
      const [here, there] = [await newLimiter(socket), await newLimiter(socket)]
      expect(passed(await countAtOnce(here, 5))).toBe(3)
      await redis.kill()
      const begin = performance.now()
      expect(passed(await countAtOnce(here, 20))).toBe(3)
      expect(passed(await countAtOnce(there, 20))).toBe(3)
      expect(performance.now() - begin).toBeLessThan(400)

      await startRedis(socket)
      const isShared = async (): Promise<boolean> => {
        const key = `probe ${performance.now()}`
        const [first, second] = [await here.count(rate, key), await there.count(rate, key)]
        return first.remaining === 2 && second.remaining === 1
      }
      await expect.poll(isShared, { timeout: 5_000 }).toBe(true)
      expect(passed([...(await countAtOnce(here, 9, 'two')), ...(await countAtOnce(there, 9, 'two'))])).toBe(
        3,
      )
    },
  )

  redisTest(
    'one that is frozen costs a request 200 ms and opens nothing; after half a second it costs nothing',
    async () => {
      const socket = await newSocket()
      const redis = await startRedis(socket)
      const limiter = await newLimiter(socket)
      await limiter.count(rate, 'other')
      redis.freeze()
      const begin = performance.now()
      expect(passed(await countAtOnce(limiter, 20))).toBe(3)
      expect(performance.now() - begin).toBeLessThan(400)
      const timed = async (): Promise<number> => {
        const start = performance.now()
        expect(await limiter.count(rate, 'one')).toMatchObject({ remaining: 0 })
        return performance.now() - start
      }
      await expect.poll(timed, { timeout: 2_000 }).toBeLessThan(20)
      redis.thaw()
      await expect
        .poll(async () => (await limiter.count(rate, `probe ${performance.now()}`)).remaining, {
          timeout: 5_000,
        })
        .toBe(2)
    },
  )

  redisTest('one that answers and does not count is told of once, and opens nothing', async () => {
    const socket = await newSocket()
    await startRedis(socket)
    const said: string[] = []
    const link = await newLink(socket)
    const limiter = await newLimiter(socket, said)
    await limiter.count(rate, 'one')
    await link.client.config('SET', 'maxmemory', '1')
    expect(passed(await countAtOnce(limiter, 20))).toBe(3)
    expect(said).toEqual(['Redis does not count requests: each node counts for itself'])
    await link.client.config('SET', 'maxmemory', '0')
    expect(await limiter.count(rate, 'one')).toMatchObject({ remaining: 1 })
  })
})
