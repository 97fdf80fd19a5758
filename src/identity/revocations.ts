import type { Db } from '../db/connection.ts'
import type { Caller } from '../kernel/contract.ts'
import { Problem } from '../kernel/problem.ts'
import { firstRow, rows } from './queries.ts'

/** A session that was revoked; `until`: seconds since 1970 when its last token ends. */
interface SessionFact {
  session: number
  until: number
}

/** An account as it is now, where that differs from what tokens still out may say. */
interface AccountFact {
  account: number
  /** Of two facts of one account the one with the higher version is the later. */
  version: number
  /** Disabled or deleted. */
  gone: boolean
  role: string
  until: number
}

export type Fact = SessionFact | AccountFact

/** How far the clocks of nodes and database may lie apart, in seconds. The migration has it as 5 minutes. */
export const CLOCK_SKEW = 300

/** What this node knows of revoked sessions and changed accounts, and for no longer than tokens live. */
export interface Revocations {
  learn(fact: Fact): void
  /**
   * The caller with the role of this moment.
   * @throws Problem `invalid-token` (account disabled or deleted), `revoked-token`
   */
  judge(caller: Caller): Caller
  /** From now until the returned function is called, what is known of this account may be outdated. */
  doubt(accountId: number): () => void
  isInDoubt(accountId: number): boolean
  /** Forgets what no valid token can be affected by. */
  prune(): void
  /** How many facts are kept. */
  readonly size: number
}

export function createRevocations(): Revocations {
  const sessions = new Map<number, number>()
  const accounts = new Map<number, AccountFact>()
  const doubts = new Map<number, number>()

  return {
    learn(fact) {
      if ('session' in fact) {
        sessions.set(fact.session, Math.max(fact.until, sessions.get(fact.session) ?? 0))
        return
      }
      const known = accounts.get(fact.account)
      if (!known || fact.version > known.version) accounts.set(fact.account, fact)
      else if (fact.version === known.version) known.until = Math.max(known.until, fact.until)
    },
    judge(caller) {
      const account = accounts.get(caller.accountId)
      if (account?.gone) throw new Problem('invalid-token')
      if (sessions.has(caller.sessionId)) throw new Problem('revoked-token')
      return account === undefined ? caller : withRole(caller, account.role)
    },
    doubt(accountId) {
      doubts.set(accountId, (doubts.get(accountId) ?? 0) + 1)
      return () => {
        const left = (doubts.get(accountId) ?? 1) - 1
        if (left > 0) doubts.set(accountId, left)
        else doubts.delete(accountId)
      }
    },
    isInDoubt: (accountId) => doubts.size > 0 && doubts.has(accountId),
    prune() {
      const limit = Date.now() / 1000 - CLOCK_SKEW
      for (const [id, until] of sessions) if (until < limit) sessions.delete(id)
      for (const [id, { until }] of accounts) if (until < limit) accounts.delete(id)
    },
    get size() {
      return sessions.size + accounts.size
    },
  }
}

const withRole = (caller: Caller, role: string): Caller =>
  caller.role === role ? caller : Object.freeze({ ...caller, role })

const SKEW = `interval '${CLOCK_SKEW} seconds'`
const UNTIL = 'extract(epoch from expires_at)::float8 as until'

/** A version above every account's: nothing follows a deletion. As in the migration. */
const DELETED = 2_147_483_647

/** What has been revoked or changed and still matters: of one account, or of all. */
export async function readFacts(db: Db, accountId?: number): Promise<Fact[]> {
  const one = accountId === undefined ? [] : [accountId]
  const only = (column: string): string => (accountId === undefined ? '' : `and ${column} = ?`)
  const sessions = await rows<SessionFact>(
    db,
    `select id as session, ${UNTIL} from identity.sessions
     where revoked_at is not null and expires_at > now() - ${SKEW} ${only('account_id')}`,
    one,
  )
  const accounts = await rows<AccountFact>(
    db,
    `select a.id as account, a.version, a.disabled_at is not null as gone, a.role, s.until
     from identity.accounts a, lateral (
       select extract(epoch from max(expires_at))::float8 as until from identity.sessions where account_id = a.id
     ) s
     where a.version > 0 and s.until > extract(epoch from now() - ${SKEW}) ${only('a.id')}`,
    one,
  )
  const tombstones = await rows<{ kind: 'account' | 'session'; id: number; until: number }>(
    db,
    `select kind, id, ${UNTIL} from identity.tombstones
     where expires_at > now() - ${SKEW} ${only(`kind = 'account' and id`)}`,
    one,
  )
  const deleted = tombstones.map(({ kind, id, until }) =>
    kind === 'session'
      ? { session: id, until }
      : { account: id, version: DELETED, gone: true, role: '', until },
  )
  return [...sessions, ...accounts, ...deleted]
}

/** A notification of the triggers. @throws Error when it is none */
export function parseFact(payload: string): Fact {
  const fact: unknown = JSON.parse(payload)
  if (typeof fact === 'object' && fact !== null && 'until' in fact && typeof fact.until === 'number') {
    const { until } = fact
    if ('session' in fact && typeof fact.session === 'number') return { session: fact.session, until }
    const { account, version, gone, role } = fact as Record<string, unknown>
    if (
      typeof account === 'number' &&
      typeof version === 'number' &&
      typeof gone === 'boolean' &&
      typeof role === 'string'
    ) {
      return { account, version, gone, role, until }
    }
  }
  throw new Error('a notification on channel "identity" that no trigger of ours sends')
}

/**
 * `judge` by the database instead of by memory.
 * @throws Problem `invalid-token`, `revoked-token`; or what the database throws
 */
export async function judgeByDatabase(db: Db, caller: Caller): Promise<Caller> {
  const state = await firstRow<{ role: string; disabled: boolean; revoked: boolean }>(
    db,
    `select a.role, a.disabled_at is not null as disabled, s.revoked_at is not null as revoked
     from identity.accounts a join identity.sessions s on s.account_id = a.id
     where a.id = ? and s.id = ?`,
    [caller.accountId, caller.sessionId],
  )
  if (!state || state.disabled) throw new Problem('invalid-token')
  if (state.revoked) throw new Problem('revoked-token')
  return withRole(caller, state.role)
}
