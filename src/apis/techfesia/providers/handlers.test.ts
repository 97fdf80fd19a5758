import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { type OpenIdProvider, startOpenIdProvider } from '../../../identity/testing-openid.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { badLogin, badToken, bodyOf, logIn, type Pair, password, signUp, userFields } from '../testing.ts'
import { newPerson, type Person, seen } from '../testing-events.ts'

let google: OpenIdProvider
let server: TestServer
beforeAll(async () => {
  google = await startOpenIdProvider()
  server = await startTestServer({ settings: { GOOGLE_USERINFO_URL: google.userinfoUrl } })
})
afterAll(async () => {
  await server.close()
  await google.close()
})

const newEmail = () => `${randomBytes(6).toString('hex')}@example.com`
const enter = (provider: string, accessToken: string, token?: string): Promise<Answer> =>
  server.call('POST', `/auth/o-auth/${provider}/`, { body: { accessToken }, ...(token && { token }) })
const claims = (email: string, others: object = {}) => ({
  email,
  email_verified: true,
  given_name: 'Asha',
  family_name: 'Rao',
  picture: 'https://lh3.example.com/asha.png',
  ...others,
})
const viaGoogle = async (email: string, { subject, token, ...others }: Record<string, string> = {}) =>
  enter('google', await google.tokenFor(claims(email, others), subject), token)

/** Whose the answer's token is, by the row, since nobody knows their own username yet. */
const ownerOf = async (answer: Answer): Promise<{ person: Person; user: Schemas['User'] }> => {
  const { access } = bodyOf<Pair>(answer, 200)
  const { sub } = JSON.parse(Buffer.from(access.split('.')[1] ?? '', 'base64url').toString())
  const { rows } = await server.db.raw('select username from techfesia.people where account_id = ?', [sub])
  const user = await server.call('GET', `/users/${rows[0].username}`, { token: access })
  const call: Person['call'] = (method, path, options) =>
    server.call(method, path, { token: access, ...options })
  const { username, email } = bodyOf<Schemas['User']>(user, 200)
  return {
    person: { id: Number(sub), username, email, token: access, call },
    user: user.body as Schemas['User'],
  }
}
const modesOf = async ({ username, call }: Person) =>
  (await call('GET', `/users/${username}/auth_modes`)).body

const refused = { status: 401, body: { error: 'The provider does not vouch for this token' } }
const emailTaken = {
  status: 422,
  body: { error: 'An account with this email already exists. Log in to it to link the provider.' },
}

describe('a login with Google', () => {
  it('makes an account of the verified address, without a password, and opens it the next time', async () => {
    const email = newEmail()
    const { person, user } = await ownerOf(await viaGoogle(email, { subject: `s-${email}` }))
    expect(user).toMatchObject({
      username: expect.stringMatching(/^asha\.rao(-\d+)?$/),
      ...{ firstName: 'Asha', lastName: 'Rao', email, phoneNumber: null, collegeName: null },
      profilePicture: 'https://lh3.example.com/asha.png',
      lastLogin: expect.any(String),
    })
    expect(await modesOf(person)).toEqual({ password: false, 'o-auth': ['google'] })
    // The person is known by the provider's id, whatever becomes of the address there.
    const again = await ownerOf(await viaGoogle(newEmail(), { subject: `s-${email}` }))
    expect(again.person.id).toBe(person.id)
    expect((await logIn(server, person.username)).status).toBe(401)
  })

  it('makes one account when the same person comes 20 times at once', async () => {
    const email = newEmail()
    const tokens = await Promise.all(
      Array.from({ length: 20 }, () => google.tokenFor(claims(email), `s-${email}`)),
    )
    const answers = await atOnce(20, (index) => enter('google', tokens[index] ?? ''))
    expect(answers.map(({ status }) => status)).toEqual(new Array(20).fill(200))
    const { rows } = await server.db.raw('select id from identity.accounts where lower(email) = ?', [email])
    expect(rows).toHaveLength(1)
  })

  it.each([
    ['an address that is not verified', { email_verified: false }],
    ['an address that is called verified in text', { email_verified: 'true' }],
    ['no address', { email: undefined }],
    ['an ill-formed address', { email: 'nobody' }],
  ])('is refused with %s', async (_what, others) => {
    expect(seen(await enter('google', await google.tokenFor({ ...claims(newEmail()), ...others })))).toEqual(
      refused,
    )
  })

  it('is refused without a token of Google', async () => {
    expect(seen(await enter('google', 'made-up'))).toEqual(refused)
    expect(seen(await enter('google', 'x\r\nHost: evil.example'))).toEqual(refused)
    expect(seen(await enter('google', ' '))).toEqual({
      status: 400,
      body: { error: { accessToken: 'missing required field' } },
    })
    expect(seen(await enter('myspace', 'made-up'))).toEqual({
      status: 404,
      body: { error: 'Provider not found.' },
    })
  })

  it('takes over no account that somebody has made with the address and a password', async () => {
    const person = await signUp(server)
    expect(seen(await viaGoogle(person.email.toUpperCase()))).toEqual(emailTaken)
    expect(await modesOf(person)).toEqual({ password: true, 'o-auth': [] })
    expect((await logIn(server, person.username)).status).toBe(200)
  })

  it('takes over no account that has moved to the address', async () => {
    const { person } = await ownerOf(await viaGoogle(newEmail()))
    const { password: _, ...fields } = userFields()
    bodyOf(await person.call('PUT', `/users/${person.username}`, { body: fields }), 200)
    expect(seen(await viaGoogle(fields.email))).toEqual(emailTaken)
  })

  it('opens no account that is disabled', async () => {
    const email = newEmail()
    const { person } = await ownerOf(await viaGoogle(email, { subject: `s-${email}` }))
    await server.identity.disableAccount(person.id)
    expect(seen(await viaGoogle(email, { subject: `s-${email}` }))).toEqual({ status: 401, body: badLogin })
    expect(seen(await viaGoogle(email))).toEqual({ status: 401, body: badLogin })
  })
})

