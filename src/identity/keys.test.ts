import { randomBytes } from 'node:crypto'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadKeys, rotateKeys } from './keys.ts'
import { atOnce, temporaryFolder } from './testing.ts'

const secretOf = (bytes: number): string => randomBytes(bytes).toString('base64')

test('of the configured keys the first signs and all verify', async () => {
  const ring = await loadKeys({ dataDir: '/nowhere', configured: `new:${secretOf(32)}, old:${secretOf(48)}` })
  expect((await ring.signing()).kid).toBe('new')
  expect(ring.find('new')).toBeDefined()
  expect(ring.find('old')).toBeDefined()
  expect(ring.find('other')).toBeUndefined()
})

test.each([
  ['a short secret', `a:${secretOf(31)}`, /31 bytes, 32 are needed/],
  ['no base64', `a:${'*'.repeat(50)}`, /not base64/],
  ['no id', `:${secretOf(32)}`, /key id/],
  ['no secret', 'a', /0 bytes/],
  ['two keys of one id', `a:${secretOf(32)},a:${secretOf(32)}`, /Two signing keys are called a/],
  ['an empty entry', `a:${secretOf(32)},`, /key id/],
])('%s is refused with what to do, and without the secret', async (_, configured, words) => {
  const failure: unknown = await loadKeys({ dataDir: '', configured }).catch((error) => error)
  if (!(failure instanceof Error)) throw new Error('accepted')
  expect(failure.message).toMatch(words)
  expect(failure.message).toMatch(/openssl rand -base64 32/)
  for (const secret of configured.split(',').map((pair) => pair.split(':')[1])) {
    if (secret) expect(failure.message).not.toContain(secret)
  }
})

test('without configured keys one is made, for its owner only, and found again', async () => {
  const dataDir = join(await temporaryFolder(), 'data')
  const first = await (await loadKeys({ dataDir })).signing()
  expect((await stat(join(dataDir, 'keys.json'))).mode & 0o777).toBe(0o600)
  expect(await readdir(dataDir)).toEqual(['keys.json'])
  const again = await (await loadKeys({ dataDir })).signing()
  expect(again.kid).toBe(first.kid)
  expect(again.key.equals(first.key)).toBe(true)
  expect(first.key.symmetricKeySize).toBe(32)
})

test('20 that start at once on an empty folder agree on one key: 20 rounds', async () => {
  for (let round = 0; round < 20; round++) {
    const dataDir = await temporaryFolder()
    const kids = await atOnce(20, async () => (await (await loadKeys({ dataDir })).signing()).kid)
    expect(new Set(kids).size).toBe(1)
    expect(await readdir(dataDir)).toEqual(['keys.json'])
  }
})

test('a running server signs with a rotated key at once and verifies both; the older one lapses', async () => {
  const dataDir = await temporaryFolder()
  const ring = await loadKeys({ dataDir })
  const { kid: older } = await ring.signing()
  const newer = await rotateKeys(dataDir, 3_600)
  expect(ring.find(newer)).toBeDefined()
  expect((await ring.signing()).kid).toBe(newer)
  expect(ring.find(older)).toBeDefined()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 })
  try {
    expect(ring.find(older)).toBeUndefined()
    expect(ring.find(newer)).toBeDefined()
    await rotateKeys(dataDir, 3_600)
    const { keys } = JSON.parse(await readFile(join(dataDir, 'keys.json'), 'utf8'))
    expect(keys).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})

test('a key that leaked is dropped with the next look at the file', async () => {
  const dataDir = await temporaryFolder()
  const ring = await loadKeys({ dataDir })
  const { kid } = await ring.signing()
  const { version } = ring
  await rotateKeys(dataDir, 0)
  await ring.reload()
  expect(ring.find(kid)).toBeUndefined()
  expect(ring.version).toBeGreaterThan(version)
})

test('unknown key ids make it look at the file once a second at most', async () => {
  const dataDir = await temporaryFolder()
  const ring = await loadKeys({ dataDir })
  expect(ring.find('unknown')).toBeUndefined()
  const newer = await rotateKeys(dataDir, 60)
  expect(ring.find(newer)).toBeUndefined()
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 1_000 })
  try {
    expect(ring.find(newer)).toBeDefined()
  } finally {
    vi.useRealTimers()
  }
})

test('of rotations at once none is lost', async () => {
  const dataDir = await temporaryFolder()
  const ring = await loadKeys({ dataDir })
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => rotateKeys(dataDir, 60)))
  const kids = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  expect(kids.length).toBeGreaterThan(0)
  await ring.reload()
  for (const kid of kids) expect(ring.find(kid)).toBeDefined()
  expect(await readdir(dataDir)).toEqual(['keys.json'])
})

test.each([
  ['empty', ''],
  ['no JSON', '{"keys": [{"kid": "a", "secret": "topsecret'],
  ['without keys', '{"keys": []}'],
  ['with a short key', JSON.stringify({ keys: [{ kid: 'a', secret: 'topsecret' }] })],
])(
  'a key file that is %s stops the start with what to do, and a running server keeps its keys',
  async (_, text) => {
    const dataDir = await temporaryFolder()
    const ring = await loadKeys({ dataDir })
    const { kid } = await ring.signing()
    await writeFile(join(dataDir, 'keys.json'), text)
    await expect(loadKeys({ dataDir })).rejects.toThrow(/Restore .*keys\.json from a backup, or remove it/)
    await expect(loadKeys({ dataDir })).rejects.not.toThrow(/topsecret/)
    expect((await ring.signing()).kid).toBe(kid)
  },
)

test('there is nothing to rotate in a folder without keys', async () => {
  await expect(rotateKeys(await temporaryFolder(), 60)).rejects.toThrow(/is this the data directory/)
})
