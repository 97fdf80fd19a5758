import { createHmac, createSecretKey, randomBytes } from 'node:crypto'
import jwt from 'jsonwebtoken'
import { beforeAll, expect, test, vi } from 'vitest'
import { loadKeys } from './keys.ts'
import { outcome } from './testing.ts'
import { type AccessTokens, createAccessTokens } from './tokens.ts'

const secret = randomBytes(32)
const key = createSecretKey(secret)
const now = Math.floor(Date.now() / 1000)
const claims = {
  sub: '7',
  aud: 'plain',
  iss: 'agora:test',
  jti: 'x',
  iat: now,
  exp: now + 60,
  sid: 3,
  role: 'user',
}
const header = { alg: 'HS256', typ: 'at+jwt', kid: 'k1' }

let tokens: AccessTokens
beforeAll(async () => {
  tokens = createAccessTokens(
    await loadKeys({ dataDir: '', configured: `k1:${secret.toString('base64')}` }),
    'agora:test',
  )
})

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token made by hand: jsonwebtoken refuses to sign most of these. */
const forge = (payload: object, head: object = header, signer = key): string => {
  const body = `${encode(head)}.${encode(payload)}`
  return `${body}.${createHmac('sha256', signer).update(body).digest('base64url')}`
}

const read = (token: string, realm = 'plain') => outcome(() => tokens.read(`Bearer ${token}`, realm))

test('a token of ours says who the caller is, and says it the second time from memory', () => {
  const token = forge(claims)
  const caller = { accountId: 7, sessionId: 3, realm: 'plain', role: 'user', expiresAt: now + 60 }
  expect(tokens.read(`Bearer ${token}`, 'plain')).toEqual(caller)
  expect(tokens.read(`Bearer ${token}`, 'plain')).toBe(tokens.read(`Bearer ${token}`, 'plain'))
  expect(tokens.read(`bearer   ${token} `, 'plain')).toEqual(caller)
})

test('what it signs is HS256 with every claim, and it reads it', async () => {
  const account = { id: 7, realm: 'plain', email: 'a@b.c', role: 'user', hasPassword: true, disabled: false }
  const token = await tokens.sign({ account, sessionId: 3, issuedAt: now, expiresAt: now + 60 })
  expect(jwt.decode(token, { complete: true })).toMatchObject({
    header,
    payload: { ...claims, jti: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  })
  expect(await read(token)).toBe('none')
})

test.each([
  ['no header', undefined, 'no-token'],
  ['an empty header', '', 'no-bearer'],
  ['the scheme alone', 'Bearer', 'no-bearer'],
  ['the scheme and spaces', 'Bearer   ', 'no-bearer'],
  ['another scheme', 'Basic YTpi', 'no-bearer'],
  ['two words', 'Bearer a b', 'no-bearer'],
  ['a token without a scheme', 'abc.def.ghi', 'no-bearer'],
  ['garbage', 'Bearer garbage', 'invalid-token'],
  ['dots', 'Bearer ..', 'invalid-token'],
  ['a header that is not JSON', `Bearer ${Buffer.from('{x').toString('base64url')}.e30.x`, 'invalid-token'],
  ['a header that is null', `Bearer ${encode(null)}.e30.x`, 'invalid-token'],
])('%s: %s', async (_, authorization, kind) => {
  expect(await outcome(() => tokens.read(authorization, 'plain'))).toBe(kind)
})

test.each(Object.keys(claims))('a token without %s is invalid', async (claim) => {
  expect(await read(forge({ ...claims, [claim]: undefined }))).toBe('invalid-token')
})

test.each([
  ['an object as sub', { sub: { id: 7 } }],
  ['a number as sub', { sub: 7 }],
  ['a sub beyond int4', { sub: '2147483648' }],
  ['a sub of 0', { sub: '0' }],
  ['a padded sub', { sub: '07' }],
  ['a list as aud', { aud: ['plain'] }],
  ['another issuer', { iss: 'agora:other' }],
  ['an empty jti', { jti: '' }],
  ['text as exp', { exp: String(now + 60) }],
  ['a fraction as exp', { exp: now + 0.5 }],
  ['text as sid', { sid: '3' }],
  ['a number as role', { role: 1 }],
  ['a time before which it is not valid', { nbf: now + 60 }],
])('%s makes a token invalid', async (_, change) => {
  expect(await read(forge({ ...claims, ...change }))).toBe('invalid-token')
})

test.each([
  ['no algorithm', { ...header, alg: 'none' }],
  ['HS512 in the header', { ...header, alg: 'HS512' }],
  ['another type of JWT', { ...header, typ: 'JWT' }],
  ['no type', { alg: 'HS256', kid: 'k1' }],
  ['an unknown key', { ...header, kid: 'k2' }],
  ['no key id', { alg: 'HS256', typ: 'at+jwt' }],
  ['a key id of the prototype', { ...header, kid: '__proto__' }],
])('a token with %s is invalid', async (_, head) => {
  expect(await read(forge(claims, head))).toBe('invalid-token')
})

test('a token rightly signed with HS512 is invalid: the algorithm is pinned', async () => {
  const token = jwt.sign(claims, key, { algorithm: 'HS512', header: { ...header, alg: 'HS512' } })
  expect(await read(token)).toBe('invalid-token')
})

test('an unsigned token, a changed one and one signed with another key are invalid', async () => {
  const [head, body, signature] = forge(claims).split('.')
  expect(await read(`${encode({ ...header, alg: 'none' })}.${body}.`)).toBe('invalid-token')
  expect(await read(`${head}.${encode({ ...claims, sub: '8' })}.${signature}`)).toBe('invalid-token')
  expect(await read(forge(claims, header, createSecretKey(randomBytes(32))))).toBe('invalid-token')
})

test('a token of another realm is invalid, also once it is remembered, and also when expired', async () => {
  const token = forge(claims)
  expect(await read(token)).toBe('none')
  expect(await read(token, 'steady')).toBe('invalid-token')
  expect(await read(forge({ ...claims, exp: now - 1 }), 'steady')).toBe('invalid-token')
})

test('an expired token is expired to the second, also once it is remembered', async () => {
  expect(await read(forge({ ...claims, exp: now - 1 }))).toBe('expired-token')
  const token = forge({ ...claims, exp: now + 30 })
  expect(await read(token)).toBe('none')
  vi.useFakeTimers({ toFake: ['Date'], now: (now + 30) * 1000 - 1 })
  try {
    expect(await read(token)).toBe('none')
    vi.setSystemTime((now + 30) * 1000)
    expect(await read(token)).toBe('expired-token')
  } finally {
    vi.useRealTimers()
  }
})

test('a huge token is refused unread, even one that is rightly signed', async () => {
  expect(await read('a'.repeat(1_000_000))).toBe('invalid-token')
  expect(await read(forge({ ...claims, role: 'r'.repeat(4_096) }))).toBe('invalid-token')
})

test('more tokens than are remembered are all still read', async () => {
  const many = Array.from({ length: 12_000 }, (_, sid) => forge({ ...claims, sid: sid + 1 }))
  for (const token of many) tokens.read(`Bearer ${token}`, 'plain')
  expect(tokens.read(`Bearer ${many[0]}`, 'plain').sessionId).toBe(1)
  expect(tokens.read(`Bearer ${many[11_999]}`, 'plain').sessionId).toBe(12_000)
})
