import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { unavailable } from '../kernel/problem.ts'
import type { HashedPassword, IdentityOptions } from './identity.ts'

/** bcrypt in worker threads: on the main thread one hash would stall every request for 70 ms. */
export interface Passwords {
  /** @throws Problem `unavailable` when too many passwords wait, or the thread dies */
  hash(password: string): Promise<HashedPassword>
  /**
   * Whether it is the password of this hash. Without a hash it takes as long and is false.
   * @throws Problem `unavailable` as `hash`
   */
  matches(password: string, bcrypt: string | undefined): Promise<boolean>
  /** Ends the threads; what they had to do fails with `unavailable`. */
  close(): Promise<void>
}

type Work = { password: string; cost: number } | { password: string; bcrypt: string }

interface Task {
  work: Work
  resolve(result: unknown): void
  reject(error: unknown): void
}

interface Thread {
  worker: Worker
  task: Task | undefined
}

const DEFAULT_COST = 10
const QUEUE_PER_THREAD = 64
/** Milliseconds that one password takes at cost 10, for `retryAfter`; each step of the cost doubles it. */
const MS_AT_COST_10 = 72

export function createPasswords(options: IdentityOptions['hash'] = {}): Passwords {
  const { cost = DEFAULT_COST, threads: limit = Math.max(1, availableParallelism() - 1) } = options
  const { queue: queueLimit = limit * QUEUE_PER_THREAD } = options
  const seconds = (MS_AT_COST_10 * 2 ** (cost - DEFAULT_COST)) / 1000
  const threads = new Set<Thread>()
  const queue: Task[] = []
  let closed = false

  function start(): Thread {
    // Without our own flags: a loader for TypeScript would cost each thread a second.
    const worker = new Worker(new URL('./hash-worker.mjs', import.meta.url), { execArgv: [], name: 'hash' })
    const thread: Thread = { worker, task: undefined }
    threads.add(thread)
    const lost = (cause: unknown): void => {
      threads.delete(thread)
      thread.task?.reject(unavailable(cause))
      thread.task = undefined
      if (!closed) advance()
    }
    worker.on('message', (result: unknown) => {
      const { task } = thread
      thread.task = undefined
      // Idle threads do not keep the process alive.
      worker.unref()
      advance()
      task?.resolve(result)
    })
    worker.on('error', lost)
    worker.on('exit', () => lost(new Error('the hash worker ended')))
    return thread
  }

  function advance(): void {
    while (queue.length > 0) {
      const idle = [...threads].find(({ task }) => task === undefined)
      const thread = idle ?? (threads.size < limit ? start() : undefined)
      const task = thread && queue.shift()
      if (!task) return
      thread.task = task
      thread.worker.ref()
      thread.worker.postMessage(task.work)
    }
  }

  function run(work: Work): Promise<unknown> {
    if (closed) return Promise.reject(unavailable(new Error('the hash threads are closed')))
    if (queue.length >= queueLimit) {
      const retryAfter = Math.max(1, Math.ceil((queue.length * seconds) / limit))
      return Promise.reject(unavailable(new Error('too many passwords wait to be hashed'), retryAfter))
    }
    return new Promise((resolve, reject) => {
      queue.push({ work, resolve, reject })
      advance()
    })
  }

  // A valid hash of the right cost: an invalid one would be refused at once, and tell who has an account.
  const nobody = `$2b$${String(cost).padStart(2, '0')}$${'K'.repeat(21)}u${'.'.repeat(31)}`

  return {
    async hash(password) {
      return { bcrypt: String(await run({ password, cost })) }
    },
    async matches(password, bcrypt) {
      const equal = await run({ password, bcrypt: bcrypt ?? nobody })
      return equal === true && bcrypt !== undefined
    },
    async close() {
      closed = true
      for (const task of queue.splice(0)) task.reject(unavailable(new Error('the hash threads are closed')))
      await Promise.all([...threads].map(({ worker }) => worker.terminate()))
    },
  }
}
