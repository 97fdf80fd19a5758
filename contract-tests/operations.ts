/** What the generated `operations.ts` of an API says, as far as the contract tests read it. */
export interface Operation {
  readonly operationId: string
  /** In capitals. */
  readonly method: string
  /** With the API's base path, in OpenAPI's form. */
  readonly path: string
  /** `'optional'`: it can be used without a token, and a bad one is refused. */
  readonly secured: boolean | 'optional'
  /** The rate against which the server counts its requests. */
  readonly rate?: string
  readonly statuses: readonly number[]
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly type: string }[]
  readonly body?: {
    readonly types: readonly string[]
    readonly form?: { readonly files: readonly { readonly name: string; readonly maxBytes: number }[] }
  }
}

export type Operations = Readonly<Record<string, Operation>>

/** What must be one transaction: an operation, and a status that it documents. */
export interface Pair {
  readonly operationId: string
  readonly status: number
}

/** The name of a pair in messages, and its key in maps. */
export const nameOf = ({ operationId, status }: Pair): string => `${operationId} ${status}`

/** Every pair of an API, in the order of its operations. */
export const pairsOf = (operations: Operations): Pair[] =>
  Object.values(operations).flatMap(({ operationId, statuses }) =>
    statuses.map((status) => ({ operationId, status })),
  )

/** The names of an operation's parameters in one place. */
type NamesIn<Op, Place extends string> = Op extends { parameters: readonly (infer Parameter)[] }
  ? Parameter extends { in: Place; name: infer Name extends string }
    ? Name
    : never
  : never

/** `/buckets/{b}` and `/buckets/{b}/items/{i}` of `/buckets/{b}/items/{i}/`. */
type Things<Path> = Path extends `${infer Before}{${infer Name}}${infer After}`
  ? `${Before}{${Name}}` | `${Before}{${Name}}${Things<After>}`
  : never

/** Every thing that a path of the API names by an id. */
export type ThingsOf<Ops extends Operations> = Things<Ops[keyof Ops]['path']>

/** A body that is not the JSON of a value. */
export type RawBody = { type: string; bytes: string | Uint8Array } | FormData

/** A field of a multipart form. A file is a Blob; a list is sent as one field for each member. */
export type FormField = string | number | Blob
export type FormValue = FormField | readonly FormField[] | undefined

/** What a hook says about a request; the harness fills in the rest. */
export interface RequestOf<Op> {
  /** Whose token goes with it; the exchange's own account unless told, where the operation wants one. */
  as?: AnyAccount | 'nobody'
  /** The `Authorization` header itself. */
  authorization?: string
  /** Ids for the path; the harness makes the things that are not given. */
  path?: { [Name in NamesIn<Op, 'path'>]?: string | number }
  /** Query parameters; a list is sent as one parameter for each member. */
  query?: { [Name in NamesIn<Op, 'query'>]?: string | number | boolean | readonly string[] }
  /** What to send as JSON: the spec's example unless told. `body: undefined` sends no body. */
  body?: unknown
  raw?: RawBody
  /** Fields of the multipart form that are other than in the spec's example; undefined leaves one out. */
  form?: Readonly<Record<string, FormValue>>
  headers?: Readonly<Record<string, string>>
  /**
   * The address that the request comes from, where the server believes us about it: one of its own unless told, for
   * operations whose number is limited.
   */
  from?: string
  /** A text that the answer must hold, to the letter. */
  message?: string
  /** What the answer's body must hold: the members named with these values. A regular expression stands for text. */
  holds?: Json
  /** Headers of the answer; undefined for one that must not be there. */
  headersHold?: Readonly<Record<string, string | RegExp | undefined>>
}

/** JSON in which regular expressions stand for texts that they match. */
export type Json =
  | string
  | number
  | boolean
  | null
  | RegExp
  | readonly Json[]
  | { readonly [member: string]: Json | undefined }

/** A request whose operation only the run knows. */
export type AnyRequest = Omit<RequestOf<Operation>, 'path' | 'query'> & {
  path?: Readonly<Record<string, string | number | undefined>>
  query?: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>
  /** Another method than the operation's. */
  method?: string
  /** Methods that the answer's `Allow` must list. */
  allows?: readonly string[]
}

/** Somebody who can send requests. Hooks see the account as their API makes it, with more members. */
export interface AnyAccount {
  readonly token: string
}

/** The body of an answer in JSON, by openapi-typescript's `operations`. */
export type AnswerOf<Types, Id, Status> = Id extends keyof Types
  ? Types[Id] extends { responses: infer Responses }
    ? Status extends keyof Responses
      ? Responses[Status] extends { content: { 'application/json': infer Json } }
        ? Json
        : undefined
      : never
    : never
  : never
