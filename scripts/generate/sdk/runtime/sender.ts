import { nothingUnusual, type OperationFacts } from './api.ts'
import { copyOf } from './body.ts'
import { abortable, patienceFor, type RetryOptions, sendPatiently } from './retry.ts'
import type { Session } from './session.ts'

/** Whose token goes with the requests of a client, and how they are sent. */
export interface Wire<Tokens extends object> {
  fetch(request: Request): Promise<Response>
  retry: RetryOptions
  /** The token to send where there is no session. */
  token?: string | (() => string | undefined | Promise<string | undefined>)
  session?: Session<Tokens>
}

/** `crypto.randomUUID` exists on secure origins alone. */
const newKey = (): string =>
  globalThis.crypto.randomUUID?.() ??
  Array.from(globalThis.crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')

/**
 * The `fetch` of one call: it sends the token and the idempotency key, waits for a server that is busy, and
 * renews the session once when its token is refused. What the caller has set by hand is left alone.
 */
export const senderFor =
  <Tokens extends object>(
    { fetch, retry, token, session }: Wire<Tokens>,
    { open = false, keyed = false }: OperationFacts = nothingUnusual,
  ) =>
  async (original: Request): Promise<Response> => {
    if (keyed && !original.headers.has('Idempotency-Key')) original.headers.set('Idempotency-Key', newKey())
    const sendsToken = !open && !original.headers.has('Authorization')
    let used: Tokens | undefined
    const authorized = async (request: Request): Promise<Response> => {
      if (sendsToken) {
        used = session?.tokens
        const value = session?.access() ?? (typeof token === 'function' ? await token() : token)
        if (value) request.headers.set('Authorization', `Bearer ${value}`)
      }
      return fetch(request)
    }
    const copy = () => copyOf(original)
    const patience = patienceFor(retry, keyed)
    const answer = await sendPatiently(original, patience, copy, authorized)
    if (answer.status !== 401 || !session || !used) return answer
    const again = copy()
    if (!again) return answer
    const renewed = await abortable(session.renew(used), original.signal)
    if (!renewed) return answer
    await answer.body?.cancel()
    return sendPatiently(again, patience, copy, authorized)
  }
