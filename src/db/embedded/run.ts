import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import type { Account } from './account.ts'

/** A program could not be run, or failed; the message says what to do about it. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
}

const PASSED_ON = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'TEMP', 'TMP']

/** Settings such as PGDATA or PGPORT must not reach PostgreSQL, and the server's secrets need not. */
const childEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => PASSED_ON.includes(name))),
  TZ: 'UTC',
  LC_ALL: 'C',
})

/**
 * A folder as a child process names it. Our data may lie below folders that only root can enter, where the
 * account of PostgreSQL finds no way by path. So the child inherits the open folder as its descriptor 3 and
 * calls it `/proc/self/fd/3`: the kernel follows that link without a look at the folders above. It holds for
 * the whole cluster because the postmaster forks its children without exec.
 */
export interface Folder {
  /** What to write on the child's command line. */
  name: string
  handle: FileHandle | undefined
}

/** @throws the file system's error when the folder cannot be opened; close `handle` after use */
export const openFolder = async (folder: string, account: Account | undefined): Promise<Folder> => {
  if (!account || !existsSync('/proc/self/fd')) return { name: folder, handle: undefined }
  return { name: '/proc/self/fd/3', handle: await open(folder, 'r') }
}

export interface Launch {
  account: Account | undefined
  folder: Folder
  /** Descriptor that takes the child's stdout and stderr. */
  output: number
}

/**
 * Starts a program in a session of its own: Ctrl-C at our terminal must not stop PostgreSQL before the
 * server has finished with it.
 */
export const launch = (program: string, args: string[], { account, folder, output }: Launch): ChildProcess =>
  spawn(program, args, {
    ...account,
    cwd: process.platform === 'win32' ? undefined : '/',
    env: childEnvironment(),
    detached: true,
    windowsHide: true,
    stdio: ['ignore', output, output, ...(folder.handle ? [folder.handle.fd] : [])],
  })

/**
 * Resolves when the program has ended, with its exit code or the signal that ended it.
 * @throws EmbeddedError when it could not be started at all
 */
export const ended = (child: ChildProcess): Promise<number | NodeJS.Signals> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'))
    child.once('error', (cause) => reject(new EmbeddedError(cannotRun(child.spawnfile, cause), { cause })))
  })

const cannotRun = (program: string, cause: Error): string =>
  `The PostgreSQL that comes with Agora does not run on this machine (${program}: ${cause.message}). ` +
  'Set DATABASE_URL to a PostgreSQL 15 or later instead.'
