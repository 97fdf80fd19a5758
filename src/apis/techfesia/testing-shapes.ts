import { readFile } from 'node:fs/promises'
import { expect } from 'vitest'
import type { Answer } from '../../testing.ts'

/** What the examples have, which are written after the API as it was first published. */
interface Media {
  example?: unknown
  examples?: Record<string, { value: unknown }>
}
interface Operation {
  operationId?: string
  responses: Record<string, { content?: Record<string, Media> }>
}

const document = JSON.parse(
  await readFile(new URL('../../../generated/techfesia/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, Operation>> }

/** By operation, status and name: the examples of what goes well, of the operations at these paths. */
const readExamples = (isAmong: (path: string) => boolean): Map<string, unknown> => {
  const examples = new Map<string, unknown>()
  for (const [path, item] of Object.entries(document.paths)) {
    if (!isAmong(path)) continue
    for (const { operationId, responses } of Object.values(item).filter((one) => one.operationId)) {
      for (const [status, { content }] of Object.entries(responses)) {
        const json = content?.['application/json']
        if (!json || Number(status) >= 300) continue
        if (!json.examples) examples.set(`${operationId} ${status}`, json.example)
        for (const [name, { value }] of Object.entries(json.examples ?? {}))
          examples.set(`${operationId} ${status} ${name}`, value)
      }
    }
  }
  return examples
}

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** All members that any of these has. */
const mergeAll = (values: readonly unknown[]): unknown =>
  values.every((value) => typeOf(value) === 'object') ? Object.assign({}, ...(values as object[])) : values[0]

/** Where the two differ in their members, or in the types of these. A list without anything is as any other. */
const differences = (example: unknown, real: unknown, at = ''): string[] => {
  const [expected, found] = [typeOf(example), typeOf(real)]
  if (expected !== found) return [`${at} is ${found} and not ${expected}`]
  if (Array.isArray(example) && Array.isArray(real)) {
    if (example.length === 0 || real.length === 0) return []
    return differences(mergeAll(example), mergeAll(real), `${at}[]`)
  }
  if (expected !== 'object') return []
  const [one, other] = [example as Record<string, unknown>, real as Record<string, unknown>]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
    differences(one[name], other[name], `${at}.${name}`),
  )
}

/** Compares answers with their examples. */
export interface Shapes {
  /** Holds an answer to its example. @param operation its id, and the name of the example where it has several */
  check(operation: string, answer: Pick<Answer, 'status' | 'body'>): void
  /** Fails unless each example has met an answer. */
  expectAllChecked(): void
}

/** Those of events and teams, whose paths are these; the others are of people. */
export const isOfEvents = (path: string): boolean => /^\/(events|teams)|\/invitation/.test(path)

/** @param isAmong whether the examples of the operations at a path belong to the test */
export const shapesOf = (isAmong: (path: string) => boolean): Shapes => {
  const examples = readExamples(isAmong)
  const checked = new Set<string>()
  return {
    check(operation, { status, body }) {
      const [operationId = '', name] = operation.split(' ')
      const key = [operationId, String(status), ...(name ? [name] : [])].join(' ')
      expect(examples.has(key), `${key} has an example`).toBe(true)
      expect(differences(examples.get(key), body), key).toEqual([])
      checked.add(key)
    },
    expectAllChecked() {
      expect([...checked].sort()).toEqual([...examples.keys()].sort())
    },
  }
}
