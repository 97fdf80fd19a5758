import { RateLimiterMemory, RateLimiterRedis, type RateLimiterRes } from 'rate-limiter-flexible'
import type { Log } from '../db/log.ts'
import type { Rate, RateLimiter, Standing } from '../kernel/rate-limit.ts'
import type { RedisLink } from '../redis/redis.ts'

export interface RateLimiterOptions {
  /** Holds the counts of all nodes; without it, or while it is gone, each node counts its own. */
  redis?: RedisLink | undefined
  log: Pick<Log, 'warn'>
}

/** Adds one to what somebody's key has in the window that runs, or begins one. */
type Count = (key: string) => Promise<RateLimiterRes>

const prefix = 'agora:requests'

const standingOf = (limit: number, { consumedPoints, msBeforeNext }: RateLimiterRes): Standing => ({
  limit,
  remaining: Math.max(0, limit - consumedPoints),
  resetAt: Math.ceil((Date.now() + msBeforeNext) / 1000),
  retryAfter: consumedPoints > limit ? Math.max(1, Math.ceil(msBeforeNext / 1000)) : undefined,
})

/**
 * Counts requests in fixed windows, each beginning with somebody's first request. In memory a count costs a
 * microsecond and a key half a kilobyte, until its window ends. A Redis that does not answer costs what
 * `connectRedis` lets it cost; then this node's own counts decide.
 */
export const createRateLimiter = ({ redis, log }: RateLimiterOptions): RateLimiter => {
  const counts = new Map<string, Count>()
  let refusing = false

  /** Tells of a Redis that answers and does not count, such as one that is full or lets us run no script. */
  const tell = (error: unknown): void => {
    if (refusing || redis?.client.status !== 'ready') return
    refusing = true
    log.warn(
      { reason: error instanceof Error ? error.message : String(error) },
      'Redis does not count requests: each node counts for itself',
    )
  }

  const createCount = ({ requests: points, seconds: duration }: Rate): Count => {
    // A rate that changes begins anew: nodes of two versions do not spoil each other's windows.
    const options = { keyPrefix: `${prefix}:${points}/${duration}`, points, duration }
    const own = new RateLimiterMemory(options)
    if (!redis) return (key) => own.penalty(key)
    const shared = new RateLimiterRedis({
      ...options,
      storeClient: redis.client,
      rejectIfRedisNotReady: true,
    })
    return async (key) => {
      try {
        const counted = await shared.penalty(key)
        refusing = false
        return counted
      } catch (error) {
        tell(error)
        return own.penalty(key)
      }
    }
  }

  return {
    async count(rate, key) {
      const name = `${rate.requests}/${rate.seconds}`
      const count = counts.get(name) ?? createCount(rate)
      counts.set(name, count)
      return standingOf(rate.requests, await count(key))
    },
  }
}
