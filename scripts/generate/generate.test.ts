import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BodySpec, RequestValidators, Serializers } from '../../src/kernel/operation.ts'
import { serializersModule, validatorsModule } from './judges.ts'
import { operationsModule } from './operations.ts'
import { documentRates } from './rates.ts'
import { flatten, type Operation, type Parameter, type PathItem, type Schema, type Spec } from './spec.ts'

const bookReply = {
  type: 'object',
  required: ['title'],
  properties: { title: { type: 'string' }, pages: { type: 'integer' } },
}

/** A spec with one operation, `GET /library/books/{book_id}`, and what is given beside. */
const specWith = (operation: Partial<Operation>, pathItem: PathItem = {}): Spec => ({
  openapi: '3.0.3',
  info: { title: 'Library', version: '1.0.0' },
  servers: [{ url: '/library/' }],
  security: [{ token: [] }],
  paths: {
    '/books/{book_id}': {
      ...pathItem,
      get: {
        operationId: 'getBook',
        summary: 'Get a book',
        tags: [],
        responses: {
          200: { description: 'The book.', content: { 'application/json': { schema: bookReply } } },
          404: { description: 'No such book.' },
        },
        ...operation,
      },
    },
  },
  components: { parameters: { BookId: bookId }, schemas: { Title: { type: 'string', maxLength: 10 } } },
})

const bookId: Parameter = {
  name: 'book_id',
  in: 'path',
  required: true,
  schema: { type: 'integer', minimum: 1 },
}

const query = (parameter: Partial<Parameter>): Partial<Operation> => ({
  parameters: [{ name: 'sort', in: 'query', schema: { type: 'string' }, ...parameter }],
})

const generate = (spec: Spec): string => operationsModule(spec, flatten(spec))

/** The table that the generated text holds. */
const tableOf = (spec: Spec): Record<string, Record<string, unknown>> =>
  JSON.parse(/export const operations = (.*) as const/s.exec(generate(spec))?.[1] ?? '{}')

describe('the generator refuses', () => {
  it.each([
    ['an object', { type: 'object' }],
    ['no type', {}],
    ['a list of objects', { type: 'array', items: { type: 'object' } }],
    ['a list of lists', { type: 'array', items: { type: 'array', items: { type: 'string' } } }],
  ])('a parameter that is %s', (_what, schema) => {
    expect(() => generate(specWith(query({ schema })))).toThrow(
      /^Parameter sort: the type .* is not supported/,
    )
  })

  it('a parameter in a cookie', () => {
    expect(() => generate(specWith(query({ in: 'cookie' })))).toThrow(
      'Parameter sort: parameters in a cookie',
    )
  })

  it.each(['string', 'number', 'boolean'])('a lenient %s: nothing says what to cut it to', (type) => {
    const spec = specWith(query({ schema: { type }, 'x-lenient': true }))
    expect(() => generate(spec)).toThrow('Parameter sort: only an integer can be lenient')
  })

  it('a failure with a status that the operation does not document', () => {
    const spec = specWith({ 'x-failures': { 'lent-out': { status: 409, message: 'It is lent out' } } })
    expect(() => generate(spec)).toThrow("getBook: 'lent-out' answers 409, which is not documented")
  })

  it('a failure of the kernel with a status that the operation does not document', () => {
    const spec = specWith({ 'x-failures': { missing: { status: 410, message: 'It is gone' } } })
    expect(() => generate(spec)).toThrow("getBook: 'missing' answers 410, which is not documented")
  })

  it.each([
    ['words', { status: 404 }],
    ['a status', { message: 'It is lent out' }],
    ['a status', 'It is lent out'],
  ])("a failure of the operation's own without %s", (_what, failure) => {
    const spec = specWith({ 'x-failures': { 'lent-out': failure } })
    expect(() => generate(spec)).toThrow("getBook: 'lent-out' needs a status and a message")
  })

  it('a schema with a format that no validator knows, or a keyword that is a slip of the pen', async () => {
    for (const schema of [
      { type: 'string', format: 'isbn' },
      { type: 'string', maxLenght: 10 },
    ]) {
      const spec = specWith(query({ schema }))
      await expect(validatorsModule(spec, flatten(spec))).rejects.toThrow(/isbn|maxLenght/)
    }
  })
})

