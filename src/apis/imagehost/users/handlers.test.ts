import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, eventually, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson } from '../../bucketlist/testing.ts'
import type { Schemas } from '../contract.ts'
import { forbidden, invalidToken, type Member, memberOn, newEmail, newMember, password } from '../testing.ts'

let dataDir: string
let server: TestServer
let second: TestServer
let root: Member
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir })
  second = await startTestServer({ dataDir, beside: server })
  root = await newMember(server, 'ROOT')
})
afterAll(async () => {
  await second.close()
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

const answer = async (method: string, path: string, body?: unknown, who = root) => {
  const { status, body: received } = await who.call(method, `/admin/users/${path}`, { body })
  return { status, body: received }
}

const login = async (email: string, chosen = password) =>
  (await server.call('POST', '/api/token/', { body: { email, password: chosen } })).status

const listStatus = async (member: Member) => (await member.call('GET', '/list/')).status
const notFound = { status: 404, body: { detail: 'Not found.' } }

describe('createUser', () => {
  it('makes an account that can log in, and shows no password', async () => {
    const email = `Artist.${newEmail()}`
    const made = await answer('POST', '', { email, password, plan: 'PREMIUM' })
    expect(made).toEqual({
      status: 201,
      body: {
        id: expect.any(Number),
        email,
        plan: 'PREMIUM',
        is_active: true,
        created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      },
    })
    expect(await login(email.toUpperCase())).toBe(201)
  })

  it.each([[{}], [{ plan: null }]])('gives no plan with %j', async (fields) => {
    const made = await answer('POST', '', { email: newEmail(), password, ...fields })
    expect(made).toMatchObject({ status: 201, body: { plan: null } })
  })

  it('says of an address that is taken, in either case', async () => {
    const { email } = await newMember(server)
    for (const taken of [email, email.toUpperCase()]) {
      expect(await answer('POST', '', { email: taken, password })).toEqual({
        status: 400,
        body: { email: ['user with this email already exists.'] },
      })
    }
  })

  it('takes an address that another API knows', async () => {
    const { email } = await newPerson(server)
    expect((await answer('POST', '', { email, password })).status).toBe(201)
  })

  it('makes one account of many that ask for the address at the same moment', async () => {
    const body = { email: newEmail(), password, plan: 'BASIC' }
    const answers = await atOnce(10, () => answer('POST', '', body))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 400: 9 })
  })

  const required = ['This field is required.']
  const address = ['Enter a valid email address.']
  it.each<[what: string, fields: object, complaint: object]>([
    ['no address', { email: undefined }, { email: required }],
    ['no password', { password: undefined }, { password: required }],
    ['a blank address', { email: ' ' }, { email: ['This field may not be blank.'] }],
    ['a null address', { email: null }, { email: ['This field may not be null.'] }],
    ['an address that is no text', { email: 7 }, { email: ['Not a valid string.'] }],
    ['an address without @', { email: 'artist' }, { email: address }],
    ['an address without a domain', { email: 'artist@example' }, { email: address }],
    ['an address with two @', { email: 'artist@example@example.com' }, { email: address }],
    ['an address with NUL', { email: 'a\0b@example.com' }, { email: expect.arrayContaining(address) }],
    [
      'a password of 7 characters',
      { password: 'a'.repeat(7) },
      { password: ['Ensure this field has at least 8 characters.'] },
    ],
    [
      'a password of 1025 characters',
      { password: 'a'.repeat(1025) },
      { password: ['Ensure this field has no more than 1024 characters.'] },
    ],
    ['a password of blanks', { password: ' '.repeat(8) }, { password: ['This field may not be blank.'] }],
    ['an unknown plan', { plan: 'GOLD' }, { plan: ['Invalid pk "GOLD" - object does not exist.'] }],
    ['a plan in another case', { plan: 'basic' }, { plan: ['Invalid pk "basic" - object does not exist.'] }],
    ['a plan with NUL', { plan: 'a\0' }, { plan: ['Null characters are not allowed.'] }],
    ['a plan that is no text', { plan: 7 }, { plan: ['Not a valid string.'] }],
  ])('refuses %s, and makes nothing', async (_what, fields, complaint) => {
    const count = () => server.db('identity.accounts').count()
    const before = await count()
    expect(await answer('POST', '', { email: newEmail(), password, ...fields })).toEqual({
      status: 400,
      body: complaint,
    })
    expect(await count()).toEqual(before)
  })
})

it('listUsers shows the oldest first, each once over all pages, and nobody of another API', async () => {
  const stranger = await newPerson(server)
  await newMember(server)
  const emails: string[] = []
  let next: string | null = `${server.url}/api/admin/users/?limit=3`
  let count = 0
  while (next) {
    const page = (await answer('GET', new URL(next).search)).body as Schemas['UserPage']
    emails.push(...page.results.map(({ email }) => email))
    count = page.count
    next = page.next
  }
  expect(emails).toHaveLength(count)
  expect(new Set(emails).size).toBe(count)
  expect(emails[0]).toBe(root.email)
  expect(emails).not.toContain(stranger.email)
})

