import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { createGuard, type Guard } from './guard.ts'
import { connectRedis } from './redis.ts'
import { atOnce, eventually, outcome, silent, tally, temporaryFolder } from './testing.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) process.stderr.write('Redis tests are skipped: there is no redis-server on this machine\n')

const redisTest = test.skipIf(!hasRedis)

let stopAll: (() => void)[] = []
afterEach(() => {
  for (const stop of stopAll) stop()
  stopAll = []
})

/** A Redis on a socket file, which no one else can have taken; resolves when it answers. */
async function startRedis(socket: string): Promise<ChildProcess> {
  const redis = spawn('redis-server', [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--save',
    '',
    '--appendonly',
    'no',
  ])
  stopAll.push(() => redis.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject)
    redis.stdout?.on('data', (data: Buffer) => data.includes('eady to accept') && resolve())
  })
  return redis
}

const newGuard = async (redisUrl: string): Promise<Guard> => {
  const guard = await createGuard({ redisUrl, log: silent })
  stopAll.push(() => guard.close())
  return guard
}

const guess = (guard: Guard, good = false) =>
  outcome(() =>
    guard.attempt({ realm: 'plain', email: 'a@b.c', address: '192.0.2.1' }, async () => good || undefined),
  )

const newSocket = async (): Promise<string> => join(await temporaryFolder(), 'redis.sock')

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
    redis.kill('SIGKILL')
    await new Promise((resolve) => redis.once('exit', resolve))
    const begin = performance.now()
    expect(tally(await atOnce(20, () => guess(guard)))).toEqual({ 'bad-credentials': 10, throttled: 10 })
    expect(performance.now() - begin).toBeLessThan(1_000)
  },
)

redisTest('a Redis that is frozen costs a login no more than a second, and opens nothing', async () => {
  const socket = await newSocket()
  const redis = await startRedis(socket)
  const guard = await newGuard(socket)
  redis.kill('SIGSTOP')
  const begin = performance.now()
  expect(await guess(guard)).toBe('bad-credentials')
  expect(performance.now() - begin).toBeLessThan(1_000)
})

redisTest('when Redis comes back, nodes count together again', async () => {
  const socket = await newSocket()
  const said: string[] = []
  const say = (_: object, message: string) => void said.push(message)
  const link = await connectRedis(socket, { info: say, warn: say })
  stopAll.push(() => link.close())
  await eventually(1_000, () => said.length === 1)
  await startRedis(socket)
  await eventually(5_000, () => said.length === 2)
  expect(link.client.status).toBe('ready')
})
