import { randomUUID } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Caller } from '../kernel/contract.ts'
import { Problem } from '../kernel/problem.ts'
import type { KeyRing } from './keys.ts'
import type { SessionGrant } from './sessions.ts'

/** Signs and reads access tokens: JWT, HS256, typed so that no other JWT of ours passes (RFC 8725, 3.11). */
export interface AccessTokens {
  sign(grant: SessionGrant): Promise<string>
  /**
   * What the token of an `Authorization` header says (RFC 6750); whether that is revoked is for others.
   * @throws Problem `no-token`, `no-bearer`, `invalid-token`, `expired-token`
   */
  read(authorization: string | undefined, realm: string): Caller
}

/** Longer than any token of ours: longer ones are refused unread. */
const TOKEN_LENGTH = 4_096
const TYPE = 'at+jwt'
const ALGORITHM = 'HS256'
/** Verified tokens remembered: two generations of this many, some 10 MB at most. */
const GENERATION = 5_000

const ID = /^[1-9]\d{0,9}$/
const LARGEST_ID = 2_147_483_647

// No `cause`: the messages of parsers quote what they read.
const invalidToken = (): Problem => new Problem('invalid-token')

/**
 * @param issuer names the database whose accounts the tokens speak of
 */
export function createAccessTokens(keys: KeyRing, issuer: string): AccessTokens {
  const remembered = createMemory<Caller>(GENERATION)
  let version = keys.version

  function verify(token: string): Caller {
    if (token.length > TOKEN_LENGTH) throw invalidToken()
    const kid = keyIdOf(token)
    const key = kid === undefined ? undefined : keys.find(kid)
    if (!key) throw invalidToken()
    let claims: unknown
    try {
      // The expiry is judged last, by `read`: an expired token that is not ours is an invalid one.
      claims = jwt.verify(token, key, { algorithms: [ALGORITHM], issuer, ignoreExpiration: true })
    } catch {
      throw invalidToken()
    }
    return toCaller(claims)
  }

  return {
    async sign({ account, sessionId, issuedAt, expiresAt }) {
      const { kid, key } = await keys.signing()
      return jwt.sign({ sid: sessionId, role: account.role, iat: issuedAt, exp: expiresAt }, key, {
        algorithm: ALGORITHM,
        header: { alg: ALGORITHM, typ: TYPE, kid },
        subject: String(account.id),
        audience: account.realm,
        issuer,
        jwtid: randomUUID(),
      })
    },

    read(authorization, realm) {
      if (authorization === undefined) throw new Problem('no-token')
      if (version !== keys.version) {
        version = keys.version
        remembered.clear()
      }
      const known = remembered.get(authorization)
      const caller = known ?? verify(bearerOf(authorization))
      if (caller.realm !== realm) throw invalidToken()
      if (caller.expiresAt * 1000 <= Date.now()) throw new Problem('expired-token')
      if (!known) remembered.set(authorization, caller)
      return caller
    },
  }
}

/** @throws Problem `no-bearer` when the header is of another scheme, or holds no token or several words */
function bearerOf(authorization: string): string {
  const token = authorization.slice(0, 7).toLowerCase() === 'bearer ' ? authorization.slice(7).trim() : ''
  if (token === '' || token.includes(' ')) throw new Problem('no-bearer')
  return token
}

/** The key id in the token's header, which is not verified yet; undefined when it is no header of ours. */
function keyIdOf(token: string): string | undefined {
  try {
    const header: unknown = JSON.parse(
      Buffer.from(token.slice(0, token.indexOf('.')), 'base64url').toString(),
    )
    if (typeof header !== 'object' || header === null) return undefined
    const { kid, typ } = header as Record<string, unknown>
    return typ === TYPE && typeof kid === 'string' ? kid : undefined
  } catch {
    return undefined
  }
}

/** Every claim is required, and of its exact type. */
function toCaller(claims: unknown): Caller {
  if (typeof claims !== 'object' || claims === null) throw invalidToken()
  const { sub, aud, jti, exp, iat, sid, role } = claims as Record<string, unknown>
  if (
    typeof sub !== 'string' ||
    !ID.test(sub) ||
    Number(sub) > LARGEST_ID ||
    typeof aud !== 'string' ||
    typeof jti !== 'string' ||
    jti === '' ||
    !isWhole(exp) ||
    !isWhole(iat) ||
    !isWhole(sid) ||
    typeof role !== 'string'
  ) {
    throw invalidToken()
  }
  return Object.freeze({ accountId: Number(sub), sessionId: sid, realm: aud, role, expiresAt: exp })
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) > 0

interface Memory<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  clear(): void
}

/** Keeps what was used lately: what no one asked for during one generation goes with it. */
function createMemory<T>(generation: number): Memory<T> {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  const set = (key: string, value: T): void => {
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    young.set(key, value)
  }
  return {
    get(key) {
      const value = young.get(key)
      if (value !== undefined) return value
      const older = old.get(key)
      if (older !== undefined) set(key, older)
      return older
    },
    set,
    clear() {
      young = new Map()
      old = new Map()
    },
  }
}
