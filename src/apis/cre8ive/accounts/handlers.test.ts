import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encode, picture } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  invalidToken,
  newEmail,
  newPerson,
  noToken,
  password,
  sendForm,
  type TestPerson,
} from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const logIn = (email: string, secret = password) =>
  server.call('POST', '/api/login/', { body: { email, password: secret } })
const refresh = (refresh_token: unknown) =>
  server.call('POST', '/api/login/refresh/', { body: { refresh_token } })
const refused = { status: 400, body: { non_field_errors: ['Unable to log in with provided credentials.'] } }
const revoked = { status: 401, body: { detail: 'Token is invalid or expired', code: 'token_not_valid' } }

describe('logging in', () => {
  it('gives tokens, and the account', async () => {
    const ada = await newPerson(server)
    const { status, body } = await logIn(ada.email.toUpperCase())
    const { access_token: token, user } = body as { access_token: string; user: object }
    expect(status).toBe(200)
    expect(user).toMatchObject({ slug: ada.slug, email: ada.email })
    expect(await server.call('GET', '/api/user/', { token })).toMatchObject({ status: 200, body: user })
    expect(await server.call('GET', '/api/me/', { token })).toMatchObject({ body: { slug: ada.slug } })
  })

  it('refuses a wrong password and an unknown address alike, ten times in a row', async () => {
    const { email } = await newPerson(server)
    expect(await logIn(newEmail())).toMatchObject(refused)
    for (let tries = 0; tries < 10; tries++) expect(await logIn(email, 'wrong')).toMatchObject(refused)
    expect(await logIn(email)).toMatchObject({ status: 429 })
  })

  it('tells of an unverified address only those who know the password, and gives them nothing', async () => {
    const email = newEmail()
    const body = { email, password1: password, password2: password, name: 'Ada Bello' }
    await server.call('POST', '/api/signup/', { body })
    expect(await logIn(email, 'wrong')).toMatchObject(refused)
    expect(await logIn(email)).toMatchObject({ body: { non_field_errors: ['E-mail is not verified.'] } })
    const account = await server.identity.findAccountByEmail('cre8ive', email)
    const live = await server
      .db('identity.sessions')
      .where({ account_id: account?.id })
      .whereNull('revoked_at')
    expect(live).toEqual([])
  })
})

describe('a session', () => {
  it('goes on by refresh tokens that work once; one that comes twice ends it', async () => {
    const ada = await newPerson(server)
    const { status, body } = await refresh(ada.refresh)
    const next = body as { access_token: string; refresh_token: string }
    expect(status).toBe(200)
    expect(await server.call('GET', '/api/me/', { token: next.access_token })).toMatchObject({ status: 200 })
    expect(await refresh(ada.refresh)).toMatchObject(revoked)
    expect(await refresh(next.refresh_token)).toMatchObject(revoked)
    expect(await server.call('GET', '/api/me/', { token: next.access_token })).toMatchObject({
      status: 401,
      body: invalidToken,
    })
  })

  it('ends with a logout', async () => {
    const ada = await newPerson(server)
    expect(await ada.call('POST', '/logout/')).toMatchObject({
      status: 200,
      body: { detail: 'Successfully logged out.' },
    })
    expect(await ada.call('GET', '/me/')).toMatchObject({ status: 401, body: invalidToken })
    expect(await refresh(ada.refresh)).toMatchObject(revoked)
  })

  it('is what one’s own account takes', async () => {
    for (const [method, path] of [
      ['GET', '/me/'],
      ['GET', '/user/'],
      ['PUT', '/user/'],
      ['POST', '/logout/'],
      ['POST', '/password/change/'],
    ] as const) {
      expect(await server.call(method, `/api${path}`)).toMatchObject({ status: 401, body: noToken })
    }
  })

  it('is none of another realm', async () => {
    const body = { email: newEmail(), password }
    const other = await server.call('POST', '/v1/auth/register', { body })
    const { auth_token: token } = other.body as { auth_token: string }
    expect(await server.call('GET', '/api/me/', { token })).toMatchObject({ status: 401, body: invalidToken })
  })
})

describe('a picture', () => {
  const send = ({ token }: TestPerson, form: Record<string, string | Buffer>) =>
    sendForm(server, { method: 'PUT', path: '/api/user/', token }, form)
  const files = async (): Promise<string[]> => {
    const keys: string[] = []
    for await (const { key } of server.media.storage.list('cre8ive')) keys.push(key)
    return keys
  }
  const pictureOf = (body: unknown) => (body as { picture: { url: string } }).picture

  it('is a file, served to everybody; the one before goes', async () => {
    const ada = await newPerson(server)
    const sent = await send(ada, { picture: await picture(30, 20).png().toBuffer() })
    expect(sent).toMatchObject({ status: 200, body: { picture: { width: 30, height: 20 } } })
    const { url } = pictureOf(sent.body)
    expect(url).toMatch(new RegExp(`^${server.url}/media/cre8ive/pictures/[\\w-]{22}\\.png$`))
    const served = await fetch(url, { headers: { Connection: 'close' } })
    expect([served.status, served.headers.get('content-type')]).toEqual([200, 'image/png'])
    await served.arrayBuffer()

    const next = await send(ada, { picture: await picture(20, 30).jpeg().toBuffer() })
    expect(pictureOf(next.body)).toMatchObject({ width: 20, height: 30 })
    expect(await files()).toHaveLength(1)
    expect((await ada.call('PATCH', '/user/', { body: { picture: null } })).body).toMatchObject({
      picture: null,
    })
    expect(await files()).toEqual([])
  })

  it('is an https address, kept as it is and not fetched', async () => {
    const ada = await newPerson(server)
    const url = 'https://localhost:1/ada.png?size=400'
    const { status, body } = await ada.call('PUT', '/user/', { body: { picture: url } })
    expect([status, pictureOf(body)]).toEqual([200, { url, width: null, height: null }])
  })

  it.each([
    'http://example.com/a.png',
    'javascript:alert(1)',
    'https://',
    'https://user:secret@example.com/',
    'https://exa mple.com/a.png',
    'ada.png',
  ])('is no other address: %s', async (url) => {
    const ada = await newPerson(server)
    expect(await ada.call('PUT', '/user/', { body: { picture: url } })).toMatchObject({
      status: 400,
      body: { picture: ['Enter a valid URL.'] },
    })
  })

  it('is no other file, and none of those stays', async () => {
    const ada = await newPerson(server)
    const invalid =
      'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
    for (const file of [Buffer.from('<svg/>'), await encode.tiff(picture())]) {
      expect(await send(ada, { picture: file })).toMatchObject({ status: 400, body: { picture: [invalid] } })
    }
    expect(await ada.call('PUT', '/user/', { body: {} })).toMatchObject({ status: 400 })
    expect(await files()).toEqual([])
  })
})
