import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { lettersOf, realmsOf } from './apis.ts'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import type { Db } from './db/connection.ts'
import { testDatabase } from './db/testing.ts'
import { createIdentity, type Identity } from './identity/identity.ts'
import { loadKeys } from './identity/keys.ts'
import { createRateLimiter } from './limits/rate-limiter.ts'
import { listen } from './listen.ts'
import { createMailer, type Mailer } from './mail/mailer.ts'
import { createMailQueue, type MailQueue } from './mail/queue.ts'
import { createMedia, type Media } from './media/media.ts'
import { connectRedis } from './redis/redis.ts'

export interface TestServer {
  url: string
  db: Db
  databaseUrl: string
  identity: Identity
  media: Media
  mailer: Mailer
  mailQueue: MailQueue
  /** What has been mailed so far, each mail whole (RFC 5322), the oldest first; without an SMTP server. */
  outbox(): Promise<string[]>
  /** As the server does now and then. */
  sweep(): Promise<void>
  /** Sends a request; an object as `body` goes as JSON. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  close(): Promise<void>
}

export interface CallOptions {
  token?: string
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  /** The body read as JSON; undefined when there is none. */
  body: unknown
}

export interface TestServerOptions {
  /** Settings as the environment would give them. */
  settings?: Record<string, string>
  /** Another node on the database of this one. */
  beside?: { databaseUrl: string; db: Db }
  /** Where the signing keys lie; of its own unless told. */
  dataDir?: string
  /** A Redis to count on, by its address or socket file (`src/redis/testing.ts`); the settings' unless told. */
  redisUrl?: string
}

const asBody = (body: unknown): string | Buffer | undefined =>
  body === undefined || typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)

/** One connection for each request: a server that stops waits for clients that keep theirs. */
const agent = new Agent({ keepAlive: false })

/** A caller of a server: one function for every request of a test. It takes a third of what `fetch` does. */
export const callerOf =
  (url: string): TestServer['call'] =>
  async (method, path, { token, body, headers = {} } = {}) => {
    const content = asBody(body)
    const sent = request(url + path, {
      method,
      agent,
      headers: {
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
        ...(content === undefined
          ? {}
          : // Of a DELETE, Node says no length by itself.
            { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(content) }),
        ...headers,
      },
    })
    sent.end(content)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    const text = Buffer.concat(await response.toArray()).toString()
    const pairs = Object.entries(response.headersDistinct).flatMap(([name, values = []]) =>
      values.map((value): [string, string] => [name, value]),
    )
    return {
      status: response.statusCode ?? 0,
      headers: new Headers(pairs),
      body: text === '' ? undefined : JSON.parse(text),
    }
  }

/** The server as `npm start` runs it, guard on, in this process, on a database of its own and a free port. */
export const startTestServer = async ({
  settings = {},
  beside,
  dataDir,
  redisUrl,
}: TestServerOptions = {}): Promise<TestServer> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'agora-test-')))
  const database = beside ? undefined : await testDatabase()
  const { db, url: databaseUrl } = database ?? { db: beside?.db as Db, url: beside?.databaseUrl ?? '' }
  const config: Config = readConfig({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    HOST: '127.0.0.1',
    ...settings,
  })
  const log = pino({ level: config.logLevel })
  const redisAddress = redisUrl ?? config.redisUrl
  const redis = redisAddress === undefined ? undefined : await connectRedis(redisAddress, log)
  const identity = await createIdentity({
    db,
    databaseUrl,
    keys: await loadKeys({ dataDir: folder }),
    realms: realmsOf(config),
    redis,
    log,
    // The cost of a real hash is no subject of these tests.
    hash: { cost: 4 },
  })
  const media = await createMedia({ dataDir: folder, log })
  const outboxDir = join(folder, 'outbox')
  const { smtpUrl, mailFrom: from, logLinks } = config
  const mailer = createMailer({ smtpUrl, outboxDir, from, log, logLinks })
  const mailQueue = createMailQueue({ db, mailer, letters: lettersOf({ identity }), log })
  const rateLimiter = createRateLimiter({ redis, log })
  const app = await createApp({
    ...{ config, db, identity, rateLimiter, media, mailQueue, log },
    version: 'test',
    isStopping: () => false,
  })
  const server = await listen(app, config)
  return {
    url: server.url,
    db,
    databaseUrl,
    identity,
    media,
    mailer,
    mailQueue,
    async outbox() {
      await mailQueue.drain()
      const names = (await readdir(outboxDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
      return Promise.all(names.sort().map((name) => readFile(join(outboxDir, name), 'utf8')))
    },
    sweep: app.sweep,
    call: callerOf(server.url),
    async close() {
      await server.close()
      await mailQueue.close()
      await media.close()
      await identity.close()
      redis?.close()
      await database?.drop()
      if (!dataDir) await rm(folder, { recursive: true, force: true })
    },
  }
}
