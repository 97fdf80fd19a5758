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
const dummy = { accounts: 1, buckets: 100, items: 1000 }

describe('agora --help', () => {
  it('lists every command, and makes no data', async () => {
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
})

describe('agora migrate', () => {
  it('brings an empty database to the present state, and one that is there already again', async () => {
    const database = await newDatabase({ empty: true })
    const { agora } = await newPlace(database.url)
    for (let time = 1; time <= 2; time += 1) {
      expect(await agora(['migrate'])).toEqual({
        code: 0,
        stdout: 'The database is up to date.\n',
        stderr: '',
      })
    }
    expect(await counts(database)).toEqual({ accounts: 0, buckets: 0, items: 0 })
  })
})

describe('agora bucketlist dummy', () => {
  it('makes the example data once, in an empty database too', async () => {
    const database = await newDatabase({ empty: true })
    const { agora } = await newPlace(database.url)
    const first = await agora(['bucketlist', 'dummy'])
    expect(first).toMatchObject({ code: 0 })
    expect(first.stdout).toBe('Made example@bucketmail.com with 100 buckets and 1000 items.\n')
    expect(first.stderr).toContain('100/100 buckets')
    expect(await counts(database)).toEqual(dummy)
    expect(await agora(['bucketlist', 'dummy'])).toEqual({
      code: 0,
      stdout: 'example@bucketmail.com is there already: nothing was changed.\n',
      stderr: '',
    })
    expect(await counts(database)).toEqual(dummy)
  })

  it('works while a server runs on the same data, which serves it at once', async () => {
    const { agora, folder, environment } = await newPlace((await newDatabase()).url)
    const server = spawn(process.execPath, [join(root, 'dist/server.js')], {
      cwd: folder,
      env: { ...environment, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = once(server, 'exit')
    onTestFinished(() => void server.kill('SIGKILL'))
    let url: string | undefined
    const lines = createInterface(server.stdout)
    for await (const line of lines) {
      url = /^Agora listens on (\S+)$/.exec(line)?.[1]
      if (url) break
    }
    server.stdout.resume()
    expect(await agora(['bucketlist', 'dummy'])).toMatchObject({ code: 0 })
    const body = { email: 'example@bucketmail.com', password: '123456' }
    const login = await callerOf(String(url))('POST', '/v1/auth/login', {
      body,
      headers: { Connection: 'close' },
    })
    expect(login.status).toBe(200)
    server.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })
})

describe('what it is told wrongly', () => {
  it.each([
    [['frobnicate'], 'frobnicate'],
    [['bucketlist', 'frobnicate'], 'frobnicate'],
    [[], 'Usage'],
  ])('ends %j with 1 and the help on standard error', async (args, culprit) => {
    const { agora } = await newPlace(nowhere)
    const { code, stdout, stderr } = await agora(args)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(culprit)
    expect(stderr).toContain('Usage: agora')
  })

  it.each([
    ['PORT', 'abc', 'PORT must be a whole number from 0 to 65535.'],
    ['TRUST_PROXY', 'true', 'TRUST_PROXY must not be true'],
  ])('says of %s=%s what to do, ends with 1 and makes no data', async (name, value, words) => {
    const { agora, environment } = await newPlace(nowhere)
    const { code, stdout, stderr } = await agora(['migrate'], { [name]: value })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(existsSync(environment.AGORA_DATA)).toBe(false)
  })

  it('says that the database cannot be reached, without its password', async () => {
    const { agora } = await newPlace(nowhere)
    const { code, stderr } = await agora(['migrate'])
    expect(code).toBe(1)
    expect(stderr).toContain('127.0.0.1:1')
    expect(stderr).not.toContain('hunter2')
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
