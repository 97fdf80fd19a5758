import type { AnyReply } from './api.ts'
import type { ReadBody } from './body.ts'
import type { Caller } from './contract.ts'
import {
  fingerprintOf,
  type IdempotencyClaim,
  type IdempotencyScope,
  type IdempotencyStore,
  type KeptReply,
} from './idempotency.ts'
import type { Passage, RunContext } from './run.ts'

type Store = IdempotencyStore<unknown>

/** What an operation that takes an `Idempotency-Key` knows of it. */
export interface Keyed {
  store: Store
  /** Undefined: the client sent none, and the operation is done as often as it is asked for. */
  scope: IdempotencyScope | undefined
  /** Whether a request came with the key before: its reply is due, whoever may do what by now. */
  known: boolean
}

/** What a request asks for, beside its parameters. */
export type Claimed = Pick<ReadBody, 'value' | 'files'>

/** The longest key; the spec says so, too. */
const longestKey = 255

/** @throws what the store throws */
export const readKey = async (
  { route: { api, operation }, request }: Passage,
  { idempotency: store }: RunContext,
  caller: Caller | undefined,
): Promise<Keyed | undefined> => {
  if (!operation.idempotent) return undefined
  if (!store || !caller) throw new Error('This server has nothing that keeps idempotency keys.')
  const key = request.headers['idempotency-key']
  // One that is too long is for the validator to refuse.
  if (typeof key !== 'string' || key === '' || key.length > longestKey) {
    return { store, scope: undefined, known: false }
  }
  const scope = { accountId: caller.accountId, operation: `${api.name}:${operation.operationId}`, key }
  return { store, scope, known: await store.isKnown(scope) }
}

/**
 * Claims the key, or gives the reply that is due.
 * @throws Problem `key-reused`, `key-running`
 */
export const claimKey = async (
  passage: Passage,
  { store, scope }: Keyed,
  { value, files }: Claimed,
): Promise<AnyReply | undefined> => {
  if (!scope) return undefined
  const outcome = await store.claim(scope, await fingerprintOf(passage.params, value, files))
  if ('claim' in outcome) {
    passage.claim = outcome.claim
    return undefined
  }
  const { status, headers, text } = outcome.kept
  return { status, text, headers: { ...headers, 'Idempotency-Replayed': 'true' } }
}

/** The one transaction of an operation that takes a key; with a key, its reply is kept in it. */
export const onceOf =
  (passage: Passage, { store }: Keyed) =>
  <R extends AnyReply>(work: (trx: unknown) => Promise<R>): Promise<R> =>
    store.transaction(async (trx) => {
      const { route, claim } = passage
      const reply = await work(trx)
      const text = route.serializers[reply.status]?.(reply.body) ?? ''
      await claim?.keep(trx, { status: reply.status, headers: reply.headers ?? {}, text })
      passage.isKept = true
      return reply
    })

const isWorthKeeping = ({ status }: KeptReply): boolean => status < 500 && status !== 429

/** Keeps a refusal that will not change by itself, and gives the key back after any other. */
export const settleClaim = async ({ claim }: Passage, refusal: KeptReply | undefined): Promise<void> => {
  if (!claim) return
  const settling = refusal && isWorthKeeping(refusal) ? claim.keepRefusal(refusal) : claim.release()
  // A key that cannot be settled comes free by itself after a while.
  await settling.catch(() => {})
}

export type Claim = IdempotencyClaim<unknown>
