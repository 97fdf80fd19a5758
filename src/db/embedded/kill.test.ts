import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { chooseAccount } from './account.ts'
import { type EmbeddedPostgres, startEmbedded } from './start.ts'
import { startProcess, type TestProcess } from './testing.ts'

const log = { info: () => {}, warn: () => {}, error: () => {} }
const asRoot = process.platform === 'linux' && process.getuid?.() === 0
const folders: string[] = []
let dataDir: string
let postgres: EmbeddedPostgres | undefined

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), `agora-tests-${process.pid}-`))
  folders.push(folder)
  return folder
}

beforeAll(async () => {
  dataDir = await makeFolder()
})
afterEach(async () => {
  await postgres?.stop()
  postgres = undefined
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))))

const restart = async (folder = dataDir): Promise<EmbeddedPostgres> => {
  postgres = await startEmbedded({ dataDir: folder, log })
  return postgres
}

const rowsIn = async (url: string): Promise<number[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client
    .query<{ n: number }>('SELECT n FROM rows ORDER BY n')
    .finally(() => client.end())
  return rows.map(({ n }) => n)
}

const acknowledged = ({ lines }: TestProcess): number[] =>
  lines.filter((line) => line.startsWith('row ')).map((line) => Number(line.slice(4)))

const postmasterPid = async (): Promise<number> =>
  Number.parseInt(await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)

test('node killed in the middle of writes: PostgreSQL is taken over, and nothing acknowledged is lost', async () => {
  const writer = startProcess('write', dataDir)
  await writer.says('row 50')
  await writer.kill()
  const { started, url, stop } = await restart()
  expect(started).toBe(false)
  expect(await rowsIn(url)).toEqual(expect.arrayContaining(acknowledged(writer)))
  await stop()
  await expect(postmasterPid(), 'who took it over stops it').rejects.toMatchObject({ code: 'ENOENT' })
})

test('everything killed in the middle of writes: it recovers, and nothing acknowledged is lost', async () => {
  const writer = startProcess('write', dataDir)
  await writer.says('row 1050')
  const busy = new pg.Client({ connectionString: (await writer.says('running')).split(' ')[2] })
  busy.on('error', () => {})
  await busy.connect()
  const counted = busy.query('SELECT count(*) FROM generate_series(1, 5000000)').catch(() => {})
  // The postmaster alone: a child that is busy does not notice, and is still about when the next one starts.
  process.kill(await postmasterPid(), 'SIGKILL')
  await writer.kill()
  const { started, url } = await restart()
  expect(started).toBe(true)
  expect(await rowsIn(url)).toEqual(expect.arrayContaining(acknowledged(writer)))
  await counted
  await busy.end().catch(() => {})
})

test('killed while it makes the cluster: the next start makes a whole one', async () => {
  const folder = await makeFolder()
  const first = startProcess('hold', folder)
  const half = async (): Promise<string[]> =>
    (await readdir(folder)).filter((name) => name.startsWith('postgres.new'))
  await expect.poll(half, { interval: 5, timeout: 5_000 }).toHaveLength(1)
  await first.kill()
  expect((await restart(folder)).started).toBe(true)
  expect(await half()).toEqual([])
})

test('two processes share a cluster: the first may stop without cutting the second off', async () => {
  const [one, two] = [startProcess('hold', dataDir), startProcess('hold', dataDir)]
  const said = await Promise.all([one.says('running'), two.says('running')])
  expect(said.map((line) => line.split(' ')[1]).sort()).toEqual(['false', 'true'])
  const [starter, other] = said[0].includes('true') ? [one, two] : [two, one]
  const pid = await postmasterPid()
  starter.tell('stop')
  expect(await starter.ended).toBe(0)
  expect(await postmasterPid()).toBe(pid)
  other.tell('stop')
  expect(await other.ended).toBe(0)
  await expect(postmasterPid()).rejects.toMatchObject({ code: 'ENOENT' })
})

test('a postmaster.pid left by a crash does not stop a start, though its id is another program now', async () => {
  const first = await restart()
  const file = path.join(dataDir, 'postgres', 'postmaster.pid')
  const text = await readFile(file, 'utf8')
  await first.stop()
  const account = await chooseAccount(path.join(dataDir, 'postgres'))
  // Of the same account, or PostgreSQL would know by itself that it cannot be a postmaster.
  const other = spawn('sleep', ['60'], { ...account, cwd: '/' })
  await writeFile(file, text.replace(/^\d+/, String(other.pid)), { mode: 0o600 })
  try {
    expect((await restart()).started).toBe(true)
  } finally {
    other.kill()
  }
})

describe('below a folder that only root may enter', () => {
  test.runIf(asRoot)(
    'PostgreSQL runs as another account, and the data lie in the data directory',
    async () => {
      const closed = await makeFolder()
      const { uid, mode } = await stat(closed)
      expect({ uid, mode: mode & 0o777 }).toEqual({ uid: 0, mode: 0o700 })
      const inside = await startEmbedded({ dataDir: path.join(closed, 'data'), log })
      try {
        const pidFile = path.join(closed, 'data', 'postgres', 'postmaster.pid')
        const pid = Number.parseInt(await readFile(pidFile, 'utf8'), 10)
        expect((await stat(`/proc/${pid}`)).uid).not.toBe(0)
      } finally {
        await inside.stop()
      }
    },
  )

  if (!asRoot) {
    test('not tested here', ({ skip }) => skip('this needs root on Linux, whom PostgreSQL refuses'))
  }
})

test.runIf(process.platform === 'linux')(
  'a frozen PostgreSQL does not keep its user from ending',
  async () => {
    const { stop } = await restart()
    const pid = await postmasterPid()
    const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8'))
      .trim()
      .split(' ')
      .map(Number)
    for (const each of [pid, ...children]) process.kill(each, 'SIGSTOP')
    const ended = await Promise.race([stop().then(() => 'ended'), sleep(8_000)])
    for (const each of [pid, ...children]) process.kill(each, 'SIGCONT')
    expect(ended).toBe('ended')
    expect((await restart()).started).toBe(false)
  },
)
