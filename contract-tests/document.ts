import { fileURLToPath } from 'node:url'
import SwaggerParser from '@apidevtools/swagger-parser'

/** A schema of OpenAPI 3.0. */
export interface Schema {
  readonly [keyword: string]: unknown
}

interface MediaType {
  readonly schema?: Schema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value?: unknown }>>
}

interface Header {
  readonly required?: boolean
  readonly schema?: Schema
}

/** What the spec says of one operation's answer with one status. */
export interface ResponseSpec {
  readonly content?: Readonly<Record<string, MediaType>>
  readonly headers?: Readonly<Record<string, Header>>
}

interface OperationObject {
  readonly operationId: string
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> }
  readonly responses: Readonly<Record<string, ResponseSpec>>
}

/** The dereferenced spec, as far as the contract tests read it. Only circular references are left in it. */
export interface Document {
  readonly info: { readonly title: string }
  readonly servers?: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> }
}

/** An operation as the spec has it. */
export interface DocumentedOperation extends OperationObject {
  /** In capitals. */
  readonly method: string
  /** With the base path. */
  readonly path: string
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const

/**
 * Reads and dereferences a spec.
 * @throws Error when the file is not there or is no OpenAPI document
 */
export const readDocument = async (spec: URL | object): Promise<Document> => {
  // Circular references stay references: a schema may hold itself.
  const options = { dereference: { circular: 'ignore' } } as const
  // The parser works on the object that it is given.
  const source = spec instanceof URL ? fileURLToPath(spec) : (structuredClone(spec) as never)
  return (await new SwaggerParser().dereference(source, options)) as unknown as Document
}

/** Every operation by its id. @throws Error when one has none, or two have the same */
export const readOperations = ({ paths, servers }: Document): Map<string, DocumentedOperation> => {
  const base = servers?.[0]?.url.replace(/\/$/, '') ?? ''
  const found = new Map<string, DocumentedOperation>()
  for (const [path, item] of Object.entries(paths)) {
    for (const method of methods) {
      const operation = item[method] as OperationObject | undefined
      if (!operation) continue
      const { operationId } = operation
      if (!operationId || found.has(operationId)) {
        throw new Error(`${method.toUpperCase()} ${path} has no operationId of its own`)
      }
      found.set(operationId, { ...operation, method: method.toUpperCase(), path: base + path })
    }
  }
  return found
}

/** Every example that a media type gives. */
export const examplesOf = ({ schema, example, examples }: MediaType): unknown[] => {
  const named = Object.values(examples ?? {}).map(({ value }) => value)
  const own = example === undefined ? named : [example, ...named]
  return own.length > 0 || schema?.example === undefined ? own : [schema.example]
}

/** The first example of the body that an operation reads; undefined when it reads none or shows none. */
export const exampleBody = ({ requestBody }: DocumentedOperation): unknown => {
  const [media] = Object.values(requestBody?.content ?? {})
  return media && examplesOf(media)[0]
}

const formType = 'multipart/form-data'

/** Whether a multipart form is what the operation reads first of all. */
export const readsForm = ({ requestBody }: DocumentedOperation): boolean =>
  Object.keys(requestBody?.content ?? {})[0] === formType

const isFile = (schema: Schema | undefined): boolean =>
  schema?.format === 'binary' || (schema?.items !== undefined && isFile(schema.items as Schema))

/** An example of the form that an operation reads, and which of its fields are files: those hold file names. */
export const exampleForm = ({
  requestBody,
}: DocumentedOperation): { fields: Readonly<Record<string, unknown>>; files: ReadonlySet<string> } => {
  const media = requestBody?.content[formType]
  const properties = Object.entries((media?.schema?.properties ?? {}) as Record<string, Schema>)
  return {
    fields: ((media && examplesOf(media)[0]) ?? {}) as Record<string, unknown>,
    files: new Set(properties.flatMap(([name, schema]) => (isFile(schema) ? [name] : []))),
  }
}
