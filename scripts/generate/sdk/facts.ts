import { type FlatOperation, flatten, follow, type MediaType, type Schema, type Spec } from '../spec.ts'
import type { ApiFacts, OperationFacts, PageFacts, RefreshFacts } from './runtime/api.ts'

type Tokens = Record<string, string>

const isSuccess = (status: string): boolean => status.startsWith('2')

const mediaOf = ({ responses }: FlatOperation): [string, MediaType][] =>
  Object.entries(responses).flatMap(([status, { content = {} }]) =>
    isSuccess(status) ? Object.entries(content) : [],
  )

/** The schema itself, or each of those of which it is one. */
const variants = (spec: Spec, schema: Schema | undefined): Schema[] => {
  if (!schema) return []
  const found = follow(spec, schema)
  const parts = (found.oneOf ?? found.anyOf) as Schema[] | undefined
  return parts ? parts.flatMap((part) => variants(spec, part)) : [found]
}

/** The members of an object that an operation answers or takes, each with its schema. */
const membersOf = (spec: Spec, media: MediaType[]): Record<string, Schema>[] =>
  media
    .flatMap(({ schema }) => variants(spec, schema))
    .flatMap(({ properties }) => (properties ? [properties] : []))
    .map((properties) =>
      Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, follow(spec, schema)])),
    )

const answerOf = (spec: Spec, flat: FlatOperation): Record<string, Schema> =>
  membersOf(
    spec,
    mediaOf(flat).map(([, media]) => media),
  )[0] ?? {}

const refreshOf = (spec: Spec, path: string, flat: FlatOperation): RefreshFacts<Tokens> => {
  const { operationId } = flat.operation
  const taken = Object.keys(membersOf(spec, Object.values(flat.body?.content ?? {}))[0] ?? {})
  const [refresh] = taken
  const [access, ...others] = Object.keys(answerOf(spec, flat)).filter((name) => name !== refresh)
  if (flat.method !== 'post' || !refresh || taken.length > 1 || !access || others.length > 0) {
    throw new Error(
      `${operationId}: x-refresh needs a POST that takes a refresh token, and answers an access token`,
    )
  }
  return { path, access, refresh }
}

const bodyOf = ({ body }: FlatOperation): Pick<OperationFacts, 'form'> => {
  const types = Object.keys(body?.content ?? {})
  if (!types.includes('multipart/form-data')) return {}
  return { form: types.length === 1 ? 'always' : 'files' }
}

const parsingOf = (flat: FlatOperation): Pick<OperationFacts, 'parseAs'> => {
  const types = mediaOf(flat).map(([type]) => type)
  if (types.length === 0 || types.some((type) => /\bjson$/.test(type))) return {}
  return { parseAs: types.every((type) => type.startsWith('text/')) ? 'text' : 'blob' }
}

const operationOf = (flat: FlatOperation): OperationFacts => ({
  ...(flat.secured === false && { open: true }),
  ...(flat.operation['x-idempotent'] && { keyed: true }),
  ...bodyOf(flat),
  ...parsingOf(flat),
})

/** The facts about a list; undefined for what does not take the parameter. */
const pagesOf = (spec: Spec, flat: FlatOperation): PageFacts | undefined => {
  const own = flat.operation['x-paging']
  const paging = own ?? spec['x-paging']
  if (!paging || flat.method !== 'get') return undefined
  const found = flat.parameters.find(({ in: where, name }) => where === 'query' && name === paging.parameter)
  const { operationId } = flat.operation
  if (!found && own) throw new Error(`${operationId}: there is no query parameter ${paging.parameter}`)
  if (!found) return undefined
  const { parameter, ...told } = paging
  const members = answerOf(spec, flat)
  for (const member of Object.values(told)) {
    if (!(member in members)) throw new Error(`${operationId}: its pages have no ${member}; see x-paging`)
  }
  const lists = Object.keys(members).filter((name) => members[name]?.type === 'array')
  const { minimum: first } = follow(spec, found.schema)
  return {
    parameter,
    ...(first !== undefined && { first }),
    ...(lists.length === 1 && { rows: lists[0] }),
    ...told,
  }
}

/** What a client of the API has to know beside its types. */
export const factsOf = (spec: Spec): ApiFacts<Tokens> => {
  const base = (spec.servers[0]?.url ?? '').replace(/\/$/, '')
  const facts: ApiFacts<Tokens> = { base, operations: {}, pages: {} }
  const operations: Record<string, OperationFacts> = {}
  const pages: Record<string, PageFacts> = {}
  for (const flat of flatten(spec)) {
    const path = flat.path.slice(base.length)
    const unusual = operationOf(flat)
    if (Object.keys(unusual).length > 0) operations[`${flat.method.toUpperCase()} ${path}`] = unusual
    const list = pagesOf(spec, flat)
    if (list) pages[path] = list
    if (!flat.operation['x-refresh']) continue
    if (facts.refresh)
      throw new Error(`${flat.operation.operationId}: x-refresh stands at another one already`)
    facts.refresh = refreshOf(spec, path, flat)
  }
  return { ...facts, operations, pages }
}
