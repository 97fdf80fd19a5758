import { randomBytes } from 'node:crypto'
import { type FileHandle, mkdir, open, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Log } from '../log.ts'
import { type Account, chooseAccount, give } from './account.ts'
import { type Binaries, findBinaries } from './binaries.ts'
import { EmbeddedError, ended, launch, openFolder } from './run.ts'
import { codeOf, sweepTemporary, temporaryName } from './temporary.ts'

/** A PostgreSQL data directory of ours and all that is needed to run it. */
export interface Cluster {
  /** `<data directory>/postgres` */
  folder: string
  /** `<data directory>/postgres.log`: what PostgreSQL says. */
  logFile: string
  account: Account | undefined
  binaries: Binaries
  /** Off in tests only: an interrupted write may then ruin the data. */
  durable: boolean
  log: Log
}

/** The superuser and the database that Agora uses. */
export const USER = 'agora'
export const DATABASE = 'agora'

const PASSWORD_FILE = 'agora.password'

/** Looks at the machine; starts nothing. @throws EmbeddedError when PostgreSQL cannot run here */
export const describeCluster = async (dataDir: string, log: Log, durable: boolean): Promise<Cluster> => {
  const root = path.resolve(dataDir)
  await mkdir(root, { recursive: true, mode: 0o700 })
  const folder = path.join(root, 'postgres')
  const account = await chooseAccount(folder)
  return {
    folder,
    logFile: path.join(root, 'postgres.log'),
    account,
    binaries: await findBinaries(account),
    durable,
    log,
  }
}

/**
 * Makes the cluster unless it is there. It is made under another name and renamed when it is whole, password
 * file included; of two processes that make one at the same moment the second discards its own.
 * @throws EmbeddedError when the folder holds something else, or when initdb fails
 */
export const createUnlessThere = async (cluster: Cluster): Promise<void> => {
  const version = await readFile(path.join(cluster.folder, 'PG_VERSION'), 'utf8').catch((error) =>
    absent(cluster, error),
  )
  if (version === undefined) return create(cluster)
  if (version.trim() !== cluster.binaries.major) {
    throw new EmbeddedError(
      `${cluster.folder} was written by PostgreSQL ${version.trim()}, and this Agora brings version ` +
        `${cluster.binaries.major}. Move the data with pg_dump from an installation of the old version, ` +
        'or set DATABASE_URL to a server that runs it.',
    )
  }
}

/** For a file of the cluster that could not be read: `undefined` when it is not there. @throws EmbeddedError */
export const absent = ({ folder }: Cluster, cause: unknown): undefined => {
  if (codeOf(cause) === 'ENOENT') return undefined
  if (codeOf(cause) !== 'EACCES') throw cause
  throw new EmbeddedError(`${folder} belongs to another account: run Agora as its owner or as root.`, {
    cause,
  })
}

const create = async (cluster: Cluster): Promise<void> => {
  const { folder, account, log } = cluster
  await removeIfEmpty(folder)
  await sweepTemporary(folder)
  const began = performance.now()
  const temporary = temporaryName(folder)
  const made = path.join(temporary, 'cluster')
  const password = path.join(temporary, 'password')
  try {
    await mkdir(temporary, { mode: 0o700 })
    await writeFile(password, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' })
    await give(password, account)
    await give(temporary, account)
    await initdb(cluster, temporary)
    await rename(password, path.join(made, PASSWORD_FILE))
    if (cluster.durable) await flush(made, path.join(made, PASSWORD_FILE))
    await rename(made, folder)
    if (cluster.durable) await flush(path.dirname(folder))
    log.info({ folder, ms: Math.round(performance.now() - began) }, 'Created a PostgreSQL cluster')
  } catch (error) {
    const other = await stat(path.join(folder, 'PG_VERSION')).catch(() => undefined)
    if (!other) throw error
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** @throws EmbeddedError when the folder is there and not empty */
const removeIfEmpty = async (folder: string): Promise<void> => {
  try {
    await rmdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    const other = await stat(path.join(folder, 'PG_VERSION')).catch(() => undefined)
    if (other) return
    throw new EmbeddedError(`${folder} is in the way: it is not a PostgreSQL cluster. Move it elsewhere.`, {
      cause: error,
    })
  }
}

const initdb = async (cluster: Cluster, temporary: string): Promise<void> => {
  const { account, binaries } = cluster
  const folder = await openFolder(temporary, account)
  const report = await open(path.join(temporary, 'report'), 'wx+', 0o600)
  try {
    const args = [
      `--pgdata=${folder.name}/cluster`,
      `--pwfile=${folder.name}/password`,
      `--username=${USER}`,
      '--auth=scram-sha-256',
      // PostgreSQL's own Unicode tables: the machine's locales neither matter nor can they change under an index.
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(cluster.durable ? syncMethod() : ['--no-sync']),
    ]
    const result = await ended(launch(binaries.initdb, args, { account, folder, output: report.fd }))
    if (result !== 0) throw new EmbeddedError(`initdb failed (${result}): ${await textOf(report)}`)
  } finally {
    await folder.handle?.close()
    await report.close()
  }
}

/** One system call in place of an fsync for each of a thousand files. */
const syncMethod = (): string[] => (process.platform === 'linux' ? ['--sync-method=syncfs'] : [])

const textOf = async (file: FileHandle): Promise<string> => {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0)
  return buffer.toString('utf8', 0, bytesRead).trim()
}

const flush = async (...files: string[]): Promise<void> => {
  // Windows has no way to flush a folder, and needs none after a rename.
  if (process.platform === 'win32') return
  for (const file of files) {
    const handle = await open(file, 'r')
    await handle.sync().finally(() => handle.close())
  }
}

/** The URL of the cluster at a port. @throws EmbeddedError when its password file is gone or closed to us */
export const urlAt = async (cluster: Cluster, port: number, database = DATABASE): Promise<string> => {
  const file = path.join(cluster.folder, PASSWORD_FILE)
  const password = await readFile(file, 'utf8').catch((error) => absent(cluster, error))
  if (!password) {
    throw new EmbeddedError(`${file} is missing: restore it from a backup of the data directory.`)
  }
  return `postgres://${USER}:${password.trim()}@127.0.0.1:${port}/${database}`
}
