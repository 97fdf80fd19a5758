import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { invalidToken, keyMailedTo, mailsTo, newEmail, newPerson, notFound, password } from '../testing.ts'
import { linkBase } from './links.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { CRE8IVE_MAILS_PER_HOUR: '1000' } })
})
afterAll(() => server.close())

const fresh = 'nearer-by-43'
const twice = (text: string) => ({ new_password1: text, new_password2: text })
const logIn = (email: string, secret: string): Promise<Answer> =>
  server.call('POST', '/api/login/', { body: { email, password: secret } })
const askReset = (email: string): Promise<Answer> =>
  server.call('POST', '/api/password/reset/', { body: { email } })

/** The path of the link that was mailed, and what it is made of. */
const mailedReset = async (email: string): Promise<{ path: string; uid: string; token: string }> => {
  await askReset(email)
  const link = (await mailsTo(server, email)).at(-1)?.links[0] ?? ''
  const [uid = '', token = ''] = link.split('/').slice(-3)
  return { path: new URL(link).pathname, uid, token }
}

const changed = { status: 200, body: { detail: 'New password has been saved.' } }
const wasReset = { status: 200, body: { detail: 'Password has been reset with the new password.' } }
const badToken = { status: 400, body: { token: ['Invalid value'] } }
const refused = { status: 400, body: { non_field_errors: ['Unable to log in with provided credentials.'] } }

describe('changing a password', () => {
  it('ends the other sessions, and keeps this one', async () => {
    const ada = await newPerson(server)
    const { body } = await logIn(ada.email, password)
    const other = (body as { access_token: string }).access_token
    const change = { old_password: password, ...twice(fresh) }
    expect(await ada.call('POST', '/password/change/', { body: change })).toMatchObject(changed)
    expect(await ada.call('GET', '/me/')).toMatchObject({ status: 200 })
    expect(await server.call('GET', '/api/me/', { token: other })).toMatchObject({
      status: 401,
      body: invalidToken,
    })
    expect(await logIn(ada.email, password)).toMatchObject(refused)
    expect(await logIn(ada.email, fresh)).toMatchObject({ status: 200 })
  })

  it.each([
    [
      'a wrong old password',
      { old_password: 'wrong', ...twice(fresh) },
      { old_password: ['Your old password was entered incorrectly. Please enter it again.'] },
    ],
    [
      'two that differ',
      { old_password: password, new_password1: fresh, new_password2: password },
      { new_password2: ["The two password fields didn't match."] },
    ],
    [
      'a weak one',
      { old_password: password, ...twice('adabello1') },
      { new_password2: ['The password is too similar to the name.'] },
    ],
  ])('refuses %s', async (_what, body, failure) => {
    const ada = await newPerson(server)
    expect(await ada.call('POST', '/password/change/', { body })).toMatchObject({
      status: 400,
      body: failure,
    })
    expect(await logIn(ada.email, password)).toMatchObject({ status: 200 })
  })

  it('counts wrong old passwords', async () => {
    const ada = await newPerson(server)
    const change = (old_password: string) =>
      ada.call('POST', '/password/change/', { body: { old_password, ...twice(fresh) } })
    for (let tries = 0; tries < 10; tries++) expect((await change(`wrong ${tries}`)).status).toBe(400)
    expect((await change(password)).status).toBe(429)
  })

  it('makes tokens useless that were mailed before', async () => {
    const ada = await newPerson(server)
    const { path } = await mailedReset(ada.email)
    await ada.call('POST', '/password/change/', { body: { old_password: password, ...twice(fresh) } })
    expect(await server.call('POST', path, { body: twice('yet-another-5') })).toMatchObject(badToken)
  })
})