describe('the generated operations', () => {
  it('have the base path, the inherited parameters unless overridden, and security unless lifted', () => {
    const own = { ...bookId, schema: { type: 'string' } }
    const shared: PathItem = {
      parameters: [
        { $ref: '#/components/parameters/BookId' },
        { name: 'q', in: 'query', schema: { type: 'string' } },
      ],
    }
    const { getBook } = tableOf(specWith({ parameters: [own], security: [] }, shared))
    expect(getBook).toMatchObject({
      method: 'GET',
      path: '/library/books/{book_id}',
      secured: false,
      statuses: [200, 404],
    })
    expect(getBook?.parameters).toEqual([
      { name: 'q', in: 'query', type: 'string' },
      { name: 'book_id', in: 'path', type: 'string' },
    ])
    expect(tableOf(specWith({}, shared)).getBook).toMatchObject({
      secured: true,
      parameters: [{ name: 'book_id', type: 'integer' }, { name: 'q' }],
    })
  })

  it('tell the compiler what has a caller, a default, or a failure of its own', () => {
    const spec = specWith({
      ...query({ schema: { type: 'integer', default: 1 }, 'x-lenient': true }),
      'x-failures': { 'lent-out': { status: 404, message: 'It is lent out' }, missing: 'No such book' },
    })
    expect(generate(spec)).toContain(
      [
        'getBook: {',
        '    secured: true',
        '    idempotent: false',
        '    conditional: false',
        "    failures: 'lent-out'",
        "    defaults: 'sort'\n",
      ].join('\n'),
    )
  })

  it('tell the compiler of keys, of conditions, and of headers that an answer cannot be without', () => {
    const ETag = { required: true, schema: { type: 'string' } }
    const spec = specWith({
      parameters: [bookId, { name: 'If-Match', in: 'header', schema: { type: 'string' } }],
      'x-idempotent': true,
      responses: {
        200: { description: 'The book.', headers: { ETag, Age: { schema: { type: 'integer' } } } },
      },
    })
    expect(generate(spec)).toContain('    idempotent: true\n    conditional: true\n')
    expect(generate(spec)).toContain("    headers: { 200: 'ETag' }\n")
  })

  it('are open to those who send no token where one of the ways in asks for nothing', () => {
    expect(tableOf(specWith({ security: [{}, { token: [] }] })).getBook?.secured).toBe('optional')
  })

  it('count against the rate of the document, or against another, or against none', () => {
    const rateOf = (operation: Partial<Operation>) =>
      tableOf({ ...specWith(operation), 'x-rate-limit': 'requests' }).getBook?.rate
    expect(rateOf({})).toBe('requests')
    expect(rateOf({ 'x-rate-limit': 'tokens' })).toBe('tokens')
    expect(rateOf({ 'x-rate-limit': 'none' })).toBeUndefined()
    expect(tableOf(specWith({})).getBook?.rate).toBeUndefined()
  })

  it('know the members of JSON that has less than the form for the same, and which are decimal numbers', () => {
    const price = { type: 'string', 'x-decimal': { minimum: 0, maximum: 10, places: 2 } }
    const cover = { type: 'string', format: 'binary' }
    const content = {
      'multipart/form-data': { schema: { type: 'object', properties: { price, cover } } },
      'application/json': { schema: { type: 'object', properties: { price } } },
    }
    expect(tableOf(specWith({ requestBody: { content } })).getBook?.body).toMatchObject({
      types: ['multipart/form-data', 'application/json'],
      members: ['price'],
      decimals: { price: { minimum: 0, maximum: 10, places: 2 } },
      form: { fields: [{ name: 'price' }], files: [{ name: 'cover' }] },
    })
  })

  it('name the members of a body, unless the spec leaves them open', () => {
    const withBody = (more: object) =>
      tableOf(
        specWith({
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { ...bookReply, ...more } } },
          },
        }),
      ).getBook?.body
    expect(withBody({})).toEqual({ required: true, types: ['application/json'], members: ['title', 'pages'] })
    expect(withBody({ additionalProperties: true })).toEqual({ required: true, types: ['application/json'] })
  })
})

describe('a form', () => {
  const formOf = (properties: Record<string, Schema>) =>
    tableOf(
      specWith({
        requestBody: { content: { 'multipart/form-data': { schema: { type: 'object', properties } } } },
      }),
    ).getBook?.body as BodySpec

  it('tells its files, with the largest size and whether there may be many, from its texts', () => {
    const cover = { type: 'string', format: 'binary', 'x-max-bytes': 1000 }
    const { form } = formOf({
      title: { $ref: '#/components/schemas/Title' },
      tags: { type: 'array', items: { type: 'integer' } },
      cover,
      pages: { type: 'array', items: { type: 'string', format: 'binary' } },
      maps: { type: 'array', maxItems: 3, items: { type: 'string', format: 'binary' } },
    })
    expect(form).toEqual({
      fields: [
        { name: 'title', required: false, type: 'string', empty: '' },
        { name: 'tags', required: false, type: 'array', items: 'integer' },
      ],
      files: [
        { name: 'cover', maxBytes: 1000, many: false },
        { name: 'pages', maxBytes: 10 * 1024 * 1024, many: 20 },
        { name: 'maps', maxBytes: 10 * 1024 * 1024, many: 3 },
      ],
    })
  })

  it('says what text stands for that was left empty: nothing where it could not be meant', () => {
    const { form } = formOf({
      subtitle: { type: 'string' },
      price: { type: 'string', nullable: true, pattern: '^[0-9]+$' },
      isbn: { type: 'string', pattern: '^[0-9]+$' },
      pages: { type: 'integer' },
    })
    expect(form?.fields.map(({ name, empty }) => [name, empty])).toEqual([
      ['subtitle', ''],
      ['price', null],
      ['isbn', undefined],
      ['pages', undefined],
    ])
  })

  it('with an object in it is refused: a form has texts and files', () => {
    expect(() => formOf({ author: { type: 'object' } })).toThrow("Form field author: the type 'object'")
  })
})

