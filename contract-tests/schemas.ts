import type { Schema } from './document.ts'

type Named = Readonly<Record<string, Schema>>

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const combinators = ['allOf', 'anyOf', 'oneOf'] as const

const branchesOf = (schema: Schema): Schema[] =>
  combinators.flatMap((combinator) => {
    const branches = schema[combinator]
    return Array.isArray(branches) ? branches.filter(isSchema) : []
  })

/** Whether the schema is about objects, by itself or by what it is combined of. */
const isAboutObjects = (schema: Schema, named: Named, seen: readonly string[] = []): boolean => {
  const { $ref: reference } = schema
  if (typeof reference === 'string') {
    const name = reference.split('/').at(-1) ?? ''
    const target = named[name]
    return target !== undefined && !seen.includes(name) && isAboutObjects(target, named, [...seen, name])
  }
  if (schema.type === 'object' || 'properties' in schema) return true
  return branchesOf(schema).some((branch) => isAboutObjects(branch, named, seen))
}

const mapValues = (value: unknown, change: (schema: Schema) => Schema): unknown =>
  isSchema(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, isSchema(one) ? change(one) : one]))
    : value

/** Closes what lies within a schema, and leaves the schema itself open. */
const closeWithin = (schema: Schema, named: Named): Schema => {
  const closeHere = (one: Schema) => close(one, named)
  const changed: Record<string, unknown> = { ...schema }
  if ('properties' in schema) changed.properties = mapValues(schema.properties, closeHere)
  for (const keyword of ['items', 'additionalProperties']) {
    const one = schema[keyword]
    if (isSchema(one)) changed[keyword] = closeHere(one)
  }
  for (const combinator of combinators) {
    const branches = schema[combinator]
    // A branch stays open: the members that its siblings name are no leak.
    if (Array.isArray(branches)) changed[combinator] = branches.map((branch) => closeWithin(branch, named))
  }
  return changed
}

/**
 * The schema with every object in it closed that does not say `additionalProperties`: a member that the spec
 * does not name is a leak. `unevaluatedProperties` knows the members that the branches of an allOf, anyOf or
 * oneOf name, and those behind a reference.
 * @param named the schemas that a circular reference may lead to
 */
export const close = (schema: Schema, named: Named): Schema => {
  const inner = closeWithin(schema, named)
  return isAboutObjects(schema, named) ? { ...inner, unevaluatedProperties: false } : inner
}

/** The schemas that references lead to: open themselves, for it is the place that refers to them that closes. */
export const closeNamed = (named: Named): Named =>
  Object.fromEntries(Object.entries(named).map(([name, schema]) => [name, closeWithin(schema, named)]))

/**
 * The schema as Dredd's own validator can read it (JSON Schema draft 7): `null` among the types, no format
 * (it does not know OpenAPI's) and anything where a reference is circular.
 */
export const toDraft7 = (schema: Schema): object => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...(convert(schema) as object),
})

const convert = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(convert)
  if (!isSchema(node)) return node
  if (typeof node.$ref === 'string') return {}
  const { nullable, ...rest } = node
  const type = nullable === true && typeof node.type === 'string' ? { type: [node.type, 'null'] } : {}
  return Object.fromEntries(
    Object.entries({ ...rest, ...type }).flatMap(([key, value]) => {
      if (key === 'properties') return [[key, mapValues(value, (one) => convert(one) as Schema)]]
      return ['format', 'example', 'examples'].includes(key) ? [] : [[key, convert(value)]]
    }),
  )
}
