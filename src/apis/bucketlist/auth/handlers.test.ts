import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../../../generated/bucketlist/operations.ts'
import { atOnce, tally } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, password } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })
const wrong = failed('Missing or wrong email format or password is less than four characters')

let people = 0
const newEmail = (): string => {
  people += 1
  return `traveller${people}@bucketmail.com`
}

const register = (body?: unknown): Promise<Answer> => server.call('POST', '/v1/auth/register', { body })
const login = (body?: unknown): Promise<Answer> => server.call('POST', '/v1/auth/login', { body })
const logout = (token: string): Promise<Answer> => server.call('POST', '/v1/auth/logout', { token })
const read = (token: string): Promise<Answer> => server.call('GET', '/v1/bucketlists/', { token })
const tokenOf = ({ body }: Answer): string => (body as { auth_token: string }).auth_token

const count = async (table: string): Promise<number> => Number((await server.db(table).count())[0]?.count)

describe.each([
  ['register', 202, register],
  ['login', 401, login],
])('%s', (_operation, status, send) => {
  it.each([
    ['no body at all', undefined],
    ['nothing in the body', {}],
    ['a list', []],
    ['a text', '"traveller@bucketmail.com"'],
    ['no e-mail address', { password }],
    ['no password', { email: 'traveller@bucketmail.com' }],
  ])(`answers ${status} to %s, and stores nothing`, async (_what, body) => {
    const before = [await count('identity.accounts'), await count('identity.sessions')]
    expect(await send(body)).toMatchObject({ status, body: wrong })
    expect([await count('identity.accounts'), await count('identity.sessions')]).toEqual(before)
  })

  it.each([
    '',
    ' \t',
    'traveller',
    'traveller@bucketmail',
    '@bucketmail.com',
    'traveller@',
    'a traveller@bucketmail.com',
    'traveller@@bucketmail.com',
    'traveller@bucketmail.com ',
    `${'a'.repeat(240)}@bucketmail.com`,
    'travel\0er@bucketmail.com',
    'travel\ud800er@bucketmail.com',
    null,
    7,
    ['traveller@bucketmail.com'],
    { address: 'traveller@bucketmail.com' },
  ])(`answers ${status} to the e-mail address %j, and stores nothing`, async (email) => {
    const before = await count('identity.accounts')
    expect(await send({ email, password })).toMatchObject({ status, body: wrong })
    expect(await count('identity.accounts')).toBe(before)
  })

  it.each([
    ['that is empty', ''],
    ['of blanks', ' '.repeat(6)],
    ['of three letters', 'abc'],
    ['of three characters that are six code units', '\u{1F373}'.repeat(3)],
    ['of 1025 characters', 'a'.repeat(1025)],
    ['with NUL', 'abc\0def'],
    ['with half of a surrogate pair', 'abc\udc00def'],
    ['that is null', null],
    ['that is a number', 123456],
    ['that is a list', ['123456']],
  ])(`answers ${status} to a password %s, and stores nothing`, async (_what, bad) => {
    const before = await count('identity.accounts')
    expect(await send({ email: newEmail(), password: bad })).toMatchObject({ status, body: wrong })
    expect(await count('identity.accounts')).toBe(before)
  })

  it('calls a body that is no JSON by its name', async () => {
    const malformed = failed('The body is not valid JSON')
    expect(await send('{"email":')).toMatchObject({ status: 400, body: malformed })
  })
})

describe('register', () => {
  it.each([
    ['four characters', newEmail(), 'four'],
    ['1024 characters', newEmail(), '\u{1F373}'.repeat(1024)],
    ['six characters, for an address of 254', `${'a'.repeat(239)}@bucketmail.com`, password],
  ])('gives a token that works for a password of %s', async (_what, email, chosen) => {
    const made = await register({ email, password: chosen })
    expect(made).toMatchObject({ status: 201 })
    expect(made.body).toEqual({
      auth_token: expect.any(String),
      message: 'Successfully registered',
      status: 'success',
    })
    expect((await read(tokenOf(made))).status).toBe(200)
    expect((await login({ email, password: chosen })).status).toBe(200)
  })

  it('answers 202 to an address that has an account, in another letter case too, and leaves it as it is', async () => {
    const email = newEmail()
    await register({ email, password })
    const exists = failed('Failed, User already exists, Please sign In')
    for (const same of [email, email.toUpperCase(), email.replace('t', 'T')]) {
      expect(await register({ email: same, password: 'another' })).toMatchObject({
        status: 202,
        body: exists,
      })
    }
    expect((await login({ email, password: 'another' })).status).toBe(401)
    expect((await login({ email, password })).status).toBe(200)
  })

  it('makes one account of 20 registrations of one address at the same moment', async () => {
    const email = newEmail()
    const before = await count('identity.accounts')
    const answers = await atOnce(20, (index) =>
      register({ email: index % 2 ? email : email.toUpperCase(), password }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 202: 19 })
    expect(await count('identity.accounts')).toBe(before + 1)
    const [made] = answers.filter(({ status }) => status === 201)
    expect(made && (await read(tokenOf(made))).status).toBe(200)
  })
})

