import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'

/** A disk of the run's own, in memory and small enough to be filled. */
export interface SmallDisk {
  /** Leaves so many bytes free, rounded down to whole pages. */
  fill(room: number): Promise<void>
  empty(): Promise<void>
  unmount(): Promise<void>
}

const MEBIBYTE = 1024 * 1024
/** Room for a few of the largest uploads. */
const MEBIBYTES = 96

const run = async (command: string, ...args: string[]): Promise<boolean> => {
  const child = spawn(command, args, { stdio: 'ignore' })
  try {
    const [code] = (await once(child, 'exit')) as [number | null]
    return code === 0
  } catch {
    // There is no such command.
    return false
  }
}

/** Mounts a disk on an empty folder; undefined where we may not, as only root on Linux may. */
export const mountSmallDisk = async (folder: string): Promise<SmallDisk | undefined> => {
  const mounted = await run('mount', '-t', 'tmpfs', '-o', `size=${MEBIBYTES}m,mode=700`, 'tmpfs', folder)
  if (!mounted) return undefined
  const filler = join(folder, 'filler')
  return {
    async fill(room) {
      const { bavail, bsize } = await statfs(folder)
      let left = bavail * bsize - room
      const chunk = Buffer.alloc(MEBIBYTE)
      const file = await open(filler, 'wx')
      try {
        while (left > 0) {
          const { bytesWritten } = await file.write(chunk, 0, Math.min(left, chunk.length))
          left -= bytesWritten
        }
      } finally {
        await file.close()
      }
    },
    empty: () => rm(filler, { force: true }),
    async unmount() {
      // Lazily, should a process of the server's still be about to end.
      if (!(await run('umount', folder)) && !(await run('umount', '-l', folder)))
        throw new Error(`${folder} could not be unmounted`)
    },
  }
}
