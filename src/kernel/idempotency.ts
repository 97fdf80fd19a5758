import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ReceivedForm } from './form.ts'

/** Whose key, and for what: the same key of somebody else, or of another operation, is another one. */
export interface IdempotencyScope {
  accountId: number
  /** With the API's name, as operations of two APIs may have one name. */
  operation: string
  key: string
}

/** A reply as it was sent. */
export interface KeptReply {
  status: number
  headers: Readonly<Record<string, string>>
  /** JSON. */
  text: string
}

/** A key in the hands of the request that came first with it. */
export interface IdempotencyClaim<Trx> {
  /**
   * Keeps the reply within the transaction whose outcome it tells.
   * @throws Problem `key-running` when the claim was given up for dead and is another's by now: what the
   *   transaction did is undone then
   */
  keep(trx: Trx, reply: KeptReply): Promise<void>
  /** Keeps a refusal, which has changed nothing. */
  keepRefusal(reply: KeptReply): Promise<void>
  /** Lets the next request with the key try again; nothing happens when a reply was kept. */
  release(): Promise<void>
}

/** Remembers what was answered to whom under which key, for a day. */
export interface IdempotencyStore<Trx> {
  /** Whether there was a request with this key, whatever became of it. */
  isKnown(scope: IdempotencyScope): Promise<boolean>
  /**
   * Claims the key for a request, or gives the reply that the first one got.
   * @param fingerprint of the request: see `fingerprintOf`
   * @throws Problem `key-reused` when the key came with another request, `key-running` while the first one runs
   */
  claim(
    scope: IdempotencyScope,
    fingerprint: Buffer,
  ): Promise<{ kept: KeptReply } | { claim: IdempotencyClaim<Trx> }>
  transaction<R>(work: (trx: Trx) => Promise<R>): Promise<R>
}

const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('base64')
}

/** A file is what is in it, whatever it is called. */
const withoutNames = (body: unknown, files: ReceivedForm['files']): unknown =>
  typeof body === 'object' && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body).filter(([name]) => !(name in files)))
    : body

/** What two requests have in common that ask for the same: parameters, members in the spec's order, contents of files. */
export const fingerprintOf = async (
  params: object,
  body: unknown,
  files: ReceivedForm['files'],
): Promise<Buffer> => {
  const contents: [field: string, hash: string][] = []
  for (const [field, received] of Object.entries(files)) {
    for (const { path } of received) contents.push([field, await hashFile(path)])
  }
  return createHash('sha256')
    .update(JSON.stringify([params, withoutNames(body, files), contents]))
    .digest()
}
