import { pino } from 'pino'
import { afterEach, describe, expect, it } from 'vitest'
import { logExchange } from '../access-log.ts'
import type { AnyHandler, Api } from './api.ts'
import { Problem, unavailable } from './problem.ts'
import { apiWith, type KernelOptions, type KernelServer, send, sendRaw, startKernel } from './testing.ts'

let server: KernelServer
afterEach(() => server.close())

const start = async (api: Api, options?: KernelOptions): Promise<void> => {
  server = await startKernel([api], options)
}

const throwing =
  (thrown: unknown): AnyHandler =>
  async () => {
    throw thrown
  }

/** The lines that the access log has for the last request. */
const logged = (): Record<string, unknown>[] => {
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const exchange = server.exchanges.at(-1)
  if (exchange) logExchange(log, exchange)
  return lines.map((line) => JSON.parse(line))
}

const wentWrong = { status: 'failed', message: 'Something went wrong' }

describe('a failure that nobody foresaw', () => {
  const secret = 'column "secret" does not exist'

  it('is a 500 in the words of the API, and keeps its own words to itself', async () => {
    await start(apiWith({ getBucket: throwing(new TypeError(secret)) }))
    const answer = await send(server, 'GET', '/v1/bucketlists/3')
    expect(answer).toMatchObject({
      status: 500,
      headers: { 'content-type': 'application/json' },
      body: wentWrong,
    })
    expect(JSON.stringify([answer.headers, answer.text])).not.toContain('secret')
  })

  it('is logged with its stack, the operation, and the id that the client got', async () => {
    await start(apiWith({ getBucket: throwing(new TypeError(secret)) }))
    const { headers } = await send(server, 'GET', '/v1/bucketlists/3')
    expect(logged()).toEqual([
      expect.objectContaining({
        level: 50,
        requestId: headers['x-request-id'],
        operationId: 'getBucket',
        path: '/v1/bucketlists/{bucket_id}',
        status: 500,
        err: expect.objectContaining({
          type: 'TypeError',
          message: secret,
          stack: expect.stringContaining('faults.test.ts'),
        }),
      }),
    ])
  })

  it.each([
    ['a text', 'secret'],
    ['nothing', undefined],
    ['null', null],
    ['an object', { status: 404 }],
  ])('is a 500 also when what is thrown is %s', async (_what, thrown) => {
    await start(apiWith({ getBucket: throwing(thrown) }))
    expect(await send(server, 'GET', '/v1/bucketlists/3')).toMatchObject({ status: 500, body: wentWrong })
  })

  it('of the code that words failures ends the connection: the client does not wait for ever', async () => {
    const dialect = {
      toBody: () => {
        throw new Error('no words')
      },
    }
    await start({ ...apiWith({ getBucket: throwing(new Error('first')) }), dialect })
    expect(await sendRaw(server, 'GET /v1/bucketlists/3 HTTP/1.1\r\nHost: a\r\n\r\n')).toBe('')
  })
})

describe('something out of reach', () => {
  it('while the caller is looked up is a 503 that says when to come back, never a 401', async () => {
    await start(apiWith(), { authenticate: () => Promise.reject(unavailable(new Error('secret host'), 7)) })
    const answer = await send(server, 'GET', '/v1/bucketlists')
    expect(answer).toMatchObject({
      status: 503,
      headers: { 'retry-after': '7' },
      body: { status: 'failed', message: 'The service is not available now, please try again' },
    })
    expect(answer.headers).not.toHaveProperty('www-authenticate')
    expect(answer.text).not.toContain('secret')
  })

  it('in a handler is logged with what is behind it', async () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    await start(apiWith({ getBucket: throwing(cause) }))
    expect((await send(server, 'GET', '/v1/bucketlists/3')).status).toBe(503)
    expect(logged()).toEqual([
      expect.objectContaining({
        level: 50,
        status: 503,
        err: expect.objectContaining({ code: 'ECONNREFUSED' }),
      }),
    ])
  })
})

describe('a refusal', () => {
  it('of the caller says how to authenticate, and runs no handler', async () => {
    let ran = false
    const getBucket: AnyHandler = async () => {
      ran = true
      return { status: 200 }
    }
    await start(apiWith({ getBucket }), { authenticate: () => Promise.reject(new Problem('invalid-token')) })
    expect(await send(server, 'GET', '/v1/bucketlists/3')).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Bearer' },
      body: { message: 'Invalid token. Please sign in again' },
    })
    expect(ran).toBe(false)
  })

  it('is logged as no fault, under the template of its path', async () => {
    await start(apiWith())
    await send(server, 'GET', '/v1/bucketlists/not-an-id?q=private')
    expect(logged()).toEqual([
      expect.objectContaining({ level: 30, status: 400, path: '/v1/bucketlists/{bucket_id}' }),
    ])
    expect(JSON.stringify(logged())).not.toMatch(/not-an-id|private/)
  })
})
