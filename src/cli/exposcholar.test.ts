import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Command } from 'commander'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { insertMember } from '../apis/exposcholar/accounts/queries.ts'
import type { Runtime } from '../runtime.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { addExposcholarCommands } from './exposcholar.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
beforeEach(() => server.db('identity.accounts').delete())
afterAll(() => server.close())

/** What `agora exposcholar subscription` says, in this process: a process of its own takes most of a second. */
const subscription = async (...args: string[]): Promise<string[]> => {
  const said: string[] = []
  const say = (words: string): void => void said.push(words)
  const agora = new Command('agora').exitOverride().configureOutput({ writeErr: () => {} })
  addExposcholarCommands(agora, {
    withRuntime: (work) => (options) => work(server as unknown as Runtime, options),
    say,
    production: () => false,
  })
  await agora.parseAsync(['exposcholar', 'subscription', ...args], { from: 'user' })
  return said
}

const ada = ['--email', 'ada@example.com']

const addAccount = async (realm: string, email = 'ada@example.com'): Promise<void> => {
  const { db } = server
  const [account] = await db('identity.accounts').insert({ realm, email, role: 'user' }).returning('id')
  if (realm === 'exposcholar') await insertMember(db, account.id, 'Ada')
}

/** Plan and number of booths of the one member that there is. */
const member = async () => {
  const rows = await server.db('exposcholar.members').select('plan', 'booth_limit')
  expect(rows).toHaveLength(1)
  return rows[0]
}

it('subscription changes the plan with its booths, the booths alone, or both, of an address in any case', async () => {
  await addAccount('exposcholar')
  await addAccount('bucketlist')
  expect(await subscription(...ada, '--plan', 'standard')).toEqual([
    'ada@example.com has the plan standard and room for 10 booths now.',
  ])
  expect(await member()).toEqual({ plan: 'standard', booth_limit: 10 })
  expect(await subscription('--email', 'ADA@example.com', '--booths', '2147483647')).toEqual([
    'ADA@example.com has room for 2147483647 booths now.',
  ])
  expect(await member()).toEqual({ plan: 'standard', booth_limit: 2_147_483_647 })
  expect(await subscription(...ada, '--plan', 'premium', '--booths', '0')).toEqual([
    'ada@example.com has the plan premium and room for 0 booths now.',
  ])
  expect(await member()).toEqual({ plan: 'premium', booth_limit: 0 })
  await subscription(...ada, '--plan', 'free')
  expect(await member()).toEqual({ plan: 'free', booth_limit: 3 })
})

const noBooths = 'must be a whole number from 0 to 2147483647.'
it.each<[args: string[], words: string]>([
  [ada, 'Give --plan, --booths, or both.'],
  [['--plan', 'free'], '--email'],
  [[...ada, '--plan', 'gold'], 'Allowed choices are free, standard, premium.'],
  [[...ada, '--plan', 'FREE'], 'Allowed choices are free, standard, premium.'],
  [[...ada, '--booths', '-1'], noBooths],
  [[...ada, '--booths', '1.5'], noBooths],
  [[...ada, '--booths', 'many'], noBooths],
  [[...ada, '--booths', ''], noBooths],
  [[...ada, '--booths', '1e3'], noBooths],
  [[...ada, '--booths', '2147483648'], noBooths],
  [['--email', 'other@example.com', '--booths', '1'], 'There is no account of other@example.com.'],
  [['--email', 'nobody', '--plan', 'free'], 'There is no account of nobody.'],
])('subscription %j is refused, and changes nothing', async (args, words) => {
  await addAccount('exposcholar')
  await addAccount('bucketlist', 'other@example.com')
  await expect(subscription(...args)).rejects.toThrow(words)
  expect(await member()).toEqual({ plan: 'free', booth_limit: 3 })
})

it('the command line has it, and ends with 1 and words for people when it fails', async () => {
  await run(process.execPath, ['scripts/build.mjs'], { cwd: root })
  const folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
  try {
    const failed = await run(
      process.execPath,
      [join(root, 'dist/agora.js'), 'exposcholar', 'subscription', ...ada, '--plan', 'free'],
      {
        cwd: folder,
        env: { DATABASE_URL: server.databaseUrl, AGORA_DATA: folder, PATH: process.env.PATH ?? '' },
        timeout: 15_000,
      },
    ).catch(({ code, stdout, stderr }) => ({ code, stdout, stderr }))
    expect(failed).toEqual({ code: 1, stdout: '', stderr: 'There is no account of ada@example.com.\n' })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