describe('login', () => {
  it('gives a token that works, whatever the letter case of the address', async () => {
    const { email } = await newPerson(server)
    const first = await login({ email, password })
    expect(first).toMatchObject({ status: 200 })
    expect(first.body).toEqual({
      auth_token: expect.any(String),
      message: 'Successfully logged In',
      status: 'success',
    })
    const second = await login({ email: email.toUpperCase(), password })
    expect((await read(tokenOf(first))).status).toBe(200)
    expect((await read(tokenOf(second))).status).toBe(200)
    expect(tokenOf(second)).not.toBe(tokenOf(first))
  })

  it('answers alike to an unknown address and to a wrong password', async () => {
    const { email } = await newPerson(server)
    const answers = [
      await login({ email: newEmail(), password }),
      await login({ email, password: '1234567' }),
    ]
    const [unknown, known] = answers.map(({ status, headers, body }) => {
      const own = ['date', 'x-request-id']
      return { status, headers: [...headers].filter(([name]) => !own.includes(name)), body }
    })
    expect(unknown).toMatchObject({ status: 401, body: wrong })
    expect(known).toEqual(unknown)
  })

  it.each([password.slice(0, -1), ` ${password}`, `${password} `])(
    'does not take the password %j for 123456',
    async (near) => {
      const { email } = await newPerson(server)
      expect(await login({ email, password: near })).toMatchObject({ status: 401, body: wrong })
    },
  )

  it.each([
    ['ASCII', 'a'.repeat(72)],
    ['letters of two bytes', 'é'.repeat(36)],
    ['NUL-free text of 1023 characters', 'long '.repeat(300).slice(0, 1023)],
  ])('tells passwords apart beyond the 72nd byte: %s', async (_what, start) => {
    const email = newEmail()
    await register({ email, password: `${start}b` })
    for (const other of [start, `${start}c`]) {
      expect((await login({ email, password: other })).status).toBe(401)
    }
    expect((await login({ email, password: `${start}b` })).status).toBe(200)
  })
})

describe('logout', () => {
  it('ends the token at once for every operation, and no other token of the account', async () => {
    const { email, token } = await newPerson(server)
    const other = tokenOf(await login({ email, password }))
    expect(await logout(token)).toMatchObject({
      status: 200,
      body: { message: 'Successfully logged out', status: 'success' },
    })
    const spent = { status: 401, body: failed('Token was Blacklisted, Please login In') }
    expect(await read(token)).toMatchObject(spent)
    expect(await logout(token)).toMatchObject(spent)
    expect((await read(other)).status).toBe(200)
  })

  it.each([
    ['no Authorization header', undefined, 'Provide an authorization header'],
    ['an empty header', '', 'Provide a valid auth token'],
    ['the scheme without a token', 'Bearer', 'Provide a valid auth token'],
    ['the scheme and a blank', 'Bearer ', 'Provide a valid auth token'],
    ['another scheme', 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==', 'Provide a valid auth token'],
  ])('answers 403 to %s', async (_what, header, message) => {
    const headers: Record<string, string> = header === undefined ? {} : { Authorization: header }
    expect(await server.call('POST', '/v1/auth/logout', { headers })).toMatchObject({
      status: 403,
      body: failed(message),
    })
  })
})

describe('every other operation', () => {
  const open = ['register', 'login', 'logout']
  const secured = Object.values(operations).filter(({ operationId }) => !open.includes(operationId))

  it.each(secured)('$operationId answers 401 without a token', async ({ method, path }) => {
    for (const header of [undefined, '', 'Bearer', 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==']) {
      const headers: Record<string, string> = header === undefined ? {} : { Authorization: header }
      const answer = await server.call(method, path.replace(/\{\w+\}/g, '1'), {
        headers,
      })
      expect(answer).toMatchObject({ status: 401, body: failed('Token is missing') })
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })
})
