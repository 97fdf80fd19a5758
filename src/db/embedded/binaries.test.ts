import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseAccount } from './account.ts'
import { copyOf } from './binaries.ts'

let folder: string
let native: string
let cache: string

/**
 * A package as npm leaves it when install scripts are off, where nobody but its owner can enter. Its program
 * prints a file that it finds by a link which the scripts would have made.
 */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'agora-binaries-'))
  await chmod(folder, 0o755)
  const closed = path.join(folder, 'closed')
  await mkdir(closed, { mode: 0o700 })
  native = path.join(closed, 'native')
  await mkdir(path.join(native, 'bin'), { recursive: true })
  await mkdir(path.join(native, 'lib'), { mode: 0o700 })
  const script = '#!/bin/sh\nexec cat "$(dirname "$0")/../lib/libpq.so"\n'
  await writeFile(path.join(native, 'bin', 'postgres'), script, { mode: 0o700 })
  await writeFile(path.join(native, 'lib', 'libpq.so.5'), 'PostgreSQL', { mode: 0o600 })
  await writeFile(path.join(native, 'lib', 'libpq.a'), '')
  const links = [{ source: 'native/lib/libpq.so.5', target: 'native/lib/libpq.so' }]
  await writeFile(path.join(native, 'pg-symlinks.json'), JSON.stringify(links))
  cache = path.join(folder, 'cache')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const runs = async (program: string): Promise<string> => {
  const account = await chooseAccount(path.join(folder, 'no cluster'))
  return (await promisify(execFile)(program, ['--version'], { ...account, cwd: '/' })).stdout
}

test('programs that the account of PostgreSQL cannot reach are copied to where it can, links and all', async () => {
  const copies = await Promise.all([1, 2].map(() => copyOf({ native, version: '18.0.0' }, [cache])))
  expect(new Set(copies).size, 'two at the same moment agree on one').toBe(1)
  const [copy = ''] = copies
  expect(await readdir(cache)).toEqual([path.basename(copy)])
  expect(await runs(path.join(copy, 'bin', 'postgres'))).toContain('PostgreSQL')
  expect(await readdir(path.join(copy, 'lib')), 'without what only compilers need').not.toContain('libpq.a')
  expect((await stat(copy)).mode & 0o022, 'others cannot change them').toBe(0)

  await truncate(path.join(copy, 'bin', 'postgres'), 10)
  expect(await copyOf({ native, version: '18.0.0' }, [cache])).toBe(copy)
  expect(await runs(path.join(copy, 'bin', 'postgres')), 'a copy cut short is made again').toContain(
    'PostgreSQL',
  )
})

test('a cache that others can write to is not used', async () => {
  await chmod(cache, 0o777)
  const copy = await copyOf({ native, version: '18.0.0' }, [cache])
  expect(copy.startsWith(cache)).toBe(false)
  await rm(path.dirname(copy), { recursive: true })
})
