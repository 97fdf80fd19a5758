import { describe, expect, it } from 'vitest'
import { examplesIn, judgeBy } from './testing-examples.ts'
import { apiNames, readSpec } from './testing-specs.ts'

/** What is wrong with the examples of a document, and where; and how many there are. */
const judge = (spec: object): { count: number; refused: string[] } => {
  const complaint = judgeBy(spec)
  const examples = examplesIn(spec)
  const refused = examples.flatMap(({ at, schemaAt, value }) => {
    const words = complaint(schemaAt, value)
    return words === undefined ? [] : [`${at}: ${words}`]
  })
  return { count: examples.length, refused }
}

describe.each(apiNames)('the published spec of %s', (api) => {
  it('has no example that its schema refuses', async () => {
    const { count, refused } = judge(await readSpec(api))
    expect(refused).toEqual([])
    expect(count).toBeGreaterThan(50)
  })
})

it('finds the example that its schema refuses, wherever it stands', () => {
  const media = { schema: { type: 'integer' }, examples: { seven: { value: 7 }, word: { value: 'seven' } } }
  const components = {
    schemas: { Bucket: { type: 'object', required: ['id'], example: { name: 'Travel' } } },
  }
  const { count, refused } = judge({ paths: { '/a': { content: { 'text/json': media } } }, components })
  expect(count).toBe(3)
  expect(refused).toEqual([
    '#/paths/~1a/content/text~1json/examples/word: data must be integer',
    "#/components/schemas/Bucket/example: data must have required property 'id'",
  ])
})
