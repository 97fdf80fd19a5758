import { createHash, randomBytes } from 'node:crypto'
import type { Db } from '../db/connection.ts'
import type { Account, RealmTokens } from './identity.ts'
import { firstRow, rows } from './queries.ts'

/** What an access token is made from. Seconds since 1970, by the database's clock, whole. */
export interface SessionGrant {
  account: Account
  sessionId: number
  issuedAt: number
  expiresAt: number
  refreshToken?: string
}

/** SHA-256: the tokens are random, so that a slow hash would protect nothing. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

/** 256 random bits in base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url')

const epoch = (time: string): string => `floor(extract(epoch from ${time}))::float8`

interface GrantRow extends Account {
  sessionId: number
  issuedAt: number
  sessionEnd: number
}

const toGrant = (row: GrantRow, tokens: RealmTokens, refreshToken?: string): SessionGrant => {
  const { sessionId, issuedAt, sessionEnd, ...account } = row
  const expiresAt = Math.min(issuedAt + tokens.accessSeconds, sessionEnd)
  return { account, sessionId, issuedAt, expiresAt, ...(refreshToken !== undefined && { refreshToken }) }
}

/**
 * Opens a session, or undefined when the account is disabled, gone, or its password is no longer
 * `bcrypt` (where one is given). Run it in a transaction where the realm has refresh tokens.
 *
 * The account's row is locked against changes until the session is there to see for the trigger that a
 * change of role fires: no token leaves with a role that nobody corrects.
 */
export async function openSession(
  db: Db,
  accountId: number,
  tokensOf: (realm: string) => RealmTokens,
  bcrypt?: string,
): Promise<SessionGrant | undefined> {
  const account = await firstRow<Account>(
    db,
    `select id, realm, email, role, password_hash is not null as "hasPassword", false as disabled
     from identity.accounts
     where id = ? and disabled_at is null and (?::text is null or password_hash = ?) for share`,
    [accountId, bcrypt ?? null, bcrypt ?? null],
  )
  if (!account) return undefined
  const tokens = tokensOf(account.realm)
  const seconds = Math.max(tokens.accessSeconds, tokens.refresh?.seconds ?? 0)
  const [session] = await rows<Omit<GrantRow, keyof Account>>(
    db,
    // Whole seconds, as in the token: a session does not outlive its tokens by a fraction of one.
    `insert into identity.sessions (account_id, expires_at)
     values (?, date_trunc('second', now()) + make_interval(secs => ?))
     returning id as "sessionId", ${epoch('now()')} as "issuedAt", ${epoch('expires_at')} as "sessionEnd"`,
    [accountId, seconds],
  )
  if (!session) throw new Error('a session was not inserted')
  const refreshToken =
    tokens.refresh && (await insertRefreshToken(db, session.sessionId, tokens.refresh.seconds))
  return toGrant({ ...account, ...session }, tokens, refreshToken)
}

async function insertRefreshToken(db: Db, sessionId: number, seconds: number): Promise<string> {
  const token = randomToken()
  await rows(
    db,
    `insert into identity.refresh_tokens (hash, session_id, expires_at)
     values (?, ?, now() + make_interval(secs => ?))`,
    [tokenHash(token), sessionId, seconds],
  )
  return token
}

/** Why a refresh token gives nothing. `reused`: it was spent before, and its session is revoked now. */
export type RefreshRefusal = 'unknown' | 'expired' | 'revoked' | 'reused'

/** The account and session of a refresh token, whatever its state; its realm must be this one. */
export const findRefreshToken = (
  db: Db,
  realm: string,
  token: string,
): Promise<{ accountId: number; sessionId: number } | undefined> =>
  firstRow(
    db,
    `select a.id as "accountId", s.id as "sessionId" from identity.refresh_tokens r
     join identity.sessions s on s.id = r.session_id join identity.accounts a on a.id = s.account_id
     where r.hash = ? and a.realm = ?`,
    [tokenHash(token), realm],
  )

/**
 * Uses a refresh token. Run it in a transaction, and commit that whatever the outcome. Locks the account
 * first and the session second, the order of the trigger that disables an account.
 */
export async function refreshSession(
  db: Db,
  found: { accountId: number; sessionId: number },
  token: string,
  tokens: RealmTokens,
): Promise<SessionGrant | RefreshRefusal> {
  const refresh = tokens.refresh
  if (!refresh) return 'unknown'
  const account = await firstRow<Account>(
    db,
    `select id, realm, email, role, password_hash is not null as "hasPassword", false as disabled
     from identity.accounts where id = ? and disabled_at is null for share`,
    [found.accountId],
  )
  if (!account) return 'unknown'
  const state = await firstRow<{ revoked: boolean; expired: boolean; spent: boolean }>(
    db,
    `select s.revoked_at is not null as revoked, r.spent_at is not null as spent,
       least(s.expires_at, r.expires_at) <= now() as expired
     from identity.sessions s join identity.refresh_tokens r on r.session_id = s.id
     where s.id = ? and r.hash = ? for update`,
    [found.sessionId, tokenHash(token)],
  )
  if (!state) return 'unknown'
  if (state.revoked) return 'revoked'
  if (state.expired) return 'expired'
  if (state.spent) {
    await revokeSession(db, found.sessionId)
    return 'reused'
  }
  if (refresh.rotate) {
    await rows(db, 'update identity.refresh_tokens set spent_at = now() where hash = ?', [tokenHash(token)])
  }
  const seconds = refresh.rotate ? refresh.seconds : 0
  const [session] = await rows<Omit<GrantRow, keyof Account>>(
    db,
    `update identity.sessions
     set expires_at = greatest(expires_at, date_trunc('second', now()) + make_interval(secs => ?))
     where id = ?
     returning id as "sessionId", ${epoch('now()')} as "issuedAt", ${epoch('expires_at')} as "sessionEnd"`,
    [seconds, found.sessionId],
  )
  if (!session) return 'unknown'
  const next = refresh.rotate ? await insertRefreshToken(db, found.sessionId, refresh.seconds) : undefined
  return toGrant({ ...account, ...session }, tokens, next)
}

const LIVE = 'revoked_at is null and expires_at > now()'

/** Ends a live session, of this account if one is given; how many it ended: 0 or 1. */
export async function revokeSession(db: Db, sessionId: number, accountId?: number): Promise<number> {
  const ended = await rows(
    db,
    `update identity.sessions set revoked_at = now()
     where id = ? and account_id = coalesce(?, account_id) and ${LIVE} returning id`,
    [sessionId, accountId ?? null],
  )
  return ended.length
}

/** Ends the live sessions of an account, all or all but one; how many. Run it in a transaction. */
export async function revokeSessions(db: Db, accountId: number, keep?: number): Promise<number> {
  // Two of these at once would lock the same sessions in different orders.
  await rows(db, 'select from identity.accounts where id = ? for no key update', [accountId])
  const ended = await rows(
    db,
    `update identity.sessions set revoked_at = now()
     where account_id = ? and id is distinct from ? and ${LIVE} returning id`,
    [accountId, keep ?? null],
  )
  return ended.length
}
