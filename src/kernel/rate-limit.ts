import { addressKey } from './address.ts'

/** How many requests of a kind an API lets through. */
export interface Rate {
  requests: number
  /** The window in which they count. */
  seconds: number
  /** Whom they count for: the caller, or, where there is none, its address; or the address in any case. */
  per: 'caller' | 'address'
}

/** How somebody stands with a rate. */
export interface Standing {
  /** Requests of a window. */
  limit: number
  /** Requests left. */
  remaining: number
  /** When the window ends, in whole seconds since 1970. */
  resetAt: number
  /** Undefined for a request that the rate lets through, also the last one; else the whole seconds to wait. */
  retryAfter: number | undefined
}

/** Counts requests, over all nodes where it can. */
export interface RateLimiter {
  /**
   * Counts one request. Never fails: where the counts of all nodes are out of reach, this node's own decide.
   * @param key whom the request counts for
   */
  count(rate: Rate, key: string): Promise<Standing>
}

/**
 * Whom a request counts for; of an address, what `addressKey` makes of it.
 * @param api the rate's home: those of two APIs have nothing to do with each other
 */
export const keyOf = (
  api: string,
  name: string,
  { per }: Rate,
  { accountId, address }: { accountId: number | undefined; address: string | undefined },
): string =>
  per === 'caller' && accountId !== undefined
    ? `${api}:${name}:account:${accountId}`
    : `${api}:${name}:address:${addressKey(address)}`

/** The headers that tell the client. */
export const rateHeaders = ({ limit, remaining, resetAt }: Standing): Record<string, string> => ({
  'X-RateLimit-Limit': String(limit),
  'X-RateLimit-Remaining': String(remaining),
  'X-RateLimit-Reset': String(resetAt),
})
