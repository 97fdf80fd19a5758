import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type Request, type Response } from 'express'
import { pino } from 'pino'
import type { Db } from '../../db/connection.ts'
import { testDatabase } from '../../db/testing.ts'
import { createIdentity } from '../../identity/identity.ts'
import { loadKeys } from '../../identity/keys.ts'
import { createGuard } from '../../kernel/guard.ts'
import { mount } from '../../kernel/mount.ts'
import { createRateLimiter } from '../../limits/rate-limiter.ts'
import { listen } from '../../listen.ts'
import { createMailer } from '../../mail/mailer.ts'
import { createMailQueue } from '../../mail/queue.ts'
import { createMedia } from '../../media/media.ts'
import { callerOf, type TestServer } from '../../testing.ts'
import { realm } from './contract.ts'
import { createTechfesia } from './index.ts'
import { registrationLetters } from './registrations/promotions.ts'

/** This API alone, as the server serves it, guard on, on a database of its own or beside another node. */
export const startTechfesia = async ({
  beside,
  guarded = true,
}: {
  beside?: { databaseUrl: string; db: Db }
  guarded?: boolean
} = {}): Promise<TestServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
  const database = beside ? undefined : await testDatabase()
  const { db, url: databaseUrl } = database ?? { db: beside?.db as Db, url: beside?.databaseUrl ?? '' }
  const log = pino({ level: 'silent' })
  const identity = await createIdentity({
    db,
    databaseUrl,
    // Nodes share their keys.
    keys: await loadKeys({ dataDir: '', configured: `test:${Buffer.alloc(32, 7).toString('base64')}` }),
    realms: { [realm]: { accessSeconds: 900, refresh: { seconds: 86_400, rotate: false } } },
    log,
    hash: { cost: 4 },
  })
  const media = await createMedia({ dataDir: folder, log })
  const outboxDir = join(folder, 'outbox')
  const mailer = createMailer({ outboxDir, from: 'Agora <noreply@example.com>', log, logLinks: false })
  const mailQueue = createMailQueue({ db, mailer, letters: registrationLetters, log })
  const rateLimiter = createRateLimiter({ redis: undefined, log })
  const userinfo = 'http://127.0.0.1:1/'
  const api = createTechfesia({
    ...{ db, identity, media, mailQueue, rateLimiter },
    settings: { userinfoUrls: { google: userinfo, github: userinfo, facebook: userinfo }, mailsPerHour: 100 },
  })
  const serve = mount([api], {
    authenticate: (header, of) => identity.authenticate(header, of),
    guard: guarded ? await createGuard([api]) : undefined,
    rateLimiter,
    receiveForm: (request, options) => media.receive(request, options),
    observe: ({ problem }) => {
      // The answer says nothing of what broke: the test's output does.
      if (problem?.kind === 'internal' || problem?.kind === 'unavailable') process.stderr.write(`${(problem.cause as Error)?.stack}\n`)
    },
  })
  const listener: RequestListener = (request, response) =>
    serve(request as Request, response as Response, () => response.writeHead(404).end())
  const server = await listen({ express: express(), listener }, { host: '127.0.0.1', port: 0 })
  return {
    ...{ url: server.url, db, databaseUrl, identity, media, mailer, mailQueue },
    async outbox() {
      await mailQueue.drain()
      const names = (await readdir(outboxDir).catch(() => [])).filter((name) => name.endsWith('.eml'))
      return Promise.all(names.sort().map((name) => readFile(join(outboxDir, name), 'utf8')))
    },
    sweep: async () => {
      await api.sweep?.()
    },
    call: callerOf(server.url),
    async close() {
      await server.close()
      await mailQueue.close()
      await media.close()
      await identity.close()
      await database?.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
