import { randomBytes } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { expect } from 'vitest'
import { eventually } from '../../identity/testing.ts'
import type { Answer, CallOptions, TestServer } from '../../testing.ts'
import { insertMember, lockMember, setSubscription } from './accounts/queries.ts'
import { findOwnerOfBooth } from './booths/queries.ts'
import { type PlanName, plans, realm, role, type Schemas, storageFolder } from './contract.ts'
import { insertMedium, type MediumKind, type Shelf } from './media/queries.ts'

export type Booth = Schemas['Booth']
export type Item = Schemas['Item']
export type Changes = Schemas['Changes']

export const password = 'far-away-42'

export const notFound = { detail: 'Not found.' }
export const forbidden = { detail: 'You do not have permission to perform this action.' }
export const quotaExceeded = { detail: 'Subscription quota exceeded.' }
export const unavailable = { detail: 'Service temporarily unavailable, try again later.' }
export const noToken = { detail: 'Authentication credentials were not provided.' }
export const invalidToken = { detail: 'Given token not valid for any token type', code: 'token_not_valid' }
export const notAnImage =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
export const notAVideo =
  'Upload a valid video. The file you uploaded was either not a video or a corrupted video.'

/** Text goes as a field, bytes as a file; a list as one part each. */
export type Form = Readonly<Record<string, Part | readonly Part[]>>
type Part = string | Buffer

export interface Member {
  id: number
  email: string
  token: string
  refresh: string
  /** Takes paths below `/api/v1`. */
  call(method: string, path: string, options?: CallOptions): Promise<Answer>
  /** Sends a form. */
  send(method: string, path: string, form: Form, headers?: Record<string, string>): Promise<Answer>
}

export const newEmail = (): string => `${randomBytes(6).toString('hex')}@example.com`

/** Status and body: what most tests look at. */
export const seen = ({ status, body }: Answer): Pick<Answer, 'status' | 'body'> => ({ status, body })

export const formOf = (form: Form): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(form)) {
    for (const part of [value].flat()) {
      if (typeof part === 'string') data.append(name, part)
      else data.append(name, new Blob([new Uint8Array(part as Buffer)]), 'upload')
    }
  }
  return data
}

/** The account as its tokens open it on this server. */
export const memberOn = (
  server: Pick<TestServer, 'url' | 'call'>,
  account: Pick<Member, 'id' | 'email' | 'token' | 'refresh'>,
): Member => ({
  ...account,
  call: (method, path, options) =>
    server.call(method, `/api/v1${path}`, { token: account.token, ...options }),
  async send(method, path, form, headers = {}) {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method,
      headers: { Connection: 'close', Authorization: `Bearer ${account.token}`, ...headers },
      body: formOf(form),
    })
    return { status: response.status, headers: response.headers, body: await response.json() }
  },
})

/** Somebody with an account, logged in. */
export const newMember = async (server: TestServer, plan: PlanName = 'premium'): Promise<Member> => {
  const { db, identity } = server
  const email = newEmail()
  const account = await identity.register({ realm, email, password: null, role })
  if (account === 'taken') throw new Error('taken')
  await insertMember(db, account.id, '')
  await setSubscription(db, account.id, { plan, boothLimit: plans[plan] })
  const { accessToken, refreshToken = '' } = await identity.openSession(account.id)
  return memberOn(server, { id: account.id, email, token: accessToken, refresh: refreshToken })
}

/** A new booth with its ETag. */
export const newBooth = async (member: Member, fields: object = {}): Promise<Booth & { etag: string }> => {
  const sent = { name: 'Glass and light', country: 40, ...fields }
  const { status, headers, body } = await member.call('POST', '/booths/', { body: sent })
  if (status !== 201) throw new Error(`a booth answered ${status}: ${JSON.stringify(body)}`)
  return { ...(body as Booth), etag: headers.get('ETag') ?? '' }
}

/** A new item with its ETag. */
export const newItem = async (
  member: Member,
  boothId: number,
  fields: object = {},
): Promise<Item & { etag: string }> => {
  const sent = { name: 'Paper lamp', ...fields }
  const { status, headers, body } = await member.call('POST', `/booths/${boothId}/items/`, { body: sent })
  if (status !== 201) throw new Error(`an item answered ${status}: ${JSON.stringify(body)}`)
  return { ...(body as Item), etag: headers.get('ETag') ?? '' }
}

export const boothOf = async (member: Member, id: number): Promise<Booth> =>
  (await member.call('GET', `/booths/${id}/`)).body as Booth

export const itemOf = async (member: Member, { id, booth }: Pick<Item, 'id' | 'booth'>): Promise<Item> =>
  (await member.call('GET', `/booths/${booth}/items/${id}/`)).body as Item

/** What has changed since the cursor. */
export const sync = async (member: Member, since?: string): Promise<Changes> => {
  const query = since === undefined ? '' : `?since=${encodeURIComponent(since)}`
  const { status, body } = await member.call('GET', `/sync/${query}`)
  expect({ status, body }).toMatchObject({ status: 200 })
  return body as Changes
}

/** The row of a medium, without a file: for what asks for none. Its id. */
export const putMedium = (
  { db }: Pick<TestServer, 'db'>,
  { boothId, itemId = null, kind = 'image' }: Partial<Shelf> & { boothId: number },
): Promise<number> =>
  db.transaction(async (trx) => {
    const owner = await findOwnerOfBooth(trx, boothId)
    if (owner === undefined) throw new Error('there is no such booth')
    await lockMember(trx, owner)
    const storageKey = `${storageFolder}/booths/${boothId}/${randomBytes(16).toString('base64url')}.png`
    const type: Record<MediumKind, string> = { image: 'png', video: 'mp4' }
    const row = await insertMedium(trx, { boothId, itemId }, { kind, storageKey, type: type[kind], bytes: 1 })
    return row.id
  })

/** How many statements of this database wait for a lock. */
const waiting = async ({ db }: Pick<TestServer, 'db'>): Promise<number> => {
  const { rows } = await db.raw(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length
}

/** Resolves once so many statements of this database wait for a lock. */
export const waitingFor = (server: Pick<TestServer, 'db'>, count = 1): Promise<void> =>
  eventually(10_000, async () => (await waiting(server)) >= count)

/** Holds the member's lock, for which all of the member's writes wait. */
export const holdMember = async ({ db }: Pick<TestServer, 'db'>, { id }: Pick<Member, 'id'>) => {
  const trx = await db.transaction()
  await trx.raw('select from exposcholar.members where account_id = ? for update', [id])
  return trx
}

/** The keys of all stored files. */
export const storedKeys = async ({ media }: Pick<TestServer, 'media'>): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of media.storage.list(storageFolder)) keys.push(key)
  return keys.sort()
}

/** Each row has its file and each file its row, and nothing is left in the temporary folder. */
export const expectTidy = async (server: Pick<TestServer, 'db' | 'media'>): Promise<void> => {
  const rows: { storage_key: string }[] = await server.db('exposcholar.media').select('storage_key')
  expect(await storedKeys(server)).toEqual(rows.map(({ storage_key }) => storage_key).sort())
  expect(await readdir(server.media.tempDir)).toEqual([])
}
