import { expect } from 'vitest'
import { newLink, newSocket, redisTest, startRedis } from './testing.ts'

redisTest('a Redis that goes and comes back is told of once each, and used again', async () => {
  const socket = await newSocket()
  const said: string[] = []
  const link = await newLink(socket, (message) => said.push(message))
  await expect.poll(() => said).toEqual(['Redis is out of reach: each node counts for itself'])
  await startRedis(socket)
  await expect.poll(() => link.client.status, { timeout: 5_000 }).toBe('ready')
  expect(said.slice(1)).toEqual(['Redis is back: counts are over all nodes'])
})

redisTest('a Redis that is frozen is given up within a second: nobody waits for it any more', async () => {
  const socket = await newSocket()
  const redis = await startRedis(socket)
  const link = await newLink(socket)
  expect(link.client.status).toBe('ready')
  redis.freeze()
  await expect(link.client.get('key')).rejects.toThrow('Command timed out')
  await expect.poll(() => link.client.status, { timeout: 1_000 }).not.toBe('ready')
  const begin = performance.now()
  await expect(link.client.get('key')).rejects.toThrow()
  expect(performance.now() - begin).toBeLessThan(150)
  redis.thaw()
  await expect.poll(() => link.client.status, { timeout: 5_000 }).toBe('ready')
})