describe('the generated code', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agora-test-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const load = async (name: string, text: string): Promise<Record<string, unknown>> => {
    await writeFile(join(folder, name), text)
    return import(pathToFileURL(join(folder, name)).href)
  }

  it('judges requests without any package beside it, and follows references', async () => {
    const spec = specWith({
      parameters: [bookId, { name: 'sort', in: 'query', schema: { $ref: '#/components/schemas/Title' } }],
    })
    const module = await load('validators.mjs', await validatorsModule(spec, flatten(spec)))
    const { getBook } = module.validators as RequestValidators
    expect(getBook?.path?.({ book_id: 3 })).toBe(true)
    expect(getBook?.path?.({ book_id: 0 })).toBe(false)
    expect(getBook?.path?.({})).toBe(false)
    expect(getBook?.query?.({ sort: '\u{1F373}'.repeat(10) })).toBe(true)
    expect(getBook?.query?.({ sort: 'a'.repeat(11) })).toBe(false)
    expect(getBook?.query?.({})).toBe(true)
  })

  it('leaves a lenient parameter unjudged', async () => {
    const spec = specWith(query({ schema: { type: 'integer', minimum: 1 }, 'x-lenient': true }))
    const module = await load('lenient.mjs', await validatorsModule(spec, flatten(spec)))
    expect((module.validators as RequestValidators).getBook?.query).toBeUndefined()
  })

  it('writes of an answer what its schema names, and nothing else', async () => {
    const spec = specWith({})
    const module = await load('serializers.mjs', await serializersModule(spec, flatten(spec)))
    const { getBook } = module.serializers as Serializers
    expect(Object.keys(getBook ?? {})).toEqual(['200'])
    expect(getBook?.[200]?.({ title: 'Emma', owner: 'Jane', pages: 3 })).toBe('{"title":"Emma","pages":3}')
    expect(() => getBook?.[200]?.({ pages: 3 })).toThrow('title')
  })

  const answersWith = (schema: Schema): Spec =>
    specWith({ responses: { 200: { description: 'Books.', content: { 'application/json': { schema } } } } })

  it('writes an answer that is a list or an object by what it is', async () => {
    const page = {
      type: 'object',
      required: ['books'],
      properties: { books: { type: 'array', items: bookReply } },
    }
    const spec = answersWith({ oneOf: [{ type: 'array', items: bookReply }, page] })
    const module = await load('either.mjs', await serializersModule(spec, flatten(spec)))
    const write = (module.serializers as Serializers).getBook?.[200]
    expect(write?.([{ title: 'Emma', owner: 'Jane' }])).toBe('[{"title":"Emma"}]')
    expect(write?.({ books: [{ title: 'Emma' }], owner: 'Jane' })).toBe('{"books":[{"title":"Emma"}]}')
  })

  it('refuses to write an answer that is one of two objects: telling them apart would take a validator', async () => {
    const spec = answersWith({ oneOf: [bookReply, { type: 'object', properties: {} }] })
    await expect(serializersModule(spec, flatten(spec))).rejects.toThrow('only a list or an object')
  })

  it('writes what is now in place of what a client holds, as a success', async () => {
    const spec = specWith({
      responses: { 412: { description: 'Stale.', content: { 'application/json': { schema: bookReply } } } },
    })
    const module = await load('stale.mjs', await serializersModule(spec, flatten(spec)))
    const { getBook } = module.serializers as Serializers
    expect(getBook?.[412]?.({ title: 'Emma', owner: 'Jane' })).toBe('{"title":"Emma"}')
  })
})

describe('the published document', () => {
  const headersOf = (given: Spec): Record<string, string[]> => {
    const spec = structuredClone(given)
    documentRates(spec)
    const [flat] = flatten(spec)
    return Object.fromEntries(
      Object.entries(flat?.responses ?? {}).map(([status, { headers = {} }]) => [
        status,
        Object.keys(headers),
      ]),
    )
  }
  const rates = ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset']

  it('has the headers of a rate on each answer of the operation, but for a method that it does not have', () => {
    const Age = { schema: { type: 'integer' } }
    const responses = {
      200: { description: 'The book.', headers: { Age } },
      404: { description: 'No such book.' },
      405: { description: 'No such method.' },
    }
    expect(headersOf({ ...specWith({ responses }), 'x-rate-limit': 'requests' })).toEqual({
      200: ['Age', ...rates],
      404: rates,
      405: [],
    })
    expect(headersOf(specWith({ responses }))).toMatchObject({ 200: ['Age'], 404: [] })
  })
})
