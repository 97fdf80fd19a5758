/** A small API for the tests of the runner itself: its spec, its operations, and how it is put under test. */
import { defineApi } from '../hooks.ts'
import type { Operations } from '../operations.ts'

const json = (schema: object, example: unknown) => ({ 'application/json': { schema, example } })

const failure = (message: string, more: object = {}) => ({
  description: message,
  ...more,
  content: json(
    { type: 'object', required: ['message'], properties: { message: { type: 'string', enum: [message] } } },
    { message },
  ),
})

const header = (schema: object, example: unknown) => ({ schema, example })
const common = {
  '401': failure('Who are you?'),
  '404': failure('No such note'),
  '405': failure('Not that way', { headers: { Allow: header({ type: 'string' }, 'DELETE, GET, PUT') } }),
  '503': failure('Come back later', {
    headers: { 'Retry-After': header({ type: 'integer', minimum: 1 }, 5) },
  }),
}

const note = {
  id: 1,
  text: 'milk',
  due: null,
  replies: [{ id: 2, text: 'bread', due: '2017-08-24', replies: [] }],
}

const spec = {
  openapi: '3.0.3',
  info: { title: 'Notes', version: '1' },
  servers: [{ url: '/v1' }],
  paths: {
    '/accounts': {
      post: {
        operationId: 'register',
        responses: {
          '201': {
            description: 'The account.',
            content: json(
              { type: 'object', required: ['token'], properties: { token: { type: 'string' } } },
              { token: 'good' },
            ),
          },
        },
      },
    },
    '/notes/{note_id}': {
      get: {
        operationId: 'getNote',
        responses: {
          '200': { description: 'The note.', content: json({ $ref: '#/components/schemas/Note' }, note) },
          ...common,
        },
      },
      put: {
        operationId: 'updateNote',
        requestBody: {
          content: json({ type: 'object', properties: { text: { type: 'string' } } }, { text: 'milk' }),
        },
        responses: {
          '200': { description: 'The note.', content: json({ $ref: '#/components/schemas/Note' }, note) },
          '400': failure('That is no JSON'),
          '413': failure('Too much'),
          '415': failure('Speak JSON'),
          ...common,
        },
      },
      delete: {
        operationId: 'deleteNote',
        responses: { '204': { description: 'The note is gone.' }, ...common },
      },
    },
  },
  components: {
    schemas: {
      Note: {
        type: 'object',
        required: ['id', 'text', 'due', 'replies'],
        properties: {
          id: { type: 'integer' },
          text: { type: 'string' },
          due: { type: 'string', format: 'date', nullable: true },
          replies: { type: 'array', items: { $ref: '#/components/schemas/Note' } },
        },
      },
    },
  },
}

/** The spec, without a part in common with any other copy of it: tests break it. */
export const notesSpec = (): typeof spec => JSON.parse(JSON.stringify(spec)) as typeof spec

export type Spec = typeof spec

const path = '/v1/notes/{note_id}'
const parameters = [{ name: 'note_id', in: 'path', type: 'integer' }] as const

export const notesOperations = {
  register: {
    operationId: 'register',
    method: 'POST',
    path: '/v1/accounts',
    secured: false,
    statuses: [201],
    parameters: [],
  },
  getNote: {
    operationId: 'getNote',
    method: 'GET',
    path,
    secured: true,
    statuses: [200, 401, 404, 405, 503],
    parameters,
  },
  updateNote: {
    operationId: 'updateNote',
    method: 'PUT',
    path,
    secured: true,
    statuses: [200, 400, 401, 404, 405, 413, 415, 503],
    parameters,
    body: { types: ['application/json'] },
  },
  deleteNote: {
    operationId: 'deleteNote',
    method: 'DELETE',
    path,
    secured: true,
    statuses: [204, 401, 404, 405, 503],
    parameters,
  },
} as const

interface Types {
  register: { responses: { 201: { content: { 'application/json': { token: string } } } } }
}

/** The API under test, by a spec that may be broken. */
export const defineNotes = (document: object = notesSpec(), operations: Operations = notesOperations) =>
  defineApi<typeof notesOperations, Types, { token: string }>({
    name: 'notes',
    operations: operations as typeof notesOperations,
    document,
    openAccount: (call) => call('register', 201),
    things: { '/v1/notes/{note_id}': async () => 1 },
  })
