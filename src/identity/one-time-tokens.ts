import type { Db } from '../db/connection.ts'
import { firstRow, rows } from './queries.ts'
import { randomToken, tokenHash } from './sessions.ts'

export interface OneTimeTokenIssue {
  accountId: number
  /** What it is good for, and for nothing else. */
  purpose: string
  /** How long it lives. */
  seconds: number
}

/** A token to be mailed: 256 random bits in base64url. Only its hash is stored. */
export async function issueOneTimeToken(db: Db, issue: OneTimeTokenIssue): Promise<string> {
  const token = randomToken()
  await rows(
    db,
    `insert into identity.one_time_tokens (hash, account_id, purpose, expires_at)
     values (?, ?, ?, now() + make_interval(secs => ?))`,
    [tokenHash(token), issue.accountId, issue.purpose, issue.seconds],
  )
  return token
}

export interface OneTimeTokenUse {
  realm: string
  purpose: string
  token: string
  /** Where given, the token must be this account's; a mismatch does not use it up. */
  accountId?: number
}

/**
 * Uses a token up: the id of its account, or undefined when it is unknown, used, expired, or its account is
 * disabled. In a transaction that rolls back the token is not used.
 */
export async function useOneTimeToken(db: Db, use: OneTimeTokenUse): Promise<number | undefined> {
  const used = await firstRow<{ accountId: number }>(
    db,
    `delete from identity.one_time_tokens t using identity.accounts a
     where t.hash = ? and t.purpose = ? and t.expires_at > now()
       and a.id = t.account_id and a.realm = ? and a.disabled_at is null and a.id = coalesce(?, a.id)
     returning a.id as "accountId"`,
    [tokenHash(use.token), use.purpose, use.realm, use.accountId ?? null],
  )
  return used?.accountId
}

/** Makes every token of the account for this purpose useless (after a password was reset). */
export async function revokeOneTimeTokens(db: Db, accountId: number, purpose: string): Promise<void> {
  await rows(db, 'delete from identity.one_time_tokens where account_id = ? and purpose = ?', [
    accountId,
    purpose,
  ])
}

/** Whose token it is, and that it is good, without using it up; for those who only look. */
export async function findOneTimeToken(db: Db, use: OneTimeTokenUse): Promise<number | undefined> {
  const found = await firstRow<{ accountId: number }>(
    db,
    `select a.id as "accountId" from identity.one_time_tokens t join identity.accounts a on a.id = t.account_id
     where t.hash = ? and t.purpose = ? and t.expires_at > now()
       and a.realm = ? and a.disabled_at is null and a.id = coalesce(?, a.id)`,
    [tokenHash(use.token), use.purpose, use.realm, use.accountId ?? null],
  )
  return found?.accountId
}
