import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { startEmbedded } from '../src/db/embedded/start.ts'
import { mountSmallDisk, type SmallDisk } from './disk.ts'
import { expireToken } from './expired-token.ts'
import type { Sql } from './hooks.ts'
import { createMailbox } from './mailbox.ts'
import { type DatabaseProxy, startProxy } from './proxy.ts'
import type { OwnServer } from './stages.ts'
import { startUserinfo } from './userinfo.ts'
import { send } from './wire.ts'

/** A server that the run has for itself, with everything that it needs. */
export interface RunningServer extends OwnServer {
  readonly address: URL
  /** Where what it printed lies. `stop` leaves it there. */
  readonly log: string
  stop(): Promise<void>
}

const root = fileURLToPath(new URL('..', import.meta.url))

/** Milliseconds. */
const PATIENCE = { start: 30_000, stop: 10_000, recovery: 15_000 }

const build = async (): Promise<void> => {
  const child = spawn(process.execPath, ['scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error('the build failed')
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** The database: the one of CONTRACT_DATABASE_URL, or one of our own. */
const startDatabase = async (folder: string): Promise<{ url: string; stop(): Promise<void> }> => {
  const url = process.env.CONTRACT_DATABASE_URL
  if (url) return { url, stop: async () => undefined }
  return startEmbedded({ dataDir: join(folder, 'database'), log: silent, durable: false })
}

const settings = (data: string, databaseUrl: string, userinfoUrl: string): NodeJS.ProcessEnv => ({
  // Nothing else of our environment: a setting of the developer's must not change what is tested.
  PATH: process.env.PATH,
  HOME: process.env.HOME,
  TMPDIR: process.env.TMPDIR,
  PORT: '0',
  HOST: '127.0.0.1',
  AGORA_DATA: data,
  DATABASE_URL: databaseUrl,
  OPENAPI_GUARD: 'on',
  LOG_LEVEL: 'warn',
  NODE_ENV: 'test',
  // The run has as many addresses as it likes: the server counts the requests of each.
  TRUST_PROXY: 'loopback',
  GOOGLE_USERINFO_URL: userinfoUrl,
  GITHUB_USERINFO_URL: userinfoUrl,
  FACEBOOK_USERINFO_URL: userinfoUrl,
})

/** Resolves with the address that the server prints when it is ready. */
const waitForAddress = (child: ChildProcess, log: string): Promise<URL> =>
  new Promise((resolve, reject) => {
    let printed = ''
    const timer = setTimeout(
      () => reject(new Error(`the server is not ready after 30 s: see ${log}`)),
      PATIENCE.start,
    )
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: see ${log}`)))
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk
      const address = /Agora listens on (http:\/\/\S+)/.exec(printed)?.[1]
      if (!address) return
      clearTimeout(timer)
      resolve(new URL(address))
    })
  })

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE.stop)
  await ended
  clearTimeout(timer)
}

const isReady = async (server: URL): Promise<boolean> => {
  const request = { method: 'GET', target: '/readyz', headers: { Connection: 'close' }, body: undefined }
  const answer = await send(server, request).catch(() => undefined)
  return answer?.status === 200
}

/** @throws Error when the server is not ready again within 15 s */
const waitUntilReady = async (server: URL): Promise<void> => {
  const limit = Date.now() + PATIENCE.recovery
  while (!(await isReady(server))) {
    if (Date.now() > limit) throw new Error('GET /readyz is not 200 within 15 s of the end of the outage')
    await sleep(10)
  }
}

const duringOutage =
  (proxy: DatabaseProxy, server: URL): OwnServer['duringOutage'] =>
  async (work) => {
    proxy.cut()
    try {
      return await work()
    } finally {
      proxy.restore()
      await waitUntilReady(server)
    }
  }

const duringFullDisk =
  (disk: SmallDisk): NonNullable<OwnServer['duringFullDisk']> =>
  async (room, work) => {
    await disk.fill(room)
    try {
      return await work()
    } finally {
      await disk.empty()
    }
  }

/** A connection for each statement: there are few, and an outage must not find one open. */
const speakTo =
  (databaseUrl: string): Sql =>
  async (text, values) => {
    const client = new Client({ connectionString: databaseUrl })
    await client.connect()
    try {
      return (await client.query<Record<string, unknown>>(text, [...values])).rows
    } finally {
      await client.end()
    }
  }

const commandLine =
  (folder: string, env: NodeJS.ProcessEnv): OwnServer['command'] =>
  async (words) => {
    const child = spawn(process.execPath, [join(root, 'dist/agora.js'), ...words], {
      cwd: folder,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => {
      complaint += chunk
    })
    const [code] = (await once(child, 'close')) as [number | null]
    if (code !== 0) throw new Error(`agora ${words.slice(0, 2).join(' ')} failed: ${complaint.trim()}`)
  }

/** Stops everything before the process goes, when it is told to go. */
const stopOnSignals = (stop: () => Promise<void>, log: string): void => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      void stop()
        .then(() => rm(log, { force: true }))
        .finally(() => process.exit(code))
    })
  }
}

/**
 * Builds Agora and starts it on a database of its own, with a proxy in between, and on a small disk of its own
 * where that can be had.
 * @throws Error when the build, the database or the server fails
 */
export const startOwnServer = async (): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-contract-'))
  const log = `${folder}.log`
  const toStop: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })]
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => {
    const stopAll = async (): Promise<void> => {
      const failures: unknown[] = []
      for (const one of toStop.reverse()) await one().catch((error: unknown) => failures.push(error))
      if (failures.length > 0) throw failures[0]
    }
    stopped ??= stopAll()
    return stopped
  }
  stopOnSignals(stop, log)
  try {
    const starting = startDatabase(folder)
    toStop.push(async () => (await starting.catch(() => undefined))?.stop())
    const [database] = await Promise.all([starting, build()])
    const proxy = await startProxy(database.url)
    toStop.push(proxy.stop)
    const data = join(folder, 'data')
    await mkdir(data, { mode: 0o700 })
    const disk = await mountSmallDisk(data)
    if (disk) toStop.push(disk.unmount)
    const userinfo = await startUserinfo()
    toStop.push(userinfo.stop)
    const env = settings(data, proxy.url, userinfo.url)
    const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/server.js')], {
      // No settings file of the checkout's is read from here.
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    toStop.push(() => stopChild(child))
    const output = createWriteStream(log)
    child.stdout.pipe(output, { end: false })
    child.stderr.pipe(output, { end: false })
    const address = await waitForAddress(child, log)
    return {
      address,
      log,
      stop,
      duringOutage: duringOutage(proxy, address),
      duringFullDisk: disk && duringFullDisk(disk),
      sql: speakTo(database.url),
      command: commandLine(folder, env),
      expire: (token) => expireToken(data, token),
      mailTo: createMailbox(join(data, 'outbox')),
      accessTokenFor: userinfo.accessTokenFor,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
