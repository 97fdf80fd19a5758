import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, password as otherPassword } from '../../bucketlist/testing.ts'
import { invalidToken, type Member, newEmail, newMember, password } from '../testing.ts'

let server: TestServer
let root: Member
beforeAll(async () => {
  server = await startTestServer()
  root = await newMember(server, 'ROOT')
})
afterAll(() => server.close())

const post = async (path: string, body: unknown) => {
  const { status, headers, body: received } = await server.call('POST', `/api/token/${path}`, { body })
  return { status, headers, body: received }
}

interface Tokens {
  refresh: string
  access: string
}

const login = async (email: string): Promise<Tokens> => {
  const { status, body } = await post('', { email, password })
  expect(status).toBe(201)
  return body as Tokens
}

const list = (token: string) => server.call('GET', '/api/list/', { token })

const refusedLogin = { detail: 'No active account found with the given credentials' }
const refusedRefresh = { detail: 'Token is invalid or expired', code: 'token_not_valid' }

describe('createToken', () => {
  it('answers 201 with two tokens, of which the access token opens the API', async () => {
    const { email } = await newMember(server)
    const { status, body, headers } = await post('', { email, password })
    expect({ status, body }).toEqual({
      status: 201,
      body: { refresh: expect.stringMatching(/^\S{32,}$/), access: expect.stringMatching(/^\S+\.\S+\.\S+$/) },
    })
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect((await list((body as Tokens).access)).status).toBe(200)
  })

  it('compares the address in any case, and the password exactly', async () => {
    const { email } = await newMember(server)
    expect((await post('', { email: email.toUpperCase(), password })).status).toBe(201)
    expect((await post('', { email, password: password.toUpperCase() })).status).toBe(401)
    expect((await post('', { email, password: ` ${password}` })).status).toBe(401)
  })

  it('lets in who has no plan', async () => {
    const { access } = await login((await newMember(server, null)).email)
    expect((await list(access)).status).toBe(403)
  })

  it('refuses alike a wrong password, an unknown address, an account of another API and a deactivated one', async () => {
    const [member, inactive] = [await newMember(server), await newMember(server)]
    const person = await newPerson(server)
    await root.call('PATCH', `/admin/users/${inactive.id}/`, { body: { is_active: false } })
    for (const attempt of [
      { email: member.email, password: 'wrong password' },
      { email: newEmail(), password },
      { email: 'no address', password },
      { email: person.email, password: otherPassword },
      { email: inactive.email, password },
    ]) {
      const { status, body, headers } = await post('', attempt)
      expect({ status, body }).toEqual({ status: 401, body: refusedLogin })
      expect(headers.get('WWW-Authenticate')).toBe('Bearer')
    }
  })

  const required = ['This field is required.']
  const blank = ['This field may not be blank.']
  it.each<[body: unknown, complaint: object]>([
    [undefined, { email: required, password: required }],
    [{}, { email: required, password: required }],
    [
      { email: ' ', password: '' },
      { email: blank, password: blank },
    ],
    [
      { email: null, password: 7 },
      { email: ['This field may not be null.'], password: ['Not a valid string.'] },
    ],
    [
      { email: ['a@b.cd'], password: {} },
      { email: ['Not a valid string.'], password: ['Not a valid string.'] },
    ],
    [{ email: 'a\0@b.cd', password: 'x' }, { email: ['Null characters are not allowed.'] }],
    [
      { email: 'a'.repeat(255), password: 'b'.repeat(1025) },
      {
        email: ['Ensure this field has no more than 254 characters.'],
        password: ['Ensure this field has no more than 1024 characters.'],
      },
    ],
    [[], { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
    ['"text"', { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
    ['{"email":', { detail: 'JSON parse error' }],
  ])('says of the body %j what is wrong with it', async (sent, complaint) => {
    const { status, body } = await post('', sent)
    expect({ status, body }).toEqual({ status: 400, body: complaint })
  })

  it('reads JSON alone', async () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const { status, body } = await server.call('POST', '/api/token/', { body: 'email=a', headers })
    expect({ status, body }).toEqual({
      status: 415,
      body: { detail: 'Unsupported media type "application/x-www-form-urlencoded" in request.' },
    })
  })

  it('closes an account after ten wrong passwords, and no other, and says for how long', async () => {
    const [target, neighbour] = [await newMember(server), await newMember(server)]
    for (let tries = 0; tries < 10; tries += 1) {
      expect((await post('', { email: target.email, password: 'wrong password' })).status).toBe(401)
    }
    const { status, headers, body } = await post('', { email: target.email, password })
    const seconds = Number(headers.get('Retry-After'))
    expect({ status, body }).toEqual({
      status: 429,
      body: { detail: `Request was throttled. Expected available in ${seconds} seconds.` },
    })
    expect(seconds > 800 && seconds <= 900).toBe(true)
    expect((await post('', { email: neighbour.email, password })).status).toBe(201)
    expect((await list(target.token)).status).toBe(200)
  })
})

describe('refreshToken', () => {
  it('gives a new access token, and nothing else, as often as it is asked', async () => {
    const { refresh } = await login((await newMember(server)).email)
    for (let round = 0; round < 3; round += 1) {
      const { status, body } = await post('refresh/', { refresh })
      expect({ status, body }).toEqual({
        status: 200,
        body: { access: expect.stringMatching(/^\S+\.\S+\.\S+$/) },
      })
      expect((await list((body as Tokens).access)).status).toBe(200)
    }
  })

  const ends: [what: string, end: (member: Member) => Promise<unknown>][] = [
    ['deactivated', ({ id }) => root.call('PATCH', `/admin/users/${id}/`, { body: { is_active: false } })],
    [
      'given another password',
      ({ id }) => root.call('PATCH', `/admin/users/${id}/`, { body: { password: 'another-42' } }),
    ],
    ['deleted', ({ id }) => root.call('DELETE', `/admin/users/${id}/`)],
    [
      'active again, having been deactivated',
      async ({ id }) => {
        await root.call('PATCH', `/admin/users/${id}/`, { body: { is_active: false } })
        await root.call('PATCH', `/admin/users/${id}/`, { body: { is_active: true } })
      },
    ],
  ]
  it.each(ends)('refuses the token of an account that is %s', async (_what, end) => {
    const member = await newMember(server)
    await end(member)
    const { status, body, headers } = await post('refresh/', { refresh: member.refresh })
    expect({ status, body }).toEqual({ status: 401, body: refusedRefresh })
    expect(headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  it('refuses an access token, another realm, and what is no token at all', async () => {
    const member = await newMember(server)
    const person = await newPerson(server)
    for (const refresh of [
      member.token,
      person.token,
      member.refresh.slice(1),
      `${member.refresh}a`,
      'garbage',
      'a'.repeat(4096),
    ]) {
      const { status, body } = await post('refresh/', { refresh })
      expect({ status, body }).toEqual({ status: 401, body: refusedRefresh })
    }
  })

  it('refuses a token that has had its time', async () => {
    const member = await newMember(server)
    await server.db.raw(
      `update identity.refresh_tokens set expires_at = now() from identity.sessions
       where sessions.id = session_id and account_id = ?`,
      [member.id],
    )
    const { status, body } = await post('refresh/', { refresh: member.refresh })
    expect({ status, body }).toEqual({ status: 401, body: refusedRefresh })
  })

  it.each<[body: unknown, complaint: object]>([
    [undefined, { refresh: ['This field is required.'] }],
    [{ refresh: '' }, { refresh: ['This field may not be blank.'] }],
    [{ refresh: null }, { refresh: ['This field may not be null.'] }],
    [{ refresh: 7 }, { refresh: ['Not a valid string.'] }],
    [{ refresh: 'a\0' }, { refresh: ['Null characters are not allowed.'] }],
    [{ refresh: 'a'.repeat(4097) }, { refresh: ['Ensure this field has no more than 4096 characters.'] }],
    ['{', { detail: 'JSON parse error' }],
  ])('says of the body %j what is wrong with it', async (sent, complaint) => {
    const { status, body } = await post('refresh/', sent)
    expect({ status, body }).toEqual({ status: 400, body: complaint })
  })
})

it('a refresh token is no access token', async () => {
  const { refresh } = await login((await newMember(server)).email)
  const { status, body } = await list(refresh)
  expect({ status, body }).toEqual({ status: 401, body: invalidToken })
})

it.each(['/api/token/nothing/', '/api/list/more/', '/api/upload/', '/api/admin/'])(
  'the path %s is none, and says so as the others do',
  async (path) => {
    const { status, body } = await server.call('GET', path, { token: root.token })
    expect({ status, body }).toEqual({ status: 404, body: { detail: 'Not found.' } })
  },
)

it('a method that a path does not have is refused with those that it has', async () => {
  const { status, headers, body } = await server.call('GET', '/api/token/')
  expect({ status, body }).toEqual({ status: 405, body: { detail: 'Method "GET" not allowed.' } })
  expect(headers.get('Allow')).toBe('OPTIONS, POST')
})
