/**
 * How the run gets along with a server that counts requests (`X-RateLimit-…`): it stays under the limits, but
 * for once.
 */
import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { toWire } from './client.ts'
import type { DocumentedOperation } from './document.ts'
import { NotProvoked } from './not-provoked.ts'
import type { AnyAccount, AnyRequest, Operation, Operations } from './operations.ts'
import { send, type WireResponse } from './wire.ts'

/** How somebody stands with a rate. */
export interface Standing {
  readonly limit: number
  readonly remaining: number
  /** When the window ends, by our clock. */
  readonly until: number
}

/** Who sends a request, as the server counts. */
type Sender = Pick<AnyRequest, 'as' | 'from'>

/** A window of more requests than these is not used up. */
const MOST_REQUESTS = 5_000
const AT_ONCE = 16
/** An account that has less left of its window is not used for another exchange. */
const WORN = 200
/** Milliseconds that a window must last at least for requests that have to fall into it. */
const MARGIN = 5_000

/** An address that nobody has: the run's own server believes us. */
export const freshAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

/** How the sender of an answered request stands; undefined when the answer does not say. */
export const standingOf = ({ headers }: Pick<WireResponse, 'headers'>): Standing | undefined => {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers[`x-ratelimit-${name}`]
    return typeof text === 'string' && /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN
  }) as [number, number, number]
  if (Number.isNaN(limit + remaining + reset)) return undefined
  // The server's clock need not be ours.
  const now = Date.parse(headers.date ?? '') || Date.now()
  return { limit, remaining, until: Date.now() + reset * 1000 - now }
}

/** What is wrong with what an answer says of its rate. */
export const faultsOfRate = (answer: WireResponse): string[] => {
  const standing = standingOf(answer)
  if (!standing) return ['X-RateLimit-Limit, -Remaining and -Reset must be there, in whole numbers']
  const { limit, remaining, until } = standing
  const seconds = (until - Date.now()) / 1000
  const wait = Number(answer.headers['retry-after'])
  const isSpent = answer.status === 429 && remaining === 0
  return [
    ...(limit >= 1 && remaining < limit ? [] : [`${remaining} requests of ${limit} cannot be left`]),
    // A window of a minute; the header is rounded up to whole seconds, and `Date` down.
    ...(seconds > -2 && seconds < 64 ? [] : [`X-RateLimit-Reset is ${seconds} s from now`]),
    ...(isSpent && Math.abs(wait - seconds) > 2
      ? [`Retry-After is ${wait}, and X-RateLimit-Reset ${seconds} s from now`]
      : []),
  ]
}

/** The operation whose refusal is cheapest: with a path that names nothing, or a body of a wrong type. */
const findIdle = (operations: Operations, rate: string, withToken: boolean): Operation | undefined => {
  const counted = Object.values(operations).filter((one) => one.rate === rate)
  const usable = withToken ? counted.filter(({ secured }) => secured) : counted
  return (
    usable.find(({ path, method }) => method === 'GET' && path.includes('{')) ??
    usable.find(({ body }) => body) ??
    usable[0]
  )
}

const idleRequest = ({ path, body }: Operation, sender: Sender): AnyRequest => ({
  as: 'nobody',
  ...sender,
  path: Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'none'])),
  ...(body ? { raw: { type: 'text/plain', bytes: 'x' } } : { body: undefined }),
})

export interface Rates {
  /** The request with an address to come from, where it names one or the operation's requests are counted. */
  address(operation: Operation, request: AnyRequest): AnyRequest
  /** Whose count the request adds to; undefined where requests are not counted. */
  whose(operation: Operation, request: AnyRequest): string | undefined
  /** Waits for the next window where nothing is left of this one. */
  wait(whose: string | undefined): Promise<void>
  hear(whose: string | undefined, answer: WireResponse | undefined): void
  /** Asks when the window lets it; once more in the next one, where others had used it up. */
  ask(whose: string | undefined, work: () => Promise<WireResponse>): Promise<WireResponse>
  /** Whether the account has little left of its window. */
  isWorn(account: AnyAccount): boolean
  /**
   * Somebody who has used up the operation's rate for the next few seconds.
   * @param open an account that has sent nothing yet
   * @throws NotProvoked when that takes too many requests
   */
  exhaust(operation: Operation, open: () => Promise<AnyAccount>): Promise<Sender>
}

