import { Redis } from 'ioredis'
import type { Log } from '../db/log.ts'

/** A connection to Redis, shared by all who count over nodes. */
export interface RedisLink {
  readonly client: Redis
  close(): void
}

/** Milliseconds that a request may lose to a Redis that does not answer. */
const COMMAND_TIMEOUT = 200
/** Milliseconds without any answer after which the connection is given up, so that nobody waits for it. */
const SOCKET_TIMEOUT = 500
const CONNECT_TIMEOUT = 1_000

/**
 * A Redis connection whose commands fail quickly rather than wait. Resolves also when Redis is out of reach,
 * which it goes on trying to reach.
 */
export async function connectRedis(url: string, log: Pick<Log, 'info' | 'warn'>): Promise<RedisLink> {
  const client = new Redis(url, {
    lazyConnect: true,
    commandTimeout: COMMAND_TIMEOUT,
    socketTimeout: SOCKET_TIMEOUT,
    connectTimeout: CONNECT_TIMEOUT,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    retryStrategy: (times) => Math.min(times * 100, 2_000),
  })
  let told = false
  client.on('error', (error: Error) => {
    // The error's own text only: its other members hold the command with its arguments.
    if (!told) log.warn({ reason: error.message }, 'Redis is out of reach: each node counts for itself')
    told = true
  })
  client.on('ready', () => {
    if (told) log.info({}, 'Redis is back: counts are over all nodes')
    told = false
  })
  await client.connect().catch(() => {})
  return { client, close: () => client.disconnect() }
}
