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

/**
 * Removes what nothing has been written to since. Files that belong together, by what stands before the first
 * dot of their names, go together: of a form that is still being received only the last one is written to.
 */
const sweepTemp = async (tempDir: string, before: Date): Promise<number> => {
  const groups = new Map<string, string[]>()
  for (const name of await readdir(tempDir)) {
    const [form = ''] = name.split('.')
    groups.set(form, [...(groups.get(form) ?? []), join(tempDir, name)])
  }
  let removed = 0
  for (const paths of groups.values()) {
    const changes = await Promise.all(paths.map(lastChange))
    if (changes.some((change) => change >= before)) continue
    for (const path of paths) await rm(path, { recursive: true, force: true })
    removed += paths.length
  }
  return removed
}

/** When a file was written to; the end of time for one that has just gone: somebody works on its form. */
const lastChange = async (path: string): Promise<Date> => {
  try {
    return (await lstat(path)).mtime
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return new Date(8.64e15)
    throw error
  }
}
