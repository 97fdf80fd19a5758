import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OpenIdProvider, startOpenIdProvider } from '../../../identity/testing-openid.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { keyMailedTo, newEmail, newPerson, password } from '../testing.ts'

let provider: OpenIdProvider
let server: TestServer
beforeAll(async () => {
  provider = await startOpenIdProvider()
  server = await startTestServer({
    settings: { GOOGLE_USERINFO_URL: provider.userinfoUrl, CRE8IVE_MAILS_PER_HOUR: '1000' },
  })
})
afterAll(async () => {
  await server.close()
  await provider.close()
})

const logIn = (access_token: string, on = server): Promise<Answer> =>
  on.call('POST', '/api/google/', { body: { access_token, code: '' } })
const logInByPassword = (email: string, secret = password): Promise<Answer> =>
  server.call('POST', '/api/login/', { body: { email, password: secret } })
const claimsOf = (email: string) => ({
  email,
  email_verified: true,
  name: 'Ada Bello',
  picture: 'https://lh3.example.com/ada.png',
})
const slugOf = ({ body }: Answer): string => (body as { user: { slug: string } }).user.slug
const refused = { status: 400, body: { non_field_errors: ['Incorrect value'] } }

describe('a login with Google', () => {
  it('makes an account of the verified address, and opens it the next time', async () => {
    const email = newEmail()
    const first = await logIn(await provider.tokenFor(claimsOf(email)))
    expect(first).toMatchObject({
      status: 200,
      body: {
        access_token: expect.any(String),
        refresh_token: expect.any(String),
        user: {
          name: 'Ada Bello',
          email,
          am_i_following: 'Me',
          picture: { url: 'https://lh3.example.com/ada.png', width: null, height: null },
        },
      },
    })
    const { access_token: token } = first.body as { access_token: string }
    expect((await server.call('GET', '/api/me/', { token })).status).toBe(200)
    const second = await logIn(await provider.tokenFor(claimsOf(email.toUpperCase())))
    expect(slugOf(second)).toBe(slugOf(first))
    expect(await logInByPassword(email)).toMatchObject({ status: 400 })
  })

  it('opens the account that has the address, with its password and name as they are', async () => {
    const ada = await newPerson(server, { name: 'Ada of Old' })
    const answer = await logIn(await provider.tokenFor(claimsOf(ada.email)))
    expect(answer).toMatchObject({
      status: 200,
      body: { user: { slug: ada.slug, name: 'Ada of Old', picture: null } },
    })
    expect(await logInByPassword(ada.email)).toMatchObject({ status: 200 })
    expect((await ada.call('GET', '/me/')).status).toBe(200)
  })

  it('takes an account from a stranger who signed up with the address, and their password with it', async () => {
    const email = newEmail()
    const body = { email, password1: password, password2: password, name: 'A Stranger' }
    await server.call('POST', '/api/signup/', { body })
    const key = await keyMailedTo(server, email)
    await server.call('POST', '/api/password/reset/', { body: { email } })
    const token = await keyMailedTo(server, email)
    const answer = await logIn(await provider.tokenFor(claimsOf(email)))
    expect(answer).toMatchObject({ status: 200, body: { user: { name: 'Ada Bello', email } } })
    expect(await logInByPassword(email)).toMatchObject({
      body: { non_field_errors: ['Unable to log in with provided credentials.'] },
    })
    expect((await server.call('POST', '/api/verify-email/', { body: { key } })).status).toBe(400)
    const account = await server.identity.findAccountByEmail('cre8ive', email)
    const uid = Buffer.from(String(account?.id)).toString('base64url')
    const reset = { uid, token, new_password1: 'their-own-77', new_password2: 'their-own-77' }
    expect((await server.call('POST', '/api/password/reset/confirm/', { body: reset })).status).toBe(400)
  })

  it('is one account of twenty at once, also of one that waits for its verification', async () => {
    for (const isWaiting of [false, true]) {
      const email = newEmail()
      const body = { email, password1: password, password2: password, name: 'A Stranger' }
      if (isWaiting) await server.call('POST', '/api/signup/', { body })
      const token = await provider.tokenFor(claimsOf(email))
      const answers = await Promise.all(Array.from({ length: 20 }, () => logIn(token)))
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200))
      expect(new Set(answers.map(slugOf)).size).toBe(1)
    }
  })

  it.each([
    ['an address that Google has not verified', { email_verified: false }],
    ['no word on whether it has', { email_verified: undefined }],
    ['no address', { email: undefined }],
    ['an address that is none', { email: 'ada' }],
    ['an address in letters that look like others', { email: 'miKe@example.com'.replace('K', '\u212a') }],
  ])('is refused with %s', async (_what, claims) => {
    const token = await provider.tokenFor({ ...claimsOf(newEmail()), ...claims })
    expect(await logIn(token)).toMatchObject(refused)
  })

  it('is refused with a token that Google does not know, or that is none', async () => {
    for (const token of ['unknown', 'two words', 'line\r\nbreak', 'ключ', 'x'.repeat(4096)])
      expect(await logIn(token)).toMatchObject(refused)
  })

  it('is refused to an account that is disabled', async () => {
    const ada = await newPerson(server)
    await server.identity.disableAccount(ada.id)
    expect(await logIn(await provider.tokenFor(claimsOf(ada.email)))).toMatchObject(refused)
  })

  it.each([
    ['parts of a name', { name: undefined, given_name: 'Ada', family_name: 'Bello' }, 'Ada Bello'],
    ['no name', { name: ' ' }, expect.stringMatching(/^[0-9a-f]{12}$/)],
    ['a long name', { name: 'é'.repeat(150) }, 'é'.repeat(100)],
    ['a name that cannot be stored', { name: 'A\0da' }, expect.stringMatching(/^[0-9a-f]{12}$/)],
  ])('makes do with %s', async (_what, claims, name) => {
    const picture = 'http://example.com/ada.png'
    const token = await provider.tokenFor({ ...claimsOf(newEmail()), ...claims, picture })
    expect(await logIn(token)).toMatchObject({ status: 200, body: { user: { name, picture: null } } })
  })
})

