import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { picture } from '../../media/testing-images.ts'
import type { Answer, CallOptions, TestServer } from '../../testing.ts'
import type { Schemas } from './contract.ts'
import { createUser } from './users/create.ts'

export const password = 'far-away-42'

export const notAnImage =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
export const forbidden = { detail: 'You do not have permission to perform this action.' }
export const invalidToken = {
  detail: 'Given token not valid for any token type',
  code: 'token_not_valid',
}

/** Text goes as a field, bytes as a file; a list as one part each, and undefined leaves the field out. */
export type Form = Readonly<Record<string, Part | readonly Part[] | undefined>>
type Part = string | Buffer

export interface Member {
  id: number
  email: string
  token: string
  refresh: string
  /** Takes paths below `/api`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** Sends a title and a small picture to `/api/upload/<size>/`, unless the form says otherwise. */
  upload(size: string, form?: Form): Promise<Answer>
  /** The newest of the member's pictures. */
  newest(): Promise<Schemas['Image']>
}

const small = picture(30, 20).png().toBuffer()

export const formOf = async (form: Form = {}): Promise<FormData> => {
  const data = new FormData()
  for (const [name, value] of Object.entries({ title: 'Lighthouse', image: await small, ...form })) {
    for (const part of value === undefined ? [] : [value].flat()) {
      if (typeof part === 'string') data.append(name, part)
      else data.append(name, new Blob([new Uint8Array(part)]), 'upload')
    }
  }
  return data
}

/** Sends a form; `path` from the root. */
export const sendForm = async (
  { url }: Pick<TestServer, 'url'>,
  path: string,
  token: string | undefined,
  form: Form = {},
): Promise<Answer> => {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { Connection: 'close', ...(token !== undefined && { Authorization: `Bearer ${token}` }) },
    body: await formOf(form),
  })
  return { status: response.status, headers: response.headers, body: await response.json() }
}

/** The account as its tokens open it on this server. */
export const memberOn = (
  server: Pick<TestServer, 'url' | 'call'>,
  account: Pick<Member, 'id' | 'email' | 'token' | 'refresh'>,
): Member => {
  const call: Member['call'] = (method, path, options) =>
    server.call(method, `/api${path}`, { token: account.token, ...options })
  return {
    ...account,
    call,
    upload: (size, form) => sendForm(server, `/api/upload/${size}/`, account.token, form),
    async newest() {
      const { body } = await call('GET', '/list/?limit=1')
      const [image] = (body as Schemas['ImagePage']).results
      if (!image) throw new Error('there is no picture')
      return image
    },
  }
}

export const newEmail = (): string => `${randomBytes(6).toString('hex')}@example.com`

/** Somebody with an account of this plan, logged in. */
export const newMember = async (server: TestServer, plan: string | null = 'ENTERPRISE'): Promise<Member> => {
  const email = newEmail()
  const id = await createUser(server, { email, password, plan })
  if (typeof id !== 'number') throw new Error(`no account: ${id}`)
  const { accessToken, refreshToken = '' } = await server.identity.openSession(id)
  return memberOn(server, { id, email, token: accessToken, refresh: refreshToken })
}

/** A new plan's name; it allows nothing but what is told. */
export const newPlan = async (
  { db }: Pick<TestServer, 'db'>,
  allowed: Partial<Schemas['PlanFields']> = {},
): Promise<string> => {
  const name = `plan-${randomBytes(6).toString('hex')}`
  await db('imagehost.plans').insert({
    name,
    thumbnail_heights: [],
    original: false,
    expiring_links: false,
    custom_sizes: false,
    ...allowed,
  })
  return name
}

export interface Seen {
  status: number
  headers: Headers
  bytes: Buffer
}

/** What is behind a link. */
export const see = async (
  link: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Seen> => {
  const response = await fetch(link, { method, headers: { Connection: 'close', ...headers } })
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  }
}

/** The keys of all stored files. */
export const storedKeys = async ({ media }: Pick<TestServer, 'media'>): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of media.storage.list('imagehost')) keys.push(key)
  return keys.sort()
}

/** Each row has its file and each file its row, and nothing is left in the temporary folder. */
export const expectTidy = async (server: Pick<TestServer, 'db' | 'media'>): Promise<void> => {
  const rows = await server.db('imagehost.images').whereNull('removed_at').select('storage_key')
  expect(await storedKeys(server)).toEqual(rows.map(({ storage_key }) => storage_key).sort())
  expect(await readdir(server.media.tempDir)).toEqual([])
}
