import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest'
import { connect, type Db } from '../../../db/connection.ts'
import { testDatabase } from '../../../db/testing.ts'
import { eventually, openWay, type Way } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type Person, password } from '../testing.ts'
import { startNode } from './testing.ts'

let dataDir: string
let server: TestServer
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir })
})
afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** A node whose way to the database can be cut or frozen, and which gives up soon. */
const startNodeBehindWay = async (): Promise<{ node: TestServer; way: Way }> => {
  const way = await openWay(server.databaseUrl)
  const timeouts = { query: 300, connect: 300 }
  const db = connect(way.url, { poolSize: 5, applicationName: 'agora tests', timeouts })
  onTestFinished(() => db.destroy())
  const node = await startNode({ databaseUrl: way.url, db }, dataDir)
  onTestFinished(() => way.restore())
  return { node, way }
}

const newEmail = 'latecomer@bucketmail.com'
const fresh = { oldPassword: password, newPassword: 'far-away-42', passwordConfirmation: 'far-away-42' }

/** One request of each kind that needs the database in its own way. */
const requests = ({
  email,
  token,
}: Person): [method: string, path: string, body?: unknown, token?: string][] => [
  ['POST', '/v1/auth/register', { email: newEmail, password }],
  ['POST', '/v1/auth/login', { email, password }],
  ['POST', '/v1/auth/login', { email: 'nobody@bucketmail.com', password }],
  ['POST', '/v1/auth/login', { email, password: 'wrong password' }],
  ['GET', '/v1/bucketlists/', undefined, token],
  ['POST', '/v1/bucketlists/', { name: 'Travel' }, token],
  ['POST', '/v1/auth/reset/password', fresh, token],
  ['POST', '/v1/auth/logout', undefined, token],
]

const show = ({ status, headers, body }: Answer) => ({
  status,
  retryAfter: Number(headers.get('Retry-After')) > 0,
  body,
})

const expectUnavailable = async (node: TestServer, person: Person): Promise<void> => {
  const message = 'The service is not available now, please try again'
  const unavailable = { status: 503, retryAfter: true, body: { status: 'failed', message } }
  const sent = requests(person)
  const answers = await Promise.all(
    sent.map(async ([method, path, body, token]) => [
      path,
      show(await node.call(method, path, { body, ...(token !== undefined && { token }) })),
    ]),
  )
  expect(answers).toEqual(sent.map(([, path]) => [path, unavailable]))
}

/** What was refused was not done, and what was valid before is so again. */
const expectRecovered = async (node: TestServer, { email, token }: Person): Promise<void> => {
  const read = () => node.call('GET', '/v1/bucketlists/', { token })
  await eventually(10_000, async () => (await read()).status === 200)
  expect((await read()).body).toMatchObject({ count: 0 })
  const login = { body: { email, password } }
  expect((await node.call('POST', '/v1/auth/login', login)).status).toBe(200)
}

describe('while the database is out of reach', () => {
  it('every operation answers 503, before and after the server has noticed; then all goes on', async () => {
    const { node, way } = await startNodeBehindWay()
    const person = await newPerson(node)
    way.cut()
    await expectUnavailable(node, person)
    await eventually(5_000, () => !node.identity.listening)
    await expectUnavailable(node, person)
    expect((await node.call('GET', '/v1/bucketlists/', { token: 'garbage' })).status).toBe(401)
    way.restore()
    await expectRecovered(node, person)
    const register = { body: { email: newEmail, password } }
    expect((await node.call('POST', '/v1/auth/register', register)).status).toBe(201)
  })

  it('wrong passwords are not counted: nobody is shut out by an outage', async () => {
    const { node, way } = await startNodeBehindWay()
    const person = await newPerson(node)
    way.cut()
    for (let tries = 0; tries < 3; tries += 1) await expectUnavailable(node, person)
    way.restore()
    const wrong = { body: { email: person.email, password: 'wrong password' } }
    const login = () => node.call('POST', '/v1/auth/login', wrong)
    await eventually(10_000, async () => (await login()).status === 401)
    for (let tries = 1; tries < 10; tries += 1) expect((await login()).status).toBe(401)
    expect((await login()).status).toBe(429)
  })
})

it('a database that falls silent is answered for with 503 within the timeouts', async () => {
  const { node, way } = await startNodeBehindWay()
  const person = await newPerson(node)
  way.freeze()
  await expectUnavailable(node, person)
  await eventually(5_000, () => !node.identity.listening)
  await expectUnavailable(node, person)
  way.restore()
  await expectRecovered(node, person)
})

describe('a database that turns connections away', () => {
  const administer = async (work: (admin: Db) => Promise<unknown>): Promise<void> => {
    const admin = connect(inject('databaseServer').adminUrl, { poolSize: 1, applicationName: 'agora tests' })
    await work(admin).finally(() => admin.destroy())
  }

  const shut = (name: string) =>
    administer(async (admin) => {
      await admin.raw('alter database ?? allow_connections false', [name])
      await admin.raw('select pg_terminate_backend(pid) from pg_stat_activity where datname = ?', [name])
    })

  it('is out of reach too: 503 and never 401 or 500', async () => {
    const database = await testDatabase()
    onTestFinished(() => database.drop())
    const node = await startNode({ databaseUrl: database.url, db: database.db }, dataDir)
    const name = new URL(database.url).pathname.slice(1)
    const person = await newPerson(node)
    await shut(name)
    await eventually(5_000, () => !node.identity.listening)
    await expectUnavailable(node, person)
    await administer((admin) => admin.raw('alter database ?? allow_connections true', [name]))
    await expectRecovered(node, person)
  })
})
