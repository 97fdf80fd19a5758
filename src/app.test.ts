import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from './kernel/testing.ts'
import { startTestServer, type TestServer } from './testing.ts'

const origin = 'https://app.example'

const preflight = (server: TestServer, from: string) =>
  server.call('OPTIONS', '/v1/bucketlists/', {
    headers: {
      Origin: from,
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,content-type',
    },
  })

const corsHeaders = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'))

describe('in development', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ settings: { NODE_ENV: 'development' } })
  })
  afterAll(() => server.close())

  it.each([
    ['a refusal of an API', 'GET', '/v1/bucketlists/', 401],
    ['an unknown path of an API', 'GET', '/v1/nothing', 404],
    ['an undocumented method', 'PATCH', '/v1/bucketlists/', 405],
    ['a path that no API has', 'GET', '/nothing', 404],
    ['the home page', 'HEAD', '/', 200],
  ])('a browser of any origin may read %s, without credentials', async (_what, method, path, status) => {
    const answer = await server.call(method, path, { headers: { Origin: origin } })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    const exposed = answer.headers.get('access-control-expose-headers')?.split(',')
    expect(exposed).toEqual(expect.arrayContaining(['Retry-After', 'X-Request-Id', 'X-RateLimit-Remaining']))
    expect(exposed).toEqual(expect.arrayContaining(['Content-Range', 'Idempotency-Replayed']))
  })

  it('a browser of any origin may send what the APIs take', async () => {
    const { status, headers } = await preflight(server, origin)
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-methods')).toMatch(/POST/)
    expect(headers.get('access-control-allow-headers')).toBe('authorization,content-type')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  })

  it('one who is no browser is told nothing of origins', async () => {
    const { headers } = await server.call('GET', '/v1/nothing')
    expect(corsHeaders(headers)).toEqual([])
  })

  it.each([
    '/nothing',
    '/v12/bucketlists',
    '/%',
    '/openapi/nothing.json',
    '/openapi/../package.json',
    '/openapi/..%2f..%2fpackage.json',
  ])('a path that no API claims is a 404 in plain words: %s', async (path) => {
    expect(await send(server, 'GET', path)).toMatchObject({
      status: 404,
      headers: { 'content-type': 'application/json' },
      body: { detail: 'Not found.' },
    })
  })
})

describe('with CORS_ORIGINS', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ settings: { CORS_ORIGINS: `${origin}, https://admin.example` } })
  })
  afterAll(() => server.close())

  it.each([origin, 'https://admin.example'])(
    'browsers of %s may read answers, and caches know',
    async (from) => {
      const { headers } = await server.call('GET', '/v1/nothing', { headers: { Origin: from } })
      expect(headers.get('access-control-allow-origin')).toBe(from)
      expect(headers.get('vary')).toMatch(/Origin/)
      expect((await preflight(server, from)).headers.get('access-control-allow-origin')).toBe(from)
    },
  )

  it.each(['https://evil.example', 'http://app.example', 'https://app.example.evil.example', 'null'])(
    'browsers of %s may not',
    async (from) => {
      const { headers } = await server.call('GET', '/v1/nothing', { headers: { Origin: from } })
      expect(headers.get('access-control-allow-origin')).toBeNull()
      expect((await preflight(server, from)).headers.get('access-control-allow-origin')).toBeNull()
    },
  )
})

describe('in production without CORS_ORIGINS', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer({ settings: { NODE_ENV: 'production' } })
  })
  afterAll(() => server.close())

  it('no browser may read an answer from another origin', async () => {
    const { headers } = await server.call('GET', '/v1/nothing', { headers: { Origin: origin } })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect((await preflight(server, origin)).headers.get('access-control-allow-origin')).toBeNull()
  })
})
