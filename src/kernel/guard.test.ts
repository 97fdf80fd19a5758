import { afterEach, describe, expect, it } from 'vitest'
import type { AnyHandler } from './api.ts'
import { Problem } from './problem.ts'
import { apiWith, type KernelServer, send, startKernel } from './testing.ts'

let server: KernelServer
afterEach(() => server.close())

const instant = '2017-08-24T19:56:07.942974'
const bucket = { id: 3, name: 'Travel', createdAt: instant, modifiedAt: instant }
const right = { status: 200, body: { bucket, status: 'success' } }

/** The answer to `GET /v1/bucketlists/3` when its handler replies so. */
const answerTo = async (reply: unknown, { guarded }: { guarded: boolean }, path = '/v1/bucketlists/3') => {
  const getBucket = (async () => reply) as AnyHandler
  server = await startKernel([apiWith({ getBucket })], { guarded })
  return send(server, 'GET', path)
}

const wentWrong = { status: 500, body: { status: 'failed', message: 'Something went wrong' } }
const complaint = (): string => String(server.exchanges.at(-1)?.problem?.cause)

describe('under guard', () => {
  const guarded = true

  it.each(['/v1/bucketlists/3', '/v1/bucketlists/3/', '/v1/bucketlists/3?unknown=1'])(
    'an answer as documented passes: %s',
    async (path) => {
      const { status, body } = await answerTo(right, { guarded }, path)
      expect({ status, body }).toEqual(right)
    },
  )

  it.each(['a+b', 'me@example.com', "it's:/?", '(a)'])('a query with %s passes', async (text) => {
    const body = { buckets: [], count: 0, next: null, previous: null, status: 'success' }
    server = await startKernel([apiWith({ listBuckets: async () => ({ status: 200, body }) })], { guarded })
    expect((await send(server, 'GET', `/v1/bucketlists/?q=${text}`)).status).toBe(200)
  })

  it('HEAD passes as GET does', async () => {
    server = await startKernel([apiWith({ getBucket: async () => right })], { guarded })
    expect((await send(server, 'HEAD', '/v1/bucketlists/3')).status).toBe(200)
  })

  it.each([
    ['a status that the spec has not', { status: 201, body: right.body }, 'answered 201'],
    ['a status that the spec has not, without a body', { status: 204 }, 'answered 204'],
    ['a body without a member', { status: 200, body: { status: 'success' } }, 'answered 200'],
    [
      'a member of another type',
      { status: 200, body: { bucket: { ...bucket, id: '3' }, status: 'success' } },
      'id',
    ],
    [
      'a member that breaks its format',
      { status: 200, body: { bucket: { ...bucket, createdAt: 'now' }, status: 'success' } },
      'createdAt',
    ],
    ['another word', { status: 200, body: { bucket, status: 'fine' } }, 'status'],
    ['no body', { status: 200 }, 'answered 200'],
  ])(
    'a handler that answers %s fails, and the complaint names the operation',
    async (_what, reply, words) => {
      expect(await answerTo(reply, { guarded })).toMatchObject(wentWrong)
      expect(complaint()).toMatch(/^GuardError: getBucket /)
      expect(complaint()).toContain(words)
    },
  )

  it('a failure with a status that the spec has not is a fault', async () => {
    const getBucket: AnyHandler = async () => {
      throw new Problem('stale')
    }
    server = await startKernel([apiWith({ getBucket })], { guarded })
    expect(await send(server, 'GET', '/v1/bucketlists/3')).toMatchObject(wentWrong)
    expect(complaint()).toContain('getBucket answered 412')
  })

  it('a failure that the spec documents passes in its words', async () => {
    const getBucket: AnyHandler = async () => {
      throw new Problem('missing')
    }
    server = await startKernel([apiWith({ getBucket })], { guarded })
    expect(await send(server, 'GET', '/v1/bucketlists/3')).toMatchObject({
      status: 404,
      body: { status: 'failed', message: 'Bucket not found' },
    })
  })

  it('what the validators accept passes, whatever express-openapi-validator thinks by default', async () => {
    const login: AnyHandler = async () => ({
      status: 200,
      body: { auth_token: 'a.b.c', message: 'Successfully logged In', status: 'success' },
    })
    server = await startKernel([apiWith({ login })], { guarded })
    const email = `traveller@${'a'.repeat(64)}.example`
    expect(
      await send(server, 'POST', '/v1/auth/login', {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ email, password: '123456' }),
      }),
    ).toMatchObject({ status: 200 })
  })
})

describe('without guard', () => {
  const guarded = false

  it('a member that the spec has not never leaves the server, however deep', async () => {
    const leaky = { status: 200, body: { bucket: { ...bucket, ownerId: 7 }, status: 'success', hash: 'x' } }
    const { status, body } = await answerTo(leaky, { guarded })
    expect({ status, body }).toEqual(right)
  })

  it('a status that the spec has not is a 500', async () => {
    expect(await answerTo({ status: 201, body: right.body }, { guarded })).toMatchObject(wentWrong)
    expect(complaint()).toContain('getBucket answered 201')
  })
})
