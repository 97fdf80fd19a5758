import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Log } from '../log.ts'
import { attach } from './attach.ts'
import { describeCluster } from './cluster.ts'
import { type EmbeddedPostgres, startEmbedded } from './start.ts'

const log: Log = { info: () => {}, warn: () => {}, error: () => {} }
const running: EmbeddedPostgres[] = []
const folders: string[] = []
let dataDir: string

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), `agora-tests-${process.pid}-`))
  folders.push(folder)
  return folder
}

beforeAll(async () => {
  dataDir = await makeFolder()
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()))
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

const start = async (folder = dataDir): Promise<EmbeddedPostgres> => {
  const postgres = await startEmbedded({ dataDir: folder, log })
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

const pidFile = (folder = dataDir): Promise<string> =>
  readFile(path.join(folder, 'postgres', 'postmaster.pid'), 'utf8')

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
  expect(
    await query(url, "SELECT lower('ÄÉЖ') AS lower, 'été' ILIKE 'ÉT%' AS alike"),
    'letters beyond ASCII need no locale of the machine',
  ).toEqual([{ lower: 'äéж', alike: true }])
})

describe.each(['a new', 'an old'])('starters at the same moment on %s data directory', (age) => {
  test('end up on one cluster, and none is cut off before the last stops', async () => {
    const folder = age === 'a new' ? await makeFolder() : dataDir
    const starters = age === 'a new' ? 2 : 4
    const all = await Promise.all(Array.from({ length: starters }, () => start(folder)))
    expect(new Set(all.map(({ url }) => url)).size).toBe(1)
    expect(all.filter(({ started }) => started)).toHaveLength(1)
    const [last, ...others] = all.sort((a, b) => Number(a.started) - Number(b.started))
    await Promise.all(others.map((postgres) => postgres.stop()))
    expect(await query(last?.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }])
    await last?.stop()
    await expect(pidFile(folder)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

test('a starter that meets a cluster in the middle of its stop starts it again', async () => {
  let current = await start()
  for (let round = 0; round < 4; round++) {
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
  const folder = await makeFolder()
  // No process has this id: the largest that Linux gives is lower.
  const half = path.join(folder, 'postgres.new.4999999.abcd')
  await mkdir(path.join(half, 'cluster'), { recursive: true })
  await writeFile(path.join(half, 'cluster', 'PG_VERSION'), '18\n')
  const { url } = await start(folder)
  expect(await query(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  expect((await readdir(folder)).sort()).toEqual(['postgres', 'postgres.log'])
})

test('a folder in the way, or a cluster of another version, is left alone with a message that helps', async () => {
  const folder = await makeFolder()
  const inTheWay = path.join(folder, 'postgres')
  await mkdir(inTheWay)
  await writeFile(path.join(inTheWay, 'diary.txt'), 'dear diary')
  await expect(start(folder)).rejects.toThrow(/is not a PostgreSQL cluster. Move it elsewhere/)
  await writeFile(path.join(inTheWay, 'PG_VERSION'), '14\n')
  await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 14.*pg_dump.*DATABASE_URL/)
  expect(await readFile(path.join(inTheWay, 'diary.txt'), 'utf8')).toBe('dear diary')
})

test('a copy of a data directory gets a PostgreSQL of its own, not the one that the original runs', async () => {
  const first = await start()
  await query(first.url, 'CREATE TABLE place AS SELECT 1 AS n')
  await first.stop()
  const copy = await makeFolder()
  await cp(dataDir, copy, { recursive: true })
  const { url } = await start()
  await writeFile(path.join(copy, 'postgres', 'postmaster.pid'), await pidFile())
  const cluster = await describeCluster(copy, log, true)
  await expect(attach(cluster, Number(new URL(url).port))).rejects.toThrow('Another cluster answers')
  const other = await start(copy)
  expect(other.url).not.toBe(url)
  await query(other.url, 'UPDATE place SET n = 2')
  expect(await query(url, 'SELECT n FROM place')).toEqual([{ n: 1 }])
})
