import { badCredentials, Problem, type ProblemKind } from '../kernel/problem.ts'
import { proveByEmail } from './account-methods.ts'
import type { Identity, RealmTokens, Tokens } from './identity.ts'
import { reaching } from './outage.ts'
import type { Parts } from './parts.ts'
import {
  findRefreshToken,
  openSession,
  type RefreshRefusal,
  refreshSession,
  revokeSession,
  revokeSessions,
  type SessionGrant,
} from './sessions.ts'

type SessionMethods = Pick<
  Identity,
  'login' | 'openSession' | 'refresh' | 'logout' | 'revokeOthers' | 'revokeAll' | 'revokeToken'
>

const refusals: Record<RefreshRefusal, ProblemKind> = {
  unknown: 'invalid-token',
  expired: 'expired-token',
  revoked: 'revoked-token',
  reused: 'revoked-token',
}

/** No refresh token of ours is longer. */
const REFRESH_TOKEN_LENGTH = 64

/** The methods of identity that are about sessions and their tokens. */
export function sessionMethods(parts: Parts): SessionMethods {
  const { db, access, changes, realms } = parts

  const tokensOf = (realm: string): RealmTokens => {
    const tokens = realms[realm]
    if (!tokens) throw new Error(`the realm ${realm} has no settings for its tokens`)
    return tokens
  }

  const toTokens = async (grant: SessionGrant): Promise<Tokens> => ({
    accessToken: await access.sign(grant),
    sessionId: grant.sessionId,
    expiresAt: grant.expiresAt,
    ...(grant.refreshToken !== undefined && { refreshToken: grant.refreshToken }),
  })

  const sessionOf = async (realm: string, token: string): Promise<number | undefined> => {
    if (token.length <= REFRESH_TOKEN_LENGTH) return (await findRefreshToken(db, realm, token))?.sessionId
    try {
      return access.read(`Bearer ${token}`, realm).sessionId
    } catch {
      return undefined
    }
  }

  return {
    async login(attempt) {
      const { account, bcrypt } = await proveByEmail(parts, attempt)
      const grant = await reaching(db.transaction((on) => openSession(on, account.id, tokensOf, bcrypt)))
      if (!grant) throw badCredentials()
      return { account: grant.account, ...(await toTokens(grant)) }
    },

    async openSession(accountId, trx) {
      const open = (on: Parts['db']) => openSession(on, accountId, tokensOf)
      const grant = await (trx ? open(trx) : db.transaction(open))
      if (!grant) throw badCredentials()
      return { account: grant.account, ...(await toTokens(grant)) }
    },

    async refresh(realm, refreshToken) {
      if (refreshToken.length > REFRESH_TOKEN_LENGTH) throw new Problem('invalid-token')
      const found = await reaching(findRefreshToken(db, realm, refreshToken))
      if (!found) throw new Problem('invalid-token')
      const outcome = await reaching(
        db.transaction((on) => refreshSession(on, found, refreshToken, tokensOf(realm))),
      )
      // Changes nothing more: this node learns so of the session that the spent token has ended.
      if (outcome === 'reused') await reaching(changes.change(found.accountId, undefined, async () => {}))
      if (typeof outcome === 'string') throw new Problem(refusals[outcome])
      return toTokens(outcome)
    },

    async logout(caller) {
      await reaching(changes.change(caller.accountId, undefined, (on) => revokeSession(on, caller.sessionId)))
    },

    revokeOthers: ({ accountId, sessionId }, trx) =>
      changes.change(accountId, trx, (on) => revokeSessions(on, accountId, sessionId)),

    revokeAll: (accountId, trx) => changes.change(accountId, trx, (on) => revokeSessions(on, accountId)),

    async revokeToken(caller, token) {
      const sessionId = await sessionOf(caller.realm, token)
      if (sessionId === undefined) return 0
      return changes.change(caller.accountId, undefined, (on) =>
        revokeSession(on, sessionId, caller.accountId),
      )
    },
  }
}
