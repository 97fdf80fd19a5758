import fc from 'fast-check'
import type { Schema } from '../../scripts/generate/spec.ts'

/**
 * Values that a schema allows, and values with one thing wrong, for fast-check. Left out is what only Agora
 * judges: NUL and lone surrogates, nesting without end, numbers in other notations than digits (`1.0`, `1e3`,
 * ` 7`), and bodies of unknown members alone, which count as empty.
 */
export interface Values {
  /** Allowed, save where a pattern is beyond us and the spec gives no example. */
  valid: fc.Arbitrary<unknown>
  /** With one thing wrong that the schema may or may not mind. */
  broken: fc.Arbitrary<unknown>
}

const without = (object: object, name: string): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))

const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

/** In the unit of `maxLength`: a character beyond U+FFFF counts once. */
const lengthOf = (text: string): number => [...text].length

/** The text at a length, by repeating its last character or cutting it. */
const atLength = (text: string, length: number): string => {
  const characters = [...(text || 'a')].slice(0, length)
  return characters.join('') + (characters.at(-1) ?? '').repeat(length - characters.length)
}

const fits = (schema: Schema, text: unknown): text is string => {
  if (typeof text !== 'string') return false
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern } = schema as Record<string, never>
  const length = lengthOf(text)
  return length >= minLength && length <= maxLength && (!pattern || new RegExp(pattern, 'u').test(text))
}

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())

const ofFormat: Record<string, fc.Arbitrary<string>> = {
  date: day.map((text) => text.slice(0, 10)),
  'date-time': day,
  email: fc.tuple(fc.stringMatching(/^[a-z0-9]{1,9}$/), fc.domain()).map((parts) => parts.join('@')),
  uri: fc.webUrl(),
  uuid: fc.uuid(),
  time: day.map((text) => text.slice(11)),
}

/** What matches the pattern, where fast-check understands it. */
const matching = (pattern: unknown): fc.Arbitrary<string>[] => {
  if (typeof pattern !== 'string') return []
  try {
    return [fc.stringMatching(new RegExp(pattern, 'u'), { size: 'small' })]
  } catch {
    return []
  }
}

const texts = (schema: Schema, example: unknown): Values => {
  const { minLength = 0, maxLength } = schema as { minLength?: number; maxLength?: number }
  const free = fc
    .string({
      unit: 'binary',
      minLength,
      maxLength: Math.min(maxLength ?? Number.POSITIVE_INFINITY, minLength + 9),
    })
    .map((text) => text.replaceAll('\0', 'a'))
  const wish = ofFormat[String(schema.format)] ?? free
  const start = fits(schema, example) ? example : 'a'
  const edges = [minLength, maxLength].filter((length) => length !== undefined)
  const valid = fc
    .oneof(wish, ...matching(schema.pattern), fc.constantFrom(start, ...edges.map((n) => atLength(start, n))))
    .map((text) => (fits(schema, text) ? text : start))
  const wrong = ['', ' ', 'broken', `${start}\n`, ...(minLength > 0 ? [atLength(start, minLength - 1)] : [])]
  if (maxLength !== undefined) wrong.push(atLength(start, maxLength + 1), '\u{1F373}'.repeat(maxLength + 1))
  return { valid, broken: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...wrong) }, free) }
}

const numbers = (schema: Schema): Values => {
  const { minimum = -1_000_000, maximum = 1_000_000, multipleOf } = schema as Record<string, number>
  const step = multipleOf ?? (schema.type === 'integer' ? 1 : 0.25)
  const range = { min: Math.ceil(minimum / step), max: Math.floor(maximum / step) }
  return {
    valid: fc.oneof(fc.integer(range), fc.constantFrom(range.min, range.max)).map((count) => count * step),
    broken: fc.constantFrom(minimum - 1, maximum + 1, minimum + 0.5, minimum + step / 8, '7'),
  }
}

