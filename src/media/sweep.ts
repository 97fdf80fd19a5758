import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf } from './file-failures.ts'
import type { Storage } from './storage.ts'

export interface SweepOptions {
  storage: Storage
  /** The folder of the keys that `isKnown` answers for: files of others are left alone. */
  folder: string
  /** Which of these keys have a row; asked for at most 500 at once. */
  isKnown(keys: string[]): Promise<Set<string>>
  tempDir: string
  /** How old a file must be: longer than any request takes from its file to its row. */
  graceSeconds: number
  now: Date
}

export interface SweepCounts {
  /** Stored files that no row knew. */
  orphans: number
  /** What interrupted requests have left in the temporary folder and in the storage. */
  temp: number
}

const BATCH = 500

/**
 * Deletes stored files that no row knows, and what interrupted requests have left, both once they are older
 * than the grace period. Stops, and deletes no more, when `isKnown` or the storage fails.
 * @throws what `isKnown` and the storage throw
 */
export const sweepMedia = async (options: SweepOptions): Promise<SweepCounts> => {
  const { storage, folder, tempDir, graceSeconds, now } = options
  const before = new Date(now.getTime() - graceSeconds * 1000)
  let orphans = 0
  let batch: string[] = []
  const flush = async (): Promise<void> => {
    orphans += await deleteUnknown(batch, options)
    batch = []
  }
  for await (const { key, modifiedAt } of storage.list(folder)) {
    if (modifiedAt >= before) continue
    batch.push(key)
    if (batch.length === BATCH) await flush()
  }
  await flush()
  return { orphans, temp: (await sweepTemp(tempDir, before)) + (await storage.removeInterrupted(before)) }
}

const deleteUnknown = async (keys: string[], { storage, isKnown }: SweepOptions): Promise<number> => {
  if (keys.length === 0) return 0
  const known = await isKnown(keys)
  const unknown = keys.filter((key) => !known.has(key))
  for (const key of unknown) await storage.delete(key)
  return unknown.length
}

/** Removes what nothing has been written to since; an upload that is still being received is written to. */
const sweepTemp = async (tempDir: string, before: Date): Promise<number> => {
  let removed = 0
  for (const name of await readdir(tempDir)) {
    const path = join(tempDir, name)
    if ((await lastChange(path)) >= before) continue
    await rm(path, { recursive: true, force: true })
    removed += 1
  }
  return removed
}

/** When a file, or the last one in a folder, was written to; now for one that has just gone. */
const lastChange = async (path: string): Promise<Date> => {
  try {
    const { mtime, isDirectory } = await statOf(path)
    if (!isDirectory) return mtime
    const inside = await Promise.all(
      (await readdir(path)).map(async (name) => (await statOf(join(path, name))).mtime),
    )
    return inside.reduce((latest, time) => (time > latest ? time : latest), mtime)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Date(8.64e15)
    throw error
  }
}

const statOf = async (path: string): Promise<{ mtime: Date; isDirectory: boolean }> => {
  const stats = await lstat(path)
  return { mtime: stats.mtime, isDirectory: stats.isDirectory() }
}
