import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { link, mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'

/** One key as the file has it; the first signs. */
export interface KeyRecord {
  kid: string
  /** Base64. */
  secret: string
  /** Seconds since 1970 after which the key verifies no more; absent: forever. */
  until?: number
}

/** `keys.json` in a data directory. */
export interface KeyFile {
  readonly path: string
  /** What to do when the file is bad. */
  readonly help: string
  /** The file's text; made with a new key when there is none. Processes that start at once agree on one. */
  readOrCreate(): Promise<string>
  /** The file's text, or undefined when it cannot be read. */
  read(): Promise<string | undefined>
  readSync(): string | undefined
  /** Adds a key that signs from now on, and drops those whose time has passed. Returns its id. */
  rotate(keepSeconds: number): Promise<string>
}

const isRecord = (value: unknown): value is KeyRecord =>
  typeof value === 'object' &&
  value !== null &&
  'kid' in value &&
  typeof value.kid === 'string' &&
  'secret' in value &&
  typeof value.secret === 'string' &&
  (!('until' in value) || typeof value.until === 'number')

/** @throws Error without the parser's own words, which quote the file */
export function parseKeyFile(text: string, path: string): KeyRecord[] {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null && 'keys' in parsed && Array.isArray(parsed.keys)) {
      const keys: unknown[] = parsed.keys
      if (keys.length > 0 && keys.every(isRecord)) return keys
    }
  } catch {
    // Said below.
  }
  throw new Error(`${path} is not a key file. ${helpFor(path)}`)
}

const helpFor = (path: string): string =>
  `Restore ${path} from a backup, or remove it to get a new key (which logs everybody out)`

const newRecord = (): KeyRecord => ({
  kid: `k${Date.now().toString(36)}${randomBytes(4).toString('hex')}`,
  secret: randomBytes(32).toString('base64'),
})

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/** Milliseconds after which the lock of a rotation that died is taken over. */
const STALE_LOCK_MS = 10_000

export function openKeyFile(dataDir: string): KeyFile {
  const path = join(dataDir, 'keys.json')
  const lock = `${path}.lock`

  /** A complete file under another name, on the disk for certain. */
  async function writeAside(records: readonly KeyRecord[]): Promise<string> {
    const aside = `${path}.${process.pid}.${randomBytes(6).toString('hex')}`
    const handle = await open(aside, 'wx', 0o600)
    try {
      await handle.writeFile(`${JSON.stringify({ keys: records }, undefined, 2)}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return aside
  }

  async function create(): Promise<void> {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    const aside = await writeAside([newRecord()])
    try {
      // Unlike a rename, a link fails when another process was first: all then read the one file.
      await link(aside, path)
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error
    } finally {
      await unlink(aside)
    }
  }

  async function locked<T>(work: () => Promise<T>): Promise<T> {
    const held = await stat(lock).catch(() => undefined)
    if (held && Date.now() - held.mtimeMs > STALE_LOCK_MS) await unlink(lock).catch(() => {})
    const handle = await open(lock, 'wx', 0o600).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error
      throw new Error('The signing keys are being rotated by another process: try again in a moment')
    })
    try {
      await handle.close()
      return await work()
    } finally {
      await unlink(lock).catch(() => {})
    }
  }

  const read = (): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

  return {
    path,
    help: helpFor(path),
    read,
    readSync() {
      try {
        return readFileSync(path, 'utf8')
      } catch {
        return undefined
      }
    },
    async readOrCreate() {
      try {
        return await readFile(path, 'utf8')
      } catch (error) {
        if (!hasCode(error, 'ENOENT')) throw error
      }
      await create()
      return readFile(path, 'utf8')
    },
    rotate: (keepSeconds) =>
      locked(async () => {
        const text = await read()
        if (text === undefined) throw new Error(`There is no ${path} to rotate: is this the data directory?`)
        const now = Math.floor(Date.now() / 1000)
        const kept = parseKeyFile(text, path)
          .map((key) => ({
            ...key,
            until: Math.min(key.until ?? Number.POSITIVE_INFINITY, now + keepSeconds),
          }))
          .filter((key) => key.until > now)
        const fresh = newRecord()
        await rename(await writeAside([fresh, ...kept]), path)
        return fresh.kid
      }),
  }
}
