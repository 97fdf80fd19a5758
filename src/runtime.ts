import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { lettersOf, realmsOf } from './apis.ts'
import type { Config } from './config.ts'
import { connect, type Db } from './db/connection.ts'
import { startEmbedded } from './db/embedded/start.ts'
import { migrate } from './db/migrate.ts'
import { createIdentity, type Identity } from './identity/identity.ts'
import { loadKeys } from './identity/keys.ts'
import type { RateLimiter } from './kernel/rate-limit.ts'
import { createRateLimiter } from './limits/rate-limiter.ts'
import { createMailer, type Mailer } from './mail/mailer.ts'
import { createMailQueue, type MailQueue } from './mail/queue.ts'
import { createMedia, type Media } from './media/media.ts'
import { connectRedis } from './redis/redis.ts'

/** What the server and the command line both stand on. */
export interface Runtime {
  db: Db
  identity: Identity
  rateLimiter: RateLimiter
  media: Media
  mailer: Mailer
  /** Sends nothing until it is started. */
  mailQueue: MailQueue
  /** Where the data lies, for people to read. */
  dataPlace: string
  close(): Promise<void>
}

/** The process's log: a line of JSON for each event, on standard output. */
export const createLog = ({ logLevel }: Config): Logger =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      // PostgreSQL puts the values of a row into the detail of an error: addresses, hashes.
      redact: { paths: ['err.detail', 'err.where'], remove: true },
    },
    pino.destination({ dest: 1, sync: false }),
  )

/** Runs the closers in turn, the last opened first, whatever some of them throw. */
const closeAll = async (closers: (() => Promise<unknown>)[]): Promise<void> => {
  let failure: unknown
  for (const close of closers.reverse()) await close().catch((error: unknown) => (failure ??= error))
  if (failure) throw failure
}

/** The database of the settings, without credentials. */
const describeDatabase = ({ databaseUrl, dataDir }: Config): string => {
  if (!databaseUrl) return dataDir
  const { host, pathname } = new URL(databaseUrl)
  return `${dataDir} and the database ${host}${pathname}`
}

/**
 * Opens the data: starts or attaches to the embedded PostgreSQL unless a database is named, migrates it,
 * loads the signing keys, connects to Redis where there is one, and starts identity.
 * @throws Error that says what to do
 */
export const openRuntime = async (
  config: Config,
  log: Logger,
  { applicationName }: { applicationName: string },
): Promise<Runtime> => {
  const closers: (() => Promise<unknown>)[] = []
  try {
    await mkdir(config.dataDir, { recursive: true, mode: 0o700 })
    let databaseUrl = config.databaseUrl
    if (!databaseUrl) {
      const embedded = await startEmbedded({ dataDir: config.dataDir, log })
      closers.push(() => embedded.stop())
      databaseUrl = embedded.url
    }
    const db = connect(databaseUrl, { poolSize: config.databasePool, applicationName })
    closers.push(() => db.destroy())
    await migrate(db, log)
    const keys = await loadKeys({
      dataDir: config.dataDir,
      ...(config.jwtKeys === undefined ? {} : { configured: config.jwtKeys }),
    })
    const redis = config.redisUrl === undefined ? undefined : await connectRedis(config.redisUrl, log)
    closers.push(async () => redis?.close())
    const identity = await createIdentity({
      db,
      databaseUrl,
      keys,
      realms: realmsOf(config),
      redis,
      log,
    })
    closers.push(() => identity.close())
    const media = await createMedia({
      dataDir: config.dataDir,
      log,
      ...(config.s3 && { s3: { ...config.s3, forcePathStyle: config.s3.endpoint !== undefined } }),
    })
    closers.push(() => media.close())
    const mailer = createMailer({
      smtpUrl: config.smtpUrl,
      outboxDir: join(config.dataDir, 'outbox'),
      from: config.mailFrom,
      log,
      logLinks: config.logLinks,
    })
    const mailQueue = createMailQueue({ db, mailer, letters: lettersOf({ identity }), log })
    closers.push(() => mailQueue.close())
    return {
      db,
      identity,
      rateLimiter: createRateLimiter({ redis, log }),
      media,
      mailer,
      mailQueue,
      dataPlace: describeDatabase(config),
      close: () => closeAll(closers),
    }
  } catch (error) {
    await closeAll(closers).catch(() => {})
    throw error
  }
}