const lists = (schema: Schema, example: unknown, valuesOf: ValuesOf): Values => {
  const item = valuesOf(schema.items ?? {}, Array.isArray(example) ? example[0] : undefined)
  const { minItems = 0, maxItems, uniqueItems } = schema as Record<string, number>
  const length = { minLength: minItems, maxLength: Math.min(maxItems ?? minItems + 3, minItems + 9) }
  const valid = uniqueItems
    ? fc.uniqueArray(item.valid, { ...length, selector: (value) => JSON.stringify(value) })
    : fc.array(item.valid, length)
  const wrong = [
    fc.tuple(valid, item.broken).map(([list, value]) => [...list, value]),
    fc.tuple(valid, item.valid).map(([list, value]) => [...list, value, value]),
    fc.constant([]),
  ]
  if (maxItems) wrong.push(item.valid.map((value) => Array.from({ length: maxItems + 1 }, () => value)))
  if (minItems) wrong.push(valid.map((list) => list.slice(0, minItems - 1)))
  return { valid, broken: fc.oneof(...wrong) }
}

const objects = (schema: Schema, example: unknown, valuesOf: ValuesOf): Values => {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, valuesOf(property, members(example)[name])] as const,
  )
  const model = Object.fromEntries(properties.map(([name, { valid }]) => [name, valid]))
  const valid: fc.Arbitrary<object> = fc.record(model, { requiredKeys: schema.required ?? [] })
  const wrong = properties.flatMap(([name, { broken }]) => [
    fc.tuple(valid, broken).map(([object, value]) => ({ ...object, [name]: value })),
    valid.map((object) => without(object, name)),
  ])
  const extra = valid.map((object) =>
    Object.keys(object).length > 0 ? { ...object, unheardOf: { of: ['anything'] } } : object,
  )
  return { valid, broken: fc.oneof(fc.constant({}), extra, ...wrong) }
}

type ValuesOf = (schema: Schema, example: unknown) => Values

const ofType = (schema: Schema, example: unknown, valuesOf: ValuesOf): Values => {
  switch (schema.type) {
    case 'string':
      return texts(schema, example)
    case 'integer':
    case 'number':
      return numbers(schema)
    case 'boolean':
      return { valid: fc.boolean(), broken: fc.constantFrom('yes', 'true', 1) }
    case 'array':
      return lists(schema, example, valuesOf)
    case 'object':
      return objects(schema, example, valuesOf)
    default:
      return { valid: fc.constantFrom(7, 'text', true), broken: fc.constant('text') }
  }
}

/** The schema with what `allOf` adds to it. */
const merged = (schema: Schema, follow: (schema: Schema) => Schema): Schema => {
  const own = follow(schema)
  const parts = ((own.allOf as Schema[] | undefined) ?? []).map((part) => merged(part, follow))
  if (parts.length === 0) return own
  const all = [...parts, own]
  return Object.assign({}, ...all, {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required }) => required ?? []),
  })
}

const wrongTypes = fc.constantFrom<unknown>(null, 'text', 7, true, [], {}, ['text'], [null])

/** The values for schemas of one document; `follow` resolves a reference. */
export const valuesIn = (follow: (schema: Schema) => Schema): ValuesOf => {
  const valuesOf: ValuesOf = (reference, outerExample) => {
    const schema = merged(reference, follow)
    const example = schema.example ?? outerExample
    const choices = (schema.oneOf ?? schema.anyOf) as Schema[] | undefined
    if (choices) {
      const each = choices.map((choice) => valuesOf(choice, example))
      return {
        valid: fc.oneof(...each.map(({ valid }) => valid)),
        broken: fc.oneof(wrongTypes, ...each.map(({ broken }) => broken)),
      }
    }
    const { valid, broken } = ofType(schema, example, valuesOf)
    const allowed = schema.enum as unknown[] | undefined
    const wellFormed = allowed ? fc.constantFrom(...allowed) : valid
    const unlisted = allowed ? [fc.constantFrom(...allowed.map((one) => `${one}x`))] : []
    return {
      valid: schema.nullable ? fc.option(wellFormed, { freq: 4 }) : wellFormed,
      broken: fc.oneof(wrongTypes, { weight: 4, arbitrary: broken }, ...unlisted),
    }
  }
  return valuesOf
}
