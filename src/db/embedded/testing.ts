import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A Node process of its own, which a test can kill. */
export interface TestProcess {
  /** All lines that it has said so far. */
  lines: string[]
  /** Resolves with the first line that contains the text, said already or still to come. */
  says(text: string): Promise<string>
  /** One line to its standard input. */
  tell(text: string): void
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>
  /** Resolves with the exit code. */
  ended: Promise<number | null>
}

/** Runs `testing-process.ts` with these arguments. */
export const startProcess = (...args: string[]): TestProcess => {
  const script = fileURLToPath(new URL('./testing-process.ts', import.meta.url))
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  const waiting = new Set<{ text: string; resolve: (line: string) => void; reject: (error: Error) => void }>()
  const ended = once(child, 'close').then(([code]) => {
    for (const { text, reject } of waiting)
      reject(new Error(`ended without saying ${text}: ${lines.join('; ')}`))
    return code
  })
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      lines.push(line)
      for (const wish of waiting) {
        if (!line.includes(wish.text)) continue
        waiting.delete(wish)
        wish.resolve(line)
      }
    })
  }
  return {
    lines,
    ended,
    says(text) {
      const said = lines.find((line) => line.includes(text))
      if (said !== undefined) return Promise.resolve(said)
      return new Promise((resolve, reject) => waiting.add({ text, resolve, reject }))
    },
    tell(text) {
      child.stdin?.write(`${text}\n`)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
