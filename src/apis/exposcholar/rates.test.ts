import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type CallOptions, startTestServer, type TestServer } from '../../testing.ts'
import { type Member, newBooth, newMember, password } from './testing.ts'

const limit = 8
const tokenLimit = 4

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    settings: {
      OPENAPI_GUARD: 'off',
      TRUST_PROXY: '1',
      EXPOSCHOLAR_REQUESTS_PER_MINUTE: String(limit),
      EXPOSCHOLAR_TOKENS_PER_MINUTE: String(tokenLimit),
    },
  })
})
afterAll(() => server.close())

let addresses = 0
/** An address that nobody has used before. */
const newAddress = (): string => {
  addresses += 1
  return `198.51.100.${addresses}`
}

const from = (address: string, method: string, path: string, options: CallOptions = {}): Promise<Answer> =>
  server.call(method, `/api/v1${path}`, {
    ...options,
    headers: { 'X-Forwarded-For': address, ...options.headers },
  })

/** Limit and what is left, as the headers say; the window must end within the minute. */
const standing = ({ headers }: Answer): [limit: number, remaining: number] => {
  const [all, left, reset] = ['Limit', 'Remaining', 'Reset'].map((name) => headers.get(`X-RateLimit-${name}`))
  expect(reset).toMatch(/^\d+$/)
  const seconds = Number(reset) - Date.now() / 1000
  expect(seconds).toBeGreaterThan(-1)
  expect(seconds).toBeLessThanOrEqual(61)
  return [Number(all ?? Number.NaN), Number(left ?? Number.NaN)]
}

const expectThrottled = ({ status, headers, body }: Answer): void => {
  expect(status).toBe(429)
  const seconds = Number(headers.get('Retry-After'))
  expect(seconds).toBeGreaterThanOrEqual(1)
  expect(seconds).toBeLessThanOrEqual(60)
  const unit = seconds === 1 ? 'second' : 'seconds'
  expect(body).toEqual({ detail: `Request was throttled. Expected available in ${seconds} ${unit}.` })
}

const useUp = async (member: Member): Promise<void> => {
  for (let index = 0; index < limit; index += 1)
    expect((await member.call('GET', '/countries/')).status).toBe(200)
}

describe('of an account', () => {
  it('every answer says how it stands, also a failure, and each request counts', async () => {
    const member = await newMember(server)
    const { id } = await newBooth(member)
    const calls: [status: number, method: string, path: string, options?: CallOptions][] = [
      [200, 'GET', `/booths/${id}/`],
      [404, 'GET', '/booths/2147483647/'],
      [404, 'GET', '/booths/none/'],
      [412, 'PUT', `/booths/${id}/`, { body: { name: 'x' }, headers: { 'If-Match': '"0"' } }],
      [400, 'POST', '/booths/', { body: {} }],
      [415, 'POST', '/booths/', { body: 'x', headers: { 'Content-Type': 'text/plain' } }],
      [204, 'DELETE', `/booths/${id}/`],
    ]
    for (const [index, [status, method, path, options]] of calls.entries()) {
      const answer = await member.call(method, path, options)
      expect(answer.status).toBe(status)
      expect(standing(answer)).toEqual([limit, limit - 2 - index])
    }
    const over = await member.call('GET', '/subscription/')
    expectThrottled(over)
    expect(standing(over)).toEqual([limit, 0])
  })

  it('the last request within the limit is let through, and the next one is told when to come back', async () => {
    const member = await newMember(server)
    await useUp(member)
    for (const _time of [1, 2]) expectThrottled(await member.call('GET', '/countries/'))
  })

  it('what is over the limit does nothing', async () => {
    const member = await newMember(server)
    await useUp(member)
    const headers = { 'Idempotency-Key': 'over-the-limit' }
    const answer = await member.call('POST', '/booths/', { body: { name: 'x', country: 1 }, headers })
    expectThrottled(answer)
    expect(await server.db('exposcholar.booths').where({ owner_id: member.id })).toEqual([])
    expect(await server.db('idempotency.replies').where({ account_id: member.id })).toEqual([])
  })

  it('requests count from whatever address, and not for anybody else', async () => {
    const [member, other] = [await newMember(server), await newMember(server)]
    for (let index = 0; index < limit; index += 1) {
      const answer = await from(newAddress(), 'GET', '/countries/', { token: member.token })
      expect(standing(answer)).toEqual([limit, limit - 1 - index])
    }
    const address = newAddress()
    expectThrottled(await from(address, 'GET', '/countries/', { token: member.token }))
    expect(standing(await from(address, 'GET', '/countries/', { token: other.token }))).toEqual([
      limit,
      limit - 1,
    ])
  })

  it('requests at the same moment are all counted', async () => {
    const member = await newMember(server)
    const answers = await Promise.all(
      Array.from({ length: 3 * limit }, () => member.call('GET', '/countries/')),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(limit)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2 * limit)
  })
})

