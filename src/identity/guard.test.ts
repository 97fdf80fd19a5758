import { expect, test, vi } from 'vitest'
import { Problem, unavailable } from '../kernel/problem.ts'
import { createGuard, type Guard } from './guard.ts'
import { atOnce, bearer, newPerson, ourDatabase, outcome, startIdentity, tally } from './testing.ts'

const someone = { realm: 'plain', email: 'a@b.c', address: '192.0.2.1' }

/** A guard, and an attempt whose password is good or bad; `compared` counts those that were let through. */
function guarded() {
  const guard = createGuard()
  const state = { compared: 0 }
  const attempt = (good: boolean, change: Partial<typeof someone> = {}) =>
    outcome(() =>
      guard.attempt({ ...someone, ...change }, async () => {
        state.compared++
        await new Promise(setImmediate)
        return good ? true : undefined
      }),
    )
  return { guard, state, attempt }
}

test('of 100 wrong guesses at once 10 are compared: 20 rounds', async () => {
  const { state, attempt } = guarded()
  for (let round = 0; round < 20; round++) {
    state.compared = 0
    const outcomes = await atOnce(100, () => attempt(false, { email: `${round}@b.c` }))
    expect(tally(outcomes)).toEqual({ 'bad-credentials': 10, throttled: 90 })
    expect(state.compared).toBe(10)
  }
})

test('after 10 bad logins the right password is refused too, for that account from that address only', async () => {
  const { attempt } = guarded()
  await atOnce(10, () => attempt(false))
  expect(await attempt(true)).toBe('throttled')
  expect(await attempt(true, { address: '192.0.2.2' })).toBe('none')
  expect(await attempt(true, { email: 'b@b.c' })).toBe('none')
  expect(await attempt(true, { realm: 'steady' })).toBe('none')
})

test('every address of one IPv6 /64 counts as one', async () => {
  const { attempt } = guarded()
  await atOnce(10, (index) => attempt(false, { address: `2001:db8:1:2::${index}` }))
  expect(await attempt(true, { address: '2001:db8:1:2:ffff::1' })).toBe('throttled')
  expect(await attempt(true, { address: '2001:db8:1:3::1' })).toBe('none')
})

test('20 good logins of one account at once all succeed, and clear its count', async () => {
  const { attempt } = guarded()
  await atOnce(9, () => attempt(false))
  expect(tally(await atOnce(20, () => attempt(true)))).toEqual({ none: 20 })
  expect(tally(await atOnce(10, () => attempt(false)))).toEqual({ 'bad-credentials': 10 })
})

test('an attempt that could not be judged does not count', async () => {
  const { guard, attempt } = guarded()
  const failing = () => outcome(() => guard.attempt(someone, () => Promise.reject(unavailable())))
  expect(tally(await atOnce(30, failing))).toEqual({ unavailable: 30 })
  expect(tally(await atOnce(10, () => attempt(false)))).toEqual({ 'bad-credentials': 10 })
})

test('200 bad logins from one address over many accounts throttle that address, good ones do not', async () => {
  const { attempt } = guarded()
  expect(tally(await atOnce(240, (index) => attempt(true, { email: `good${index}@b.c` })))).toEqual({
    none: 240,
  })
  const outcomes = await atOnce(200, (index) => attempt(false, { email: `bad${index}@b.c` }))
  expect(tally(outcomes)).toEqual({ 'bad-credentials': 200 })
  expect(await attempt(false)).toBe('throttled')
  expect(await attempt(true)).toBe('throttled')
  expect(await attempt(true, { address: '192.0.2.2' })).toBe('none')
})

const retryAfter = async (guard: Guard): Promise<number | undefined> => {
  const failure: unknown = await guard.attempt(someone, async () => true).catch((error) => error)
  return failure instanceof Problem ? failure.details.retryAfter : undefined
}

test('a throttled account says in how many seconds, and is free again after 15 minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout'] })
  try {
    const { guard, attempt } = guarded()
    await atOnce(10, () => attempt(false))
    vi.advanceTimersByTime(60_000)
    expect(await retryAfter(guard)).toBe(14 * 60)
    vi.advanceTimersByTime(14 * 60_000 - 1)
    expect(await attempt(true)).toBe('throttled')
    vi.advanceTimersByTime(1)
    expect(await attempt(true)).toBe('none')
  } finally {
    vi.useRealTimers()
  }
})

test('more attempts on one account than may wait are refused with "unavailable"', async () => {
  const { attempt } = guarded()
  const outcomes = await atOnce(300, () => attempt(true))
  expect(tally(outcomes)).toEqual({ none: 250, unavailable: 50 })
})

test('logins count by account in whatever case the address comes, and so do changes of the password', async () => {
  const identity = await startIdentity(await ourDatabase())
  const { email, login, password } = await newPerson(identity)
  const caller = await identity.authenticate(bearer(await login()), 'plain')
  const guess = (spelling: string) =>
    outcome(() =>
      identity.login({ realm: 'plain', email: spelling, password: 'wrong', address: '192.0.2.1' }),
    )
  const change = () => outcome(() => identity.changePassword(caller, 'wrong', 'fresh', '192.0.2.1'))
  const outcomes = [
    ...(await atOnce(4, () => guess(email))),
    ...(await atOnce(4, () => guess(email.toUpperCase()))),
    ...(await atOnce(4, change)),
  ]
  expect(tally(outcomes)).toEqual({ 'bad-credentials': 10, throttled: 2 })
  expect(await outcome(() => login())).toBe('throttled')
  expect(await outcome(() => login('192.0.2.2'))).toBe('none')
  expect(await outcome(() => identity.changePassword(caller, password, 'x', '192.0.2.2'))).toBe('none')
})

test('an unknown address is throttled like a known one', async () => {
  const identity = await startIdentity(await ourDatabase())
  const guess = () =>
    outcome(() => identity.login({ realm: 'plain', email: 'no@b.c', password: 'wrong', address: undefined }))
  expect(tally(await atOnce(15, guess))).toEqual({ 'bad-credentials': 10, throttled: 5 })
})
