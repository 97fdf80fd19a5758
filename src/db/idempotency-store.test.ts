import { createHash, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, eventually, tally, warm } from '../identity/testing.ts'
import type { IdempotencyClaim, IdempotencyScope, KeptReply } from '../kernel/idempotency.ts'
import { Problem } from '../kernel/problem.ts'
import { toProblem } from '../kernel/to-problem.ts'
import type { Db } from './connection.ts'
import { createIdempotencyStore, type SweptIdempotencyStore } from './idempotency-store.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let database: TestDatabase
let db: Db
let store: SweptIdempotencyStore
let accountId: number
beforeAll(async () => {
  database = await testDatabase({ poolSize: 20 })
  db = database.db
  store = createIdempotencyStore(db)
  accountId = await newAccount()
  // What a request does, so that a test can tell how often it was done.
  await db.raw('create table work (key text not null, worker text not null)')
})
afterAll(() => database.drop())

const newAccount = async (): Promise<number> => {
  const email = `${randomBytes(6).toString('hex')}@example.com`
  const [row] = await db('identity.accounts').insert({ realm: 'shop', email, role: 'user' }, 'id')
  return row.id
}

const newScope = (change: Partial<IdempotencyScope> = {}): IdempotencyScope => ({
  accountId,
  operation: 'shop:createCart',
  key: randomBytes(8).toString('hex'),
  ...change,
})

const print = (text: string): Buffer => createHash('sha256').update(text).digest()
const cart = print('a cart')
const reply: KeptReply = { status: 201, headers: { Location: '/carts/1' }, text: '{"name":"Zoë 🛒 \\u0000"}' }

/** What a claim comes to: `claimed`, the status of the reply that is due, or the kind of the Problem. */
const outcomeOf = async (scope: IdempotencyScope, fingerprint = cart): Promise<string> => {
  try {
    const outcome = await store.claim(scope, fingerprint)
    return 'claim' in outcome ? 'claimed' : String(outcome.kept.status)
  } catch (error) {
    if (error instanceof Problem) return error.kind
    throw error
  }
}

const claimed = async (scope: IdempotencyScope): Promise<IdempotencyClaim<Db>> => {
  const outcome = await store.claim(scope, cart)
  if ('claim' in outcome) return outcome.claim
  throw new Error('a reply was kept')
}

/** Does the work of a request, and keeps its reply with it. */
const work = (scope: IdempotencyScope, claim: IdempotencyClaim<Db>, worker = 'one', told = reply) =>
  store.transaction(async (trx) => {
    await trx('work').insert({ key: scope.key, worker })
    await claim.keep(trx, told)
    return worker
  })

const workersOf = ({ key }: IdempotencyScope): Promise<string[]> => db('work').where({ key }).pluck('worker')

/** Lets so much time pass for the row of a key. */
const pass = (scope: IdempotencyScope, interval: string): Promise<unknown> =>
  db.raw(
    `update idempotency.replies set claimed_at = claimed_at - cast(:interval as interval),
       lease_until = lease_until - cast(:interval as interval),
       expires_at = expires_at - cast(:interval as interval)
     where account_id = :accountId and operation = :operation and key = :key`,
    { ...scope, interval },
  )