describe('a changed plan', () => {
  it('holds at once, for tokens that are out and on every node', async () => {
    const member = await newMember(server, null)
    const onSecond = memberOn(second, member)
    for (const [plan, status] of [
      ['BASIC', 200],
      [null, 403],
      ['ROOT', 200],
    ] as const) {
      expect(await answer('PATCH', `${member.id}/`, { plan })).toMatchObject({ status: 200, body: { plan } })
      expect([await listStatus(member), await listStatus(onSecond)]).toEqual([status, status])
    }
    expect((await answer('GET', '', undefined, onSecond)).status).toBe(200)
    await answer('PATCH', `${member.id}/`, { plan: 'ENTERPRISE' })
    expect(await answer('GET', '', undefined, onSecond)).toEqual({ status: 403, body: forbidden })
  })

  it('must be one that there is: nothing of the change is kept otherwise', async () => {
    const member = await newMember(server)
    const change = { plan: 'GOLD', is_active: false, password: 'another-42' }
    expect(await answer('PATCH', `${member.id}/`, change)).toEqual({
      status: 400,
      body: { plan: ['Invalid pk "GOLD" - object does not exist.'] },
    })
    expect(await listStatus(member)).toBe(200)
    expect(await login(member.email)).toBe(201)
  })
})

describe('an account that is deactivated', () => {
  it('is logged out at once, on every node, and cannot log in or refresh', async () => {
    const member = await newMember(server)
    const onSecond = memberOn(second, member)
    expect([await listStatus(member), await listStatus(onSecond)]).toEqual([200, 200])
    expect(await answer('PATCH', `${member.id}/`, { is_active: false })).toMatchObject({
      status: 200,
      body: { is_active: false, plan: 'ENTERPRISE' },
    })
    const { status, body } = await member.call('GET', '/list/')
    expect({ status, body }).toEqual({ status: 401, body: invalidToken })
    await eventually(2_000, async () => (await listStatus(onSecond)) === 401)
    expect((await member.upload('small')).status).toBe(401)
    expect(await login(member.email)).toBe(401)
    const refresh = { body: { refresh: member.refresh } }
    expect((await server.call('POST', '/api/token/refresh/', refresh)).status).toBe(401)
  })

  it('can log in again when it is active again, with its plan; its old tokens stay ended', async () => {
    const member = await newMember(server)
    await answer('PATCH', `${member.id}/`, { is_active: false })
    expect(await answer('PATCH', `${member.id}/`, { is_active: true })).toMatchObject({
      status: 200,
      body: { is_active: true, plan: 'ENTERPRISE' },
    })
    expect(await listStatus(member)).toBe(401)
    expect(await login(member.email)).toBe(201)
  })
})

describe('a changed password', () => {
  it('logs out at once, on every node; the old one is no use, the new one works', async () => {
    const member = await newMember(server)
    const onSecond = memberOn(second, member)
    expect((await answer('PATCH', `${member.id}/`, { password: 'another-42' })).status).toBe(200)
    expect(await listStatus(member)).toBe(401)
    await eventually(2_000, async () => (await listStatus(onSecond)) === 401)
    expect([await login(member.email), await login(member.email, 'another-42')]).toEqual([401, 201])
  })
})

it.each<[what: string, change: unknown, complaint: object]>([
  ['nothing', {}, { non_field_errors: ['At least one field is required.'] }],
  ['no body', undefined, { non_field_errors: ['At least one field is required.'] }],
  [
    'only what cannot be changed',
    { email: 'a@b.cd' },
    { non_field_errors: ['At least one field is required.'] },
  ],
  ['a list', [], { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
  ['is_active as text', { is_active: 'no' }, { is_active: ['Must be a valid boolean.'] }],
  ['a short password', { password: 'short' }, { password: ['Ensure this field has at least 8 characters.'] }],
  ['a null password', { password: null }, { password: ['This field may not be null.'] }],
])('a change of %s is refused', async (_what, change, complaint) => {
  const member = await newMember(server)
  expect(await answer('PATCH', `${member.id}/`, change)).toEqual({ status: 400, body: complaint })
  expect(await listStatus(member)).toBe(200)
})

describe('deleteUser', () => {
  it('ends the account with its sessions on every node, and frees its address', async () => {
    const member = await newMember(server)
    const onSecond = memberOn(second, member)
    expect(await answer('DELETE', `${member.id}/`)).toEqual({ status: 204, body: undefined })
    expect(await answer('DELETE', `${member.id}/`)).toEqual(notFound)
    expect(await listStatus(member)).toBe(401)
    await eventually(2_000, async () => (await listStatus(onSecond)) === 401)
    expect(await login(member.email)).toBe(401)
    expect((await answer('POST', '', { email: member.email, password })).status).toBe(201)
  })
})

it.each(['0', '-1', 'abc', '1.5', '2147483647', '2147483648', '9007199254740993', '%00'])(
  '%s is no user',
  async (id) => {
    expect(await answer('PATCH', id, { is_active: false })).toEqual(notFound)
    expect(await answer('DELETE', id)).toEqual(notFound)
  },
)

it('an account of another API is out of reach', async () => {
  const person = await newPerson(server)
  const [{ id }] = await server.db('identity.accounts').where({ email: person.email })
  expect(await answer('PATCH', `${id}/`, { is_active: false, password: 'another-42' })).toEqual(notFound)
  expect(await answer('DELETE', `${id}/`)).toEqual(notFound)
  expect((await person.call('GET', '/bucketlists/')).status).toBe(200)
})
