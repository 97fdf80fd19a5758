/**
 * Every way in which a request can fail, as one closed list. Code throws a Problem and never a status or
 * an error body: the API's dialect alone gives a Problem its words on the wire.
 */
export type ProblemKind = keyof typeof statusOf

/** The status of each kind, unless the operation documents another one for it (`x-failures`). */
export const statusOf = {
  /** The request breaks the spec: see `issues`. */
  invalid: 400,
  /** The body cannot be read as what it says it is. */
  malformed: 400,
  /** No `Authorization` header. */
  'no-token': 401,
  /** An `Authorization` header that holds no bearer token. */
  'no-bearer': 401,
  'expired-token': 401,
  'invalid-token': 401,
  'revoked-token': 401,
  /** A login that does not match, or a password that is not the account's. */
  'bad-credentials': 401,
  /** A failure that the operation's spec names under `x-failures`, with its status and words. */
  refused: 400,
  forbidden: 403,
  missing: 404,
  method: 405,
  conflict: 409,
  /** An `Idempotency-Key` that came with another request before. */
  'key-reused': 409,
  /** An `Idempotency-Key` whose first request is still running. */
  'key-running': 409,
  /** The entity is not the one that `If-Match` names: see `current`. */
  stale: 412,
  'too-large': 413,
  'unsupported-media': 415,
  unprocessable: 422,
  throttled: 429,
  internal: 500,
  unavailable: 503,
  'storage-full': 507,
} as const

/** Names under which `x-failures` can tell one ill-formed request from another; all of them are `invalid`. */
export const refinedFailures = {
  'invalid-path': 'A path parameter does not fit.',
  'invalid-query': 'A query parameter does not fit.',
  'invalid-body': 'The body does not fit.',
  'empty-body': 'The body has none of the members of which it must have one.',
  'too-short': 'A text is present, and shorter than its least length.',
  'too-long': 'A text is over its greatest length. Not covered by `invalid-body`.',
  unstorable: 'A text holds what the database cannot store. Not covered by `invalid-body`.',
} as const

/** Where in the request an issue lies. */
export type IssueSource = 'path' | 'query' | 'header' | 'body'

/** One thing that is wrong with a request. */
export interface Issue {
  source: IssueSource
  /** The parameter or the body's member; empty when the issue is with the body as a whole. */
  field: string
  /** What the value breaks, by its JSON Schema keyword (`required`, `maxLength`, `format` …). */
  rule: string
  /** The keyword's value: the length of a `maxLength`, the name of a `format`. */
  limit?: unknown
  /** The value refused, where a dialect may want to show it. */
  value?: unknown
}

export interface ProblemDetails {
  /** Which of the operation's own failures (`x-failures`) this is. */
  name?: string
  /** What the words of that failure have blanks for. */
  values?: Readonly<Record<string, string | number>>
  issues?: Issue[]
  /** Seconds after which another try may succeed (429, 503). */
  retryAfter?: number
  /** What could not be read (`malformed`). */
  part?: 'json' | 'form'
  /** The entity as it is (`stale`), of the shape that the operation's spec has for it. */
  current?: { etag: string; body: unknown }
  /** The methods that the path has (405), or the media types that the operation reads (415). */
  allowed?: readonly string[]
  /** What was refused: the method of a 405, the media type of a 415. */
  refused?: string
  /** The failure behind it: logged, never shown. */
  cause?: unknown
}

/** A request's failure. Thrown by anything below an operation, caught in one place by the kernel. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly kind: ProblemKind
  readonly details: ProblemDetails

  constructor(kind: ProblemKind, details: ProblemDetails = {}) {
    super(details.name ?? kind, details.cause === undefined ? undefined : { cause: details.cause })
    this.kind = kind
    this.details = details
  }
}

/** The request breaks the spec in these places (400). */
export const invalid = (issues: Issue[]): Problem => new Problem('invalid', { issues })
/** The body is not what its content type says (400). */
export const malformed = (cause?: unknown): Problem => new Problem('malformed', { cause })
/** No such thing, or none that the caller may know of (404). */
export const missing = (): Problem => new Problem('missing')
/** The caller is known and may not (403). */
export const forbidden = (): Problem => new Problem('forbidden')
/** Login or password does not match (401). */
export const badCredentials = (): Problem => new Problem('bad-credentials')
/** It is there already, or in use (409). */
export const conflict = (cause?: unknown): Problem => new Problem('conflict', { cause })
/** Too many tries (429); `retryAfter` in seconds. */
export const throttled = (retryAfter: number): Problem => new Problem('throttled', { retryAfter })
/** Something that the request needs is out of reach for now (503); `retryAfter` in seconds. */
export const unavailable = (cause?: unknown, retryAfter = 1): Problem =>
  new Problem('unavailable', { cause, retryAfter })
/** A body over the limit (413). */
export const tooLarge = (cause?: unknown): Problem => new Problem('too-large', { cause })
