import { timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import type { Db } from './db/connection.ts'
import type { Metrics } from './metrics.ts'

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
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' })
  })
  router.get('/readyz', async (_request, response) => {
    if (isStopping()) return void response.status(503).json({ status: 'stopping' })
    try {
      await db.raw('select 1')
      response.json({ status: 'ready' })
    } catch {
      response.status(503).json({ status: 'database out of reach' })
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
