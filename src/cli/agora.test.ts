import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { callerOf } from '../testing.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

beforeAll(async () => {
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root })
})

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

interface Place {
  folder: string
  environment: { DATABASE_URL: string; AGORA_DATA: string; PATH: string }
  /** Runs the built command line here. */
  agora(args: string[], environment?: Record<string, string>): Promise<Outcome>
}

/** A folder of the test's own, where a developer's `.env` is out of sight. */
const newPlace = async (databaseUrl: string): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const environment = {
    DATABASE_URL: databaseUrl,
    AGORA_DATA: join(folder, 'data'),
    PATH: process.env.PATH ?? '',
  }
  const agora = async (args: string[], more: Record<string, string> = {}): Promise<Outcome> => {
    const settings = { cwd: folder, env: { ...environment, ...more } }
    try {
      return { code: 0, ...(await run(process.execPath, [join(root, 'dist/agora.js'), ...args], settings)) }
    } catch (failure) {
      const { code, stdout, stderr } = failure as Outcome
      return { code, stdout, stderr }
    }
  }
  return { folder, environment, agora }
}

const newDatabase = async (options: { empty?: boolean } = {}): Promise<TestDatabase> => {
  const database = await testDatabase(options)
  onTestFinished(() => database.drop())
  return database
}

/** Port 1 is reserved: nothing listens there. */
const nowhere = 'postgres://agora:hunter2@127.0.0.1:1/agora'

/** What the bucketlist API holds. */
const counts = async ({ db }: TestDatabase): Promise<unknown> => {
  const { rows } = await db.raw(`select (select count(*) from identity.accounts) as accounts,
    (select count(*) from bucketlist.buckets) as buckets, (select count(*) from bucketlist.items) as items`)
  return rows[0]
}

it('lists every command with --help, and makes no data for that', async () => {
  const { agora, environment } = await newPlace(nowhere)
  const { code, stdout } = await agora(['--help'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^ {2}migrate +\w/m)
  expect(stdout).toMatch(/^ {2}bucketlist +\w/m)
  const below = await agora(['bucketlist', '--help'])
  expect(below.code).toBe(0)
  expect(below.stdout).toMatch(/^ {2}dummy +\w/m)
  expect(existsSync(environment.AGORA_DATA)).toBe(false)
})

it('brings an empty database to the present state, and fills it with the example data once', async () => {
  const database = await newDatabase({ empty: true })
  const { agora } = await newPlace(database.url)
  const migrated = { code: 0, stdout: 'The database is up to date.\n', stderr: '' }
  expect(await agora(['migrate'])).toEqual(migrated)
  expect(await counts(database)).toEqual({ accounts: 0, buckets: 0, items: 0 })

  const first = await agora(['bucketlist', 'dummy'])
  expect(first).toMatchObject({ code: 0 })
  expect(first.stdout).toBe('Made example@bucketmail.com with 100 buckets and 1000 items.\n')
  expect(first.stderr).toContain('100/100 buckets')
  expect(await counts(database)).toEqual({ accounts: 1, buckets: 100, items: 1000 })

  const second = await agora(['bucketlist', 'dummy'])
  const words = 'example@bucketmail.com is there already: nothing was changed.\n'
  expect(second).toEqual({ code: 0, stdout: words, stderr: '' })
  expect(await agora(['migrate'])).toEqual(migrated)
  expect(await counts(database)).toEqual({ accounts: 1, buckets: 100, items: 1000 })
})

/** The built server on this place's data; resolves when it listens. */
const startServer = async ({ folder, environment }: Place) => {
  const server = spawn(process.execPath, [join(root, 'dist/server.js')], {
    cwd: folder,
    env: { ...environment, PORT: '0', OPENAPI_GUARD: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void server.kill('SIGKILL'))
  const ended = once(server, 'exit')
  let url: string | undefined
  const lines = createInterface(server.stdout)
  for await (const line of lines) {
    url = /^Agora listens on (\S+)$/.exec(line)?.[1]
    if (url) break
  }
  if (!url) throw new Error(`the server ended with ${await ended}`)
  // Nobody reads what it says later: it must not wait for that.
  server.stdout.resume()
  return { url, stop: async () => server.kill('SIGTERM') && (await ended)[0] }
}

it('works while a server runs on the same data, which serves what it made at once', async () => {
  const place = await newPlace((await newDatabase()).url)
  const { url, stop } = await startServer(place)
  expect(await place.agora(['bucketlist', 'dummy'])).toMatchObject({ code: 0 })
  const login = await callerOf(url)('POST', '/v1/auth/login', {
    body: { email: 'example@bucketmail.com', password: '123456' },
    headers: { Connection: 'close' },
  })
  expect(login.status).toBe(200)
  expect(await stop()).toBe(0)
})

describe('what it cannot do', () => {
  it.each([[['frobnicate']], [['bucketlist', 'frobnicate']]])(
    'it says of the unknown command %j, with the help, on standard error, and ends with 1',
    async (args) => {
      const { agora } = await newPlace(nowhere)
      const { code, stdout, stderr } = await agora(args)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain('frobnicate')
      expect(stderr).toContain('Usage: agora')
    },
  )

  it('it says of a bad setting, with what to do, and ends with 1 before it makes data', async () => {
    const { agora, environment } = await newPlace(nowhere)
    const { code, stdout, stderr } = await agora(['migrate'], { PORT: 'abc' })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toBe(
      'PORT must be a whole number from 0 to 65535.\n' +
        'Mend it in the environment or in .env; .env.example explains each setting.\n',
    )
    expect(existsSync(environment.AGORA_DATA)).toBe(false)
  })

  it('it says of a database out of reach, without the password and without a stack, and ends with 1', async () => {
    const { agora } = await newPlace(nowhere)
    const { code, stdout, stderr } = await agora(['migrate'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('127.0.0.1:1')
    expect(stderr).not.toContain('hunter2')
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