/** Resolves once a statement of this database waits for a lock. */
const someoneWaits = (): Promise<void> =>
  eventually(5_000, async () => {
    const { rows } = await db.raw(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length > 0
  })

describe('a key', () => {
  it('is claimed by the first request, is taken while that runs, and then has its reply for all who ask', async () => {
    const scope = newScope()
    expect(await store.isKnown(scope)).toBe(false)
    const claim = await claimed(scope)
    expect(await store.isKnown(scope)).toBe(true)
    expect(await outcomeOf(scope)).toBe('key-running')
    await work(scope, claim)
    expect(await store.claim(scope, cart)).toEqual({ kept: reply })
    expect(await store.claim(scope, cart)).toEqual({ kept: reply })
    expect(await workersOf(scope)).toEqual(['one'])
  })

  it('is refused to another request, whether the first one runs, is dead, or was answered', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    expect(await outcomeOf(scope, print('another cart'))).toBe('key-reused')
    await pass(scope, '3 minutes')
    expect(await outcomeOf(scope, print('another cart'))).toBe('key-reused')
    await work(scope, claim)
    expect(await outcomeOf(scope, print('another cart'))).toBe('key-reused')
    expect(await outcomeOf(scope)).toBe('201')
  })

  it.each([
    ['of another account', async (scope: IdempotencyScope) => ({ ...scope, accountId: await newAccount() })],
    [
      'for another operation',
      async (scope: IdempotencyScope) => ({ ...scope, operation: 'shop:createItem' }),
    ],
    ['in another case', async (scope: IdempotencyScope) => ({ ...scope, key: scope.key.toUpperCase() })],
  ])('%s is another one', async (_what, change) => {
    const scope = newScope({ key: `a${randomBytes(8).toString('hex')}` })
    const other = await change(scope)
    await work(scope, await claimed(scope))
    expect(await store.isKnown(other)).toBe(false)
    expect(await outcomeOf(other, print('another cart'))).toBe('claimed')
    expect(await outcomeOf(scope)).toBe('201')
  })

  it.each([
    ['of 255 characters', 'k'.repeat(255)],
    ['of one', ' '],
    ['of bytes that are no ASCII', Buffer.from('schlüssel ÿ\u0080', 'latin1').toString('latin1')],
    ['of what looks like SQL or a pattern', `'; %_\\ $1 ? :key --`],
  ])('%s is a key', async (_what, key) => {
    const scope = newScope({ key })
    await work(scope, await claimed(scope))
    expect(await store.claim(scope, cart)).toEqual({ kept: reply })
  })

  it('with a NUL is a fault of the client', async () => {
    const failure = await store.claim(newScope({ key: 'a\0b' }), cart).catch(toProblem)
    expect(failure).toMatchObject({ kind: 'malformed' })
    expect(await store.isKnown(newScope({ key: 'a\0b' })).catch(toProblem)).toMatchObject({
      kind: 'malformed',
    })
  })

  it('of an account that is gone is refused as its token is, and those it had are gone with it', async () => {
    const scope = newScope({ accountId: await newAccount() })
    await work(scope, await claimed(scope))
    await db('identity.accounts').where({ id: scope.accountId }).delete()
    expect(await store.isKnown(scope)).toBe(false)
    expect(await outcomeOf(scope)).toBe('invalid-token')
  })
})

describe('a refusal', () => {
  it('is kept without a transaction', async () => {
    const scope = newScope()
    const refusal: KeptReply = { status: 404, headers: {}, text: '{"detail":"Not found."}' }
    await (await claimed(scope)).keepRefusal(refusal)
    expect(await store.claim(scope, cart)).toEqual({ kept: refusal })
  })

  it('does not take the place of a reply', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    await work(scope, claim)
    await claim.keepRefusal({ status: 409, headers: {}, text: '{}' })
    expect(await store.claim(scope, cart)).toEqual({ kept: reply })
  })

  it('waits for the transaction that was given up and may yet commit', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    const lost = await db.transaction()
    await claim.keep(lost, reply)
    const refusing = claim.keepRefusal({ status: 409, headers: {}, text: '{}' })
    await someoneWaits()
    await lost.commit()
    await refusing
    expect(await outcomeOf(scope)).toBe('201')
  })
})

describe('a claim that is released', () => {
  it('leaves the key to the next request, whatever that asks for', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    await claim.release()
    expect(await store.isKnown(scope)).toBe(false)
    expect(await outcomeOf(scope, print('another cart'))).toBe('claimed')
    await expect(work(scope, claim)).rejects.toMatchObject({ kind: 'key-running' })
  })

  it('keeps the reply that it was given', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    await work(scope, claim)
    await claim.release()
    expect(await outcomeOf(scope)).toBe('201')
  })
})

