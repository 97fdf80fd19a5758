import { randomBytes } from 'node:crypto'
import type { Answer, CallOptions, TestServer } from '../../testing.ts'
import { createPerson } from './accounts/join.ts'
import { roles, type Schemas } from './contract.ts'
import { findSlug } from './people/queries.ts'

export const password = 'far-away-42'
export const newEmail = (): string => `${randomBytes(6).toString('hex')}@example.com`

export const notFound = { detail: 'Not found.' }
export const forbidden = { detail: 'You do not have permission to perform this action.' }
export const noToken = { detail: 'Authentication credentials were not provided.' }
export const invalidToken = {
  detail: 'Given token not valid for any token type',
  code: 'token_not_valid',
}

export interface TestPerson {
  id: number
  email: string
  name: string
  slug: string
  token: string
  refresh: string
  /** Takes paths below `/api`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
}

interface Wanted {
  name?: string
  email?: string
  role?: keyof typeof roles
}

/** Somebody whose address is verified, logged in. */
export const newPerson = async (
  server: Pick<TestServer, 'db' | 'identity' | 'call'>,
  { name = 'Ada Bello', email = newEmail(), role = 'user' }: Wanted = {},
): Promise<TestPerson> => {
  const hash = await server.identity.hashPassword(password)
  const id = await createPerson(server, { email, password: hash, name, role: roles[role] })
  if (id === 'taken') throw new Error(`${email} is taken`)
  const { accessToken: token, refreshToken: refresh = '' } = await server.identity.openSession(id)
  const slug = (await findSlug(server.db, id)) ?? ''
  const call: TestPerson['call'] = (method, path, options) =>
    server.call(method, `/api${path}`, { token, ...options })
  return { id, email, name, slug, token, refresh, call }
}

/** Sends a form; text goes as a field, bytes as a file. `path` from the root. */
export const sendForm = async (
  { url }: Pick<TestServer, 'url'>,
  { method = 'POST', path, token }: { method?: string; path: string; token?: string },
  form: Readonly<Record<string, string | Buffer>>,
): Promise<Answer> => {
  const data = new FormData()
  for (const [name, part] of Object.entries(form)) {
    if (typeof part === 'string') data.append(name, part)
    else data.append(name, new Blob([new Uint8Array(part)]), 'upload')
  }
  const headers = { Connection: 'close', ...(token !== undefined && { Authorization: `Bearer ${token}` }) }
  const response = await fetch(url + path, { method, headers, body: data })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** A mail, decoded as far as ours need it. */
export interface TestMail {
  to: string
  subject: string
  text: string
  links: string[]
}

const header = (mail: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(mail)?.[1]?.trim() ?? ''

const decode = (mail: string): TestMail => {
  const body = mail.slice(mail.indexOf('\r\n\r\n') + 4)
  const isQuoted = /^Content-Transfer-Encoding: quoted-printable/im.test(mail)
  const text = isQuoted
    ? body
        .replace(/=\r\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : body
  return {
    to: header(mail, 'To'),
    subject: header(mail, 'Subject'),
    text: text.replaceAll('\r\n', '\n'),
    links: text.match(/https?:\/\/\S+/g) ?? [],
  }
}

/** The mails to an address so far, the oldest first. */
export const mailsTo = async (server: Pick<TestServer, 'outbox'>, email: string): Promise<TestMail[]> =>
  (await server.outbox()).map(decode).filter(({ to }) => to.includes(email))

/** The key, or the last part, of the link in the last mail to an address. */
export const keyMailedTo = async (server: Pick<TestServer, 'outbox'>, email: string): Promise<string> => {
  const link = (await mailsTo(server, email)).at(-1)?.links[0]
  const key = link?.split('/').at(-2)
  if (!key) throw new Error(`no link was mailed to ${email}`)
  return key
}

export type Account = Schemas['Account']
