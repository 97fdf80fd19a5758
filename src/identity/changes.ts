import { setTimeout as sleep } from 'node:timers/promises'
import type { Knex } from 'knex'
import type { Db } from '../db/connection.ts'
import { type Revocations, readFacts } from './revocations.ts'

/** Runs what changes an account or its sessions so that it holds on this node from its commit on. */
export interface Changes {
  /** In `trx` if given, else in a transaction of its own. */
  change<T>(accountId: number, trx: Db | undefined, work: (db: Db) => Promise<T>): Promise<T>
  close(): void
}

/** Milliseconds between attempts to read an account's state. */
const TRY_AGAIN = 500

/**
 * From before the change until its outcome has been read back, the account is in doubt, and requests of it
 * ask the database. So it does not matter when a caller's transaction commits, or whether it does.
 */
export function createChanges(db: Db, revocations: Revocations): Changes {
  const closing = new AbortController()

  async function readBack(accountId: number): Promise<boolean> {
    try {
      for (const fact of await readFacts(db, accountId)) revocations.learn(fact)
      return true
    } catch {
      return false
    }
  }

  async function keepReading(accountId: number, certain: () => void): Promise<void> {
    while (!closing.signal.aborted) {
      await sleep(TRY_AGAIN, undefined, { ref: false, signal: closing.signal }).catch(() => {})
      if (await readBack(accountId)) return certain()
    }
  }

  async function settle(accountId: number, certain: () => void): Promise<void> {
    if (await readBack(accountId)) certain()
    else void keepReading(accountId, certain)
  }

  return {
    async change(accountId, trx, work) {
      const certain = revocations.doubt(accountId)
      const settled = (): Promise<void> => settle(accountId, certain)
      if (trx?.isTransaction) {
        void outermost(trx as Knex.Transaction).executionPromise.then(settled, settled)
        return work(trx)
      }
      try {
        return await db.transaction(work)
      } finally {
        await settled()
      }
    },
    close: () => closing.abort(),
  }
}

/** A savepoint is released long before what it did can be seen by others. */
const outermost = (trx: Knex.Transaction): Knex.Transaction =>
  trx.parentTransaction ? outermost(trx.parentTransaction) : trx
