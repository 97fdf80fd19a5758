import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createBucketlistClient } from '../../../generated/sdk/bucketlist.js'
import { createExposcholarClient } from '../../../generated/sdk/exposcholar.js'
import { type RetryOptions, retryAfterOf } from '../../../generated/sdk/runtime/retry.js'
import { newMember } from '../../../src/apis/exposcholar/testing.ts'
import { startTestServer, type TestServer } from '../../../src/testing.ts'
import { type Deed, startPeer } from './testing-peer.ts'

const busy: Deed = { status: 429, headers: { 'Retry-After': '0' } }
const down: Deed = { status: 503, headers: { 'Retry-After': '0' } }
const done: Deed = { status: 201 }
const booth = { name: 'Glass and light', country: 40 }

/** A client of a peer that does this with one request after the other. */
const against = async (deeds: Deed[], retry?: RetryOptions | false) => {
  const peer = await startPeer(...deeds)
  onTestFinished(() => peer.close())
  const options = retry === false ? false : { backoff: 1, ...retry }
  return { api: createExposcholarClient({ server: peer.url, retry: options }), received: peer.received }
}

/** The one that all of them have. */
const common = (values: unknown[]): unknown => {
  const [one, ...others] = [...new Set(values)]
  expect(others).toEqual([])
  return one
}

describe('a busy server', () => {
  it('is asked again when it says, by a create also, and with the same body', async () => {
    const { api, received } = await against([busy, down, done])
    const { response } = await api.POST('/booths/', { body: booth })
    expect(response.status).toBe(201)
    expect(received).toHaveLength(3)
    expect(common(received.map(({ body }) => body))).toBe(JSON.stringify(booth))
  })

  it('is not asked again by a create without a key when it may have been done', async () => {
    const peer = await startPeer(down, done)
    onTestFinished(() => peer.close())
    const api = createBucketlistClient({ server: peer.url })
    expect((await api.POST('/bucketlists/', { body: { name: 'Travel' } })).response.status).toBe(503)
    expect(peer.received).toHaveLength(1)
  })

  it('is asked again by any create that it has turned away', async () => {
    const peer = await startPeer(busy, done)
    onTestFinished(() => peer.close())
    const api = createBucketlistClient({ server: peer.url })
    expect((await api.POST('/bucketlists/', { body: { name: 'Travel' } })).response.status).toBe(201)
  })

  it('is asked again with the same form', async () => {
    const { api, received } = await against([busy, done])
    const image = new File(['not a picture'], 'lamp.png', { type: 'image/png' })
    await api.POST('/booths/', { body: { ...booth, description: undefined, images: [image, image] } })
    const forms = await Promise.all(
      received.map(async ({ headers, body }) => {
        const sent = { headers: { 'Content-Type': headers['content-type'] ?? '' } }
        const form = await new Response(body, sent).formData()
        return [...form].map(([name, value]) => [name, value instanceof File ? value.name : value])
      }),
    )
    const expected = [
      ['name', booth.name],
      ['country', '40'],
      ['images', 'lamp.png'],
      ['images', 'lamp.png'],
    ]
    expect(forms).toEqual([expected, expected])
  })

  it('is waited for as long as it says', async () => {
    const { api } = await against([{ status: 503, headers: { 'Retry-After': '1' } }, done])
    const asked = performance.now()
    expect((await api.GET('/booths/list/')).response.status).toBe(201)
    expect(performance.now() - asked).toBeGreaterThan(990)
  })

  it.each([
    ['2 times unless told', undefined, 3],
    ['as often as told', { limit: 4 }, 5],
    ['never, when told so', false, 1],
  ] as const)('is asked again %s', async (_how, retry, times) => {
    const { api, received } = await against([busy], retry)
    expect((await api.GET('/booths/list/')).response.status).toBe(429)
    expect(received).toHaveLength(times)
  })

  it.each([
    ['later than one wants to wait', { 'Retry-After': '31' }],
    ['nothing about when', {}],
    ['something else', { 'Retry-After': 'soon' }],
  ])('is not asked again when it says %s', async (_what, headers) => {
    const { api, received } = await against([{ status: 503, headers }])
    expect((await api.GET('/booths/list/')).response.status).toBe(503)
    expect(received).toHaveLength(1)
  })

  it('is not waited for any longer once the signal says so', async () => {
    const { api, received } = await against([{ status: 429, headers: { 'Retry-After': '25' } }])
    const controller = new AbortController()
    const answer = api.GET('/booths/list/', {
      signal: controller.signal,
      fetch: async (request) => {
        const response = await fetch(request)
        setImmediate(() => controller.abort(new Error('enough')))
        return response
      },
    })
    const asked = performance.now()
    await expect(answer).rejects.toThrow('enough')
    expect(performance.now() - asked).toBeLessThan(20_000)
    expect(received).toHaveLength(1)
  })

  it('is not sent a stream again, which is gone', async () => {
    const { api, received } = await against([busy])
    const { response } = await api.POST('/booths/', {
      body: booth,
      bodySerializer: (body: unknown) => new Blob([JSON.stringify(body)]).stream(),
      duplex: 'half',
    })
    expect(response.status).toBe(429)
    expect(received).toHaveLength(1)
  })
})

