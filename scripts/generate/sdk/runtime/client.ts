import createFetchClient, { type Client, type ClientOptions } from 'openapi-fetch'
import type { Answer } from './answer.ts'
import { type ApiFacts, nothingUnusual } from './api.ts'
import { bodySerializerFor, repeatable } from './body.ts'
import { type PageOptions, pagesOf, rowsOf } from './pages.ts'
import { senderFor, type Wire } from './sender.ts'
import { createSession } from './session.ts'
import type { ApiClient, SessionClient, SessionOptions } from './types.ts'

/** The options of a call, as far as they are looked at here; the types of each API say the rest. */
interface CallOptions extends PageOptions {
  fetch?: (request: Request) => Promise<Response>
  body?: unknown
}

type Call = (method: string, path: string, options?: CallOptions) => Promise<Answer<unknown>>

interface Caller {
  call: Call
  use: Client<object>['use']
  eject: Client<object>['eject']
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE'] as const

/** Calls of one API: by the spec's paths below its base, each with what is unusual of its operation. */
const callerOf = <Tokens extends object>(
  { base, operations }: ApiFacts<Tokens>,
  wire: Omit<Wire<Tokens>, 'fetch'>,
  { server, ...options }: ClientOptions & { server: string },
): Caller => {
  const client = createFetchClient<Record<string, never>>({
    ...options,
    baseUrl: server.replace(/\/$/, '') + base.replace(/\/$/, ''),
    Request: repeatable(options.Request ?? globalThis.Request),
  })
  const request = client.request as unknown as Call
  const call: Call = (method, path, { fetch, ...own } = {}) => {
    const facts = operations[`${method} ${path}`] ?? nothingUnusual
    // Looked up at each call, as fetch itself is: it may be replaced after the client was made.
    const used = fetch ?? options.fetch ?? ((sent: Request) => globalThis.fetch(sent))
    return request(method, path, {
      ...(facts.parseAs && { parseAs: facts.parseAs }),
      ...(options.bodySerializer === undefined && { bodySerializer: bodySerializerFor(facts) }),
      ...own,
      fetch: senderFor({ ...wire, fetch: used }, facts),
    })
  }
  return { call, use: client.use, eject: client.eject }
}

/** A client of the API that the facts describe. */
export const createApiClient = <Paths extends object, Lists extends object, Tokens extends object>(
  facts: ApiFacts<Tokens>,
  { token, retry = {}, session: tokens, onTokens, ...options }: SessionOptions<Tokens>,
): SessionClient<Paths, Lists, Tokens> => {
  const { refresh, pages } = facts
  const sendRefresh = async (path: string, body: Partial<Tokens>): Promise<Answer<Partial<Tokens>>> =>
    (await call('POST', path, { body })) as Answer<Partial<Tokens>>
  const session =
    refresh && createSession(refresh, tokens, (body) => sendRefresh(refresh.path, body), onTokens)
  const wire = { retry: retry === false ? { limit: 0 } : retry, token, session }
  const { call, use, eject }: Caller = callerOf(facts, wire, options)
  const list = (path: string, init?: PageOptions) => {
    const page = pages[path]
    if (!page) throw new TypeError(`${path} is no list that comes in pages`)
    return { page, found: pagesOf(page, (more) => call('GET', path, more), init) }
  }
  const client = {
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: CallOptions) => call(method, path, init)]),
    ),
    request: (method: string, path: string, init?: CallOptions) => call(method.toUpperCase(), path, init),
    use,
    eject,
    pages: (path: string, init?: PageOptions) => list(path, init).found,
    paginate(path: string, init?: PageOptions) {
      const { page, found } = list(path, init)
      return rowsOf(page, found)
    },
    get session() {
      return session?.tokens
    },
    set session(value: Tokens | undefined) {
      if (session) session.tokens = value
    },
  }
  return client as unknown as ApiClient<Paths, Lists> & { session: Tokens | undefined }
}