describe('linking', () => {
  it('is for whoever is logged in, also with another address', async () => {
    const person = await signUp(server)
    const email = newEmail()
    const linked = await ownerOf(await viaGoogle(email, { subject: `s-${email}`, token: person.token }))
    expect(linked.person.id).toBe(person.id)
    expect(await modesOf(person)).toEqual({ password: true, 'o-auth': ['google'] })
    expect((await ownerOf(await viaGoogle(email, { subject: `s-${email}` }))).person.id).toBe(person.id)
    expect((await logIn(server, person.username)).status).toBe(200)
  })

  it('is of one person to one person', async () => {
    const [one, other] = [await newPerson(server), await newPerson(server)]
    bodyOf(await viaGoogle(newEmail(), { subject: `s-${one.username}`, token: one.token }), 200)
    expect(seen(await viaGoogle(newEmail(), { subject: `s-${one.username}`, token: other.token }))).toEqual({
      status: 422,
      body: { error: 'This account of the provider is linked to another user.' },
    })
    expect(seen(await viaGoogle(newEmail(), { token: one.token }))).toEqual({
      status: 422,
      body: { error: 'Another account of this provider is linked.' },
    })
    expect(seen(await viaGoogle(newEmail(), { token: 'made-up' }))).toEqual({ status: 401, body: badToken })
  })

  it('is of one person to one person, also when ten link it at once', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => newPerson(server)))
    const subject = `s-${newEmail()}`
    const token = await google.tokenFor(claims(newEmail()), subject)
    const answers = await atOnce(10, (index) => enter('google', token, people[index]?.token))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 422: 9 })
  })

  it('is undone when the owner of the address resets a password that somebody else had chosen', async () => {
    const squatter = await signUp(server)
    bodyOf(await viaGoogle(newEmail(), { subject: `s-${squatter.username}`, token: squatter.token }), 200)
    bodyOf(await server.call('POST', `/users/${squatter.username}/password/reset/`), 202)
    const mail = (await server.outbox()).at(-1)?.replaceAll('=\r\n', '') ?? ''
    const resetToken = /^token: ([\w-]+)/m.exec(mail)?.[1]
    const reset = { body: { resetToken, newPassword: 'far-away-42' } }
    bodyOf(await server.call('PATCH', `/users/${squatter.username}/password/`, reset), 200)
    const later = await ownerOf(await viaGoogle(newEmail(), { subject: `s-${squatter.username}` }))
    expect(later.person.id).not.toBe(squatter.id)
    // The address is known to be its owner's now: a provider that vouches for it opens the account.
    expect((await ownerOf(await viaGoogle(squatter.email))).person.id).toBe(squatter.id)
  })
})

describe('a picture', () => {
  it('is taken from a provider that is linked and has one', async () => {
    const take = (who: Person, provider: string) =>
      who.call('PUT', `/users/${who.username}/picture`, { body: { provider } })
    const { person } = await ownerOf(await viaGoogle(newEmail()))
    const path = `/users/${person.username}`
    const { password: _, ...fields } = userFields({ username: person.username, profilePicture: null })
    bodyOf(await person.call('PUT', path, { body: fields }), 200)
    expect(seen(await take(person, 'google'))).toEqual({
      status: 200,
      body: { message: 'Profile Picture updated' },
    })
    const { profilePicture } = bodyOf<Schemas['User']>(await person.call('GET', path), 200)
    expect(profilePicture).toBe('https://lh3.example.com/asha.png')
    expect(seen(await take(person, 'github'))).toEqual({
      status: 422,
      body: { error: 'This provider is not linked.' },
    })
    expect(seen(await take(person, 'myspace'))).toEqual({
      status: 400,
      body: { error: { provider: '"myspace" is not a valid choice.' } },
    })
    const bare = await ownerOf(await viaGoogle(newEmail(), { picture: 'http://example.com/not-safe.png' }))
    expect(seen(await take(bare.person, 'google'))).toEqual({
      status: 422,
      body: { error: 'This provider has no picture.' },
    })
  })
})

it('an account that a provider made gets a first password, and opens with it', async () => {
  const { person } = await ownerOf(await viaGoogle(newEmail()))
  bodyOf(await person.call('POST', `/users/${person.username}/password/`, { body: { password } }), 201)
  expect((await logIn(server, person.username)).status).toBe(200)
  expect(await modesOf(person)).toEqual({ password: true, 'o-auth': ['google'] })
})