/** @param forwards whether the server believes us about the addresses that requests come from */
export const createRates = ({
  server,
  operations,
  documented,
  forwards,
}: {
  server: URL
  operations: Operations
  documented: ReadonlyMap<string, DocumentedOperation>
  forwards: boolean
}): Rates => {
  const standings = new Map<string, Standing>()
  const exhausted = new Map<string, Sender>()

  const keyOf = (rate: string, { as, from }: Sender): string =>
    `${rate} ${typeof as === 'object' ? as.token : `of ${forwards ? from : 'our address'}`}`

  const isSpent = (standing: Standing | undefined): standing is Standing =>
    standing !== undefined && standing.remaining === 0 && standing.until > Date.now()

  const address: Rates['address'] = (operation, request) => {
    const from = request.from ?? (operation.rate === undefined ? undefined : freshAddress())
    if (!forwards || from === undefined) return request
    return { ...request, from, headers: { 'X-Forwarded-For': from, ...request.headers } }
  }

  const hear: Rates['hear'] = (whose, answer) => {
    const standing = whose === undefined ? undefined : answer && standingOf(answer)
    if (whose !== undefined && standing) standings.set(whose, standing)
  }

  const idle = async (rate: string, sender: Sender): Promise<WireResponse> => {
    const operation = findIdle(operations, rate, typeof sender.as === 'object')
    if (!operation) throw new Error(`no operation counts against ${rate}`)
    const request = address(operation, idleRequest(operation, sender))
    const answer = await send(server, await toWire(operation, documented.get(operation.operationId), request))
    hear(keyOf(rate, request), answer)
    return answer
  }

  const wait: Rates['wait'] = async (whose) => {
    if (whose === undefined) return
    // Other runs may have come from our address.
    if (!forwards && !standings.has(whose) && whose.endsWith(' of our address'))
      await idle(whose.split(' ', 1)[0] ?? '', {})
    const standing = standings.get(whose)
    if (isSpent(standing)) await sleep(standing.until - Date.now())
  }

  const ask: Rates['ask'] = async (whose, work) => {
    await wait(whose)
    const answer = await work()
    hear(whose, answer)
    if (whose === undefined || answer.status !== 429 || !isSpent(standings.get(whose))) return answer
    await wait(whose)
    const second = await work()
    hear(whose, second)
    return second
  }

  /** @returns how many requests were let through */
  const spend = async (rate: string, sender: Sender): Promise<number> => {
    let passed = 0
    for (;;) {
      const answer = await idle(rate, sender)
      const standing = standingOf(answer)
      if (!standing) throw new Error(`an answer does not say how one stands with the rate ${rate}`)
      if (standing.limit > MOST_REQUESTS) throw new NotProvoked(`it takes ${standing.limit} requests`)
      if (answer.status === 429) return passed
      passed += 1
      let left = standing.remaining
      const worker = async (): Promise<void> => {
        while (left > 0) {
          left -= 1
          if ((await idle(rate, sender)).status !== 429) passed += 1
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
    }
  }

  return {
    address,
    hear,
    wait,
    ask,
    whose: ({ rate, secured }, { as, from, authorization }) => {
      if (rate === undefined) return undefined
      return keyOf(rate, secured && authorization === undefined ? { as, from } : { from })
    },
    isWorn: ({ token }) =>
      [...standings].some(
        ([whose, { remaining, limit, until }]) =>
          whose.endsWith(` ${token}`) && remaining < Math.min(WORN, limit / 2) && until > Date.now(),
      ),
    async exhaust({ rate, secured }, open) {
      if (rate === undefined) throw new Error('the requests of this operation are not counted')
      const key = `${rate} ${secured ? 'account' : 'address'}`
      const known = exhausted.get(key)
      if (known) {
        const standing = standings.get(keyOf(rate, known))
        if (isSpent(standing) && standing.until > Date.now() + MARGIN) return known
        await wait(keyOf(rate, known))
      }
      const sender = known ?? (secured ? { as: await open() } : { from: freshAddress() })
      const startedAt = Date.now()
      const passed = await spend(rate, sender)
      const limit = standings.get(keyOf(rate, sender))?.limit
      // Our own address may have been used before, and a slow server may have begun another window.
      const isOurs = known === undefined && (secured || forwards) && Date.now() - startedAt < 30_000
      if (isOurs && passed !== limit) throw new Error(`${passed} requests were let through, of ${limit}`)
      exhausted.set(key, sender)
      return sender
    },
  }
}
