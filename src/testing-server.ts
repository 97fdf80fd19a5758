import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Bundles the server, as `npm start` does first. */
export const build = async (): Promise<void> => {
  await promisify(execFile)(process.execPath, ['scripts/build.mjs'], { cwd: root })
}

/** The built server as a process of its own. */
export interface ServerProcess {
  /** Everything that it has written so far, to either output. */
  lines: string[]
  /** The first line that begins so, written already or still to come. @throws when it ends without it */
  says(beginning: string): Promise<string>
  signal(name: NodeJS.Signals): void
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>
}

/** A folder of the test's own; what a killed test run leaves, the next one stops and removes. */
export const newFolder = async (): Promise<{ folder: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), `agora-tests-${process.pid}-`))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

/**
 * Runs the built server in this folder, where a developer's `.env` is out of sight, and on the data in it,
 * with these settings and no others: on a free port unless they name one.
 */
export const runServer = (folder: string, settings: Record<string, string> = {}): ServerProcess => {
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/server.js')], {
    cwd: folder,
    env: { PATH: process.env.PATH, PORT: '0', AGORA_DATA: folder, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const output of [child.stdout, child.stderr]) {
    createInterface(output).on('line', (line) => {
      lines.push(line)
      for (const look of waiting) look()
    })
  }
  let isOver = false
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    isOver = true
    for (const look of waiting) look()
    return code ?? null
  })
  const says = (beginning: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const line = lines.find((one) => one.startsWith(beginning))
        if (line === undefined && !isOver) return
        waiting.delete(look)
        if (line === undefined) reject(new Error(`ended without saying ${beginning}: ${lines.join('\n')}`))
        else resolve(line)
      }
      waiting.add(look)
      look()
    })
  return { lines, says, ended, signal: (name) => void child.kill(name) }
}

/** Where the server says that it listens. */
export const addressOf = async (server: ServerProcess): Promise<string> =>
  (await server.says('Agora listens on ')).replace('Agora listens on ', '')
