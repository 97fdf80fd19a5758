import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { bodyOf, type Pair, unavailable, unguarded } from '../testing.ts'
import { seen } from '../testing-events.ts'

type Reply = (request: IncomingMessage, response: ServerResponse) => void

/** Stands for GitHub and Facebook: each test says what it answers. */
let reply: Reply
let site: Server
let url: string
let server: TestServer
beforeAll(async () => {
  site = createServer((request, response) => reply(request, response))
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`
  server = await startTestServer({
    settings: {
      GITHUB_USERINFO_URL: `${url}/user`,
      FACEBOOK_USERINFO_URL: `${url}/me?fields=id,email`,
      ...unguarded,
    },
  })
})
beforeEach(() => {
  reply = (_request, response) => void response.writeHead(500).end()
})
afterAll(async () => {
  await server.close()
  site.closeAllConnections()
  await new Promise((resolve) => site.close(resolve))
})

const newEmail = () => `${randomBytes(6).toString('hex')}@example.com`
const enter = (provider: string, accessToken: string): Promise<Answer> =>
  server.call('POST', `/auth/o-auth/${provider}/`, { body: { accessToken } })

/** The account that the answer's token opens. */
const userOf = async (answer: Answer): Promise<unknown> => {
  const { access } = bodyOf<Pair>(answer, 200)
  const { sub } = JSON.parse(Buffer.from(access.split('.')[1] ?? '', 'base64url').toString())
  const { rows } = await server.db.raw('select username from techfesia.people where account_id = ?', [sub])
  return (await server.call('GET', `/users/${rows[0].username}`, { token: access })).body
}

const refused = { status: 401, body: { error: 'The provider does not vouch for this token' } }

/** Answers with JSON by path, to the bearer of `good` alone. */
const answering =
  (pages: Record<string, unknown>): Reply =>
  ({ url = '', headers }, response) => {
    const page = pages[url.split('?')[0] ?? '']
    const status = headers.authorization !== 'Bearer good' ? 401 : page === undefined ? 404 : 200
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(page ?? {}))
  }

describe('a login with GitHub', () => {
  const user = {
    id: 583231,
    login: 'asha',
    name: 'Asha Devi Rao',
    avatar_url: 'https://avatars.example.com/1',
  }

  it('goes by the primary address, when it is verified', async () => {
    const email = newEmail()
    const emails = [
      { email: newEmail(), primary: false, verified: true },
      { email, primary: true, verified: true },
    ]
    reply = answering({ '/user': user, '/user/emails': emails })
    expect(await userOf(await enter('github', 'good'))).toMatchObject({
      firstName: 'Asha Devi',
      lastName: 'Rao',
      email,
    })
    expect(seen(await enter('github', 'bad'))).toEqual(refused)
    reply = answering({
      '/user': { ...user, id: 1 },
      '/user/emails': [{ email, primary: true, verified: false }],
    })
    expect(seen(await enter('github', 'good'))).toEqual(refused)
    // A token that may not read the addresses.
    reply = answering({ '/user': { ...user, id: 1, email } })
    expect(seen(await enter('github', 'good'))).toEqual(refused)
  })
})

describe('a login with Facebook', () => {
  it('goes by the address that Facebook shows', async () => {
    const email = newEmail()
    const picture = { data: { url: 'https://scontent.example.com/asha.jpg', is_silhouette: false } }
    reply = answering({ '/me': { id: '10221', first_name: 'Asha', last_name: 'Rao', email, picture } })
    expect(await userOf(await enter('facebook', 'good'))).toMatchObject({
      firstName: 'Asha',
      email,
      profilePicture: picture.data.url,
    })
    reply = answering({ '/me': { id: '10222', name: 'Asha Rao' } })
    expect(seen(await enter('facebook', 'good'))).toEqual(refused)
    reply = (_request, response) => void response.writeHead(400).end('{"error": {"code": 190}}')
    expect(seen(await enter('facebook', 'good'))).toEqual(refused)
  })
})

describe('a provider', () => {
  const claim = JSON.stringify({ id: 'x', email: 'x@example.com' })

  it.each<[what: string, reply: Reply]>([
    ['fails', (_request, response) => void response.writeHead(502).end()],
    [
      'redirects',
      (_request, response) => void response.writeHead(302, { Location: `${url}/elsewhere` }).end(),
    ],
    ['answers with text', (_request, response) => void response.end('<html>')],
    ['answers with a text in JSON', (_request, response) => void response.end('"x"')],
    ['names nobody', (_request, response) => void response.end('{"email": "x@example.com"}')],
    ['answers without end', (_request, response) => void response.end(claim.padEnd(100_000))],
    ['hangs up', ({ socket }) => void socket.destroy()],
    ['was asked too often', (_request, response) => void response.writeHead(429).end()],
    [
      'was asked too often, in its own way',
      (_request, response) => void response.writeHead(403, { 'X-RateLimit-Remaining': '0' }).end(),
    ],
  ])('that %s is out of reach', async (_what, answer) => {
    reply = answer
    const { status, headers, body } = await enter('facebook', 'good')
    expect({ status, body }).toEqual({ status: 503, body: unavailable })
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
  })

  it('that says nothing is given up after five seconds', async () => {
    reply = (_request, response) => void response.write('{')
    const before = Date.now()
    expect(seen(await enter('facebook', 'good'))).toEqual({ status: 503, body: unavailable })
    expect(Date.now() - before).toBeGreaterThanOrEqual(4_900)
    expect(Date.now() - before).toBeLessThan(15_000)
  })
})
