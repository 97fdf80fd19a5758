import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { keyMailedTo, mailsTo, newEmail, newPerson, notFound, password } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { CRE8IVE_MAILS_PER_HOUR: '1000' } })
})
afterAll(() => server.close())

const signUp = (email: string, body: object = {}): Promise<Answer> =>
  server.call('POST', '/api/signup/', {
    body: { email, password1: password, password2: password, name: 'Ada Bello', ...body },
  })
const logIn = (email: string): Promise<Answer> =>
  server.call('POST', '/api/login/', { body: { email, password } })
const verify = (key: string): Promise<Answer> => server.call('POST', '/api/verify-email/', { body: { key } })
const again = (email: string): Promise<Answer> =>
  server.call('POST', '/api/verify-email/again/', { body: { email } })

const sent = { status: 201, body: { detail: 'Verification e-mail sent.' } }
const verified = { status: 200, body: { detail: 'Your email has been successfully verified.' } }
const expired = {
  status: 400,
  body: { detail: 'The verification email has expired, please request a new verification email' },
}
const unverified = { status: 400, body: { non_field_errors: ['E-mail is not verified.'] } }

describe('signing up', () => {
  it('mails a link that opens the account, once', async () => {
    const email = newEmail()
    expect(await signUp(email)).toMatchObject(sent)
    expect(await logIn(email)).toMatchObject(unverified)

    const [mail] = await mailsTo(server, email)
    expect(mail).toMatchObject({ subject: 'Please verify your e-mail address', to: email })
    const link = mail?.links[0] ?? ''
    expect(link).toMatch(new RegExp(`^${server.url}/api/signup/account-confirm-email/[\\w-]{43}/$`))
    const path = new URL(link).pathname
    expect(await server.call('HEAD', path)).toMatchObject({ status: 200 })
    expect(await server.call('HEAD', path)).toMatchObject({ status: 200 })
    expect(await server.call('GET', path)).toMatchObject(verified)
    expect(await server.call('GET', path)).toMatchObject(expired)
    expect(await server.call('HEAD', path)).toMatchObject({ status: 400 })

    const { status, body } = await logIn(email)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      access_token: expect.any(String),
      refresh_token: expect.any(String),
      user: {
        name: 'Ada Bello',
        slug: expect.stringMatching(/^ada-bello-[a-z0-9]{6}$/),
        am_i_following: 'Me',
        picture: null,
        email,
        profile: { age: null, bio: '', skills: [] },
      },
    })
  })

  it('shows nobody before their address is verified', async () => {
    const email = newEmail()
    await signUp(email, { name: 'Nobody Yet' })
    const { body } = await server.call('GET', '/api/users/?search=nobody%20yet')
    expect(body).toMatchObject({ count: 0, results: [] })
  })

  it.each([
    [
      'password2',
      { password2: 'far-away-43' },
      { non_field_errors: ["The two password fields didn't match."] },
    ],
    ['a common password', weak('Password1'), { password1: ['This password is too common.'] }],
    ['digits', weak('9142857714285'), { password1: ['This password is entirely numeric.'] }],
    ['the name', weak('adabello1'), { password1: ['The password is too similar to the name.'] }],
    ['a short one', weak('x7k2p9'), { password1: ['Ensure this field has at least 8 characters.'] }],
    ['no name', { name: ' ' }, { name: ['This field may not be blank.'] }],
    ['no address', { email: 'ada' }, { email: ['Enter a valid email address.'] }],
  ])('refuses %s', async (_what, body, failure) => {
    const email = newEmail()
    expect(await signUp(email, body)).toMatchObject({ status: 400, body: failure })
    expect(await mailsTo(server, email)).toEqual([])
  })

  it('refuses a password that is like the address', async () => {
    const email = `long.enough.${newEmail()}`
    const answer = await signUp(email, weak(email.split('@')[0] ?? ''))
    expect(answer.body).toEqual({ password1: ['The password is too similar to the email address.'] })
  })

  it('answers alike for an address that is taken, and tells its owner, not with the words of a stranger', async () => {
    const { email, call } = await newPerson(server)
    const answer = await signUp(email.toUpperCase(), {
      ...weak('another-way-77'),
      name: 'See http://evil.example',
    })
    expect(answer).toMatchObject(sent)
    const mails = await mailsTo(server, email)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toMatchObject({ subject: 'You have an account already', links: [] })
    expect(await logIn(email)).toMatchObject({ status: 200 })
    expect(await call('GET', '/me/')).toMatchObject({ status: 200 })
  })

  it('offers the owner of an address that a stranger signed up with a password of their own', async () => {
    const email = newEmail()
    await signUp(email)
    await server.outbox()
    await signUp(email, weak('another-way-77'))
    const [, mail] = await mailsTo(server, email)
    expect(mail?.links).toEqual([
      expect.stringContaining('/signup/account-confirm-email/'),
      expect.stringContaining('/password/reset/confirm/'),
    ])
    const reset = new URL(mail?.links[1] ?? '').pathname
    const own = { new_password1: 'my-own-choice-5', new_password2: 'my-own-choice-5' }
    expect(await server.call('POST', reset, { body: own })).toMatchObject({ status: 200 })
    expect(await logIn(email)).toMatchObject({
      body: { non_field_errors: ['Unable to log in with provided credentials.'] },
    })
    const body = { email, password: 'my-own-choice-5' }
    expect(await server.call('POST', '/api/login/', { body })).toMatchObject({ status: 200 })
    expect(await verify(mail?.links[0]?.split('/').at(-2) ?? '')).toMatchObject(expired)
  })

  it('makes one account of twenty at once', async () => {
    const email = newEmail()
    const answers = await Promise.all(Array.from({ length: 20 }, () => signUp(email)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    expect(await server.db('identity.accounts').where({ email })).toHaveLength(1)
    // Ten an hour go to one address; the others are answered alike.
    expect(await mailsTo(server, email)).toHaveLength(10)
  })
})