describe('a request that is taken for dead', () => {
  it('holds its key for two minutes', async () => {
    const scope = newScope()
    await claimed(scope)
    await pass(scope, '1 minute 50 seconds')
    expect(await outcomeOf(scope)).toBe('key-running')
    await pass(scope, '11 seconds')
    expect(await outcomeOf(scope)).toBe('claimed')
    expect(await outcomeOf(scope)).toBe('key-running')
  })

  it.each(['before', 'after'])(
    'cannot commit once its key was claimed anew, %s the new one has',
    async (when) => {
      const scope = newScope()
      const dead = await claimed(scope)
      await pass(scope, '3 minutes')
      const living = await claimed(scope)
      if (when === 'after') await work(scope, living, 'living')
      await expect(work(scope, dead, 'dead')).rejects.toMatchObject({ kind: 'key-running' })
      if (when === 'before') await work(scope, living, 'living')
      expect(await workersOf(scope)).toEqual(['living'])
      expect(await outcomeOf(scope)).toBe('201')
    },
  )

  it('neither answers nor releases the key that was claimed anew', async () => {
    const scope = newScope()
    const dead = await claimed(scope)
    await pass(scope, '3 minutes')
    const living = await claimed(scope)
    await dead.release()
    await dead.keepRefusal({ status: 404, headers: {}, text: '{}' })
    expect(await outcomeOf(scope)).toBe('key-running')
    await work(scope, living, 'living')
    expect(await outcomeOf(scope)).toBe('201')
  })

  it.each([
    ['commits after all, its reply is due', 'commit', '201', ['dead']],
    ['does not, its key is free', 'rollback', 'claimed', []],
  ] as const)('and is about to commit is waited for: when it %s', async (_what, end, outcome, workers) => {
    const scope = newScope()
    const dead = await claimed(scope)
    await pass(scope, '3 minutes')
    const trx = await db.transaction()
    await trx('work').insert({ key: scope.key, worker: 'dead' })
    await dead.keep(trx, reply)
    const next = outcomeOf(scope)
    await someoneWaits()
    await trx[end]()
    expect(await next).toBe(outcome)
    expect(await workersOf(scope)).toEqual(workers)
  })

  it('because its connection died before the commit has done nothing, and may be tried again', async () => {
    const scope = newScope()
    const claim = await claimed(scope)
    const killed = store.transaction(async (trx) => {
      await trx('work').insert({ key: scope.key, worker: 'killed' })
      await claim.keep(trx, reply)
      const { rows } = await trx.raw('select pg_backend_pid() as pid')
      await db.raw('select pg_terminate_backend(?)', [rows[0].pid])
    })
    expect(await killed.catch(toProblem)).toMatchObject({ kind: 'unavailable' })
    expect(await outcomeOf(scope)).toBe('key-running')
    await pass(scope, '3 minutes')
    await work(scope, await claimed(scope), 'again')
    expect(await workersOf(scope)).toEqual(['again'])
  })
})

describe('a reply', () => {
  it('is due for a day; then the key is as good as new', async () => {
    const scope = newScope()
    await work(scope, await claimed(scope))
    await pass(scope, '23 hours 59 minutes')
    expect(await outcomeOf(scope)).toBe('201')
    await pass(scope, '2 minutes')
    expect(await store.isKnown(scope)).toBe(false)
    expect(await outcomeOf(scope, print('another cart'))).toBe('claimed')
    expect(await store.isKnown(scope)).toBe(true)
    expect(await outcomeOf(scope)).toBe('key-reused')
    expect(await outcomeOf(scope, print('another cart'))).toBe('key-running')
  })

  it('is swept when it has expired, in batches, and no other', async () => {
    const someone = await newAccount()
    await db.raw(
      `insert into idempotency.replies (account_id, operation, key, fingerprint, claim, claimed_at, lease_until, expires_at)
       select ?, 'shop:createCart', number, sha256('cart'), gen_random_uuid(),
         now() - interval '25 hours', now() - interval '24 hours', now() - interval '1 second'
       from generate_series(1, 2500) number`,
      [someone],
    )
    const [live, running] = [newScope({ accountId: someone }), newScope({ accountId: someone })]
    await work(live, await claimed(live))
    await claimed(running)
    const counts = await atOnce(2, () => store.sweep())
    expect(counts.reduce((sum, count) => sum + count)).toBe(2_500)
    expect(await store.sweep()).toBe(0)
    expect(await db('idempotency.replies').where({ account_id: someone })).toHaveLength(2)
    expect(await outcomeOf(live)).toBe('201')
    expect(await outcomeOf(running)).toBe('key-running')
  })
})

