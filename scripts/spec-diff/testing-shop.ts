import type { Spec } from '../generate/spec.ts'

const json = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } })

/** A small API with one of everything that our specs have. */
export const shop = (): Spec => ({
  openapi: '3.0.3',
  info: { title: 'Shop', version: '1.2.0' },
  servers: [{ url: '/v1' }],
  security: [{ token: [] }],
  paths: {
    '/items': {
      get: {
        operationId: 'listItems',
        summary: 'List items',
        tags: ['items'],
        security: [{}, { token: [] }],
        'x-paging': { parameter: 'page', last: 'last' },
        parameters: [
          { name: 'q', in: 'query', schema: { type: 'string', maxLength: 10 } },
          {
            name: 'limit',
            in: 'query',
            schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
            'x-lenient': true,
          },
          { $ref: '#/components/parameters/Page' },
        ],
        responses: {
          200: {
            description: 'Items.',
            headers: { ETag: { required: true, schema: { type: 'string', pattern: '^"[a-z]+"$' } } },
            content: {
              'application/json': {
                schema: { type: 'array', maxItems: 100, items: { $ref: '#/components/schemas/Item' } },
              },
              'text/csv': { schema: { type: 'string' } },
            },
          },
          404: { $ref: '#/components/responses/Missing' },
        },
      },
      post: {
        operationId: 'createItem',
        summary: 'Create an item',
        tags: ['items'],
        'x-idempotent': true,
        'x-rate-limit': 'none',
        parameters: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            ...json('NewItem'),
            'multipart/form-data': { schema: { $ref: '#/components/schemas/NewItem' } },
          },
        },
        responses: { 201: { description: 'The item.', content: json('Item') } },
      },
    },
    '/items/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
      get: {
        operationId: 'getItem',
        summary: 'Get an item',
        tags: ['items'],
        security: [],
        responses: { 200: { description: 'The item.', content: json('Item') } },
      },
      delete: {
        operationId: 'deleteItem',
        summary: 'Delete an item',
        tags: ['items'],
        responses: { 204: { description: 'Gone.' } },
      },
    },
  },
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer', maximum: 1000 } } },
    responses: { Missing: { description: 'No such list.', content: json('Failure') } },
    schemas: {
      Failure: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string', enum: ['Not found'] } },
      },
      NewItem: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', minLength: 1, maxLength: 50 },
          note: { type: 'string', nullable: true },
          kind: { type: 'string', enum: ['lamp', 'glass'], default: 'lamp' },
          color: { type: 'string', pattern: '^[a-z]+$' },
          tags: { type: 'array', maxItems: 5, items: { type: 'string' } },
          size: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
          price: { type: 'string', 'x-decimal': { minimum: 0, maximum: 100, places: 2 } },
          picture: { type: 'string', format: 'binary', 'x-max-bytes': 1000 },
        },
      },
      Item: {
        type: 'object',
        required: ['id', 'name', 'state'],
        properties: {
          id: { type: 'integer', minimum: 1 },
          name: { type: 'string', maxLength: 50 },
          state: { type: 'string', enum: ['new', 'sold'] },
          code: { type: 'string', pattern: '^[a-z]+$' },
          size: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
          box: { $ref: '#/components/schemas/Item' },
        },
      },
    },
  },
})

const starts: Record<string, readonly string[]> = {
  doc: [],
  items: ['paths', '/items'],
  item: ['paths', '/items/{id}'],
  list: ['paths', '/items', 'get'],
  create: ['paths', '/items', 'post'],
  get: ['paths', '/items/{id}', 'get'],
  remove: ['paths', '/items/{id}', 'delete'],
  components: ['components'],
  Failure: ['components', 'schemas', 'Failure', 'properties'],
  NewItem: ['components', 'schemas', 'NewItem'],
  Item: ['components', 'schemas', 'Item'],
}

/** What to set, by the place in the shop (`list.parameters.0.schema.maxLength`); `undefined` takes it away. */
export type Edits = Readonly<Record<string, unknown>>

/** The shop after some edits. */
export const edited = (edits: Edits): Spec => {
  const spec = shop()
  for (const [place, value] of Object.entries(edits)) {
    const [start = '', ...rest] = place.split('.')
    const parts = [...(starts[start] ?? []), ...rest]
    const key = parts.pop() ?? ''
    const parent = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], spec)
    if (value !== undefined) (parent as Record<string, unknown>)[key] = value
    else if (Array.isArray(parent)) parent.splice(Number(key), 1)
    else delete (parent as Record<string, unknown>)[key]
  }
  return spec
}

/**
 * Many shops in one document, each under a path and with components of its own: the differ takes a second to start, so
 * a whole table of edits is compared at once.
 */
export const street = (shops: readonly Spec[]): Spec => {
  const numbered = shops.map((spec, number) => {
    const text = JSON.stringify(spec)
      .replace(/"#\/components\/(\w+)\//g, `"#/components/$1/Shop${number}`)
      .replace(/"operationId":"/g, `"operationId":"shop${number}`)
    const { paths, components } = JSON.parse(text) as Spec
    return {
      paths: Object.entries(paths).map(([path, item]) => [`/shop-${number}${path}`, item] as const),
      components: Object.entries(components).map(
        ([section, all]) =>
          [
            section,
            Object.entries(all).map(([name, one]) => [
              section === 'securitySchemes' ? name : `Shop${number}${name}`,
              one,
            ]),
          ] as const,
      ),
    }
  })
  const sections = new Set(numbered.flatMap(({ components }) => components.map(([section]) => section)))
  return {
    ...shop(),
    paths: Object.fromEntries(numbered.flatMap(({ paths }) => paths)),
    components: Object.fromEntries(
      [...sections].map((section) => [
        section,
        Object.fromEntries(
          numbered.flatMap(({ components }) =>
            components.flatMap(([name, all]) => (name === section ? all : [])),
          ),
        ),
      ]),
    ),
  }
}
