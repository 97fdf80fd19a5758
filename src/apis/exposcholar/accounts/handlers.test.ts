import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson } from '../../bucketlist/testing.ts'
import { invalidToken, newBooth, newEmail, newMember, noToken, password, seen } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    settings: { OPENAPI_GUARD: 'off', EXPOSCHOLAR_TOKENS_PER_MINUTE: '1000' },
  })
})
afterAll(() => server.close())

const post = (path: string, body: unknown) => server.call('POST', `/api/v1/${path}`, { body })
const register = async (fields: object = {}) => {
  const email = newEmail()
  return { email, ...seen(await post('register/', { email, password, ...fields })) }
}
const login = async (email: string) =>
  (await post('token/', { email, password })).body as { access: string; refresh: string }
const countries = (token?: string) =>
  server.call('GET', '/api/v1/countries/', token === undefined ? {} : { token })

const taken = { status: 400, body: { email: ['user with this email already exists.'] } }
const required = ['This field is required.']

describe('registerUser', () => {
  it('makes an account that can log in, on the free plan, with its name and without its password in the answer', async () => {
    const { email, status, body } = await register({ name: 'Ada Curator', plan: 'premium' })
    expect({ status, body }).toEqual({
      status: 201,
      body: { id: expect.any(Number), email, name: 'Ada Curator' },
    })
    const { access } = await login(email)
    const { body: subscription } = await server.call('GET', '/api/v1/subscription/', { token: access })
    expect(subscription).toEqual({ plan: 'free', booth_limit: 3, booths_used: 0 })
  })

  it('makes do without a name', async () => {
    expect((await register()).body).toMatchObject({ name: '' })
  })

  it('refuses an address that is taken, in any case, and leaves the account as it was', async () => {
    const { email } = await register()
    expect(seen(await post('register/', { email, password: 'another-42' }))).toEqual(taken)
    expect(seen(await post('register/', { email: email.toUpperCase(), password }))).toEqual(taken)
    expect((await post('token/', { email, password })).status).toBe(200)
  })

  it('gives an address to one, of ten who ask for it at the same moment', async () => {
    const email = newEmail()
    const answers = await atOnce(10, (index) =>
      post('register/', { email: index % 2 ? email.toUpperCase() : email, password }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 400: 9 })
    const { rows } = await server.db.raw(
      'select 1 from exposcholar.members join identity.accounts on id = account_id where lower(email) = ?',
      [email],
    )
    expect(rows).toHaveLength(1)
  })

  it('leaves an address free that another API knows', async () => {
    const { email } = await newPerson(server)
    expect((await post('register/', { email, password })).status).toBe(201)
  })

  it('takes what is just within the limits', async () => {
    const email = `${'a'.repeat(50)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.example`
    const longest = `${email}.${'e'.repeat(254 - email.length - 1)}`
    expect(
      (await register({ email: longest, name: 'n'.repeat(255), password: 'x'.repeat(1024) })).status,
    ).toBe(201)
    expect((await register({ password: '12345678' })).status).toBe(201)
  })

  it.each<[body: unknown, complaint: object]>([
    [{}, { email: required, password: required }],
    [
      { email: 'nobody', password: '1234567' },
      {
        email: ['Enter a valid email address.'],
        password: ['Ensure this field has at least 8 characters.'],
      },
    ],
    [
      { email: 'a@example.com', password: 'x'.repeat(1025), name: 'n'.repeat(256) },
      {
        password: ['Ensure this field has no more than 1024 characters.'],
        name: ['Ensure this field has no more than 255 characters.'],
      },
    ],
    [{ email: 'a@example.com', password: ' '.repeat(8) }, { password: ['This field may not be blank.'] }],
    [{ email: 'a@example.com', password, name: null }, { name: ['This field may not be null.'] }],
    [{ email: 'a@example.com', password, name: 'a\0' }, { name: ['Null characters are not allowed.'] }],
    ['{', { detail: 'JSON parse error' }],
  ])('says of %j what is wrong with it', async (sent, complaint) => {
    expect(seen(await post('register/', sent))).toEqual({ status: 400, body: complaint })
  })
})

describe('createToken and refreshToken', () => {
  it('give tokens that open the API, the refresh token as often as it is asked', async () => {
    const { email } = await register()
    const { access, refresh } = await login(email.toUpperCase())
    expect((await countries(access)).status).toBe(200)
    for (const _time of [1, 2]) {
      const { status, body } = await post('token/refresh/', { refresh })
      expect({ status, body }).toEqual({ status: 200, body: { access: expect.any(String) } })
      expect((await countries((body as { access: string }).access)).status).toBe(200)
    }
  })

  it('refuse alike a wrong password, an unknown address, and an account of another API', async () => {
    const { email } = await register()
    const person = await newPerson(server)
    for (const attempt of [
      { email, password: 'wrong-password' },
      { email: newEmail(), password },
      { email: person.email, password: '123456' },
    ]) {
      expect(seen(await post('token/', attempt))).toEqual({
        status: 401,
        body: { detail: 'No active account found with the given credentials' },
      })
    }
  })

  it('refuse what is no refresh token, and an access token in its place', async () => {
    const { access } = await login((await register()).email)
    for (const refresh of ['nonsense', access]) {
      expect(seen(await post('token/refresh/', { refresh }))).toEqual({
        status: 401,
        body: { detail: 'Token is invalid or expired', code: 'token_not_valid' },
      })
    }
    expect(seen(await post('token/refresh/', {}))).toEqual({ status: 400, body: { refresh: required } })
  })
})

describe('a token', () => {
  it('is asked for, and must be one of this API', async () => {
    expect(seen(await countries())).toEqual({ status: 401, body: noToken })
    const { token } = await newPerson(server)
    for (const other of [token, 'nonsense']) {
      const answer = await countries(other)
      expect(seen(answer)).toEqual({ status: 401, body: invalidToken })
      expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })

  it('of an account that is deleted opens nothing any more', async () => {
    const member = await newMember(server)
    await server.db('identity.accounts').where({ id: member.id }).delete()
    for (const [method, path] of [
      ['GET', '/subscription/'],
      ['POST', '/booths/'],
    ] as const) {
      const body = method === 'POST' ? { body: { name: 'Late', country: 1 } } : {}
      expect(seen(await member.call(method, path, body))).toEqual({ status: 401, body: invalidToken })
    }
  })
})

it('getSubscription tells the plan, its booths, and those that are used', async () => {
  const member = await newMember(server, 'standard')
  const { id } = await newBooth(member)
  await newBooth(member)
  const subscription = async () => (await member.call('GET', '/subscription/')).body
  expect(await subscription()).toEqual({ plan: 'standard', booth_limit: 10, booths_used: 2 })
  await member.call('DELETE', `/booths/${id}/`)
  expect(await subscription()).toEqual({ plan: 'standard', booth_limit: 10, booths_used: 1 })
})
