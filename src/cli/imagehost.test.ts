import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import bcrypt from 'bcryptjs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { atOnce, tally } from '../identity/testing.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

let folder: string
let database: TestDatabase
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root })
  folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
  database = await testDatabase()
})
beforeEach(() => database.db('identity.accounts').delete())
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `agora imagehost` with this at its standard input, which ends there. */
const imagehost = async (
  args: string[],
  { environment = {}, input = '' }: { environment?: Record<string, string>; input?: string } = {},
): Promise<Outcome> => {
  const child = spawn(process.execPath, [join(root, 'dist/agora.js'), 'imagehost', ...args], {
    cwd: folder,
    env: {
      DATABASE_URL: database.url,
      AGORA_DATA: join(folder, 'data'),
      PATH: process.env.PATH ?? '',
      ...environment,
    },
    // A command that waits for ever would hold up the tests.
    timeout: 30_000,
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

/** Every account of the image host with its plan. */
const accounts = (): Promise<{ email: string; plan: string | null; password_hash: string }[]> =>
  database
    .db('imagehost.members')
    .join('identity.accounts', 'accounts.id', 'members.account_id')
    .where({ realm: 'imagehost' })
    .orderBy('accounts.id')
    .select('email', 'plan', 'password_hash')

const expectAccount = async (email: string, password: string, plan: string): Promise<void> => {
  const [account, ...others] = await accounts()
  expect({ email: account?.email, plan: account?.plan, others }).toEqual({ email, plan, others: [] })
  expect(await bcrypt.compare(password, account?.password_hash ?? '')).toBe(true)
}

/** An account that was there before. */
const addAccount = async (realm: string, email: string): Promise<void> => {
  const [account] = await database
    .db('identity.accounts')
    .insert({ realm, email, password_hash: await bcrypt.hash('far-away-42', 4), role: 'user' })
    .returning('id')
  if (realm === 'imagehost') {
    await database.db('imagehost.members').insert({ account_id: account.id, plan: 'BASIC' })
  }
}

const failed = (words: string): Outcome => ({ code: 1, stdout: '', stderr: `${words}\n` })

/** Ended with 1, with these words for people on standard error, and nothing was made. */
const expectRefused = async ({ code, stdout, stderr }: Outcome, words: RegExp): Promise<void> => {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
  expect(stderr).toMatch(words)
  expect(stderr).not.toMatch(/^ +at /m)
  expect(await accounts()).toEqual([])
}

it('the help lists every command', async () => {
  const { code, stdout } = await imagehost(['--help'])
  expect(code).toBe(0)
  for (const command of ['initadmin', 'createsuperuser', 'user']) {
    expect(stdout).toMatch(new RegExp(`^ {2}${command} .*\\w`, 'm'))
  }
})

describe('initadmin', () => {
  it('makes an administrator while there is no account, and never again', async () => {
    expect(await imagehost(['initadmin'])).toEqual({
      code: 0,
      stdout: 'Made the administrator admin@gmail.com.\n',
      stderr: '',
    })
    await expectAccount('admin@gmail.com', 'admin', 'ROOT')
    expect(await imagehost(['initadmin', '--password', 'other'])).toEqual(
      failed('There are accounts already: use createsuperuser.'),
    )
    await expectAccount('admin@gmail.com', 'admin', 'ROOT')
  })

  it('makes one, of several that run at the same moment', async () => {
    const outcomes = await atOnce(3, () => imagehost(['initadmin']))
    expect(tally(outcomes.map(({ code }) => String(code)))).toEqual({ 0: 1, 1: 2 })
    await expectAccount('admin@gmail.com', 'admin', 'ROOT')
  })

  it('makes none beside any other account', async () => {
    await addAccount('imagehost', 'a@example.com')
    expect((await imagehost(['initadmin'])).code).toBe(1)
    await expectAccount('a@example.com', 'far-away-42', 'BASIC')
  })

  it('does not mind the accounts of another API', async () => {
    await addAccount('bucketlist', 'admin@gmail.com')
    expect((await imagehost(['initadmin'])).code).toBe(0)
    await expectAccount('admin@gmail.com', 'admin', 'ROOT')
  })

  it('wants a password of your own in production, where nobody may know it', async () => {
    const environment = { NODE_ENV: 'production' }
    await expectRefused(await imagehost(['initadmin'], { environment }), /^In production .*--password/)
    await expectRefused(await imagehost(['initadmin', '--password', ''], { environment }), /password/)
    const given = await imagehost(['initadmin', '--password', 'far-away-42'], { environment })
    expect(given).toMatchObject({ code: 0, stderr: '' })
    await expectAccount('admin@gmail.com', 'far-away-42', 'ROOT')
  })
})

describe('createsuperuser', () => {
  const given = ['createsuperuser', '--email', 'root@example.com', '--password', 'far-away-42']

  it('makes an administrator with what is given, as often as it is asked', async () => {
    expect(await imagehost(given)).toEqual({
      code: 0,
      stdout: 'Made the administrator root@example.com.\n',
      stderr: '',
    })
    await expectAccount('root@example.com', 'far-away-42', 'ROOT')
    const another = await imagehost(['createsuperuser', '--email', 'r2@example.com', '--password', 'x'])
    expect(another.code).toBe(0)
    expect(await accounts()).toHaveLength(2)
  })

  it('says of an address that is taken, in either case, and changes nothing', async () => {
    await addAccount('imagehost', 'root@example.com')
    for (const email of ['root@example.com', 'ROOT@example.com']) {
      expect(await imagehost(['createsuperuser', '--email', email, '--password', 'other'])).toEqual(
        failed(`${email} has an account already.`),
      )
    }
    await expectAccount('root@example.com', 'far-away-42', 'BASIC')
  })

  it('asks for what is not given, and does not show the password', async () => {
    const { code, stdout, stderr } = await imagehost(['createsuperuser', '--email', 'root@example.com'], {
      input: 'far-away-42\n',
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Password: ')
    expect(stdout).not.toContain('far-away')
    await expectAccount('root@example.com', 'far-away-42', 'ROOT')
  })

  it('asks for both, one after the other', async () => {
    const { code } = await imagehost(['createsuperuser'], { input: 'root@example.com\nfar-away-42\n' })
    expect(code).toBe(0)
    await expectAccount('root@example.com', 'far-away-42', 'ROOT')
  })

  it('ends with 1 when nobody answers', async () => {
    const { code, stderr } = await imagehost(['createsuperuser'])
    expect(code).toBe(1)
    expect(stderr).not.toMatch(/^ +at /m)
    expect(await accounts()).toEqual([])
  })

  it('says of an answer that is no address, in words for people', async () => {
    const { code, stderr } = await imagehost(['createsuperuser', '--password', 'x'], { input: 'root\n' })
    expect(code).toBe(1)
    expect(stderr).toContain('It is no e-mail address.')
    expect(stderr).not.toMatch(/^ +at /m)
    expect(await accounts()).toEqual([])
  })

  it('refuses a blank password', async () => {
    const blank = await imagehost(['createsuperuser', '--email', 'root@example.com', '--password', '  '])
    await expectRefused(blank, /password is empty/)
  })
})

describe('user', () => {
  const user = (fields: { email?: string; password?: string; plan?: string }) => {
    const all = { email: 'a@example.com', password: 'far-away-42', plan: 'PREMIUM', ...fields }
    return imagehost(['user', ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])])
  }

  it('makes an account with its plan', async () => {
    expect(await user({})).toEqual({
      code: 0,
      stdout: 'Made a@example.com with the plan PREMIUM.\n',
      stderr: '',
    })
    await expectAccount('a@example.com', 'far-away-42', 'PREMIUM')
  })

  it('says of a taken address, and changes nothing', async () => {
    await addAccount('imagehost', 'a@example.com')
    expect(await user({ password: 'other', plan: 'BASIC' })).toEqual(
      failed('a@example.com has an account already.'),
    )
    await expectAccount('a@example.com', 'far-away-42', 'BASIC')
  })

  it('refuses what is no plan, no address, or no password that one could log in with', async () => {
    const refused: [fields: Parameters<typeof user>[0], words: RegExp][] = [
      [{ plan: 'GOLD' }, /^There is no plan GOLD\.$/m],
      [{ plan: 'premium' }, /^There is no plan premium\.$/m],
      [{ email: 'nobody' }, /It is no e-mail address\./],
      [{ email: `${'a'.repeat(400)}@example.com` }, /It is no e-mail address\./],
      [{ password: ' ' }, /password is empty/],
      [{ password: 'a'.repeat(1025) }, /password is longer than 1024 characters/],
    ]
    const outcomes = await Promise.all(refused.map(([fields]) => user(fields)))
    for (const [index, [, words]] of refused.entries()) {
      await expectRefused(outcomes[index] ?? failed('nothing came'), words)
    }
  })

  it('says what is missing', async () => {
    const { code, stdout, stderr } = await imagehost(['user', '--email', 'a@example.com'])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/--password/)
  })
})

it('a database out of reach is told of without its password and without a stack', async () => {
  const environment = { DATABASE_URL: 'postgres://agora:hunter2@127.0.0.1:1/agora' }
  const commands = [['initadmin'], ['createsuperuser', '--email', 'a@example.com', '--password', 'x']]
  const outcomes = await Promise.all(commands.map((args) => imagehost(args, { environment })))
  for (const { code, stdout, stderr } of outcomes) {
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('127.0.0.1:1')
    expect(stderr).not.toContain('hunter2')
    expect(stderr).not.toMatch(/^ +at /m)
  }
})
