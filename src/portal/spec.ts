/** A published spec: what is served of it, and its texts as they are generated. */
export interface PublishedSpec {
  name: string
  title: string
  description: string
  json: string
  yaml: string
}

export interface Schema {
  $ref?: string
  type?: string
  format?: string
  properties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
  example?: unknown
  default?: unknown
}

export interface Media {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value: unknown }>
}

export interface Parameter {
  name: string
  in: string
  required?: boolean
  example?: unknown
  schema?: Schema
}

/** What the pages show of an operation. */
export interface Operation {
  id: string
  /** In capital letters. */
  method: string
  /** As the spec has it, without the base path. */
  path: string
  summary: string
  tag: string
  /** Whether it wants a token, or may be called without one. */
  secured: boolean
  /** Whether tries are counted, as those to log in are. */
  throttled: boolean
  /** The required ones, and those in the path. */
  parameters: readonly Parameter[]
  /** The request's body in the first of the media types that it may have. */
  body?: { type: string; example: unknown; files: readonly string[]; fileLists: readonly string[] }
  statuses: readonly string[]
  /** The first answer of the two hundreds. */
  success: { status: string; type?: string; example?: unknown }
}

/** An API as the pages show it. */
export interface ApiDocument {
  name: string
  title: string
  description: string
  /** Without a slash at its end; empty for an API at the root. */
  basePath: string
  /** The word of a token's answer that is the token, as the security scheme names it. */
  tokenName: string
  tags: readonly { name: string; description: string }[]
  operations: readonly Operation[]
}

interface RawOperation {
  operationId: string
  summary: string
  tags: readonly [string]
  security?: readonly object[]
  'x-throttled'?: boolean
  parameters?: readonly (Parameter | Reference)[]
  requestBody?: { content: Record<string, Media> } | Reference
  responses: Record<string, { content?: Record<string, Media> } | Reference>
}

interface Reference {
  $ref: string
}

interface RawDocument {
  servers: readonly [{ url: string }]
  tags: ApiDocument['tags']
  paths: Record<string, Record<string, unknown> & { parameters?: readonly (Parameter | Reference)[] }>
  components: { securitySchemes: Record<string, { description: string }> }
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']

/** The example of a body: its own, its first named one, or its schema's. */
const exampleOf = (media: Media | undefined, follow: Follow): unknown =>
  media?.example ?? Object.values(media?.examples ?? {})[0]?.value ?? follow(media?.schema)?.example

type Follow = <T extends object>(value: T | Reference | undefined) => T | undefined

/** Follows references within the document. */
const followIn = (document: object): Follow => {
  const follow = <T extends object>(value: T | Reference | undefined): T | undefined => {
    if (!value || !('$ref' in value) || typeof value.$ref !== 'string') return value as T | undefined
    const found = value.$ref
      .slice(2)
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
    return follow(found as T | Reference | undefined)
  }
  return follow
}

const bodyOf = (raw: RawOperation, follow: Follow): Operation['body'] => {
  const [type, media] = Object.entries(follow(raw.requestBody)?.content ?? {})[0] ?? []
  if (type === undefined) return undefined
  const properties = Object.entries(follow(media?.schema)?.properties ?? {})
  const isFile = (schema?: Schema): boolean => follow(schema)?.format === 'binary'
  return {
    type,
    example: exampleOf(media, follow),
    files: properties.filter(([, schema]) => isFile(schema)).map(([name]) => name),
    fileLists: properties.filter(([, schema]) => isFile(follow(schema)?.items)).map(([name]) => name),
  }
}

const successOf = (raw: RawOperation, follow: Follow): Operation['success'] => {
  const [status = '', response] =
    Object.entries(raw.responses).find(([status]) => status.startsWith('2')) ?? []
  const [type, media] = Object.entries(follow(response)?.content ?? {})[0] ?? []
  return { status, ...(type !== undefined && { type }), example: exampleOf(media, follow) }
}

/** The documents ask for a token everywhere; an operation may ask for none, or leave it open (`{}`). */
const isSecured = ({ security }: RawOperation): boolean =>
  !security || (security.length > 0 && security.every((need) => Object.keys(need).length > 0))

/** Reads of a published spec what its pages show. */
export const readDocument = ({ name, title, description, json }: PublishedSpec): ApiDocument => {
  const document = JSON.parse(json) as RawDocument
  const follow = followIn(document)
  const [scheme] = Object.values(document.components.securitySchemes)
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method): Operation => {
      const raw = item[method] as RawOperation
      const parameters = [...(item.parameters ?? []), ...(raw.parameters ?? [])]
        .map(follow)
        .filter((parameter) => parameter !== undefined)
        .filter(({ required }) => required)
      const body = bodyOf(raw, follow)
      return {
        id: raw.operationId,
        method: method.toUpperCase(),
        path,
        summary: raw.summary,
        tag: raw.tags[0],
        secured: isSecured(raw),
        throttled: raw['x-throttled'] === true,
        parameters,
        ...(body && { body }),
        statuses: Object.keys(raw.responses),
        success: successOf(raw, follow),
      }
    }),
  )
  return {
    name,
    title,
    description,
    basePath: document.servers[0].url.replace(/\/$/, ''),
    tokenName: /`(\w+)`/.exec(scheme?.description ?? '')?.[1] ?? 'token',
    tags: document.tags,
    operations,
  }
}
