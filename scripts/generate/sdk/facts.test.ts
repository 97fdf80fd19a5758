import { describe, expect, it } from 'vitest'
import type { Operation, PathItem, Schema, Spec } from '../spec.ts'
import { factsOf } from './facts.ts'

const text = { type: 'string' }
const objectOf = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })
const json = (schema: Schema) => ({ 'application/json': { schema } })

/** A spec of these path items below `/library`. */
const specOf = (paths: Record<string, PathItem>, more: Partial<Spec> = {}): Spec => ({
  openapi: '3.0.3',
  info: { title: 'Library', version: '1.0.0' },
  servers: [{ url: '/library/' }],
  security: [{ token: [] }],
  paths,
  components: { schemas: { Title: text } },
  ...more,
})

const operation = (given: Partial<Operation>): Operation => ({
  operationId: 'doIt',
  summary: 'Do it',
  tags: [],
  responses: {},
  ...given,
})

const refreshing = (taken: Schema, answered: Schema): PathItem => ({
  post: operation({
    'x-refresh': true,
    requestBody: { content: json(taken) },
    responses: { 200: { description: 'Tokens.', content: json(answered) } },
  }),
})

const listing = (answered: Schema, more: Partial<Operation> = {}): PathItem => ({
  get: operation({
    parameters: [{ name: 'page', in: 'query', schema: { type: 'integer', minimum: 1 } }],
    responses: { 200: { description: 'Books.', content: json(answered) } },
    ...more,
  }),
})

describe('what a client knows of an operation', () => {
  const factOf = (given: Partial<Operation>) =>
    factsOf(specOf({ '/books': { post: operation(given) } })).operations['POST /books']

  it('is nothing, where it is as usual', () => {
    expect(factOf({})).toBeUndefined()
  })

  it('is that it asks for no token; one that is open to all takes a token when there is one', () => {
    expect(factOf({ security: [] })).toEqual({ open: true })
    expect(factOf({ security: [{}, { token: [] }] })).toBeUndefined()
  })

  it('is that it takes a key', () => {
    expect(factOf({ 'x-idempotent': true })).toEqual({ keyed: true })
  })

  it('is that its body is a form, always or with files', () => {
    const form = { 'multipart/form-data': { schema: objectOf({ cover: text }) } }
    expect(factOf({ requestBody: { content: form } })).toEqual({ form: 'always' })
    expect(factOf({ requestBody: { content: { ...form, ...json(objectOf({})) } } })).toEqual({
      form: 'files',
    })
  })

  it.each([
    ['text/csv', 'text'],
    ['image/png', 'blob'],
  ])('is that an answer of %s is read as %s', (type, parseAs) => {
    const responses = { 200: { description: 'It.', content: { [type]: { schema: text } } } }
    expect(factOf({ responses })).toEqual({ parseAs })
  })
})

describe('x-refresh', () => {
  const refreshOf = (taken: Schema, answered: Schema) =>
    factsOf(specOf({ '/renew': refreshing(taken, answered) })).refresh

  it('finds the members that carry the tokens', () => {
    const found = { path: '/renew', access: 'short', refresh: 'long' }
    expect(refreshOf(objectOf({ long: text }), objectOf({ short: text }))).toEqual(found)
    expect(refreshOf(objectOf({ long: text }), objectOf({ long: text, short: text }))).toEqual(found)
  })

  it.each([
    ['takes more than a token', objectOf({ long: text, name: text }), objectOf({ short: text })],
    ['takes nothing', objectOf({}), objectOf({ short: text })],
    ['answers no token', objectOf({ long: text }), objectOf({ long: text })],
    ['answers more than tokens', objectOf({ long: text }), objectOf({ short: text, name: text })],
  ])('is refused at an operation that %s', (_what, taken, answered) => {
    expect(() => refreshOf(taken, answered)).toThrow('doIt: x-refresh needs')
  })

  it('is refused at a second operation', () => {
    const one = refreshing(objectOf({ long: text }), objectOf({ short: text }))
    expect(() => factsOf(specOf({ '/renew': one, '/again': one }))).toThrow('doIt: x-refresh stands at')
  })
})

describe('x-paging', () => {
  const books = { type: 'array', items: text }
  const page = objectOf({ books, next: text, last: { type: 'integer' } })
  const byLink = { 'x-paging': { parameter: 'page', link: 'next' } }
  const pagesOf = (item: PathItem, more: Partial<Spec> = byLink) =>
    factsOf(specOf({ '/books': item }, more)).pages['/books']

  it('of the document holds for each list that takes the parameter, and finds the rows', () => {
    expect(pagesOf(listing(page))).toEqual({ parameter: 'page', first: 1, rows: 'books', link: 'next' })
    expect(pagesOf(listing(page, { parameters: [] }))).toBeUndefined()
    expect(pagesOf(listing(page), {})).toBeUndefined()
  })

  it('of an operation comes first', () => {
    const own = { 'x-paging': { parameter: 'page', last: 'last' } }
    expect(pagesOf(listing(page, own))).toEqual({ parameter: 'page', first: 1, rows: 'books', last: 'last' })
  })

  it('finds the page beside the list that comes where no page is asked for', () => {
    expect(pagesOf(listing({ oneOf: [books, page] }))).toMatchObject({ rows: 'books' })
  })

  it('leaves the rows out where a page is more than a list', () => {
    expect(pagesOf(listing(objectOf({ books, films: books, next: text })))).not.toHaveProperty('rows')
  })

  it('is refused where the parameter or the member that it names is not there', () => {
    expect(() => pagesOf(listing(objectOf({ books })))).toThrow('doIt: its pages have no next')
    expect(() => pagesOf(listing(page, { ...byLink, parameters: [] }))).toThrow(
      'doIt: there is no query parameter page',
    )
  })
})
