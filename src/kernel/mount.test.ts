import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { AnyHandler, Api } from './api.ts'
import { apiWith, type KernelServer, send, sendRaw, startKernel } from './testing.ts'

const bucket = {
  id: 3,
  name: 'Travel',
  createdAt: '2017-08-24T19:56:07.942974',
  modifiedAt: '2017-08-24T19:56:07.942974',
}
const getBucket: AnyHandler = async () => ({ status: 200, body: { bucket, status: 'success' } })
const listBuckets: AnyHandler = async () => ({
  status: 200,
  body: { buckets: [bucket], count: 1, next: null, previous: null, status: 'success' },
})

/** Speaks for what lies deeper than the bucketlist API's own claim. */
const inner: Api = {
  ...apiWith(),
  name: 'inner',
  claims: ['/v1/inner'],
  dialect: { toBody: ({ kind }) => ({ inner: kind }) },
  operations: {},
  handlers: {},
}

let server: KernelServer
beforeAll(async () => {
  server = await startKernel([apiWith({ getBucket, listBuckets }), inner])
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })

describe('a server whose code and spec disagree does not start, and says what is wrong', () => {
  const without = (object: object, name: string) =>
    Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
  const api = apiWith()

  it.each([
    ['an operation without a handler', { handlers: without(api.handlers, 'login') }, 'login has no handler'],
    [
      'a handler without an operation',
      { operations: without(api.operations, 'login') },
      'login has no operation',
    ],
    [
      'an operation without a validator',
      { validators: without(api.validators, 'login') },
      'login has no generated',
    ],
    ['an operation without a serializer', { serializers: without(api.serializers, 'login') }, 'no generated'],
  ])('%s', async (_what, change, message) => {
    await expect(startKernel([{ ...api, ...change } as Api])).rejects.toThrow(message)
  })

  it('two APIs with one path, told apart by its last slash only', async () => {
    const { login } = api.operations
    const other = { ...inner, operations: { login: { ...login, path: '/v1/auth/login/' } } } as Api
    const whole = { ...other, handlers: { login: getBucket } }
    await expect(startKernel([api, whole])).rejects.toThrow('inner and bucketlist both have /v1/auth/login')
  })
})

describe('a documented path', () => {
  it.each([
    ['/v1/bucketlists/', 'listBuckets'],
    ['/v1/bucketlists', 'listBuckets'],
    ['/v1/bucketlists/3', 'getBucket'],
    ['/v1/bucketlists/3/', 'getBucket'],
    ['/v1/bucketlists?limit=1', 'listBuckets'],
    ['/v1/bucketlists/?limit=1', 'listBuckets'],
  ])('%s is answered at once by %s, with or without its last slash', async (path, operationId) => {
    const { status } = await send(server, 'GET', path)
    expect(status).toBe(200)
    expect(server.exchanges.at(-1)).toMatchObject({ operationId, status: 200, problem: undefined })
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const ask = (method: string) =>
      sendRaw(
        server,
        `${method} /v1/bucketlists/3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Request-Id: same-one\r\n\r\n`,
      )
    const [getHead = '', getBody] = (await ask('GET')).split('\r\n\r\n')
    const [headHead = '', headBody] = (await ask('HEAD')).split('\r\n\r\n')
    const withoutDate = (head: string) => head.split('\r\n').filter((line) => !line.startsWith('Date:'))
    expect(withoutDate(headHead)).toEqual(withoutDate(getHead))
    expect(getHead).toContain(`Content-Length: ${getBody?.length}`)
    expect(headBody).toBe('')
  })

  it.each([
    ['/v1/bucketlists', 'GET, HEAD, OPTIONS, POST'],
    ['/v1/bucketlists/3', 'DELETE, GET, HEAD, OPTIONS, PUT'],
    ['/v1/auth/login/', 'OPTIONS, POST'],
  ])('%s tells OPTIONS and a method that it has not: %s', async (path, allow) => {
    const options = await send(server, 'OPTIONS', path)
    expect(options).toMatchObject({ status: 204, headers: { allow }, text: '' })
    const refused = await send(server, 'PATCH', path)
    expect(refused).toMatchObject({
      status: 405,
      headers: { allow, 'content-type': 'application/json' },
      body: failed('The method PATCH is not allowed here'),
    })
  })

  it('answers a request whose target is a whole URL (RFC 9112, 3.2.2)', async () => {
    const answer = await sendRaw(
      server,
      'GET http://agora.example/v1/bucketlists/3 HTTP/1.1\r\nHost: agora.example\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toMatch(/^HTTP\/1\.1 200 /)
  })
})

describe('an unknown path', () => {
  it.each(['/v1', '/v1/', '/v1/nothing', '/v1/bucketlists/3/nothing', '/v1//bucketlists', '/v1/Bucketlists'])(
    '%s is a 404 in the words of the API that claims it',
    async (path) => {
      expect(await send(server, 'GET', path)).toMatchObject({
        status: 404,
        headers: { 'content-type': 'application/json' },
        body: failed('Not found'),
      })
    },
  )

  it('is a 404 in the words of the longer of two claims', async () => {
    expect((await send(server, 'GET', '/v1/inner/nothing')).body).toEqual({ inner: 'missing' })
    expect((await send(server, 'GET', '/v1/innermost')).body).toEqual(failed('Not found'))
  })

  it.each(['/', '/v12', '/v', '/elsewhere', '*'])('%s, which no API claims, is handed on', async (path) => {
    expect((await send(server, path === '*' ? 'OPTIONS' : 'GET', path)).status).toBe(418)
  })

  it.each(['/v1/bucketlists/%', '/v1/bucketlists/%ZZ', '/v1/bucketlists/%ff', '/v1/%c3%28'])(
    '%s, which cannot be decoded, is a 400 in the words of the API',
    async (path) => {
      const { status, body } = await send(server, 'GET', path)
      expect({ status, body }).toEqual({ status: 400, body: failed(expect.any(String)) })
    },
  )
})

describe('an answer', () => {
  it.each([
    ['a success', 'GET', '/v1/bucketlists/3', 200],
    ['a refusal', 'GET', '/v1/bucketlists/x', 400],
    ['a 404', 'GET', '/v1/nothing', 404],
    ['a 405', 'PATCH', '/v1/bucketlists', 405],
  ])(
    'is application/json without a charset, neither sniffed nor cached: %s',
    async (_what, method, path, status) => {
      const answer = await send(server, method, path)
      expect(answer.status).toBe(status)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/json',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'content-length': String(Buffer.byteLength(answer.text)),
      })
      expect(answer.headers).not.toHaveProperty('x-powered-by')
    },
  )
})
