import type { Db } from '../db/connection.ts'
import type { Caller } from '../kernel/contract.ts'
import { Problem, unavailable } from '../kernel/problem.ts'
import type { RedisLink } from '../redis/redis.ts'
import { accountMethods } from './account-methods.ts'
import { createChanges } from './changes.ts'
import { createGuard } from './guard.ts'
import type { KeyRing } from './keys.ts'
import { startListener } from './listener.ts'
import type { Parts } from './parts.ts'
import { createPasswords } from './passwords.ts'
import { firstRow } from './queries.ts'
import { createRevocations, judgeByDatabase, parseFact, readFacts } from './revocations.ts'
import { sessionMethods } from './session-methods.ts'
import { sweep } from './sweep.ts'
import { createAccessTokens } from './tokens.ts'

/** How long the tokens of a realm live, in seconds. */
export interface RealmTokens {
  /** Life of an access token. */
  accessSeconds: number
  /** Left out: the realm has no refresh tokens, and a session ends with its access token. */
  refresh?: {
    /** Life of a refresh token; a session lives as long as its latest one. */
    seconds: number
    /** Give a new refresh token with each use; a used one that comes again ends the session. */
    rotate: boolean
  }
}

/** The password hash as stored. An object, so that it cannot be mistaken for a password. */
export interface HashedPassword {
  readonly bcrypt: string
}

/** An account of a realm. Never holds the password's hash. */
export interface Account {
  id: number
  realm: string
  /** As it was sent; compared case-insensitively. */
  email: string
  role: string
  hasPassword: boolean
  disabled: boolean
}

export interface Registration {
  realm: string
  email: string
  /** Null for an account that logs in by other means. Inside a transaction pass a hash: see `hashPassword`. */
  password: string | HashedPassword | null
  role: string
}

/** One try to prove who one is. */
export interface PasswordAttempt {
  realm: string
  email: string
  password: string
  /** The client's IP address, IPv4 or IPv6; undefined counts as one shared address. */
  address: string | undefined
}

/** What a client gets from a login or a refresh. */
export interface Tokens {
  accessToken: string
  /** Opaque. Present where the realm has refresh tokens, and from `refresh` only where they rotate. */
  refreshToken?: string
  sessionId: number
  /** When the access token ends, in seconds since 1970. */
  expiresAt: number
}

export interface Login extends Tokens {
  account: Account
}

/** What identity needs of a logger; pino is one. */
export interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface IdentityOptions {
  /** A connection pool on a migrated database. It stays the caller's: `close` leaves it open. */
  db: Db
  /** Where the revocation listener connects to, with a connection of its own (not through a pooler). */
  databaseUrl: string
  keys: KeyRing
  /** The realms and how long their tokens live. */
  realms: Readonly<Record<string, RealmTokens>>
  /**
   * Counts bad logins over all nodes; without it, or while it is gone, each node counts its own. It stays the
   * caller's: `close` leaves it open.
   */
  redis?: RedisLink | undefined
  log: Log
  hash?: {
    /** bcrypt's cost, 4 to 31; 10 unless told. */
    cost?: number
    /** Worker threads; cores − 1, at least 1, unless told. */
    threads?: number
    /** Passwords that may wait for a thread before others are refused; 64 per thread unless told. */
    queue?: number
  }
}

/**
 * Accounts, passwords, sessions and tokens of every realm.
 *
 * Where a method takes `trx`, it runs inside that transaction (the outermost one, from
 * `db.transaction()`), and what it revokes takes effect on this node when that commits. Without it, the
 * method is one transaction of its own, in effect before the promise resolves. Foreign failures of the
 * database pass through as they are, but for `authenticate`, `checkPassword`, `login`, `refresh` and
 * `logout`, which throw `unavailable` when the database is out of reach.
 */
export interface Identity {
  /**
   * The hash of a password, made in a worker thread. Make it before a transaction begins, which would
   * otherwise hold its connection while the password waits for a thread.
   * @throws Problem `unavailable` when too many passwords wait
   */
  hashPassword(password: string): Promise<HashedPassword>

  /**
   * Makes an account, or says that the realm has one with this e-mail address; the transaction stays
   * usable then.
   * @throws Problem `unavailable` as `hashPassword`
   */
  register(registration: Registration, trx?: Db): Promise<Account | 'taken'>

  findAccount(accountId: number, trx?: Db): Promise<Account | undefined>

  findAccountByEmail(realm: string, email: string, trx?: Db): Promise<Account | undefined>

  /** Ends every session of the account and refuses new ones; false when there is no such account. */
  disableAccount(accountId: number, trx?: Db): Promise<boolean>

  /** Lets the account log in again; its former sessions stay ended. False when there is no such account. */
  enableAccount(accountId: number, trx?: Db): Promise<boolean>

  /** Changes the role, also of tokens that are out already; false when there is no such account. */
  changeRole(accountId: number, role: string, trx?: Db): Promise<boolean>

  /**
   * Changes the e-mail address. `moved`: it was another one, beyond upper and lower case, and one-time tokens
   * that were mailed there are useless now; `taken`: another account of the realm has it, and the transaction
   * stays usable. Undefined when there is no such account.
   */
  changeEmail(accountId: number, email: string, trx?: Db): Promise<'moved' | 'kept' | 'taken' | undefined>

  /** Deletes the account with its sessions and one-time tokens; false when there is no such account. */
  deleteAccount(accountId: number, trx?: Db): Promise<boolean>

