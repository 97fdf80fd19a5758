import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { root } from './testing-specs.ts'

export interface Mock {
  origin: string
  close(): Promise<void>
}

/** `npm run mock` on a free port, listening. */
export const startMock = async (api: string): Promise<Mock> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/mock.ts', api, '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return
    child.kill()
    await once(child, 'exit')
  }
  for await (const line of createInterface(child.stdout)) {
    const origin = /listening on (http:\S+)/.exec(line)?.[1]
    if (!origin) continue
    // What it says of each request is nobody's to read, and a full pipe would stop it.
    child.stdout.resume()
    return { origin, close }
  }
  throw new Error(`the mock of ${api} ended before it listened`)
}
