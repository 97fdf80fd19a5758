import { randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** A name beside `target` for something half made: it becomes `target` by a rename, or never. */
export const temporaryName = (target: string): string =>
  `${target}.new.${process.pid}.${randomBytes(4).toString('hex')}`

/** Removes what processes that are gone have left half made beside `target`. */
export const sweepTemporary = async (target: string): Promise<void> => {
  const folder = path.dirname(target)
  const prefix = `${path.basename(target)}.new.`
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue
    const pid = Number(name.slice(prefix.length).split('.')[0])
    if (isRunning(pid)) continue
    // What that process had started may go on writing for a moment.
    await rm(path.join(folder, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

/** Whether any process has this id; 0 stands for no known id and counts as one. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The `code` of an error of the operating system or of PostgreSQL. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