  /**
   * The account that this e-mail address and password belong to. An unknown address costs as much time
   * as a wrong password, and a disabled account looks like one.
   * @throws Problem `bad-credentials`, `throttled`, `unavailable`
   */
  checkPassword(attempt: PasswordAttempt): Promise<Account>

  /**
   * `checkPassword` and `openSession` in one; refused when the password changed in between.
   * @throws Problem `bad-credentials`, `throttled`, `unavailable`
   */
  login(attempt: PasswordAttempt): Promise<Login>

  /**
   * Opens a session for an account that has proved itself (just registered, vouched for by a provider).
   * @throws Problem `bad-credentials` when the account is disabled or gone
   */
  openSession(accountId: number, trx?: Db): Promise<Login>

  /**
   * New tokens for a refresh token.
   * @throws Problem `invalid-token` (unknown, of another realm, account disabled), `expired-token`,
   *   `revoked-token` (session ended; a used token that comes again ends it), `unavailable`
   */
  refresh(realm: string, refreshToken: string): Promise<Tokens>

  /**
   * Who sends this `Authorization` header (RFC 6750). Synchronous and without a query, but for the time
   * while this node does not hear of revocations: then it asks the database and returns a promise.
   * @throws Problem `no-token` (no header), `no-bearer` (no bearer token in it), `expired-token`,
   *   `invalid-token` (also of a disabled or deleted account, and of another realm), `revoked-token`
   *   (logged out); `unavailable` when the database had to be asked and could not be
   */
  authenticate(authorization: string | undefined, realm: string): Caller | Promise<Caller>

  /** Ends the caller's session; resolves once that is committed. @throws Problem `unavailable` */
  logout(caller: Caller): Promise<void>

  /** Ends every session of the caller's account but this one; how many it ended. */
  revokeOthers(caller: Caller, trx?: Db): Promise<number>

  /** Ends every live session of the account; how many it ended. */
  revokeAll(accountId: number, trx?: Db): Promise<number>

  /** Ends the session of an access or refresh token of the caller's own; 0 when it is no live one. */
  revokeToken(caller: Caller, token: string): Promise<number>

  /**
   * Changes the password and ends every other session of the account, in one transaction.
   * @throws Problem `bad-credentials` when `old` is not the password, `throttled` (wrong ones count as
   *   bad logins), `unavailable`
   */
  changePassword(caller: Caller, old: string, fresh: string, address: string | undefined): Promise<void>

  /**
   * Sets the password without asking for the old one (a reset, an administrator), and ends the account's
   * sessions. False when there is no such account, or it has a password and `onlyFirst` was asked.
   */
  setPassword(
    accountId: number,
    password: string | HashedPassword,
    options?: {
      /** The session that stays. */
      keepSession?: number
      /** Only an account without a password gets this one. */
      onlyFirst?: boolean
    },
    trx?: Db,
  ): Promise<boolean>

  /** Deletes what has expired: sessions, tombstones, refresh and one-time tokens; how many rows. */
  sweep(): Promise<number>

  /** Whether this node hears of revocations; while false, `authenticate` asks the database. */
  readonly listening: boolean

  /** Stops the listener and the worker threads; the pool and the Redis connection stay open. */
  close(): Promise<void>
}

/**
 * Starts identity on a migrated database. Resolves when the revocations have been read, or without them
 * (asking the database for each request) when the listener cannot connect yet.
 * @throws what the database throws when it is out of reach or not migrated
 */
export async function createIdentity(options: IdentityOptions): Promise<Identity> {
  const { db, keys } = options
  const access = createAccessTokens(keys, await readIssuer(db))
  const revocations = createRevocations()
  const changes = createChanges(db, revocations)
  const passwords = createPasswords(options.hash)
  const guard = createGuard(options.redis)
  const listener = await startListener({
    databaseUrl: options.databaseUrl,
    channel: 'identity',
    onNotice: (payload) => revocations.learn(parseFact(payload)),
    async catchUp() {
      for (const fact of await readFacts(db)) revocations.learn(fact)
    },
    log: options.log,
  })
  const reloading = setInterval(() => void keys.reload(), RELOAD_KEYS_MS).unref()
  const pruning = setInterval(() => revocations.prune(), PRUNE_MS).unref()

  const parts: Parts = { db, realms: options.realms, access, changes, passwords, guard }
  return {
    ...accountMethods(parts),
    ...sessionMethods(parts),
    authenticate(authorization, realm) {
      const caller = access.read(authorization, realm)
      return listener.isLive() && !revocations.isInDoubt(caller.accountId)
        ? revocations.judge(caller)
        : unavailableUnlessAnswered(judgeByDatabase(db, caller))
    },
    sweep: () => sweep(db),
    get listening() {
      return listener.isLive()
    },
    async close() {
      clearInterval(reloading)
      clearInterval(pruning)
      changes.close()
      await Promise.all([listener.close(), passwords.close()])
    },
  }
}

/** Milliseconds until a rotated key file is noticed where no token speaks of the new key. */
const RELOAD_KEYS_MS = 5_000
const PRUNE_MS = 60_000

async function readIssuer(db: Db): Promise<string> {
  const deployment = await firstRow<{ id: string }>(db, 'select id from identity.deployment')
  if (!deployment) throw new Error('The table identity.deployment is empty: restore its row from a backup')
  return `agora:${deployment.id}`
}

/** Whatever keeps the database from answering is an outage to someone who asks for access. */
const unavailableUnlessAnswered = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw error instanceof Problem ? error : unavailable(error)
  })
