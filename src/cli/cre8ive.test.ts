import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDemo, demoPassword } from '../apis/cre8ive/demo.ts'
import { startTestServer, type TestServer } from '../testing.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
let dataDir: string
let server: TestServer
beforeAll(async () => {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root })
  dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  server = await startTestServer({ dataDir })
})
afterAll(async () => {
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

/** Runs `agora cre8ive` with this at its standard input. */
const cre8ive = async (
  args: string[],
  { environment = {}, input = '' }: { environment?: Record<string, string>; input?: string } = {},
): Promise<{ code: number | null; stdout: string; stderr: string }> => {
  const child = spawn(process.execPath, [`${root}dist/agora.js`, 'cre8ive', ...args], {
    cwd: dataDir,
    env: { DATABASE_URL: server.databaseUrl, AGORA_DATA: dataDir, PATH: '', ...environment },
    timeout: 15_000,
  })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, stdout, stderr }
}

const logIn = async (email: string, password: string) => {
  const { status, body } = await server.call('POST', '/api/login/', { body: { email, password } })
  return { status, token: (body as { access_token?: string }).access_token ?? '' }
}

describe('createsuperuser', () => {
  it('makes an administrator, and asks for what is not given', async () => {
    const [email, password] = ['root@example.com', 'far-away-42']
    const input = `Ada Bello\n${password}\n`
    const { code, stdout } = await cre8ive(['createsuperuser', '--email', email], { input })
    expect([code, stdout]).toEqual([0, expect.stringContaining(`Made the administrator ${email}.\n`)])
    expect(stdout).not.toContain(password)
    const { token } = await logIn(email, password)
    const body = { name: 'Choreography' }
    expect((await server.call('POST', '/api/skills/create/', { token, body })).status).toBe(201)

    const again = await cre8ive(['createsuperuser', '--email', email], { input })
    expect([again.code, again.stderr]).toEqual([1, `${email} has an account already.\n`])
  })

  it.each([
    ['an address', ['--email', 'root', '--password', 'far-away-42', '--name', 'Root'], /no e-mail address/],
    [
      'a password',
      ['--email', 'r@example.com', '--password', 'password1', '--name', 'Root'],
      /easy to guess/,
    ],
  ])('refuses %s that signing up would refuse', async (_what, args, words) => {
    const { code, stderr } = await cre8ive(['createsuperuser', ...args])
    expect([code, stderr]).toEqual([1, expect.stringMatching(words)])
  })
})

describe('demo', () => {
  it('makes people who can log in, once', async () => {
    const emails = await addDemo(server)
    expect(emails).toHaveLength(3)
    expect(await addDemo(server)).toEqual([])
    for (const email of emails) expect((await logIn(email, demoPassword)).status).toBe(200)
    const { body } = await server.call('GET', '/api/users/?search=Ada%20Bello')
    expect(body).toMatchObject({
      results: expect.arrayContaining([expect.objectContaining({ followers_count: 2 })]),
    })
    const showcases = await server.call('GET', '/api/showcase/mostliked/')
    expect(showcases.body).toMatchObject({
      count: 3,
      results: [{ title: 'The Red Shoes', comment_count: 2 }, {}, {}],
    })
    expect((await server.call('GET', '/api/collaboration/')).body).toMatchObject({ count: 2 })
  })

  it('is not for production', async () => {
    const { code, stderr } = await cre8ive(['demo'], { environment: { NODE_ENV: 'production' } })
    expect([code, stderr]).toEqual([1, 'The demo is not for production: anybody could log in.\n'])
  })
})
