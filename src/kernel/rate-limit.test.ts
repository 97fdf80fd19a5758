import { describe, expect, it } from 'vitest'
import { keyOf, type Rate, rateHeaders } from './rate-limit.ts'

const perCaller: Rate = { requests: 10, seconds: 60, per: 'caller' }
const perAddress: Rate = { ...perCaller, per: 'address' }

const keyFrom = (rate: Rate, address: string | undefined, accountId?: number, api = 'shop') =>
  keyOf(api, 'reads', rate, { accountId, address })

describe('a request counts for', () => {
  it('its caller, wherever it comes from, where the rate is per caller', () => {
    expect(keyFrom(perCaller, '192.0.2.1', 7)).toBe(keyFrom(perCaller, '192.0.2.2', 7))
    expect(keyFrom(perCaller, '192.0.2.1', 7)).not.toBe(keyFrom(perCaller, '192.0.2.1', 8))
  })

  it('its address where it has no caller, or the rate is per address', () => {
    expect(keyFrom(perCaller, '192.0.2.1')).toBe(keyFrom(perAddress, '192.0.2.1', 7))
    expect(keyFrom(perAddress, '192.0.2.1', 7)).not.toBe(keyFrom(perAddress, '192.0.2.2', 7))
  })

  it('the /64 of its IPv6 address, of which one client has all', () => {
    expect(keyFrom(perAddress, '2001:db8:1:2::1')).toBe(keyFrom(perAddress, '2001:db8:1:2:ffff::9'))
    expect(keyFrom(perAddress, '2001:db8:1:2::1')).not.toBe(keyFrom(perAddress, '2001:db8:1:3::1'))
    expect(keyFrom(perAddress, '::ffff:192.0.2.1')).toBe(keyFrom(perAddress, '192.0.2.1'))
  })

  it('one shared address where it has none, and for nobody whose number reads the same', () => {
    expect(keyFrom(perAddress, undefined)).toBe(keyFrom(perAddress, 'nonsense'))
    expect(keyFrom(perCaller, '7', 7)).not.toBe(keyFrom(perAddress, '7', 7))
  })

  it('one API alone', () => {
    expect(keyFrom(perAddress, '192.0.2.1', 7, 'shop')).not.toBe(keyFrom(perAddress, '192.0.2.1', 7, 'forum'))
  })
})

it('the headers say how many, how many are left, and when the window ends', () => {
  const standing = { limit: 60, remaining: 0, resetAt: 1_700_000_000, retryAfter: 12 }
  expect(rateHeaders(standing)).toEqual({
    'X-RateLimit-Limit': '60',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '1700000000',
  })
})