function weak(text: string): object {
  return { password1: text, password2: text }
}

describe('a key', () => {
  it('is used once by twenty at once', async () => {
    for (let round = 0; round < 5; round++) {
      const email = newEmail()
      await signUp(email)
      const key = await keyMailedTo(server, email)
      const answers = await Promise.all(Array.from({ length: 20 }, () => verify(key)))
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.filter(({ status }) => status === 400)).toHaveLength(19)
    }
  })

  it('ends after 24 hours', async () => {
    const email = newEmail()
    await signUp(email)
    const key = await keyMailedTo(server, email)
    const account = await server.identity.findAccountByEmail('cre8ive', email)
    const hours = (count: number) => server.db.raw(`now() + interval '${count} hours'`)
    const [{ ok } = { ok: false }] = await server
      .db('identity.one_time_tokens')
      .where({ account_id: account?.id })
      .select(server.db.raw('expires_at between ? and ? as ok', [hours(23), hours(24)]))
    expect(ok).toBe(true)
    await server
      .db('identity.one_time_tokens')
      .where({ account_id: account?.id })
      .update({ expires_at: hours(0) })
    expect(await verify(key)).toMatchObject(expired)
  })

  it.each([7, 200])('that is unknown is refused, of %d letters', async (length) => {
    const key = 'x'.repeat(length)
    expect(await verify(key)).toMatchObject(expired)
    expect(await server.call('GET', `/api/signup/account-confirm-email/${key}/`)).toMatchObject(expired)
  })

  it('that is none is not found in a path', async () => {
    expect(await server.call('GET', '/api/signup/account-confirm-email/a.b/')).toMatchObject({
      status: 404,
      body: notFound,
    })
  })

  it('opens no password reset, nor does the token of one verify', async () => {
    const email = newEmail()
    await signUp(email)
    const key = await keyMailedTo(server, email)
    await server.call('POST', '/api/password/reset/', { body: { email } })
    const reset = (await mailsTo(server, email)).at(-1)?.links[0] ?? ''
    expect(await verify(reset.split('/').at(-2) ?? '')).toMatchObject(expired)
    const crossed = new URL(reset.replace(/[^/]+\/$/, `${key}/`)).pathname
    const body = { new_password1: 'my-own-choice-5', new_password2: 'my-own-choice-5' }
    expect(await server.call('POST', crossed, { body })).toMatchObject({
      status: 400,
      body: { token: ['Invalid value'] },
    })
  })
})

describe('asking for the verification again', () => {
  it('answers alike for every address, and mails those who wait for it', async () => {
    const [waiting, nobody] = [newEmail(), newEmail()]
    const { email: known } = await newPerson(server)
    await signUp(waiting)
    await server.outbox()
    for (const email of [waiting, nobody, known]) {
      expect(await again(email)).toMatchObject({ status: 201, body: { message: 'Email confirmation sent' } })
    }
    expect(await mailsTo(server, waiting)).toHaveLength(2)
    expect(await mailsTo(server, nobody)).toEqual([])
    expect(await mailsTo(server, known)).toEqual([])
    expect(await verify(await keyMailedTo(server, waiting))).toMatchObject(verified)
  })

  it('is refused to one client that asks too often, whoever it asks for', async () => {
    const strict = await startTestServer({ settings: { CRE8IVE_MAILS_PER_HOUR: '3' } })
    const ask = (path: string) => strict.call('POST', `/api/${path}/`, { body: { email: newEmail() } })
    for (const path of ['verify-email/again', 'password/reset', 'verify-email/again'])
      expect((await ask(path)).status).toBeLessThan(300)
    const refused = await ask('password/reset')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(3500)
    await strict.close()
  })
})
