import { once } from 'node:events'
import { closeSession, condemn, type Session } from './session.ts'

/** No connection came free within the time that a caller waits. */
export class PoolTimeout extends Error {
  override readonly name = 'PoolTimeout'
}

export interface PoolSettings {
  /** Connections at most. */
  max: number
  open(): Promise<Session>
  /** Milliseconds that a caller waits for a connection. */
  acquireTimeout: number
  /** Milliseconds after which an unused connection is closed. */
  idleTimeout?: number
}

interface Waiter {
  settle(session: Session): void
  fail(error: unknown): void
}

/**
 * The connections of one Knex instance. Knex's own pool makes two timers and a chain of promises for each
 * query; this one hands out a free connection synchronously and sets a timer only for callers who wait.
 *
 * A connection that broke, timed out or was left inside a transaction never reaches another caller. One
 * failed attempt to connect fails one waiting caller, so none is tried forever and none waits in vain.
 */
export class SessionPool {
  readonly #settings: Required<PoolSettings>
  readonly #free: { session: Session; since: number }[] = []
  readonly #used = new Set<Session>()
  readonly #waiters = new Set<Waiter>()
  readonly #closing = new Set<Promise<void>>()
  #opening = 0
  #reaper: NodeJS.Timeout | undefined
  #closed: Promise<void> | undefined
  #drained: (() => void) | undefined

  constructor(settings: PoolSettings) {
    this.#settings = { idleTimeout: 60_000, ...settings }
  }

  /**
   * A connection, to be given back by `release`: at once when one is free.
   * @throws PoolTimeout, or why a new connection could not be opened
   */
  take(): Session | Promise<Session> {
    if (this.#closed) return Promise.reject(new Error('The connection pool is closed'))
    for (let entry = this.#free.pop(); entry; entry = this.#free.pop()) {
      if (entry.session.__knex__disposed === undefined) {
        this.#used.add(entry.session)
        return entry.session
      }
      this.#discard(entry.session)
    }
    return this.#wait()
  }

  /** @returns whether the connection was one of this pool in use */
  release(session: Session): boolean {
    if (!this.#used.delete(session)) return false
    if (session.__knex__disposed !== undefined) {
      this.#discard(session)
    } else if (session.readyForQuery && session.getTransactionStatus() === 'I') {
      this.#offer(session)
    } else {
      void this.#reset(session)
    }
    this.#grow()
    return true
  }

  numUsed(): number {
    return this.#used.size
  }

  numFree(): number {
    return this.#free.length
  }

  numPendingAcquires(): number {
    return this.#waiters.size
  }

  numPendingCreates(): number {
    return this.#opening
  }

  /** Refuses new callers, waits for the connections in use and closes all. */
  destroy(): Promise<void> {
    this.#closed ??= this.#close()
    return this.#closed
  }

  async #close(): Promise<void> {
    clearInterval(this.#reaper)
    for (const waiter of this.#waiters) waiter.fail(new Error('The connection pool is closed'))
    if (this.#used.size + this.#opening > 0) {
      await new Promise<void>((resolve) => {
        this.#drained = resolve
      })
    }
    for (const { session } of this.#free.splice(0)) this.#discard(session)
    await Promise.all(this.#closing)
  }

  #wait(): Promise<Session> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(
        () => waiter.fail(new PoolTimeout('No database connection came free in time')),
        this.#settings.acquireTimeout,
      )
      const done = (): void => {
        clearTimeout(timer)
        this.#waiters.delete(waiter)
      }
      const waiter: Waiter = {
        settle: (session) => {
          done()
          resolve(session)
        },
        fail: (error) => {
          done()
          reject(error)
        },
      }
      this.#waiters.add(waiter)
      this.#grow()
    })
  }

  /** Opens connections for callers who wait, as far as the pool may grow. */
  #grow(): void {
    while (
      this.#opening < this.#waiters.size &&
      this.#used.size + this.#free.length + this.#opening < this.#settings.max
    ) {
      void this.#open()
    }
    if (this.#closed && this.#used.size + this.#opening === 0) this.#drained?.()
  }

  async #open(): Promise<void> {
    this.#opening++
    try {
      const session = await this.#settings.open()
      session.once('end', () => this.#forget(session))
      this.#opening--
      this.#offer(session)
    } catch (error) {
      this.#opening--
      const [first] = this.#waiters
      first?.fail(error)
    }
    this.#grow()
  }

  /** Gives the connection to who waits longest, or keeps it. */
  #offer(session: Session): void {
    const [first] = this.#waiters
    if (first) {
      this.#used.add(session)
      first.settle(session)
      return
    }
    this.#free.push({ session, since: Date.now() })
    this.#reaper ??= setInterval(() => this.#reap(), this.#settings.idleTimeout / 4).unref()
  }

  /**
   * The error of a statement arrives before PostgreSQL says whether a transaction is still open. Waits for
   * that, and ends a transaction that nobody will end any more.
   */
  async #reset(session: Session): Promise<void> {
    this.#opening++
    try {
      const signal = AbortSignal.timeout(this.#settings.acquireTimeout)
      if (!session.readyForQuery) await once(session, 'drain', { signal })
      if (session.getTransactionStatus() !== 'I') await session.query('ROLLBACK')
    } catch (error) {
      condemn(session, error)
    }
    this.#opening--
    if (session.__knex__disposed === undefined) this.#offer(session)
    else this.#discard(session)
    this.#grow()
  }

  #reap(): void {
    const limit = Date.now() - this.#settings.idleTimeout
    const old = this.#free.findIndex(({ since }) => since > limit)
    for (const { session } of this.#free.splice(0, old === -1 ? this.#free.length : old))
      this.#discard(session)
  }

  /** A connection that ended while it lay unused makes room at once. */
  #forget(session: Session): void {
    const at = this.#free.findIndex((entry) => entry.session === session)
    if (at !== -1) this.#free.splice(at, 1)
    this.#grow()
  }

  #discard(session: Session): void {
    const closing = closeSession(session).finally(() => this.#closing.delete(closing))
    this.#closing.add(closing)
  }
}
