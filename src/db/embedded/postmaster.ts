import { execFile } from 'node:child_process'
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { absent, type Cluster } from './cluster.ts'
import { ended, launch, openFolder } from './run.ts'
import { codeOf, isRunning, temporaryName } from './temporary.ts'

/** What `postmaster.pid` says; PostgreSQL keeps it as long as it runs, and leaves it behind when it is killed. */
export interface Postmaster {
  pid: number
  port: number
  status: 'starting' | 'stopping' | 'ready'
  /** The file's text, to tell it from another one's. */
  text: string
}

const pidFile = (cluster: Cluster): string => path.join(cluster.folder, 'postmaster.pid')

/** @returns `undefined` when there is no such file */
export const readPostmaster = async (cluster: Cluster): Promise<Postmaster | undefined> => {
  const text = await readFile(pidFile(cluster), 'utf8').catch((error) => absent(cluster, error))
  if (text === undefined) return undefined
  const [pid, , , port, , , , status] = text.split('\n').map((line) => line.trim())
  return {
    pid: Number(pid),
    port: Number(port ?? 0),
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
    text,
  }
}

/** Whether the process is a PostgreSQL on this cluster: after a restart its id may be any other program's. */
export const runsOn = async (cluster: Cluster, { pid }: Postmaster): Promise<boolean> => {
  if (!isRunning(pid)) return false
  if (process.platform === 'linux') {
    const [ours, its] = await Promise.all([
      stat(cluster.folder),
      stat(`/proc/${pid}/cwd/.`).catch(() => undefined),
    ])
    return its !== undefined && its.dev === ours.dev && its.ino === ours.ino
  }
  if (process.platform === 'win32') return true
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.includes('postgres')
}

/**
 * Removes the `postmaster.pid` of a postmaster that is gone, whose id now belongs to another program:
 * PostgreSQL would take that one for a postmaster and refuse to start.
 */
export const removeStale = async (cluster: Cluster, seen: Postmaster): Promise<void> => {
  const aside = temporaryName(pidFile(cluster))
  try {
    await rename(pidFile(cluster), aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  // Another starter may have been faster, and this is the file of its new postmaster.
  if ((await readFile(aside, 'utf8')) !== seen.text) await link(aside, pidFile(cluster)).catch(() => {})
  await rm(aside, { force: true })
}

/** Settings for a small machine that is not PostgreSQL's alone. */
const settings = (cluster: Cluster, port: number): Record<string, string | number> => ({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  max_connections: 200,
  shared_buffers: '128MB',
  // Parallel workers need more shared memory than containers give, and our queries need no workers.
  max_parallel_workers_per_gather: 0,
  jit: 'off',
  // Work for a client that was killed ends soon, and with it its locks. Only these platforms can tell.
  ...(process.platform === 'linux' ? { client_connection_check_interval: '2s' } : {}),
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  // Statements and the details of errors hold people's data.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  fsync: cluster.durable ? 'on' : 'off',
  synchronous_commit: cluster.durable ? 'on' : 'off',
  full_page_writes: cluster.durable ? 'on' : 'off',
})

const LOG_LIMIT = 16 * 1024 * 1024

/** How a postmaster came to nothing: what it said last. */
export interface Failure {
  said: string
}

/**
 * Starts a postmaster.
 * @returns its end; resolves when it has ended, whether at once or after months
 * @throws EmbeddedError when the program does not run
 */
export const startPostmaster = async (
  cluster: Cluster,
  port: number,
): Promise<{ pid: number; failed: Promise<Failure> }> => {
  const { account, binaries, logFile } = cluster
  const size = await stat(logFile)
    .then((file) => file.size)
    .catch(() => 0)
  if (size > LOG_LIMIT) await rename(logFile, `${logFile}.1`)
  const output = await open(logFile, 'a', 0o600)
  const folder = await openFolder(cluster.folder, account)
  try {
    const { size: from } = await output.stat()
    const options = Object.entries(settings(cluster, port)).flatMap(([name, value]) => [
      '-c',
      `${name}=${value}`,
    ])
    const child = launch(binaries.postgres, ['-D', folder.name, ...options], {
      account,
      folder,
      output: output.fd,
    })
    child.unref()
    const failed = ended(child).then(async () => ({ said: await tail(logFile, from, child.pid) }))
    // Whoever waits for it hears of a failure; later ends are noticed by their connections.
    failed.catch(() => {})
    return { pid: child.pid ?? 0, failed }
  } finally {
    await folder.handle?.close()
    await output.close()
  }
}

const tail = async (file: string, from: number, pid: number | undefined): Promise<string> => {
  const text = (await readFile(file)).subarray(from).toString('utf8')
  const lines = text.split('\n').filter((line) => line.includes(`[${pid}]`) || !line.includes('] '))
  return lines.slice(-8).join('\n').trim()
}

/** The wanted port if nobody listens on it, else any free one. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })

/** `INT`: end all sessions, write a checkpoint and stop. `QUIT`: stop now and recover at the next start. */
export const signalPostmaster = async (
  cluster: Cluster,
  pid: number,
  signal: 'INT' | 'QUIT',
): Promise<void> => {
  if (process.platform === 'win32') {
    await promisify(execFile)(cluster.binaries.pgCtl, ['kill', signal, String(pid)])
    return
  }
  try {
    process.kill(pid, `SIG${signal}`)
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error
  }
}
