import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import jwt from 'jsonwebtoken'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { testDatabase } from '../../../db/testing.ts'
import { loadKeys } from '../../../identity/keys.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, password } from '../testing.ts'
import { startNode } from './testing.ts'

let dataDir: string
let server: TestServer
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir, settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

const refused = (message: string) => ({ status: 401, body: { status: 'failed', message } })
const invalid = refused('Invalid token. Please sign in again')
const expired = refused('Signature expired, Please sign in again')
const spent = refused('Token was Blacklisted, Please login In')

const read = (node: TestServer, token: string): Promise<Answer> =>
  node.call('GET', '/v1/bucketlists/', { token })

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

interface Forgery {
  claims?: object
  header?: object
  key?: KeyObject
  hash?: 'sha256' | 'sha512'
}

/** The token with other claims, another header, key or algorithm; else signed as ours are. */
const forge = async (
  token: string,
  { claims, header, key, hash = 'sha256' }: Forgery = {},
): Promise<string> => {
  const ours = jwt.decode(token, { complete: true })
  const signing = await (await loadKeys({ dataDir })).signing()
  const text = `${encode({ ...ours?.header, ...header })}.${encode({ ...Object(ours?.payload), ...claims })}`
  const signature = createHmac(hash, key ?? signing.key).update(text)
  return `${text}.${signature.digest('base64url')}`
}

const now = (): number => Math.floor(Date.now() / 1000)

/**
 * The first answer that is no success.
 * @throws Error when a request is accepted that began more than a second after now
 */
const refusalWithinASecond = async (ask: () => Promise<Answer>): Promise<Answer> => {
  const start = performance.now()
  for (;;) {
    const began = performance.now()
    const answer = await ask()
    if (answer.status >= 400) return answer
    if (began - start > 1_000) throw new Error(`accepted ${began - start} ms later`)
  }
}

describe('a token', () => {
  it('signed by the test as the server does is taken: what fails below fails for its one change', async () => {
    const { token } = await newPerson(server)
    expect((await read(server, await forge(token))).status).toBe(200)
    expect((await read(server, await forge(token, { claims: { exp: now() + 60 } }))).status).toBe(200)
  })

  it('that has expired is told from one that was never valid, by logout too', async () => {
    const { token } = await newPerson(server)
    const old = await forge(token, { claims: { exp: now() - 1 } })
    expect(await read(server, old)).toMatchObject(expired)
    expect(await server.call('POST', '/v1/auth/logout', { token: old })).toMatchObject(expired)
    expect((await read(server, token)).status).toBe(200)
  })

  it.each<[string, (token: string) => string | Promise<string>]>([
    ['is garbage', () => 'garbage'],
    ['is dots', () => '..'],
    ['is ours without its signature', (token) => token.replace(/[^.]*$/, '')],
    [
      'has another signature',
      (token) => token.replace(/\.(.)([^.]*)$/, (_all, a, rest) => `.${a === 'A' ? 'B' : 'A'}${rest}`),
    ],
    [
      'had its account changed',
      (token) => token.replace(/\.[^.]*\./, `.${encode({ ...Object(jwt.decode(token)), sub: '1' })}.`),
    ],
    [
      'says alg none',
      async (token) => (await forge(token, { header: { alg: 'none' } })).replace(/[^.]*$/, ''),
    ],
    ['says alg none, and is signed', (token) => forge(token, { header: { alg: 'none' } })],
    ['is rightly signed with HS512', (token) => forge(token, { header: { alg: 'HS512' }, hash: 'sha512' })],
    ['has a key of somebody else', (token) => forge(token, { key: createSecretKey(randomBytes(32)) })],
    ['names a key that there is not', (token) => forge(token, { header: { kid: 'k1' } })],
    ['has another issuer', (token) => forge(token, { claims: { iss: 'agora:another' } })],
    ['is of another realm', (token) => forge(token, { claims: { aud: 'imagehost' } })],
    ['never ends', (token) => forge(token, { claims: { exp: undefined } })],
    [
      'is of another realm, and has expired',
      (token) => forge(token, { claims: { aud: 'imagehost', exp: now() - 1 } }),
    ],
  ])('that %s is invalid, to logout too, and ends nothing', async (_what, change) => {
    const { token } = await newPerson(server)
    const bad = await change(token)
    const answer = await read(server, bad)
    expect(answer).toMatchObject(invalid)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect(await server.call('POST', '/v1/auth/logout', { token: bad })).toMatchObject(invalid)
    expect((await read(server, token)).status).toBe(200)
  })

  it('of another database is invalid, though the keys are the same and the account has the same number', async () => {
    const elsewhere = await testDatabase()
    onTestFinished(() => elsewhere.drop())
    // The databases of tests are copies of one, its name in the tokens included.
    await elsewhere.db.raw('update identity.deployment set id = gen_random_uuid()')
    const node = await startNode({ db: elsewhere.db, databaseUrl: elsewhere.url }, dataDir, 'off')
    const { token } = await newPerson(node)
    await newPerson(server)
    expect((await read(node, token)).status).toBe(200)
    expect(await read(server, token)).toMatchObject(invalid)
  })

  it.each([
    ['disabled', 'update identity.accounts set disabled_at = now() where email = ?'],
    ['deleted', 'delete from identity.accounts where email = ?'],
  ])(
    'of an account that is %s in the database is invalid within a second, and logs in no more',
    async (_what, sql) => {
      const { email, token } = await newPerson(server)
      expect((await read(server, token)).status).toBe(200)
      await server.db.raw(sql, [email])
      expect(await refusalWithinASecond(() => read(server, token))).toMatchObject(invalid)
      expect(await server.call('POST', '/v1/auth/logout', { token })).toMatchObject(invalid)
      const login = await server.call('POST', '/v1/auth/login', { body: { email, password } })
      expect(login.status).toBe(401)
    },
  )
})

describe('a second node', () => {
  it('takes the tokens of the first, and each refuses within a second what the other logged out', async () => {
    const nodes = [server, await startNode(server, dataDir, 'off')] as const
    const staying = await newPerson(server)
    for (const [here, there] of [nodes, [nodes[1], nodes[0]] as const]) {
      const { token } = await newPerson(server)
      expect((await read(there, token)).status).toBe(200)
      expect((await here.call('POST', '/v1/auth/logout', { token })).status).toBe(200)
      expect(await read(here, token)).toMatchObject(spent)
      expect(await refusalWithinASecond(() => read(there, token))).toMatchObject(spent)
    }
    for (const node of nodes) expect((await read(node, staying.token)).status).toBe(200)
  })

  it('that starts after the logout refuses the token from its first request on', async () => {
    const { token, call } = await newPerson(server)
    await call('POST', '/auth/logout')
    expect(await read(await startNode(server, dataDir, 'off'), token)).toMatchObject(spent)
  })
})