describe('of 20 who ask at the same moment, in 20 rounds,', () => {
  /** What a key may have been before. */
  const pasts: [string, (scope: IdempotencyScope) => Promise<unknown>][] = [
    ['is new', async () => {}],
    [
      'has expired',
      async (scope) => {
        await work(scope, await claimed(scope), 'expired')
        await pass(scope, '25 hours')
      },
    ],
    [
      'is of a dead request',
      async (scope) => {
        await claimed(scope)
        await pass(scope, '3 minutes')
      },
    ],
    ['was released', async (scope) => (await claimed(scope)).release()],
  ]

  it.each(pasts)('one gets a key that %s', async (_what, prepare) => {
    await warm(db, 20)
    for (let round = 0; round < 20; round += 1) {
      const scope = newScope()
      await prepare(scope)
      expect(tally(await atOnce(20, () => outcomeOf(scope)))).toEqual({ claimed: 1, 'key-running': 19 })
    }
  })

  it('one does the work, and the others get its reply or are told that it runs', async () => {
    await warm(db, 20)
    const ask = async (scope: IdempotencyScope, worker: string): Promise<string> => {
      const outcome = await store.claim(scope, cart).catch((error: Problem) => error.kind)
      if (typeof outcome === 'string') return outcome
      if ('kept' in outcome) return outcome.kept.text
      const told = { ...reply, text: JSON.stringify(worker) }
      return JSON.stringify(await work(scope, outcome.claim, worker, told))
    }
    for (let round = 0; round < 20; round += 1) {
      const scope = newScope()
      const outcomes = await atOnce(20, (index) => ask(scope, `worker ${index}`))
      const workers = await workersOf(scope)
      expect(workers).toHaveLength(1)
      expect(Object.keys(tally([...outcomes, 'key-running'])).sort()).toEqual([
        JSON.stringify(workers[0]),
        'key-running',
      ])
      expect(await ask(scope, 'late')).toBe(JSON.stringify(workers[0]))
    }
  })

  it('and all hold it, since each was taken for dead but the last, the last alone commits', async () => {
    await warm(db, 20)
    for (let round = 0; round < 20; round += 1) {
      const scope = newScope()
      const claims: IdempotencyClaim<Db>[] = []
      for (let index = 0; index < 20; index += 1) {
        claims.push(await claimed(scope))
        await pass(scope, '3 minutes')
      }
      const outcomes = await atOnce(20, (index) =>
        work(scope, claims[index] as IdempotencyClaim<Db>, `${index}`).catch((error: Problem) => error.kind),
      )
      expect(tally(outcomes)).toEqual({ 19: 1, 'key-running': 19 })
      expect(await workersOf(scope)).toEqual(['19'])
    }
  })

  it('exactly one commits when each gives the others up for dead', async () => {
    await warm(db, 20)
    const ask = async (scope: IdempotencyScope, worker: string): Promise<string> => {
      const outcome = await store.claim(scope, cart).catch((error: Problem) => error.kind)
      if (typeof outcome === 'string') return outcome
      if ('kept' in outcome) return 'kept'
      await pass(scope, '3 minutes')
      await work(scope, outcome.claim, worker).catch((error: Problem) => error.kind)
      return 'tried'
    }
    for (let round = 0; round < 20; round += 1) {
      const scope = newScope()
      await atOnce(20, (index) => ask(scope, `worker ${index}`))
      expect(await workersOf(scope)).toHaveLength(1)
      expect(await outcomeOf(scope)).toBe('201')
    }
  })
})