describe('an outage of Google', () => {
  let strange: Server
  let other: TestServer
  let isFollowed = false
  beforeAll(async () => {
    strange = createServer((request, response) => {
      const what = request.headers.authorization?.slice('Bearer '.length) ?? ''
      if (request.url === '/elsewhere') isFollowed = true
      if (what === 'silent') return
      if (what === 'moved') return void response.writeHead(302, { Location: '/elsewhere' }).end()
      if (/^\d{3}$/.test(what)) return void response.writeHead(Number(what)).end('{}')
      response.writeHead(200, { 'Content-Type': 'application/json' })
      if (what === 'cut') return void response.write('{"email":', () => response.destroy())
      if (what !== 'endless') return void response.end(what === 'list' ? '"no claims"' : '<html>')
      const more = setInterval(() => response.write('x'.repeat(8192)), 1)
      response.once('close', () => clearInterval(more))
    })
    await new Promise<void>((resolve) => strange.listen(0, '127.0.0.1', resolve))
    const { port } = strange.address() as AddressInfo
    other = await startTestServer({ settings: { GOOGLE_USERINFO_URL: `http://127.0.0.1:${port}/userinfo` } })
  })
  afterAll(async () => {
    await other.close()
    strange.closeAllConnections()
    strange.close()
  })

  it('is a 503, whatever its form, and never a login', async () => {
    const forms = ['500', '503', '429', '404', 'moved', 'html', 'list', 'cut', 'endless', 'silent']
    const answers = await Promise.all(forms.map((form) => logIn(form, other)))
    expect(answers.map(({ status }, at) => [forms[at], status])).toEqual(forms.map((form) => [form, 503]))
    expect(isFollowed).toBe(false)
    expect(await logIn('401', other)).toMatchObject(refused)
  })

  it('is a 503 also when nothing listens there', async () => {
    strange.closeAllConnections()
    await new Promise((resolve) => strange.close(resolve))
    expect(await logIn('any', other)).toMatchObject({ status: 503 })
  })
})
