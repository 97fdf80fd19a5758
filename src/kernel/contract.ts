/**
 * The contract as the compiler sees it. `Handlers` maps openapi-typescript's `operations` to the functions
 * that implement them: a missing operation, an unknown one, an undocumented status, a wrong body or a
 * parameter that does not exist is a type error.
 */
import type { Readable } from 'node:stream'
import type { AnyReply } from './api.ts'
import type { ReceivedFile } from './form.ts'
import type { Problem } from './problem.ts'
import type { RequestFacts } from './request.ts'

/** Who makes the request, as the token says. May be shared between requests. */
export interface Caller {
  readonly accountId: number
  readonly sessionId: number
  readonly realm: string
  /** The role at this moment, also when it changed after the token was made. */
  readonly role: string
  /** When the token ends, in seconds since 1970. */
  readonly expiresAt: number
}

/** What the generator tells the compiler of an operation beyond openapi-typescript's types. */
export interface OperationFacts {
  /** Whether there is a caller. */
  secured: boolean | 'optional'
  /** Whether an `Idempotency-Key` keeps it from being done twice. */
  idempotent: boolean
  /** Whether the spec takes `If-Match` into account. */
  conditional: boolean
  /** The failures of its own that the spec gives it under `x-failures`. */
  failures: string
  /** The parameters that have a default, and so are never absent. */
  defaults: string
  /** By status: the headers that an answer cannot be without (`required`). */
  headers: object
  /** The fields of its form that take files. */
  files: string
}

/** The failures that a handler returns as such nowhere: they are thrown. */
type FailureStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 406
  | 409
  | 410
  | 412
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503
  | 507

type Responses<Op> = Op extends { responses: infer R } ? R : never

type HeadersOf<Names> = [Names] extends [string]
  ? { headers: Readonly<Record<string, string>> & Readonly<Record<Names, string>> }
  : { headers?: Readonly<Record<string, string>> }

type BodyOf<Response> = Response extends { content: { 'application/json': infer Json } }
  ? { body: Json }
  : Response extends { content: Record<string, unknown> }
    ? { body: Readable }
    : { body?: undefined }

/** What an operation may answer when it succeeds: each documented status with its headers and body. */
export type Reply<Op, Headers = unknown> = {
  [Status in Exclude<keyof Responses<Op>, FailureStatus>]: {
    status: Status
  } & HeadersOf<Status extends keyof Headers ? Headers[Status] : undefined> &
    BodyOf<Responses<Op>[Status]>
}[Exclude<keyof Responses<Op>, FailureStatus>]

type ParametersIn<Op, Place extends string> = Op extends { parameters: { [P in Place]?: infer Found } }
  ? NonNullable<Found> extends never
    ? Record<never, never>
    : NonNullable<Found>
  : Record<never, never>

type Defaulted<Parameters, Names extends string> = Omit<Parameters, Names> &
  Required<Pick<Parameters, Extract<keyof Parameters, Names>>>

type RequestBody<Op> = Op extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Op extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined

/** What a handler gets: the request, validated and typed, and the services of its API. */
export type Input<Op, Facts extends OperationFacts, Services> = {
  params: ParametersIn<Op, 'path'>
  query: Defaulted<ParametersIn<Op, 'query'>, Facts['defaults']>
  headers: ParametersIn<Op, 'header'>
  body: RequestBody<Op>
  caller: Facts['secured'] extends true
    ? Caller
    : Facts['secured'] extends false
      ? undefined
      : Caller | undefined
  request: RequestFacts
  /** The files of a form, by field; they are gone when the handler is done. */
  files: { readonly [Field in Facts['files']]: readonly ReceivedFile[] }
  /** A failure of the operation's own, to be thrown; `values` fill the blanks in its words. */
  fail: (name: Facts['failures'], values?: Readonly<Record<string, string | number>>) => Problem
} & (Facts['idempotent'] extends true ? Once<Services> : unknown) &
  (Facts['conditional'] extends true ? IfMatch<Op> : unknown) &
  Services

/** What an operation gets that takes an `Idempotency-Key`. */
interface Once<Services> {
  /**
   * Runs the operation's one transaction, and keeps its reply with it: a request that comes again with the
   * same key gets that reply, and is not done twice, whenever the process or the connection dies.
   */
  once: <R extends AnyReply>(work: (trx: DbOf<Services>) => Promise<R>) => Promise<R>
}

type DbOf<Services> = Services extends { db: infer Db } ? Db : never

/** What an operation gets that takes `If-Match`. */
interface IfMatch<Op> {
  /**
   * To be called where nothing can change the entity before the operation does: inside its transaction.
   * @param etag of the entity as it is, in its quotes
   * @param current the entity as it is, which is the answer when the client holds another one
   * @throws Problem `stale`
   */
  ifMatch: (etag: string, current: () => CurrentOf<Op>) => void
}

type CurrentOf<Op> =
  Responses<Op> extends { 412: { content: { 'application/json': infer Json } } } ? Json : never

/**
 * Who may use an operation, asked before its body is read, and again when it is known which members were
 * sent: those who may not learn nothing of what is wrong with their request.
 */
export type Permits<Operations, Facts extends Record<keyof Operations, OperationFacts>, Services> = {
  [Id in keyof Operations]?: (
    input: Pick<Input<Operations[Id], Facts[Id], Services>, 'params' | 'caller' | 'fail'> & {
      sent: ReadonlySet<string> | undefined
    } & Services,
  ) => Promise<void>
}

/** One function for each operation of a spec, no more and no fewer. */
export type Handlers<Operations, Facts extends Record<keyof Operations, OperationFacts>, Services> = {
  [Id in keyof Operations]: (
    input: Input<Operations[Id], Facts[Id], Services>,
  ) => Promise<Reply<Operations[Id], Facts[Id]['headers']>>
}
