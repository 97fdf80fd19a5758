import { timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import type { Db } from './db/connection.ts'
import type { Metrics } from './metrics.ts'
import { answerPlainly } from './plain.ts'

export interface HealthOptions {
  db: Db
  metrics: Metrics
  metricsToken: string | undefined
  isStopping: () => boolean
}

const isSame = (given: string | undefined, wanted: string): boolean => {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * `/healthz`: the process lives. `/readyz`: it can work, which it cannot without its database or while it
 * stops. `/metrics`: Prometheus' text format, behind a token where one is set.
 */
export const createHealth = ({ db, metrics, metricsToken, isStopping }: HealthOptions): Router => {
  const router = Router()
  router.get('/healthz', (request, response) => answerPlainly(request, response, 200, { status: 'ok' }))
  router.get('/readyz', async (request, response) => {
    if (isStopping()) return answerPlainly(request, response, 503, { status: 'stopping' })
    try {
      await db.raw('select 1')
      answerPlainly(request, response, 200, { status: 'ready' })
    } catch {
      answerPlainly(request, response, 503, { status: 'database out of reach' })
    }
  })
  router.get('/metrics', async (request, response) => {
    if (metricsToken && !isSame(request.headers.authorization, `Bearer ${metricsToken}`)) {
      return void response
        .status(401)
        .set('WWW-Authenticate', 'Bearer')
        .json({ detail: 'A token is needed.' })
    }
    response.type(metrics.contentType).send(await metrics.read())
  })
  return router
}
