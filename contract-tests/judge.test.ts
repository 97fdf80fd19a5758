import { describe, expect, test } from 'vitest'
import type { Schema } from './document.ts'
import { createJudge } from './judge.ts'

const judgeBody = (schema: Schema, body: unknown, components: Record<string, Schema> = {}): string[] => {
  const judge = createJudge({
    info: { title: 'One' },
    paths: {
      '/one': {
        get: { operationId: 'one', responses: { 200: { content: { 'application/json': { schema } } } } },
      },
    },
    components: { schemas: components },
  })
  return judge.faultsOf(
    { operationId: 'one', status: 200 },
    { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(body)) },
  )
}

const named = { type: 'object', properties: { name: { type: 'string' } } }
const aged = { type: 'object', properties: { age: { type: 'integer' } } }
const leak = (where: string, member: string) => [
  `${where} has a member that the spec does not name: ${member}`,
]

describe('a file', () => {
  const judgeFile = (type: string, media: object, body: Buffer): string[] => {
    const judge = createJudge({
      info: { title: 'One' },
      paths: {
        '/one': { get: { operationId: 'one', responses: { 200: { content: { [type]: media } } } } },
      },
    })
    return judge.faultsOf(
      { operationId: 'one', status: 200 },
      { status: 200, headers: { 'content-type': type }, body },
    )
  }
  const judgePng = (body: Buffer): string[] => judgeFile('image/png', {}, body)

  test('is what its media type says', () => {
    expect(judgePng(Buffer.from('\x89PNG\r\n\x1a\n…', 'latin1'))).toEqual([])
    expect(judgePng(Buffer.from('GIF89a'))).toEqual(['the body does not begin as image/png does'])
    expect(judgePng(Buffer.alloc(0))).toEqual(['the image/png is empty'])
  })

  test('of text begins with the first line of the example', () => {
    const judgeCsv = (text: string): string[] =>
      judgeFile('text/csv', { example: 'name,age\r\nada,36\r\n' }, Buffer.from(text))
    expect(judgeCsv('name,age\r\n')).toEqual([])
    expect(judgeCsv('name,age\r\nbob,1\r\n')).toEqual([])
    const wrong = ['the body does not begin as the example does: "name,age\\r\\n"']
    for (const text of ['ada,36\r\n', 'name,age', 'name,age,role\r\n']) expect(judgeCsv(text)).toEqual(wrong)
    expect(judgeFile('text/plain', {}, Buffer.from('anything'))).toEqual([])
  })
})

describe('an object schema', () => {
  test('is closed, wherever it stands', () => {
    const list = { type: 'array', items: named }
    expect(judgeBody(named, { name: 'a', age: 1 })).toEqual(leak('the body', 'age'))
    expect(judgeBody(list, [{ name: 'a' }, { age: 1 }])).toEqual(leak('/1', 'age'))
    expect(judgeBody({ type: 'object', additionalProperties: named }, { a: { age: 1 } })).toEqual(
      leak('/a', 'age'),
    )
    expect(judgeBody({ type: 'object' }, { age: 1 })).toEqual(leak('the body', 'age'))
  })

  test('is open where the spec says additionalProperties', () => {
    expect(judgeBody({ ...named, additionalProperties: true }, { name: 'a', age: 1 })).toEqual([])
    expect(judgeBody({ ...named, additionalProperties: { type: 'integer' } }, { age: '1' })).toHaveLength(1)
  })

  test('combined by allOf takes the members of all, and no other', () => {
    const both = { allOf: [named, aged] }
    expect(judgeBody(both, { name: 'a', age: 1 })).toEqual([])
    expect(judgeBody(both, { name: 'a', owner: 1 })).toEqual(leak('the body', 'owner'))
  })

  test('combined by anyOf takes the members of those that fit, and no other', () => {
    const either = {
      anyOf: [
        { ...named, required: ['name'] },
        { ...aged, required: ['age'] },
      ],
    }
    expect(judgeBody(either, { age: 1 })).toEqual([])
    expect(judgeBody(either, { name: 'a', age: '1' })).toEqual(leak('the body', 'age'))
    const beside = { type: 'object', properties: { one: { oneOf: [named, { type: 'string' }] } } }
    expect(judgeBody(beside, { one: { age: 1 } })).toEqual(leak('/one', 'age'))
  })

  test('that holds itself is closed on every level, and open within an allOf', () => {
    const Node = { type: 'object', properties: { next: { $ref: '#/components/schemas/Node' } } }
    const reference = { $ref: '#/components/schemas/Node' }
    expect(judgeBody(reference, { next: { next: {} } }, { Node })).toEqual([])
    expect(judgeBody(reference, { next: { next: { age: 1 } } }, { Node })).toEqual(leak('/next/next', 'age'))
    expect(judgeBody({ allOf: [reference, aged] }, { next: {}, age: 1 }, { Node })).toEqual([])
  })
})

describe('a value', () => {
  test('is not coerced', () => {
    expect(judgeBody(aged, { age: '1' })).toEqual(['/age must be integer, and is "1"'])
    expect(judgeBody({ type: 'boolean' }, 'true')).toHaveLength(1)
  })

  test('may be null only where the spec says nullable', () => {
    expect(judgeBody({ type: 'string', nullable: true }, null)).toEqual([])
    expect(judgeBody({ type: 'string' }, null)).toEqual(['the body must be string, and is null'])
  })

  test('keeps to its format', () => {
    expect(judgeBody({ type: 'string', format: 'uri' }, '/relative')).toHaveLength(1)
    expect(judgeBody({ type: 'string', format: 'date-time' }, '2017-08-24T19:56:07Z')).toEqual([])
  })

  test('of the wrong type is not called a leak as well', () => {
    expect(judgeBody({ allOf: [named, aged] }, { name: 1 })).toEqual(['/name must be string, and is 1'])
  })
})
