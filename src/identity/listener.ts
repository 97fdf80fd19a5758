import { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from './identity.ts'

export interface Listener {
  /**
   * Whether everything that was notified until a second ago has been heard. The answer to a heartbeat
   * arrives behind the notifications sent before it, and vouches for the second after that heartbeat left:
   * a process that was stalled or cut off knows by the clock alone that it may have missed something.
   */
  isLive(): boolean
  close(): Promise<void>
}

export interface ListenerOptions {
  databaseUrl: string
  channel: string
  /** A throw makes the listener begin again from `catchUp`. */
  onNotice(payload: string): void
  /** Reads what was notified before listening began; called on each connection, once it listens. */
  catchUp(): Promise<void>
  log: Log
}

/** Milliseconds. A second is what a revocation may take, so two beats may be late but not lost. */
const BEAT_EVERY = 400
const BEAT_TIMEOUT = 400
const LEASE = 1_000
const CONNECT_TIMEOUT = 3_000
/** Between attempts to connect, doubled up to the last. */
const RETRY = { first: 50, last: 3_000 }

/**
 * Listens on a connection of its own, for as long as it is not closed: connects again when the connection
 * breaks or falls silent. Resolves after the first attempt, successful or not.
 */
export async function startListener(options: ListenerOptions): Promise<Listener> {
  const { log } = options
  const stop = new AbortController()
  let liveUntil = 0
  let wasLive = true

  /** One connection, from its start to its end. Resolves never; rejects with why it ended. */
  async function listen(onLive: () => void): Promise<never> {
    // pg has no call that drops a connection without asking the server, which may be frozen.
    const socket = new Socket()
    const client = new pg.Client({
      connectionString: options.databaseUrl,
      application_name: 'agora identity listener',
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      stream: () => socket,
    })
    const cut = new AbortController()
    const drop = (reason: unknown): void => {
      cut.abort(reason)
      socket.destroy()
    }
    const onStop = (): void => drop(new Error('the listener was closed'))
    stop.signal.addEventListener('abort', onStop)
    client.on('error', drop)
    client.on('end', () => drop(new Error('the connection ended')))
    client.on('notification', ({ payload = '' }) => {
      try {
        options.onNotice(payload)
      } catch (error) {
        drop(error)
      }
    })
    try {
      stop.signal.throwIfAborted()
      await within(CONNECT_TIMEOUT, client.connect(), drop)
      await within(CONNECT_TIMEOUT, client.query(`listen ${client.escapeIdentifier(options.channel)}`), drop)
      await options.catchUp()
      for (let first = true; ; first = false) {
        const sent = performance.now()
        await within(BEAT_TIMEOUT, client.query('select'), drop)
        liveUntil = sent + LEASE
        if (first) onLive()
        await sleep(BEAT_EVERY - (performance.now() - sent), undefined, { ref: false, signal: cut.signal })
      }
    } catch (error) {
      throw cut.signal.aborted ? cut.signal.reason : error
    } finally {
      liveUntil = 0
      stop.signal.removeEventListener('abort', onStop)
      socket.destroy()
    }
  }

  async function run(firstAttempt: () => void): Promise<void> {
    let pause = RETRY.first
    while (!stop.signal.aborted) {
      await listen(() => {
        pause = RETRY.first
        if (!wasLive) log.info({}, 'identity hears of revocations again')
        wasLive = true
        firstAttempt()
      }).catch((error: unknown) => {
        if (wasLive && !stop.signal.aborted) {
          log.warn({ err: error }, 'identity does not hear of revocations: it asks the database instead')
        }
        wasLive = false
      })
      firstAttempt()
      await sleep(pause * (0.5 + Math.random() / 2), undefined, { ref: false, signal: stop.signal }).catch(
        () => {},
      )
      pause = Math.min(pause * 2, RETRY.last)
    }
  }

  let running: Promise<void> | undefined
  await new Promise<void>((resolve) => {
    running = run(resolve)
  })
  return {
    isLive: () => performance.now() < liveUntil,
    async close() {
      stop.abort()
      await running
    },
  }
}

/** Drops the connection when `work` takes longer than `ms`; an answer that has come but was not read yet counts. */
async function within(ms: number, work: Promise<unknown>, drop: (reason: unknown) => void): Promise<void> {
  let done = false
  const late = (): void => {
    if (!done) drop(new Error(`the database did not answer within ${ms} ms`))
  }
  // After a stall of this process timers run before sockets are read: two turns let them catch up.
  const timer = setTimeout(() => setImmediate(() => setImmediate(late)), ms)
  try {
    await work
  } finally {
    done = true
    clearTimeout(timer)
  }
}
