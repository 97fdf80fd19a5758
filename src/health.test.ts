import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { describe, expect, it, onTestFinished } from 'vitest'
import { connect, type Db } from './db/connection.ts'
import { testDatabase } from './db/testing.ts'
import { createHealth } from './health.ts'
import { openWay, type Way } from './identity/testing.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { type Answer, callerOf } from './testing.ts'

interface Options {
  db?: Db
  metrics?: Metrics
  metricsToken?: string
  isStopping?: () => boolean
}

/** A caller of health alone. */
const startHealth = async ({
  db = connect('postgres://127.0.0.1:1/nowhere', { poolSize: 1, applicationName: 'agora tests' }),
  metrics = createMetrics({ isListening: () => true }),
  metricsToken,
  isStopping = () => false,
}: Options = {}) => {
  const app = express()
  app.use(createHealth({ db, metrics, metricsToken, isStopping }))
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.close()
    server.closeAllConnections()
    await db.destroy()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A database behind a way that can be cut, with little patience. */
const openDatabase = async (): Promise<{ db: Db; way: Way }> => {
  const database = await testDatabase()
  onTestFinished(() => database.drop())
  const way = await openWay(database.url)
  const timeouts = { query: 500, connect: 500 }
  return { way, db: connect(way.url, { poolSize: 2, applicationName: 'agora tests', timeouts }) }
}

describe('GET /readyz', () => {
  it.each(['cut', 'freeze'] as const)(
    'is 503 from the moment that the database is out of reach (%s), and 200 when it is back',
    async (fault) => {
      const { db, way } = await openDatabase()
      const call = callerOf(await startHealth({ db }))
      const ready = { status: 200, body: { status: 'ready' } }
      expect(await call('GET', '/readyz')).toMatchObject(ready)
      way[fault]()
      expect(await call('GET', '/readyz')).toMatchObject({
        status: 503,
        body: { status: 'database out of reach' },
      })
      expect((await call('GET', '/healthz')).status).toBe(200)
      way.restore()
      await expect.poll(() => call('GET', '/readyz'), { timeout: 5_000 }).toMatchObject(ready)
    },
  )

  it('is 503 while the server stops, whatever the database does', async () => {
    const { db } = await openDatabase()
    let stopping = false
    const call = callerOf(await startHealth({ db, isStopping: () => stopping }))
    expect((await call('GET', '/readyz')).status).toBe(200)
    stopping = true
    expect(await call('GET', '/readyz')).toMatchObject({ status: 503, body: { status: 'stopping' } })
    expect((await call('GET', '/healthz')).status).toBe(200)
  })

  it('does not say where the database is', async () => {
    const { body, headers } = await callerOf(await startHealth())('GET', '/readyz')
    expect(JSON.stringify([body, ...headers])).not.toMatch(/nowhere|127\.0\.0\.1|ECONN/)
  })
})

describe('GET /healthz', () => {
  it('is 200 as long as the process lives, without a look at the database', async () => {
    const call = callerOf(await startHealth())
    expect(await call('GET', '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } })
    expect((await call('HEAD', '/healthz')).status).toBe(200)
  })
})

describe('GET /metrics', () => {
  const read = async (url: string, token?: string): Promise<Answer & { text: string }> => {
    const response = await fetch(
      `${url}/metrics`,
      token === undefined ? {} : { headers: { Authorization: token } },
    )
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: undefined, text }
  }

  it("is Prometheus' text, with each operation by name and status, and never by its path", async () => {
    const metrics = createMetrics({ isListening: () => false })
    const url = await startHealth({ metrics })
    const exchange = {
      api: 'bucketlist',
      method: 'GET',
      requestId: 'one',
      milliseconds: 3,
      problem: undefined,
    }
    metrics.count({ ...exchange, operationId: 'getBucket', path: '/v1/bucketlists/{bucket_id}', status: 200 })
    metrics.count({ ...exchange, operationId: 'unknown', path: '/v1/secret-token', status: 404 })
    const { status, headers, text } = await read(url)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    expect(text).toContain(
      'agora_request_seconds_count{api="bucketlist",operation="getBucket",status="200"} 1',
    )
    expect(text).toContain('agora_request_seconds_count{api="bucketlist",operation="unknown",status="404"} 1')
    expect(text).toContain(
      'agora_request_seconds_bucket{le="0.005",api="bucketlist",operation="getBucket",status="200"} 1',
    )
    expect(text).toMatch(/^agora_revocations_heard 0$/m)
    expect(text).toMatch(/^process_cpu_seconds_total /m)
    expect(text).not.toContain('secret-token')
  })

  it('with METRICS_TOKEN is for those who have it', async () => {
    const metricsToken = 'sixteen-letters!'
    const url = await startHealth({ metricsToken })
    for (const wrong of [
      undefined,
      '',
      'Bearer',
      'Bearer ',
      'Bearer sixteen-letters?',
      `Basic ${metricsToken}`,
      metricsToken,
    ]) {
      const { status, headers, text } = await read(url, wrong)
      expect({ status, challenge: headers.get('www-authenticate') }).toEqual({
        status: 401,
        challenge: 'Bearer',
      })
      expect(text).not.toContain('process_')
    }
    expect((await read(url, `Bearer ${metricsToken}`)).status).toBe(200)
  })
})
