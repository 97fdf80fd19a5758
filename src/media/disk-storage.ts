import { createHash, randomUUID } from 'node:crypto'
import { constants, type Dirent, type Stats } from 'node:fs'
import {
  access,
  copyFile,
  type FileHandle,
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  unlink,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { unavailable } from '../kernel/problem.ts'
import { codeOf, problemFromFiles } from './file-failures.ts'
import {
  type ByteRange,
  isKey,
  removeSource,
  type Storage,
  type StoredFile,
  segmentsOf,
  translateFailures,
} from './storage.ts'

const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0, R_OK, W_OK } = constants

/** Copies on their way in, where the source lies on another device. No key begins with a dot. */
const INCOMING = '.incoming'

/**
 * Files in a folder of this machine, spread over 256 folders below each folder of keys. Symbolic links are
 * never followed: there is nothing behind one. Several processes may share the folder.
 */
export const createDiskStorage = async (folder: string): Promise<Storage> => {
  await mkdir(join(folder, INCOMING), { recursive: true, mode: 0o700 })
  const root = await realpath(folder)
  const incoming = join(root, INCOMING)

  const pathOf = (key: string): string => {
    const segments = segmentsOf(key)
    const name = segments.pop() ?? ''
    return join(root, ...segments, createHash('sha256').update(key).digest('hex').slice(0, 2), name)
  }

  /** Opens a regular file, never through a link. */
  const openRegular = async (path: string): Promise<{ file: FileHandle; stats: Stats } | undefined> => {
    const file = await unlessMissing(open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
    if (!file) return undefined
    try {
      const stats = await file.stat()
      if (stats.isFile() && (await realpath(dirname(path))) === dirname(path)) return { file, stats }
    } catch (error) {
      await file.close()
      throw error
    }
    await file.close()
    return undefined
  }

  const storage: Storage = {
    async put(key, sourcePath) {
      let isMoved = false
      try {
        const path = pathOf(key)
        await makeFolder(dirname(path), root)
        await persist(sourcePath)
        isMoved = await move(sourcePath, path)
        if (!isMoved) await copyIn(sourcePath, path, incoming)
        await persist(dirname(path))
      } finally {
        if (!isMoved) await removeSource(sourcePath)
      }
    },
    async open(key, range) {
      const opened = await openRegular(pathOf(key))
      if (!opened) return undefined
      const { file, stats } = opened
      const { start, end, length } = clamp(range, stats.size)
      if (length > 0)
        return { ...toStored(key, stats), start, length, stream: file.createReadStream({ start, end }) }
      await file.close()
      return { ...toStored(key, stats), start, length, stream: Readable.from([]) }
    },
    async stat(key) {
      const opened = await openRegular(pathOf(key))
      await opened?.file.close()
      return opened && toStored(key, opened.stats)
    },
    async delete(key) {
      const path = pathOf(key)
      if ((await unlessMissing(realpath(dirname(path)))) !== dirname(path)) return
      await unlessMissing(unlink(path))
    },
    async *list(prefix) {
      const path = join(root, ...segmentsOf(prefix))
      if ((await unlessMissing(realpath(path))) === path) yield* listFolder(path, prefix)
    },
    async removeInterrupted(before) {
      let removed = 0
      for (const name of await readdir(incoming)) {
        const stats = await unlessMissing(lstat(join(incoming, name)))
        if (!stats || stats.mtime >= before) continue
        await rm(join(incoming, name), { force: true })
        removed += 1
      }
      return removed
    },
    async check() {
      await access(root, R_OK | W_OK).catch((error: unknown) => {
        throw unavailable(error)
      })
    },
    async close() {},
  }
  return translateFailures(storage, (error) => problemFromFiles(error) ?? error)
}

/** What a range means for a file of this size; `length` 0 when it begins behind the end. */
export const clamp = (
  { start = 0, end = Number.POSITIVE_INFINITY }: ByteRange = {},
  size: number,
): { start: number; end: number; length: number } => {
  const last = Math.min(end, size - 1)
  return { start, end: last, length: Math.max(0, last - start + 1) }
}

const toStored = (key: string, { size, mtime }: Stats): StoredFile => ({ key, size, modifiedAt: mtime })

/** ELOOP and ENOTDIR are a link in the place of the file, and of a folder above it. */
const MISSING = new Set(['ENOENT', 'ELOOP', 'ENOTDIR', 'EMLINK'])

const unlessMissing = async <T>(action: Promise<T>): Promise<T | undefined> => {
  try {
    return await action
  } catch (error) {
    if (MISSING.has(codeOf(error) ?? '')) return undefined
    throw error
  }
}

/** Makes a folder below `root`, and what is new on the way to it durable. */
const makeFolder = async (folder: string, root: string): Promise<void> => {
  let first: string | undefined
  let real = await unlessMissing(realpath(folder))
  if (real === undefined) {
    first = await mkdir(folder, { recursive: true, mode: 0o700 })
    real = await realpath(folder)
  }
  if (real !== folder) throw new Error('a symbolic link in the storage')
  if (first === undefined) return
  for (
    let above = dirname(folder);
    above.length >= Math.max(root.length, dirname(first).length);
    above = dirname(above)
  ) {
    await persist(above)
  }
}

/** Waits until the content of a file, or the names in a folder, would outlive a power failure. */
const persist = async (path: string): Promise<void> => {
  const file = await open(path, O_RDONLY | O_NOFOLLOW)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Moves a file, unless the way leads to another device: then false. */
const move = async (source: string, path: string): Promise<boolean> => {
  try {
    await rename(source, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EXDEV') return false
    throw error
  }
}

const copyIn = async (source: string, path: string, incoming: string): Promise<void> => {
  const copy = join(incoming, randomUUID())
  try {
    await copyFile(source, copy, constants.COPYFILE_EXCL)
    await persist(copy)
    await rename(copy, path)
  } catch (error) {
    await rm(copy, { force: true }).catch(() => undefined)
    throw error
  }
}

/** The files below a folder of keys. The last folder of each path is where the key was spread to. */
async function* listFolder(path: string, key: string): AsyncGenerator<StoredFile> {
  for (const below of await entriesOf(path)) {
    if (!below.isDirectory()) continue
    for (const entry of await entriesOf(join(path, below.name))) {
      if (!entry.isFile() || !isKey(`${key}/${entry.name}`)) continue
      const stats = await unlessMissing(lstat(join(path, below.name, entry.name)))
      if (stats) yield toStored(`${key}/${entry.name}`, stats)
    }
    yield* listFolder(join(path, below.name), `${key}/${below.name}`)
  }
}

const entriesOf = async (path: string): Promise<Dirent[]> =>
  (await unlessMissing(readdir(path, { withFileTypes: true }))) ?? []