describe('of an address', () => {
  it('those count who have no account, or no good token: 401 until it is 429', async () => {
    const address = newAddress()
    for (let index = 0; index < limit; index += 1) {
      const token = index % 2 ? { token: 'nonsense' } : {}
      const answer = await from(address, 'GET', '/subscription/', token)
      expect(answer.status).toBe(401)
      expect(standing(answer)).toEqual([limit, limit - 1 - index])
    }
    expectThrottled(await from(address, 'GET', '/subscription/', { token: 'nonsense' }))
    expectThrottled(await from(address, 'POST', '/register/', { body: {} }))
    expect((await from(newAddress(), 'GET', '/subscription/')).status).toBe(401)
  })

  it('an account there goes on', async () => {
    const [address, member] = [newAddress(), await newMember(server)]
    for (let index = 0; index <= limit; index += 1) await from(address, 'GET', '/subscription/')
    const answer = await from(address, 'GET', '/subscription/', { token: member.token })
    expect(answer.status).toBe(200)
    expect(standing(answer)).toEqual([limit, limit - 1])
  })

  it('is the one that the proxy saw, and not one that the client made up', async () => {
    const address = newAddress()
    for (let index = 0; index < limit; index += 1) {
      const answer = await from(`203.0.113.${index}, ${address}`, 'GET', '/subscription/')
      expect(standing(answer)).toEqual([limit, limit - 1 - index])
    }
    expectThrottled(await from(`203.0.113.99, ${address}`, 'GET', '/subscription/'))
  })
})

describe('the token operations', () => {
  const login = (address: string) =>
    from(address, 'POST', '/token/', { body: { email: 'nobody@example.com', password } })
  const refresh = (address: string, token = {}) =>
    from(address, 'POST', '/token/refresh/', { body: { refresh: 'nonsense' }, ...token })

  it('share a limit of their own for each address, whoever asks', async () => {
    const [address, member] = [newAddress(), await newMember(server)]
    for (let index = 0; index < tokenLimit; index += 1) {
      const answer = index % 2 ? await login(address) : await refresh(address, { token: member.token })
      expect(answer.status).toBe(401)
      expect(standing(answer)).toEqual([tokenLimit, tokenLimit - 1 - index])
    }
    expectThrottled(await login(address))
    expectThrottled(await refresh(address, { token: member.token }))
    expect((await login(newAddress())).status).toBe(401)
  })

  it('do not use up the other requests, nor do these them', async () => {
    const address = newAddress()
    for (let index = 0; index <= tokenLimit; index += 1) await refresh(address)
    expect(standing(await from(address, 'POST', '/register/', { body: {} }))).toEqual([limit, limit - 1])
    for (let index = 0; index < limit; index += 1) await from(address, 'GET', '/subscription/')
    expectThrottled(await from(address, 'GET', '/subscription/'))
    const other = newAddress()
    for (let index = 0; index <= limit; index += 1) await from(other, 'GET', '/subscription/')
    expect(standing(await refresh(other))).toEqual([tokenLimit, tokenLimit - 1])
  })
})

it('health is asked as often as one likes, and says nothing of rates', async () => {
  const address = newAddress()
  for (let index = 0; index < 3 * limit; index += 1) {
    const { status, headers } = await from(address, 'GET', '/health/')
    expect(status).toBe(200)
    expect(headers.get('X-RateLimit-Limit')).toBeNull()
  }
  expect(standing(await from(address, 'GET', '/subscription/'))).toEqual([limit, limit - 1])
})

it('unless told, it is 600 requests and 20 tokens a minute', async () => {
  const usual = await startTestServer({
    settings: { OPENAPI_GUARD: 'off' },
    beside: server,
  })
  try {
    expect(standing(await usual.call('GET', '/api/v1/countries/'))).toEqual([600, 599])
    expect(standing(await usual.call('POST', '/api/v1/token/', { body: {} }))).toEqual([20, 19])
  } finally {
    await usual.close()
  }
})
