import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Log } from '../log.ts'
import { type EmbeddedPostgres, startEmbedded } from './start.ts'

const log: Log = { info: () => {}, warn: () => {}, error: () => {} }
let dataDir: string
const running: EmbeddedPostgres[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `agora-tests-${process.pid}-`))
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()))
  await rm(dataDir, { recursive: true, force: true })
})

const start = async (): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbedded({ dataDir, log })
  running.push(postgres)
  return postgres
}

const query = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const pidFile = (): Promise<string> => readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')

test('what the first start keeps is there at the second', async () => {
  const first = await start()
  expect(first.started).toBe(true)
  await query(first.url, 'CREATE TABLE kept AS SELECT 1 AS n')
  await first.stop()
  await expect(query(first.url, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await expect(pidFile()).rejects.toMatchObject({ code: 'ENOENT' })
  const second = await start()
  expect(second.started).toBe(true)
  expect(await query(second.url, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
})

test('it is durable, reachable from this machine only and closed without its password', async () => {
  const { url } = await start()
  const settings = [
    'fsync',
    'synchronous_commit',
    'full_page_writes',
    'listen_addresses',
    'unix_socket_directories',
  ]
  const values = settings.map((name) => `current_setting('${name}') AS ${name}`).join()
  expect(await query(url, `SELECT ${values}`)).toEqual([
    {
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
    },
  ])
  await expect(query(url.replace(/:[^:@]+@/, ':guess@'), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
  const file = await stat(path.join(dataDir, 'postgres', 'agora.password'))
  expect(file.mode & 0o777).toBe(0o600)
})

test('lower() and ILIKE know letters beyond ASCII, whatever locales the machine has', async () => {
  const { url } = await start()
  expect(await query(url, "SELECT lower('ÄÉЖ') AS lower, 'été' ILIKE 'ÉT%' AS alike")).toEqual([
    { lower: 'äéж', alike: true },
  ])
})

test('starters at the same moment end up on one cluster, and none is cut off before the last stops', async () => {
  const all = await Promise.all([start(), start(), start(), start()])
  expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  expect(all.filter(({ started }) => started)).toHaveLength(1)
  const [last, ...others] = all.sort((a, b) => Number(a.started) - Number(b.started))
  await Promise.all(others.map((postgres) => postgres.stop()))
  expect(await query(last?.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await last?.stop()
  await expect(pidFile()).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a starter that meets a cluster in the middle of its stop starts it again', async () => {
  let current = await start()
  for (let round = 0; round < 5; round++) {
    const [, next] = await Promise.all([current.stop(), start()])
    expect(await query(next.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    current = next
  }
})

test('a postmaster that is killed comes back at the same address', async () => {
  const { url } = await start()
  const pid = Number.parseInt(await pidFile(), 10)
  process.kill(pid, 'SIGKILL')
  await expect
    .poll(() => query(url, 'SELECT 1 AS one').catch(() => []), { timeout: 10_000 })
    .toEqual([{ one: 1 }])
  expect(Number.parseInt(await pidFile(), 10)).not.toBe(pid)
})

test('a first start that was interrupted is done again from the beginning', async () => {
  // No process has this id: the largest that Linux gives is lower.
  const half = path.join(dataDir, 'postgres.new.4999999.abcd')
  await mkdir(path.join(half, 'cluster'), { recursive: true })
  await writeFile(path.join(half, 'cluster', 'PG_VERSION'), '18\n')
  const { url } = await start()
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect((await readdir(dataDir)).sort()).toEqual(['postgres', 'postgres.log'])
})

test('a folder in the way, or a cluster of another version, is left alone with a message that helps', async () => {
  const folder = path.join(dataDir, 'postgres')
  await mkdir(folder)
  await writeFile(path.join(folder, 'diary.txt'), 'dear diary')
  await expect(start()).rejects.toThrow(/is not a PostgreSQL cluster. Move it elsewhere/)
  await writeFile(path.join(folder, 'PG_VERSION'), '14\n')
  await expect(start()).rejects.toThrow(/written by PostgreSQL 14.*pg_dump.*DATABASE_URL/)
  expect(await readFile(path.join(folder, 'diary.txt'), 'utf8')).toBe('dear diary')
})

test('a copy of a running data directory gets a PostgreSQL of its own', async () => {
  const { url } = await start()
  await query(url, 'CREATE TABLE place AS SELECT 1 AS n')
  const copy = `${dataDir}-copy`
  const { cp } = await import('node:fs/promises')
  await query(url, 'CHECKPOINT')
  await cp(dataDir, copy, { recursive: true })
  try {
    const other = await startEmbedded({ dataDir: copy, log })
    running.push(other)
    expect(other.url).not.toBe(url)
    await query(other.url, 'UPDATE place SET n = 2')
    expect(await query(url, 'SELECT n FROM place')).toEqual([{ n: 1 }])
    await other.stop()
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
})
