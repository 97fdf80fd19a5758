import type { FailureSpec } from '../../src/kernel/operation.ts'

/** The parts of an OpenAPI 3.0.3 document that the generator reads. */
export interface Schema {
  $ref?: string
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  minimum?: number
  maximum?: number
  default?: unknown
  [keyword: string]: unknown
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  schema: Schema
  explode?: boolean
  style?: string
  'x-lenient'?: boolean
  'x-invalid'?: string
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

export interface Response {
  description: string
  headers?: Record<string, unknown>
  content?: Record<string, MediaType>
}

export interface Operation {
  operationId: string
  summary: string
  tags: string[]
  parameters?: (Parameter | Reference)[]
  requestBody?: Reference | { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response | Reference>
  security?: Record<string, string[]>[]
  'x-rate-limit'?: string
  'x-idempotent'?: boolean
  'x-dialect'?: string
  'x-refresh'?: boolean
  'x-paging'?: Paging
  'x-failures'?: Record<string, string | FailureSpec>
}

/** How a list comes in pages, as `x-paging` says it. */
export interface Paging {
  parameter: string
  link?: string
  last?: string
  cursor?: string
  more?: string
}

export interface Reference {
  $ref: string
}

export type PathItem = { parameters?: (Parameter | Reference)[] } & Partial<Record<Method, Operation>>

export interface Spec {
  openapi: string
  info: { title: string; version: string; description?: string }
  servers: { url: string }[]
  security?: Record<string, string[]>[]
  /** The rate against which every operation counts that names no other. */
  'x-rate-limit'?: string
  /** How its lists come in pages, unless an operation says otherwise. */
  'x-paging'?: Paging
  paths: Record<string, PathItem>
  components: Record<string, Record<string, unknown>>
}

export const methods = ['get', 'put', 'post', 'patch', 'delete'] as const
export type Method = (typeof methods)[number]

/** One operation with what it inherits from its path item and from the document. */
export interface FlatOperation {
  method: Method
  /** With the base path of the server. */
  path: string
  operation: Operation
  parameters: Parameter[]
  body?: { required?: boolean; content: Record<string, MediaType> }
  responses: Record<string, Response>
  secured: boolean | 'optional'
}

/** The node that a reference of the same document stands for. */
export const follow = <T>(spec: Spec, node: T | Reference): T => {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T
  const found = node.$ref
    .slice(2)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], spec)
  return follow(spec, found as T | Reference)
}

/** An empty requirement beside others makes them optional. */
const securedBy = (requirements: Record<string, string[]>[]): FlatOperation['secured'] => {
  if (requirements.length === 0) return false
  return requirements.some((one) => Object.keys(one).length === 0) ? 'optional' : true
}

/** Every operation of a bundled document, in the document's order. */
export const flatten = (spec: Spec): FlatOperation[] => {
  const base = (spec.servers[0]?.url ?? '').replace(/\/$/, '')
  return Object.entries(spec.paths).flatMap(([path, pathItem]) =>
    methods.flatMap((method) => {
      const operation = pathItem[method]
      if (!operation) return []
      const own = (operation.parameters ?? []).map((parameter) => follow(spec, parameter))
      const inherited = (pathItem.parameters ?? [])
        .map((parameter) => follow(spec, parameter))
        .filter(
          (parameter) =>
            !own.some(({ name, in: where }) => name === parameter.name && where === parameter.in),
        )
      return [
        {
          method,
          path: base + path,
          operation,
          parameters: [...inherited, ...own],
          body: operation.requestBody && follow(spec, operation.requestBody),
          responses: Object.fromEntries(
            Object.entries(operation.responses).map(([status, response]) => [status, follow(spec, response)]),
          ),
          secured: securedBy(operation.security ?? spec.security ?? []),
        },
      ]
    }),
  )
}