describe('resetting a password', () => {
  it('takes the mailed token, at its address or in the body, and ends every session', async () => {
    const ada = await newPerson(server)
    const first = await mailedReset(ada.email)
    expect(first.path).toBe(`/api/password/reset/confirm/${first.uid}/${first.token}/`)
    expect(await server.call('POST', first.path, { body: twice(fresh) })).toMatchObject(wasReset)
    expect((await ada.call('GET', '/me/')).status).toBe(401)
    expect(await logIn(ada.email, fresh)).toMatchObject({ status: 200 })

    const { uid, token } = await mailedReset(ada.email)
    const body = { ...twice('yet-another-5'), uid, token }
    const confirm = '/api/password/reset/confirm/'
    expect(await server.call('POST', confirm, { body })).toMatchObject(wasReset)
    expect(await server.call('POST', confirm, { body })).toMatchObject(badToken)
    expect(await logIn(ada.email, 'yet-another-5')).toMatchObject({ status: 200 })
  })

  it('answers alike for every address, and mails those that have an account', async () => {
    const nobody = newEmail()
    const { email: off, id } = await newPerson(server)
    await server.identity.disableAccount(id)
    const sent = { status: 200, body: { detail: 'Password reset e-mail has been sent.' } }
    for (const email of [nobody, off]) {
      expect(await askReset(email)).toMatchObject(sent)
      expect(await mailsTo(server, email)).toEqual([])
    }
    const { email } = await newPerson(server)
    expect(await askReset(email.toUpperCase())).toMatchObject(sent)
    expect(await mailsTo(server, email)).toHaveLength(1)
  })

  it('mails ten an hour to one address, and answers as ever', async () => {
    const { email } = await newPerson(server)
    for (let asked = 0; asked < 12; asked++) expect((await askReset(email)).status).toBe(200)
    expect(await mailsTo(server, email)).toHaveLength(10)
  })

  it('leaves the token good when the password does not do', async () => {
    const ada = await newPerson(server)
    const { path } = await mailedReset(ada.email)
    expect(await server.call('POST', path, { body: twice('password1') })).toMatchObject({
      status: 400,
      body: { new_password2: ['This password is too common.'] },
    })
    expect(await server.call('POST', path, { body: twice(fresh) })).toMatchObject(wasReset)
  })

  it('tells nothing of somebody to those without their token', async () => {
    const ada = await newPerson(server)
    const { uid } = await mailedReset(ada.email)
    const body = { ...twice('adabello1'), uid, token: 'x'.repeat(43) }
    expect(await server.call('POST', '/api/password/reset/confirm/', { body })).toMatchObject(badToken)
  })

  it.each(['Mjc', 'MA', 'LTE', 'OTk5OTk5OTk5OTk', 'AAAA', 'Ada'])('refuses another uid: %s', async (uid) => {
    const ada = await newPerson(server)
    const { token, path } = await mailedReset(ada.email)
    const other = `/api/password/reset/confirm/${uid}/${token}/`
    expect(await server.call('POST', other, { body: twice(fresh) })).toMatchObject(badToken)
    expect(await server.call('POST', path, { body: twice(fresh) })).toMatchObject(wasReset)
  })

  it('refuses what is no token', async () => {
    const path = '/api/password/reset/confirm/Mjc/a.b/'
    expect(await server.call('POST', path, { body: twice(fresh) })).toMatchObject({
      status: 404,
      body: notFound,
    })
  })

  it('refuses a token after an hour', async () => {
    const ada = await newPerson(server)
    const { path } = await mailedReset(ada.email)
    const tokens = server.db('identity.one_time_tokens').where({ account_id: ada.id })
    const [{ ok } = { ok: false }] = await tokens
      .clone()
      .select(
        server.db.raw("expires_at between now() + interval '59 min' and now() + interval '1 hour' as ok"),
      )
    expect(ok).toBe(true)
    await tokens.update({ expires_at: server.db.raw('now()') })
    expect(await server.call('POST', path, { body: twice(fresh) })).toMatchObject(badToken)
  })

  it('is done once by twenty at once', async () => {
    for (let round = 0; round < 5; round++) {
      const ada = await newPerson(server)
      const { path } = await mailedReset(ada.email)
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, at) => server.call('POST', path, { body: twice(`${fresh}-${at}`) })),
      )
      const won = answers.flatMap(({ status }, at) => (status === 200 ? [at] : []))
      expect(won).toHaveLength(1)
      expect(await logIn(ada.email, `${fresh}-${won[0]}`)).toMatchObject({ status: 200 })
    }
  })
})

describe('links in mails', () => {
  it('never lead where the request says: the host is its sender’s to choose', async () => {
    const { email } = await newPerson(server)
    await new Promise<void>((resolve, reject) => {
      // Not by fetch, which sets the header itself.
      const headers = { 'Content-Type': 'application/json', Connection: 'close', Host: 'evil.example' }
      const call = request(`${server.url}/api/password/reset/`, { method: 'POST', headers }, (answer) => {
        answer.resume().once('end', () => resolve())
      })
      call.once('error', reject).end(JSON.stringify({ email }))
    })
    const [mail] = await mailsTo(server, email)
    expect(mail?.text).toMatch(/uid: \w+\ntoken: [\w-]{43}/)
    expect(mail?.links).toEqual([])
  })

  it.each([
    [{ publicUrl: 'https://api.example.com', siteUrl: undefined }, 'https://api.example.com/api'],
    [{ publicUrl: 'https://api.example.com', siteUrl: 'https://www.example.com' }, 'https://www.example.com'],
  ])('lead to what is configured: %j', (settings, base) => {
    expect(linkBase(settings, { origin: 'http://localhost:8000' })).toBe(base)
  })
})

it('a reset verifies the address as well', async () => {
  const email = newEmail()
  const body = { email, password1: password, password2: password, name: 'Ada Bello' }
  await server.call('POST', '/api/signup/', { body })
  const key = await keyMailedTo(server, email)
  const { path } = await mailedReset(email)
  expect(await server.call('POST', path, { body: twice(fresh) })).toMatchObject(wasReset)
  expect(await logIn(email, fresh)).toMatchObject({ status: 200 })
  expect(await server.call('POST', '/api/verify-email/', { body: { key } })).toMatchObject({ status: 400 })
})
