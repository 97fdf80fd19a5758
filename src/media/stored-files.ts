import pg from 'pg'
import { Problem } from '../kernel/problem.ts'
import type { Storage } from './storage.ts'

/** PostgreSQL looked at the rows and refused them; anything else may have happened after the commit. */
const isRefusal = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^2/.test(error.code ?? '')

/** Failures of ours are thrown before the commit, but for those that say that an answer did not come. */
const isOurs = (error: unknown): boolean => error instanceof Problem && error.kind !== 'unavailable'

/** Deletes files that no row knows any more. One that stays behind is the sweep's to delete. */
export const deleteQuietly = async (storage: Storage, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await storage.delete(key).catch(() => {})
}

/**
 * Does work that stores files and then their rows; when it is certain that there are no rows, the files go
 * too. Of a connection that was lost nobody knows: the sweep will.
 * @param keys of the files stored so far
 * @throws what `work` throws
 */
export const keepUnlessRefused = async <R>(
  storage: Storage,
  keys: () => readonly string[],
  work: () => Promise<R>,
): Promise<R> => {
  try {
    return await work()
  } catch (error) {
    if (isOurs(error) || isRefusal(error)) await deleteQuietly(storage, keys())
    throw error
  }
}
