import type { Dialect } from './dialect.ts'
import type { OperationSpec, RequestValidators, ResponseValidators, Serializers } from './operation.ts'
import type { Rate } from './rate-limit.ts'

/** A handler as the kernel calls it: `Handlers` has seen to its types. */
export type AnyHandler = (input: never) => Promise<AnyReply>

/** A permit as the kernel calls it. */
export type AnyPermit = (input: never) => Promise<void>

export interface AnyReply {
  status: number
  body?: unknown
  headers?: Readonly<Record<string, string>>
  /** The body as it was sent before, in place of `body`. */
  text?: string
}

/** One API as one value: its contract, its code, and how it speaks. */
export interface Api {
  readonly name: string
  /** Where its accounts live; tokens of another realm are refused. */
  readonly realm: string
  /** The first path segments that are this API's: an unknown path under them fails in its dialect. */
  readonly claims: readonly string[]
  readonly dialect: Dialect
  readonly operations: Readonly<Record<string, OperationSpec>>
  readonly validators: RequestValidators
  readonly serializers: Serializers
  readonly handlers: Readonly<Record<string, AnyHandler>>
  /** Who may use which operation, beyond having a token: see `Permits`. */
  readonly permits?: Readonly<Record<string, AnyPermit>>
  /** Handed to each handler beside its request. */
  readonly services: object
  /** The rates that its operations count against, by the names that their spec has for them. */
  readonly rates?: Readonly<Record<string, Rate>>
  /** Deletes what has had its time; how many of what. */
  readonly sweep?: () => Promise<Record<string, number>>
  /** What only the guard reads, so that a server without it never loads it. */
  readonly loadGuardParts: () => Promise<GuardParts>
}

/** What the guard judges by. */
export interface GuardParts {
  readonly document: object
  readonly responseValidators: ResponseValidators
}

const rateFaults = ({ operations, rates = {} }: Api, id: string): string[] => {
  const rate = operations[id]?.rate
  return rate === undefined || rates[rate] ? [] : [`operation ${id} counts against ${rate}, which is no rate`]
}

/**
 * Refuses an API whose code and contract disagree. The compiler has said so before; this catches stale
 * generated files and a cast.
 * @throws Error that names every operation without a handler, and every handler without an operation
 */
export const checkApi = (api: Api): void => {
  const faults = [
    ...Object.keys(api.operations).flatMap((id) => [
      ...(api.handlers[id] ? [] : [`operation ${id} has no handler`]),
      ...rateFaults(api, id),
      ...(api.validators[id] && api.serializers[id] ? [] : [`operation ${id} has no generated code`]),
    ]),
    ...Object.keys(api.permits ?? {}).flatMap((id) =>
      api.operations[id] ? [] : [`permit ${id} has no operation`],
    ),
    ...Object.keys(api.handlers).flatMap((id) =>
      api.operations[id] ? [] : [`handler ${id} has no operation`],
    ),
  ]
  if (faults.length > 0) {
    throw new Error(
      `${api.name}: ${faults.join('; ')}. Run \`npm run generate\` and mend what does not compile.`,
    )
  }
}
