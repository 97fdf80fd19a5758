import type { ChildProcess } from 'node:child_process'

/** What has to be undone at the end, last first, whichever way the end comes. */
export class Cleanup {
  readonly #steps: Array<() => unknown> = []
  readonly #children = new Set<ChildProcess>()
  #running: Promise<void> | undefined

  /** Registers a step; do it before what it undoes, so that an interruption in between leaves nothing. */
  defer(step: () => unknown): void {
    this.#steps.push(step)
  }

  /** A process that may not outlive this one, not even when there is no time left to wait for it. */
  adopt(child: ChildProcess): void {
    this.#children.add(child)
    child.once('exit', () => this.#children.delete(child))
  }

  /** Runs every step once; a step that fails is reported and does not stop the others. */
  run(): Promise<void> {
    this.#running ??= this.#unwind()
    return this.#running
  }

  /** The synchronous last resort. */
  killChildren(): void {
    for (const child of this.#children) child.kill('SIGKILL')
  }

  async #unwind(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      try {
        await step()
      } catch (error) {
        process.stderr.write(`While cleaning up: ${String(error)}\n`)
      }
    }
  }
}

/** Runs a command to its end, then cleans up, also after a failure or a signal. Sets the exit code. */
export async function runWithCleanup(command: (cleanup: Cleanup) => Promise<void>): Promise<void> {
  const cleanup = new Cleanup()
  let interrupted = false
  const interrupt = async (exitCode: number) => {
    if (interrupted) return
    interrupted = true
    await cleanup.run()
    process.exit(exitCode)
  }
  process.on('SIGINT', () => interrupt(130))
  process.on('SIGTERM', () => interrupt(143))
  process.on('SIGHUP', () => interrupt(129))
  process.on('exit', () => cleanup.killChildren())
  try {
    await command(cleanup)
  } catch (error) {
    // Processes that a signal stopped make whoever waits for them fail: that is not news.
    if (!interrupted) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
      process.exitCode = 1
    }
  } finally {
    await cleanup.run()
  }
}