describe('Retry-After', () => {
  const answer = (headers: Record<string, string>, status = 429) => new Response(null, { status, headers })

  it('may be a date, which is read by the clock of the server where that is told', () => {
    const at = 'Sun, 06 Nov 1994 08:49:37 GMT'
    const until = { 'Retry-After': 'Sun, 06 Nov 1994 08:49:40 GMT' }
    expect(retryAfterOf(answer(until), Date.parse(at))).toBe(3_000)
    expect(retryAfterOf(answer({ ...until, Date: at }))).toBe(3_000)
    expect(retryAfterOf(answer(until)), 'what is past is now').toBe(0)
  })

  it('counts with 429 and 503 alone', () => {
    expect(retryAfterOf(answer({ 'Retry-After': '3' }, 503))).toBe(3_000)
    expect(retryAfterOf(answer({ 'Retry-After': '3' }, 500))).toBeUndefined()
    expect(retryAfterOf(answer({}))).toBeUndefined()
  })
})

describe('a lost connection', () => {
  it('is tried again where what may have been done can be done again', async () => {
    const { api, received } = await against(['break', 'break', { status: 200 }])
    expect((await api.GET('/booths/list/')).response.status).toBe(200)
    expect(received).toHaveLength(3)
  })

  it('is an error in the end', async () => {
    const { api, received } = await against(['break'])
    await expect(api.GET('/booths/list/')).rejects.toThrow(TypeError)
    expect(received).toHaveLength(3)
  })

  it('is not tried again by what has no key, or has a condition that it may have changed itself', async () => {
    const { api, received } = await against(['break'])
    const account = { email: 'curator@example.com', password: 'far-away-42' }
    await expect(api.POST('/token/', { body: account })).rejects.toThrow(TypeError)
    await expect(
      api.DELETE('/booths/{booth_pk}/', { params: { path: { booth_pk: 1 }, header: { 'If-Match': '"1"' } } }),
    ).rejects.toThrow(TypeError)
    expect(received.map(({ method }) => method)).toEqual(['POST', 'DELETE'])
  })
})

describe('an idempotency key', () => {
  const keysOf = (received: { headers: Record<string, unknown> }[]) =>
    received.map(({ headers }) => headers['idempotency-key'])

  it('is the same each time that a call is sent, and another for each call', async () => {
    const { api, received } = await against(['break', down, done, done])
    expect((await api.POST('/booths/', { body: booth })).response.status).toBe(201)
    const key = common(keysOf(received))
    expect(key).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    await api.POST('/booths/', { body: booth })
    expect(keysOf(received).at(-1)).not.toBe(key)
  })

  it('is the one that the caller gives', async () => {
    const { api, received } = await against([busy, done])
    const params = { header: { 'Idempotency-Key': 'my-first-booth' } }
    await api.POST('/booths/', { params, body: booth })
    expect(common(keysOf(received))).toBe('my-first-booth')
  })

  it('goes with nothing that does not take one', async () => {
    const { api, received } = await against([{ status: 200 }])
    await api.GET('/booths/list/')
    await api.PUT('/booths/{booth_pk}/', { params: { path: { booth_pk: 1 } }, body: booth })
    expect(keysOf(received)).toEqual([undefined, undefined])
  })

  it('lets a create be waited for that is still running, its answer being lost', async () => {
    const { api, received } = await against(['break', { status: 409 }, done])
    expect((await api.POST('/booths/', { body: booth })).response.status).toBe(201)
    expect(received).toHaveLength(3)
    const other = await against([{ status: 409 }])
    expect((await other.api.POST('/booths/', { body: booth })).response.status).toBe(409)
    expect(other.received, 'a conflict of another kind').toHaveLength(1)
  })
})

describe('against the real server', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.close())

  it('a create whose answer is lost is done once', async () => {
    const { token } = await newMember(server)
    let losses = 0
    const api = createExposcholarClient({
      ...{ server: server.url, token, retry: { backoff: 1 } },
      async fetch(request) {
        const answer = await fetch(request)
        if (request.method !== 'POST' || losses++ > 0) return answer
        throw new TypeError('the connection is gone')
      },
    })
    const { data, response } = await api.POST('/booths/', { body: booth })
    expect(response.headers.get('Idempotency-Replayed')).toBe('true')
    const { data: booths } = await api.GET('/booths/list/')
    expect(booths).toMatchObject([{ id: data?.id, name: booth.name }])
  })
})
