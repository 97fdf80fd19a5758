import { type Document, examplesOf, type ResponseSpec, readOperations, type Schema } from './document.ts'
import type { Api, Unreachable } from './hooks.ts'
import { nameOf, type Pair } from './operations.ts'

/** A text that the spec says a pair can answer with. */
export interface Literal extends Pair {
  /** The text itself, or one alternative of a pattern. */
  readonly text: string
  readonly from: 'enum' | 'pattern' | 'example'
  matches(text: string): boolean
}

/**
 * The parts of a regular expression between the `|` that stand in no group and no class; undefined when a
 * group is closed that was not opened.
 */
const splitAlternatives = (source: string): string[] | undefined => {
  const parts = ['']
  let depth = 0
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[\s\S]/g)) {
    if (token === '(') depth++
    if (token === ')') depth--
    if (depth < 0) return undefined
    if (token === '|' && depth === 0) parts.push('')
    else parts[parts.length - 1] += token
  }
  return parts
}

/** `a` and `b` of `^(a|b)$`; the pattern itself, without its anchors, where it has no alternatives. */
export const alternativesOf = (pattern: string): string[] =>
  (splitAlternatives(pattern) ?? []).flatMap((part) => {
    const bare = part.replace(/^\^/, '').replace(/\$$/, '')
    const group = /^\((?:\?:)?([\s\S]*)\)$/.exec(bare)?.[1]
    // Undefined in `(a) or (b)`, whose first parenthesis is not closed by the last.
    const inner = group === undefined ? undefined : splitAlternatives(group)
    return inner ?? [bare]
  })

/** Whether a pattern spells any words: one that only asks for some text documents none. */
const spellsWords = (pattern: string): boolean => /[a-z]{2}/i.test(pattern.replace(/\\./g, ''))

type Place = { name: string; schema: Schema }

/** Every text that a schema speaks of, under the name of the member that holds it. */
const textsIn = (schema: Schema, name: string): Place[] => {
  const children = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (schema[key] ?? []) as Schema[])
  return [
    ...(schema.type === 'string' ? [{ name, schema }] : []),
    ...children.flatMap(([member, child]) => textsIn(child, member)),
    ...branches.flatMap((branch) => textsIn(branch, name)),
    ...(schema.items ? textsIn(schema.items as Schema, name) : []),
    ...(typeof schema.additionalProperties === 'object'
      ? textsIn(schema.additionalProperties as Schema, name)
      : []),
  ]
}

/** Every text in a value, under the name of the member that holds it. */
const textsOf = (value: unknown, name: string): { name: string; text: string }[] => {
  if (typeof value === 'string') return [{ name, text: value }]
  if (Array.isArray(value)) return value.flatMap((one) => textsOf(one, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([member, one]) => textsOf(one, member))
}

type IsMessage = (status: number, member: string) => boolean

const messageTest = ({ messageMembers }: Pick<Api, 'messageMembers'>): IsMessage =>
  messageMembers ? (_, member) => messageMembers.includes(member) : (status) => status >= 400

const literalsOfPair = (
  pair: Pair,
  { content, headers = {} }: ResponseSpec,
  isMessage: IsMessage,
): Literal[] => {
  // The thing itself, as a 412 may show it: nobody's words.
  if ('ETag' in headers) return []
  const schemas = Object.values(content ?? {}).flatMap(({ schema }) => (schema ? textsIn(schema, '') : []))
  const fromSchemas = schemas
    .filter(({ name }) => isMessage(pair.status, name))
    .flatMap(({ schema }): Literal[] => {
      if (Array.isArray(schema.enum)) {
        return schema.enum
          .filter((one) => typeof one === 'string')
          .map((text) => ({ ...pair, text, from: 'enum', matches: (came) => came === text }))
      }
      if (typeof schema.pattern !== 'string' || !spellsWords(schema.pattern)) return []
      return alternativesOf(schema.pattern).map((text) => {
        const whole = new RegExp(`^(?:${text})$`)
        return { ...pair, text, from: 'pattern', matches: (came) => whole.test(came) }
      })
    })
  const shown = Object.values(content ?? {})
    .flatMap(examplesOf)
    .flatMap((example) => textsOf(example, ''))
    .filter(({ name, text }) => isMessage(pair.status, name) && !fromSchemas.some((one) => one.matches(text)))
  const fromExamples = shown.map(
    ({ text }): Literal => ({ ...pair, text, from: 'example', matches: (came) => came === text }),
  )
  const all = [...fromSchemas, ...fromExamples]
  return all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at)
}

/** Which documented texts the server said. */
export interface Messages {
  /** Remembers the texts of an answer. */
  hear(pair: Pair, body: Buffer): void
  /** @param includes which pairs the run was about; the texts of the others are not asked for */
  sum(includes: (pair: Pair) => boolean, ownServer: boolean): MessageSum
}

export interface MessageSum {
  readonly seen: number
  readonly all: number
  /** Documented, not seen, and not required: texts from patterns and examples, and those named unreachable. */
  readonly unseen: readonly Literal[]
  /** What fails the run: texts of an enum that never came, and excuses that do not hold. */
  readonly faults: readonly string[]
}

/** @returns a count of the documented texts that starts empty */
export const createMessages = (api: Api, document: Document): Messages => {
  const isMessage = messageTest(api)
  const literals = [...readOperations(document).values()].flatMap(({ operationId, responses }) =>
    Object.entries(responses).flatMap(([status, response]) =>
      literalsOfPair({ operationId, status: Number(status) }, response, isMessage),
    ),
  )
  const heard = new Map<string, Set<string>>()
  const wasSeen = (literal: Literal): boolean =>
    [...(heard.get(nameOf(literal)) ?? [])].some((text) => literal.matches(text))

  return {
    hear: (pair, body) => {
      const texts = heard.get(nameOf(pair)) ?? new Set<string>()
      heard.set(nameOf(pair), texts)
      let value: unknown
      try {
        value = JSON.parse(body.toString())
      } catch {
        return
      }
      for (const { name, text } of textsOf(value, '')) if (isMessage(pair.status, name)) texts.add(text)
    },
    sum: (includes, ownServer) => {
      const asked = literals.filter(includes)
      const excuses = (api.unreachable ?? []).filter((excuse) => !(excuse.ownServer && ownServer))
      const covers = ({ literal, operationId }: Unreachable, { text, operationId: id }: Literal): boolean =>
        literal === text && (operationId === undefined || operationId === id)
      const unseen = asked.filter((literal) => !wasSeen(literal))
      const required = unseen.filter(
        (literal) => literal.from === 'enum' && !excuses.some((excuse) => covers(excuse, literal)),
      )
      const idle = (api.unreachable ?? []).filter(
        (excuse) => !literals.some((literal) => covers(excuse, literal)),
      )
      const refuted = excuses.flatMap((excuse) => {
        const seen = asked.find((literal) => covers(excuse, literal) && wasSeen(literal))
        return seen ? [`"${excuse.literal}" is named unreachable, and ${nameOf(seen)} said it`] : []
      })
      return {
        seen: asked.length - unseen.length,
        all: asked.length,
        unseen: unseen.filter((one) => !required.includes(one)),
        faults: [
          ...required.map((one) => `${nameOf(one)} never said "${one.text}"`),
          ...idle.map(({ literal }) => `"${literal}" is named unreachable, and the spec does not have it`),
          ...refuted,
        ],
      }
    },
  }
}
