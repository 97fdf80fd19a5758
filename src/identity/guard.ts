import { createHash } from 'node:crypto'
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { addressKey } from '../kernel/address.ts'
import { badCredentials, type Problem, throttled, unavailable } from '../kernel/problem.ts'
import type { RedisLink } from '../redis/redis.ts'

/** Whose password is tried, and from where. */
export interface Attempt {
  realm: string
  /** As the database compares it, so that no spelling of one address has a count of its own. */
  email: string
  address: string | undefined
}

/** Counts bad passwords, and lets no more of them be compared than the counts allow. */
export interface Guard {
  /**
   * Runs `prove`, which resolves to undefined when the password is not the account's.
   * @throws Problem `bad-credentials` when it resolved so; `throttled` without running it; `unavailable`
   *   when too many attempts on one account wait; and what `prove` throws, which does not count
   */
  attempt<T>(attempt: Attempt, prove: () => Promise<T | undefined>): Promise<T>
}

const WINDOW_SECONDS = 15 * 60
const BAD_PER_ACCOUNT_AND_ADDRESS = 10
const BAD_PER_ADDRESS = 200
/** Attempts on one account from one address that may wait for each other. */
const WAITING = 250

type Limiter = RateLimiterMemory | RateLimiterRedis

export function createGuard(redis?: RedisLink): Guard {
  const perAccount = limiter('agora:bad-logins:account', BAD_PER_ACCOUNT_AND_ADDRESS, redis)
  const perAddress = limiter('agora:bad-logins:address', BAD_PER_ADDRESS, redis)
  const inTurn = createTurns()

  return {
    attempt({ realm, email, address }, prove) {
      const from = addressKey(address)
      const account = createHash('sha256')
        .update(JSON.stringify([realm, email, from]))
        .digest('base64url')
      // One at a time: many good logins at once must not be taken for many bad ones.
      return inTurn(account, async () => {
        await take(perAccount, account)
        let outcome: Awaited<ReturnType<typeof prove>>
        try {
          await refuseAbove(perAddress, from)
          outcome = await prove()
        } catch (error) {
          await giveBack(perAccount, account)
          throw error
        }
        if (outcome === undefined) {
          await perAddress.penalty(from)
          throw badCredentials()
        }
        await perAccount.delete(account)
        return outcome
      })
    },
  }
}

const limiter = (keyPrefix: string, points: number, redis: RedisLink | undefined): Limiter => {
  const local = new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_SECONDS })
  if (!redis) return local
  return new RateLimiterRedis({
    storeClient: redis.client,
    rejectIfRedisNotReady: true,
    insuranceLimiter: local,
    keyPrefix,
    points,
    duration: WINDOW_SECONDS,
  })
}

const refusal = ({ msBeforeNext }: RateLimiterRes): Problem =>
  throttled(Math.max(1, Math.ceil(msBeforeNext / 1000)))

/** Counts an attempt as bad before it is made: across nodes too, no more are made than may be bad. */
async function take(limit: Limiter, key: string): Promise<void> {
  try {
    await limit.consume(key)
  } catch (error) {
    throw error instanceof RateLimiterRes ? refusal(error) : unavailable(error)
  }
}

async function giveBack(limit: Limiter, key: string): Promise<void> {
  const { consumedPoints } = await limit.reward(key)
  // Below zero when the count has begun anew meanwhile: that would allow attempts beyond the limit.
  if (consumedPoints <= 0) await limit.delete(key)
}

/**
 * Looks at the count without adding to it: the many good logins at once of a large network must not be taken
 * for bad ones. Bad ones at once can so exceed the limit by as many as may wait for a hash.
 */
async function refuseAbove(limit: Limiter, key: string): Promise<void> {
  const count = await limit.get(key)
  if (count && count.consumedPoints >= limit.points && count.msBeforeNext > 0) throw refusal(count)
}

/** Runs work of the same key one after another. */
function createTurns(): <T>(key: string, work: () => Promise<T>) => Promise<T> {
  const lines = new Map<string, { last: Promise<unknown>; length: number }>()
  return (key, work) => {
    const line = lines.get(key) ?? { last: Promise.resolve(), length: 0 }
    if (line.length >= WAITING)
      return Promise.reject(unavailable(new Error('too many attempts wait in line')))
    lines.set(key, line)
    line.length++
    const turn = line.last.then(work).finally(() => {
      line.length--
      if (line.length === 0) lines.delete(key)
    })
    line.last = turn.catch(() => {})
    return turn
  }
}
