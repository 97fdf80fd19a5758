import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type {
  IdempotencyClaim,
  IdempotencyScope,
  IdempotencyStore,
  KeptReply,
} from '../kernel/idempotency.ts'
import { Problem } from '../kernel/problem.ts'
import type { Db } from './connection.ts'
import { prepared, preparedCount, preparedOne } from './prepared.ts'

/** How long a reply is due to those who ask again. */
const KEPT = '24 hours'
/** How long a request may run before it is taken for dead; above what the server gives any of them. */
const LEASE = '2 minutes'

/** Rows deleted by one statement: it holds their locks for milliseconds. */
const BATCH = 1_000

/** Tries to find the row that keeps us from claiming, which may go in between. */
const TRIES = 5

export interface SweptIdempotencyStore extends IdempotencyStore<Db> {
  /** Deletes what has expired; how many keys. Several nodes may sweep at once. */
  sweep(): Promise<number>
}

/**
 * Keeps replies in the database, so that a reply is committed with what it tells of, or not at all. All times are
 * the database's.
 */
export const createIdempotencyStore = (db: Db): SweptIdempotencyStore => ({
  isKnown: (scope) => isKnown(db, scope),

  async claim(scope, fingerprint) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const id = randomUUID()
      if (await takeRow(db, scope, fingerprint, id)) return { claim: claimOf(db, scope, id) }
      const row = await findRow(db, scope, fingerprint)
      if (!row) continue
      if (!row.isSame) throw new Problem('key-reused')
      if (row.status === null) break
      return { kept: { status: row.status, headers: row.headers, text: row.body } }
    }
    throw new Problem('key-running')
  },

  transaction: (work) => db.transaction(work),

  async sweep() {
    let swept = 0
    for (;;) {
      const batch = await deleteExpired(db)
      swept += batch
      if (batch < BATCH) return swept
    }
  },
})

const claimOf = (db: Db, scope: IdempotencyScope, id: string): IdempotencyClaim<Db> => ({
  async keep(trx, reply) {
    if (!(await answerRow(trx, scope, id, reply))) throw new Problem('key-running')
  },
  async keepRefusal(reply) {
    await answerRow(db, scope, id, reply)
  },
  async release() {
    await preparedCount(
      db,
      'idempotency.release',
      `delete from idempotency.replies
       where account_id = $1 and operation = $2 and key = $3 and claim = $4 and status is null`,
      [...valuesOf(scope), id],
    )
  },
})

const valuesOf = ({ accountId, operation, key }: IdempotencyScope) => [accountId, operation, key] as const

const isKnown = async (db: Db, scope: IdempotencyScope): Promise<boolean> => {
  const rows = await prepared(
    db,
    'idempotency.is-known',
    `select 1 from idempotency.replies
     where account_id = $1 and operation = $2 and key = $3 and expires_at > now()`,
    valuesOf(scope),
  )
  return rows.length > 0
}

/**
 * Makes the row of a claim, or makes it of one that has expired, or whose request is taken for dead. One
 * statement: of those who send it at the same moment one gets the row. It waits for a reply that is being
 * committed, and for a claim that is being released.
 * @throws Problem `invalid-token` when the account is gone
 */
const takeRow = async (
  db: Db,
  scope: IdempotencyScope,
  fingerprint: Buffer,
  id: string,
): Promise<boolean> => {
  try {
    const taken = await preparedCount(
      db,
      'idempotency.claim',
      `insert into idempotency.replies as held
         (account_id, operation, key, fingerprint, claim, lease_until, expires_at)
       values ($1, $2, $3, $4, $5, now() + interval '${LEASE}', now() + interval '${KEPT}')
       on conflict (account_id, operation, key) do update set
         fingerprint = excluded.fingerprint, claim = excluded.claim, claimed_at = excluded.claimed_at,
         lease_until = excluded.lease_until, expires_at = excluded.expires_at,
         status = null, headers = null, body = null
       where held.expires_at <= now()
         or (held.status is null and held.lease_until <= now() and held.fingerprint = excluded.fingerprint)`,
      [...valuesOf(scope), fingerprint, id],
    )
    return taken > 0
  } catch (error) {
    const isGone = error instanceof pg.DatabaseError && error.code === FOREIGN_KEY_VIOLATION
    throw isGone ? new Problem('invalid-token', { cause: error }) : error
  }
}

const FOREIGN_KEY_VIOLATION = '23503'

/** A claim has no status; a reply has all three. */
type Row = { isSame: boolean } & (
  | { status: null }
  | { status: number; headers: KeptReply['headers']; body: string }
)

const findRow = (db: Db, scope: IdempotencyScope, fingerprint: Buffer): Promise<Row | undefined> =>
  preparedOne<Row>(
    db,
    'idempotency.find',
    `select fingerprint = $4 as "isSame", status, headers, body from idempotency.replies
     where account_id = $1 and operation = $2 and key = $3 and expires_at > now()`,
    [...valuesOf(scope), fingerprint],
  )

/** Whether the row is still this claim's, and was given the reply. */
const answerRow = async (
  db: Db,
  scope: IdempotencyScope,
  id: string,
  { status, headers, text }: KeptReply,
): Promise<boolean> => {
  const answered = await preparedCount(
    db,
    'idempotency.keep',
    `update idempotency.replies set status = $5, headers = $6, body = $7
     where account_id = $1 and operation = $2 and key = $3 and claim = $4 and status is null`,
    [...valuesOf(scope), id, status, headers, text],
  )
  return answered > 0
}

const deleteExpired = (db: Db): Promise<number> =>
  preparedCount(
    db,
    'idempotency.sweep',
    `delete from idempotency.replies where (account_id, operation, key) in (
       select account_id, operation, key from idempotency.replies where expires_at <= now()
       order by expires_at limit ${BATCH} for update skip locked)`,
  )
