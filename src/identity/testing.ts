import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, connect as connectSocket, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'
import type { Db } from '../db/connection.ts'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { Problem } from '../kernel/problem.ts'
import {
  type Account,
  createIdentity,
  type Identity,
  type IdentityOptions,
  type Log,
  type Login,
} from './identity.ts'
import { loadKeys } from './keys.ts'
import { rows } from './queries.ts'

export const DAY = 86_400

/** Three realms: long access tokens, refresh tokens that rotate, refresh tokens that do not. */
export const realms = {
  plain: { accessSeconds: 30 * DAY },
  rotating: { accessSeconds: 900, refresh: { seconds: 7 * DAY, rotate: true } },
  steady: { accessSeconds: 900, refresh: { seconds: 7 * DAY, rotate: false } },
}

export const silent: Log = { info: () => {}, warn: () => {} }

/** A folder of the test's own, removed after it. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-identity-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** One configured signing key, the same for every identity of a test run. */
export const KEYS = `test:${randomBytes(32).toString('base64')}`

let shared: Promise<TestDatabase> | undefined
afterAll(async () => (await shared)?.drop())

/** The database of the test file, with 20 connections. Its tests leave their accounts behind. */
export const ourDatabase = (): Promise<TestDatabase> => {
  shared ??= testDatabase({ poolSize: 20 })
  return shared
}

/** A database of the test's own, dropped after it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const database = await testDatabase({ poolSize: 20 })
  onTestFinished(() => database.drop())
  return database
}

/** Identity on this database with cheap hashes, closed after the test. */
export async function startIdentity(
  { db, url }: Pick<TestDatabase, 'db' | 'url'>,
  options: Partial<IdentityOptions> = {},
): Promise<Identity> {
  const keys = await loadKeys({ dataDir: '', configured: KEYS })
  const identity = await createIdentity({
    db,
    databaseUrl: url,
    keys,
    realms,
    log: silent,
    hash: { cost: 4 },
    ...options,
  })
  onTestFinished(() => identity.close())
  return identity
}

/** The kind of Problem that this ends in, or `none`; any other failure is thrown on. */
export async function outcome(work: () => unknown): Promise<string> {
  try {
    await work()
    return 'none'
  } catch (error) {
    if (error instanceof Problem) return error.kind
    throw error
  }
}

/** How often each word comes. */
export const tally = (words: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Runs work `count` times at once. */
export const atOnce = <T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

/** Resolves once it is true, looking every 5 ms. @throws Error after `ms` */
export async function eventually(ms: number, isTrue: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + ms
  while (!(await isTrue())) {
    if (performance.now() > end) throw new Error(`not within ${ms} ms`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** A way to the database that a test can cut, or freeze so that nothing moves and nothing breaks. */
export interface Way {
  url: string
  freeze(): void
  cut(): void
  restore(): void
}

export async function openWay(url: string): Promise<Way> {
  const { hostname, port } = new URL(url)
  const pairs = new Set<[Socket, Socket]>()
  let state: 'open' | 'frozen' | 'cut' = 'open'
  const server = createServer((near) => {
    near.on('error', () => {})
    if (state === 'cut') return void near.destroy()
    if (state === 'frozen') return
    const far = connectSocket(Number(port || 5432), hostname)
    far.on('error', () => {})
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    near.on('data', (data) => state === 'open' && far.write(data))
    far.on('data', (data) => state === 'open' && near.write(data))
    const end = (): void => {
      near.destroy()
      far.destroy()
      pairs.delete(pair)
    }
    near.on('close', end)
    far.on('close', end)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const destroyAll = (): void => {
    for (const [near] of pairs) near.destroy()
  }
  onTestFinished(() => {
    destroyAll()
    server.close()
  })
  const near = new URL(url)
  near.hostname = '127.0.0.1'
  near.port = String((server.address() as AddressInfo).port)
  return {
    url: near.href,
    freeze() {
      state = 'frozen'
    },
    cut() {
      state = 'cut'
      destroyAll()
    },
    restore() {
      // What hung while frozen has lost bytes: it must not go on.
      destroyAll()
      state = 'open'
    },
  }
}

/** Opens that many connections, so that a race is not decided by who has to connect. */
export const warm = async (db: Db, connections: number): Promise<void> => {
  await atOnce(connections, () => rows(db, 'select pg_sleep(0.05)'))
}

export interface Person {
  account: Account
  email: string
  password: string
  login(address?: string): Promise<Login>
}

/** An account without a password. */
export async function newAccount(identity: Identity, realm: keyof typeof realms = 'plain'): Promise<Account> {
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const account = await identity.register({ realm, email, password: null, role: 'user' })
  if (account === 'taken') throw new Error('taken')
  return account
}

/** An account of this realm with a password. */
export async function newPerson(identity: Identity, realm: keyof typeof realms = 'plain'): Promise<Person> {
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const password = 'correct horse'
  const account = await identity.register({ realm, email, password, role: 'user' })
  if (account === 'taken') throw new Error('taken')
  return {
    account,
    email,
    password,
    login: (address = '192.0.2.1') => identity.login({ realm, email, password, address }),
  }
}

export const bearer = ({ accessToken }: { accessToken: string }): string => `Bearer ${accessToken}`
