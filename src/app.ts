import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import cors from 'cors'
import express, { type ErrorRequestHandler, type Express, type Request, type Response } from 'express'
import type { Logger } from 'pino'
import { logExchange } from './access-log.ts'
import { createApis, mediaPlaces } from './apis.ts'
import type { Config } from './config.ts'
import type { Db } from './db/connection.ts'
import { createIdempotencyStore } from './db/idempotency-store.ts'
import { createHealth } from './health.ts'
import type { Identity } from './identity/identity.ts'
import { createGuard } from './kernel/guard.ts'
import { mount } from './kernel/mount.ts'
import type { RateLimiter } from './kernel/rate-limit.ts'
import type { MailQueue } from './mail/queue.ts'
import type { Media } from './media/media.ts'
import { createMediaRoute } from './media/serve.ts'
import { createMetrics } from './metrics.ts'
import { answerPlainly } from './plain.ts'
import { createPortal } from './portal/portal.ts'
import { readSpecs } from './specs.ts'

export interface AppOptions {
  config: Config
  db: Db
  identity: Identity
  rateLimiter: RateLimiter
  media: Media
  mailQueue: MailQueue
  log: Logger
  version: string
  /** Whether the server still takes work. */
  isStopping: () => boolean
}

export interface App {
  /** Its `request` and `response` are the prototypes for the HTTP server to make its own from. */
  express: Express
  listener: RequestListener
  /** Deletes what has had its time, and logs how many of what. */
  sweep(): Promise<void>
}

const lastResort: ErrorRequestHandler = (error: { status?: number }, request, response, next) => {
  if (response.headersSent) return next(error)
  const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500
  answerPlainly(request, response, status, {
    detail: status < 500 ? 'Bad request.' : 'A server error occurred.',
  })
}

/** The headers of answers that scripts of other origins may read, beyond the few that they may anyway. */
const exposedHeaders = [
  ...['Accept-Ranges', 'Allow', 'Content-Range', 'ETag', 'Idempotency-Replayed', 'Retry-After'],
  ...['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset', 'X-Request-Id'],
]

/**
 * Puts the server together: the APIs, the portal, health and metrics, and the last resort.
 * @throws Error when an API's code and its spec disagree
 */
export const createApp = async ({
  config,
  db,
  identity,
  rateLimiter,
  media,
  mailQueue,
  log,
  version,
  isStopping,
}: AppOptions): Promise<App> => {
  const apis = createApis({ db, identity, media, mailQueue, rateLimiter }, config)
  const idempotency = createIdempotencyStore(db)
  const metrics = createMetrics({ isListening: () => identity.listening })
  const serve = mount(apis, {
    authenticate: (header, realm) => identity.authenticate(header, realm),
    guard: config.guard ? await createGuard(apis) : undefined,
    rateLimiter,
    idempotency,
    publicUrl: config.publicUrl,
    receiveForm: (request, options) => media.receive(request, options),
    observe: (exchange) => {
      metrics.count(exchange)
      logExchange(log, exchange)
    },
  })

  const app = express()
  app.disable('x-powered-by').disable('etag').set('trust proxy', config.trustProxy)
  app.use(createHealth({ db, metrics, metricsToken: config.metricsToken, isStopping }))
  // Before the portal, whose headers are for pages.
  app.use(createMediaRoute({ storage: media.storage, places: mediaPlaces, log }))
  const specs = await readSpecs(apis.map(({ name }) => name))
  app.use(await createPortal({ specs, version, publicUrl: config.publicUrl }))
  app.use((request, response) => answerPlainly(request, response, 404, { detail: 'Not found.' }))
  app.use(lastResort)

  const allowOrigin = cors({
    origin: config.corsOrigins === '*' ? '*' : [...config.corsOrigins],
    exposedHeaders,
  })
  /**
   * The APIs come before Express: what Express does to a request before its first middleware costs a tenth
   * of the throughput, and no operation needs it.
   */
  const dispatch = (request: Request, response: Response): void => {
    const start = () => serve(request, response, () => app(request, response))
    if (request.headers.origin === undefined) start()
    else allowOrigin(request, response, start)
  }
  const sweep = async (): Promise<void> => {
    const sessions = await identity.sweep()
    if (sessions > 0) log.info({ sessions }, 'Swept identity')
    const replies = await idempotency.sweep()
    if (replies > 0) log.info({ replies }, 'Swept idempotency keys')
    for (const { name, sweep: sweepApi } of apis) {
      const counts = await sweepApi?.()
      if (counts && Object.values(counts).some((count) => count > 0)) log.info({ ...counts }, `Swept ${name}`)
    }
  }

  return {
    sweep,
    express: app,
    // The server makes its requests with Express's prototypes: see `listen`.
    listener: (request: IncomingMessage, response: ServerResponse) =>
      dispatch(request as Request, response as Response),
  }
}
