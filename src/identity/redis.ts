import { Redis } from 'ioredis'
import type { Log } from './identity.ts'

export interface RedisLink {
  readonly client: Redis
  close(): void
}

/** Milliseconds that a login may lose to a Redis that does not answer. */
const COMMAND_TIMEOUT = 200
const CONNECT_TIMEOUT = 1_000

/**
 * A Redis connection whose commands fail quickly rather than wait. Resolves also when Redis is out of reach,
 * which it goes on trying to reach.
 */
export async function connectRedis(url: string, log: Log): Promise<RedisLink> {
  const client = new Redis(url, {
    lazyConnect: true,
    commandTimeout: COMMAND_TIMEOUT,
    connectTimeout: CONNECT_TIMEOUT,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  })
  let told = false
  client.on('error', (error: Error) => {
    // The error's own text only: its other members hold the command with its arguments.
    if (!told)
      log.warn({ reason: error.message }, 'Redis is out of reach: bad logins are counted by this node alone')
    told = true
  })
  client.on('ready', () => {
    if (told) log.info({}, 'Redis is back: bad logins are counted over all nodes')
    told = false
  })
  await client.connect().catch(() => {})
  return { client, close: () => client.disconnect() }
}
