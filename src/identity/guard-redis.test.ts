import { expect } from 'vitest'
import { newLink, newSocket, redisTest, startRedis } from '../redis/testing.ts'
import { createGuard, type Guard } from './guard.ts'
import { atOnce, outcome, tally } from './testing.ts'

const newGuard = async (socket: string): Promise<Guard> => createGuard(await newLink(socket))

const guess = (guard: Guard, good = false) =>
  outcome(() =>
    guard.attempt({ realm: 'plain', email: 'a@b.c', address: '192.0.2.1' }, async () => good || undefined),
  )

redisTest('with Redis, two nodes together let 10 wrong guesses through, also at once', async () => {
  const socket = await newSocket()
  await startRedis(socket)
  const nodes = [await newGuard(socket), await newGuard(socket)]
  const outcomes = await Promise.all(nodes.map((node) => atOnce(50, () => guess(node))))
  expect(tally(outcomes.flat())).toEqual({ 'bad-credentials': 10, throttled: 90 })
})

redisTest('with Redis, a good login on one node clears the count on the other', async () => {
  const socket = await newSocket()
  await startRedis(socket)
  const [here, there] = [await newGuard(socket), await newGuard(socket)]
  await atOnce(9, () => guess(here))
  expect(await guess(there, true)).toBe('none')
  expect(tally(await atOnce(10, () => guess(here)))).toEqual({ 'bad-credentials': 10 })
})

redisTest(
  'when Redis goes, each node counts for itself: still no more than 10, and without delay',
  async () => {
    const socket = await newSocket()
    const redis = await startRedis(socket)
    const guard = await newGuard(socket)
    expect(await guess(guard)).toBe('bad-credentials')
    await redis.kill()
    const begin = performance.now()
    expect(tally(await atOnce(20, () => guess(guard)))).toEqual({ 'bad-credentials': 10, throttled: 10 })
    expect(performance.now() - begin).toBeLessThan(1_000)
  },
)

redisTest('a Redis that is frozen costs a login no more than a second, and opens nothing', async () => {
  const socket = await newSocket()
  const redis = await startRedis(socket)
  const guard = await newGuard(socket)
  redis.freeze()
  const begin = performance.now()
  expect(await guess(guard)).toBe('bad-credentials')
  expect(performance.now() - begin).toBeLessThan(1_000)
})
