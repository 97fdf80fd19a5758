import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Log } from '../db/log.ts'
import { unavailable } from '../kernel/problem.ts'
import type { ImageFacts, MadeImage, Resize } from './images.ts'
import { MediaRefusal, type RefusalReason } from './refusal.ts'
import type { ImageType } from './sniff.ts'

interface Source {
  source: string
  /** What the first bytes say. */
  type: ImageType
  mostPixels: number
}

/** What an image process is asked. */
export type ImageTask =
  | (Source & { kind: 'probe' })
  | (Source & { kind: 'png'; result: string; resize?: Resize })
  | (Source & { kind: 'reencode'; result: string })

/** What it answers. */
export type ImageAnswer =
  | { facts: ImageFacts }
  | { made: Omit<MadeImage, 'path'> }
  | { refused: RefusalReason; words: string }
  | { failed: 'full' | 'unable'; words: string }
  | { failed: 'file'; code: string; words: string }

export interface ImageProcessesOptions {
  log: Log
  /** How many jobs may wait; 16 unless told. */
  queueSize?: number | undefined
  /** How long one job may take before its process is killed; 20 unless told. */
  jobSeconds?: number | undefined
  /** How long a process without work keeps its memory; 60 unless told. */
  idleSeconds?: number | undefined
}

/** Image jobs in processes of their own, two at once; the rest wait. */
export interface ImageProcesses {
  /**
   * @throws MediaRefusal when the file kills its decoder; Problem `unavailable` when too many wait, the job
   *   takes too long or the process ends for another reason
   */
  run(task: ImageTask): Promise<ImageAnswer>
  /** Ends the processes; what they had to do fails with `unavailable`. */
  close(): Promise<void>
}

interface Job {
  task: ImageTask
  resolve(answer: ImageAnswer): void
  reject(error: unknown): void
}

interface Worker {
  child: ChildProcess
  job: Job | undefined
  /** Of the job, or of the wait for one. */
  timer: NodeJS.Timeout | undefined
  /** Why we killed it. */
  killed: string | undefined
  exited: Promise<void>
}

const PROCESSES = 2
const QUEUE_SIZE = 16
const JOB_SECONDS = 20
const IDLE_SECONDS = 60
/** What a picture of 12 megapixels takes, for `retryAfter`. */
const USUAL_SECONDS = 1

/** How a process ends by a fault in its own code. */
const CRASHES = new Set<string | null>(['SIGSEGV', 'SIGBUS', 'SIGABRT', 'SIGILL', 'SIGFPE', 'SIGTRAP'])

/** Starts nothing yet: a process begins with the first job that needs it. */
export const createImageProcesses = (options: ImageProcessesOptions): ImageProcesses => {
  const { log, queueSize = QUEUE_SIZE, jobSeconds = JOB_SECONDS, idleSeconds = IDLE_SECONDS } = options
  const workers = new Set<Worker>()
  const queue: Job[] = []
  let closed = false

  const kill = (worker: Worker, why: string): void => {
    worker.killed = why
    worker.child.kill('SIGKILL')
  }

  const start = (): Worker => {
    const child = fork(fileURLToPath(new URL('./image-worker.mjs', import.meta.url)), {
      // Without our flags, and above all without our settings: a decoder has no use for passwords.
      execArgv: [],
      // VIPS_WARNING silences what libvips has to say about uploads; stderr is for crashes.
      env: { UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2', VIPS_WARNING: '1' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    const exited = new Promise<void>((resolve) =>
      child.once('exit', () => resolve()).once('error', () => resolve()),
    )
    const worker: Worker = { child, job: undefined, timer: undefined, killed: undefined, exited }
    workers.add(worker)
    child.on('message', (answer) => settle(worker, (job) => job.resolve(answer as ImageAnswer)))
    child.on('error', (error) => end(worker, error))
    child.on('exit', (code, signal) => {
      const cause = new Error(`the image process ${worker.killed ?? 'ended'} (${signal ?? `status ${code}`})`)
      if (worker.job)
        log.warn({ err: cause, task: worker.job.task.kind, type: worker.job.task.type }, 'image job lost')
      end(
        worker,
        worker.killed === undefined && CRASHES.has(signal) ? new MediaRefusal('corrupt', cause) : cause,
      )
    })
    return worker
  }

  /** Gives the job its outcome, and the process its next one. */
  const settle = (worker: Worker, outcome: (job: Job) => void): void => {
    clearTimeout(worker.timer)
    const { job } = worker
    worker.job = undefined
    if (job) outcome(job)
    if (workers.has(worker)) {
      // An idle process does not keep the server alive.
      worker.child.unref()
      worker.child.channel?.unref()
      worker.timer = setTimeout(() => kill(worker, 'had no work'), idleSeconds * 1000).unref()
    }
    advance()
  }

  const end = (worker: Worker, why: Error): void => {
    workers.delete(worker)
    settle(worker, (job) => job.reject(why instanceof MediaRefusal ? why : unavailable(why)))
  }

  const advance = (): void => {
    while (queue.length > 0 && !closed) {
      const idle = [...workers].find(({ job, killed }) => job === undefined && killed === undefined)
      const worker = idle ?? (workers.size < PROCESSES ? start() : undefined)
      const job = worker && queue.shift()
      if (!job) return
      clearTimeout(worker.timer)
      worker.job = job
      worker.child.ref()
      worker.child.channel?.ref()
      worker.timer = setTimeout(() => kill(worker, `took over ${jobSeconds} s`), jobSeconds * 1000)
      // A process that has just died says so by its exit.
      worker.child.send(job.task, () => {})
    }
  }

  return {
    run(task) {
      if (closed) return Promise.reject(unavailable(new Error('the image processes are closed')))
      const busy = [...workers].filter(({ job }) => job !== undefined).length
      if (queue.length >= queueSize && busy >= PROCESSES) {
        const retryAfter = Math.max(1, Math.ceil((queue.length * USUAL_SECONDS) / PROCESSES))
        return Promise.reject(unavailable(new Error('too many pictures wait'), retryAfter))
      }
      return new Promise((resolve, reject) => {
        queue.push({ task, resolve, reject })
        advance()
      })
    },
    async close() {
      closed = true
      for (const job of queue.splice(0)) job.reject(unavailable(new Error('the image processes are closed')))
      const running = [...workers]
      for (const worker of running) kill(worker, 'was closed')
      await Promise.all(running.map(({ exited }) => exited))
    },
  }
}
