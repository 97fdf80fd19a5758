import { execFile } from 'node:child_process'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { compareSync } from 'bcryptjs'
import { expect, onTestFinished, test } from 'vitest'
import { Problem } from '../kernel/problem.ts'
import { createPasswords, type Passwords } from './passwords.ts'
import { atOnce, newPerson, ourDatabase, outcome, startIdentity } from './testing.ts'

const start = (options: Parameters<typeof createPasswords>[0]): Passwords => {
  const passwords = createPasswords(options)
  onTestFinished(() => passwords.close())
  return passwords
}

test('a hash is bcrypt of the cost asked for, and fits its password alone', async () => {
  const passwords = start({ cost: 5 })
  const { bcrypt } = await passwords.hash('secret')
  expect(bcrypt).toMatch(/^\$2[ab]\$05\$/)
  expect(compareSync('secret', bcrypt)).toBe(true)
  expect(await passwords.matches('secret', bcrypt)).toBe(true)
  expect(await passwords.matches('Secret', bcrypt)).toBe(false)
  expect(await passwords.matches('secret', undefined)).toBe(false)
})

test.each([
  ['longer than bcrypt looks at', 'a'.repeat(72), `${'a'.repeat(72)}b`],
  ['that differ after the 73rd byte', `${'ü'.repeat(40)}a`, `${'ü'.repeat(40)}b`],
  ['with NUL, which bcrypt itself puts between repetitions', 'a', 'a\0a'],
  ['that end in NUL', 'a', 'a\0'],
])('passwords %s are told apart', async (_, one, other) => {
  const passwords = start({ cost: 4 })
  const [first, second] = [await passwords.hash(one), await passwords.hash(other)]
  expect(await passwords.matches(one, first.bcrypt)).toBe(true)
  expect(await passwords.matches(other, second.bcrypt)).toBe(true)
  expect(await passwords.matches(other, first.bcrypt)).toBe(false)
  expect(await passwords.matches(one, second.bcrypt)).toBe(false)
})

test('a full queue refuses with the seconds to wait, and what waits is done', async () => {
  const passwords = start({ cost: 10, threads: 1, queue: 4 })
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => passwords.hash('secret')))
  expect(results.map(({ status }) => status)).toEqual([
    ...new Array(5).fill('fulfilled'),
    ...new Array(3).fill('rejected'),
  ])
  const refusal = results.at(-1)
  if (refusal?.status !== 'rejected' || !(refusal.reason instanceof Problem)) throw new Error('no problem')
  expect(refusal.reason.kind).toBe('unavailable')
  expect(refusal.reason.details.retryAfter).toBe(1)
})

test('a thread that dies fails its password with "unavailable", and another takes its place', async () => {
  const passwords = start({ cost: 4, threads: 1 })
  // bcryptjs throws on a hash that is no text.
  const broken = atOnce(2, () => outcome(() => passwords.matches('secret', 5 as never)))
  const next = passwords.hash('secret')
  expect(await broken).toEqual(['unavailable', 'unavailable'])
  expect((await next).bcrypt).toHaveLength(60)
})

test('closing fails what waits instead of leaving it', async () => {
  const passwords = start({ cost: 12, threads: 1 })
  const waiting = atOnce(3, () => outcome(() => passwords.hash('secret')))
  await passwords.close()
  expect(await waiting).toEqual(['unavailable', 'unavailable', 'unavailable'])
  expect(await outcome(() => passwords.hash('secret'))).toBe('unavailable')
})

test('the event loop stays responsive while 20 logins hash at cost 10', async () => {
  const identity = await startIdentity(await ourDatabase(), { hash: { cost: 10 } })
  const person = await newPerson(identity)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await atOnce(20, (index) => person.login(`192.0.2.${index}`))
  delay.disable()
  // On the main thread each of them alone would be 70 ms, and all together 1.4 s.
  expect(delay.percentile(90) / 1e6).toBeLessThan(50)
})

test('an unknown address, a wrong password and a disabled account take the same time', async () => {
  const identity = await startIdentity(await ourDatabase(), { hash: { cost: 10, threads: 1 } })
  const [known, disabled] = [await newPerson(identity), await newPerson(identity)]
  await identity.disableAccount(disabled.account.id)
  const fastest = new Map<string, number>()
  const emails = [known.email, disabled.email, 'nobody@example.com', `${'x'.repeat(5_000)}@example.com`]
  // In turn, and the fastest of each: what else the machine does meanwhile only adds.
  for (let round = 0; round < 5; round++) {
    for (const email of emails) {
      const begin = performance.now()
      const login = { realm: 'plain', email, password: 'wrong', address: '192.0.2.1' }
      expect(await outcome(() => identity.login(login))).toBe('bad-credentials')
      fastest.set(email, Math.min(performance.now() - begin, fastest.get(email) ?? Number.POSITIVE_INFINITY))
    }
  }
  const times = [...fastest.values()]
  expect(Math.min(...times) / Math.max(...times)).toBeGreaterThan(0.6)
})

test('idle threads do not keep a process alive, and busy ones do', async () => {
  const module = fileURLToPath(new URL('./passwords.ts', import.meta.url))
  const script = `
    const { createPasswords } = await import(${JSON.stringify(module)})
    const { bcrypt } = await createPasswords({ cost: 4, threads: 2 }).hash('secret')
    console.log(bcrypt.length)`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '-e', script],
    { timeout: 10_000 },
  )
  expect(stdout.trim()).toBe('60')
})
