import { beforeAll, describe, expect, it } from 'vitest'
import { readSpec } from '../testing-specs.ts'
import { type Change, compare } from './compare.ts'
import { writtenOut } from './document.ts'
import { type Edits, edited, shop, street } from './testing-shop.ts'

/** Edits that break a client: what it sends is refused or means something else, or it gets what it does not know. */
const breaking: Record<string, Edits> = {
  'an operation is removed': { remove: undefined },
  'an operation has another method': {
    remove: undefined,
    'item.post': {
      operationId: 'deleteItem',
      summary: 'Delete an item',
      responses: { 204: { description: '' } },
    },
  },
  'an operation has another operationId': { 'list.operationId': 'findItems' },
  'a required parameter is added': {
    'remove.parameters': [{ name: 'why', in: 'query', required: true, schema: { type: 'string' } }],
  },
  'a required parameter is added to a path': {
    'items.parameters': [{ name: 'why', in: 'query', required: true, schema: { type: 'string' } }],
  },
  'a parameter is removed': { 'list.parameters.0': undefined },
  'a parameter is renamed': { 'list.parameters.0.name': 'query' },
  'a parameter moves into the headers': { 'list.parameters.0.in': 'header' },
  'a parameter becomes required': { 'list.parameters.0.required': true },
  'a parameter has another type': { 'list.parameters.0.schema': { type: 'integer' } },
  'the maximum of a parameter is lowered': { 'list.parameters.1.schema.maximum': 50 },
  'the maximum of a shared parameter is lowered': { 'components.parameters.Page.schema.maximum': 50 },
  'the default of a parameter changes': { 'list.parameters.1.schema.default': 10 },
  'the default of a parameter is gone': { 'list.parameters.1.schema.default': undefined },
  'a parameter is no longer lenient': { 'list.parameters.1.x-lenient': undefined },
  'the parameter of a path has another type': {
    'item.parameters.0.schema': { type: 'string', format: 'uuid' },
  },
  'a request body becomes required': {
    'remove.requestBody': { required: true, content: { 'application/json': { schema: { type: 'object' } } } },
  },
  'a request body is removed': { 'create.requestBody': undefined },
  'a content type of a request is removed': { 'create.requestBody.content.multipart/form-data': undefined },
  'a required member is added to a request': {
    'NewItem.required': ['name', 'maker'],
    'NewItem.properties.maker': { type: 'string' },
  },
  'a member of a request becomes required': { 'NewItem.required': ['name', 'note'] },
  'a member of a request is removed': { 'NewItem.properties.note': undefined },
  'a member of a request is renamed': {
    'NewItem.properties.color': undefined,
    'NewItem.properties.colour': { type: 'string', pattern: '^[a-z]+$' },
  },
  'a request takes no other members': { 'NewItem.additionalProperties': false },
  'a request needs more members': { 'NewItem.minProperties': 2 },
  'a value of a request is removed': { 'NewItem.properties.kind.enum': ['lamp'] },
  'a request has another type': { 'NewItem.properties.name': { type: 'integer' } },
  'a type of a request is removed': { 'NewItem.properties.size.oneOf.1': undefined },
  'a request has to be longer': { 'NewItem.properties.name.minLength': 3 },
  'a request has to be shorter': { 'NewItem.properties.note.maxLength': 100 },
  'the pattern of a request changes': { 'NewItem.properties.color.pattern': '^[a-f]+$' },
  'a request gets a pattern': { 'NewItem.properties.name.pattern': '^[a-f]+$' },
  'a request gets a format': { 'NewItem.properties.note.format': 'email' },
  'a request may not be null any more': { 'NewItem.properties.note.nullable': undefined },
  'a list in a request has to be shorter': { 'NewItem.properties.tags.maxItems': 2 },
  'the entries of a list in a request are narrowed': { 'NewItem.properties.tags.items.maxLength': 5 },
  'the default of a member changes': { 'NewItem.properties.kind.default': 'glass' },
  'the range of a decimal number changes': { 'NewItem.properties.price.x-decimal.maximum': 50 },
  'a file has to be smaller': { 'NewItem.properties.picture.x-max-bytes': 500 },
  'a response has a new value': { 'Item.properties.state.enum': ['new', 'sold', 'lost'] },
  'a response has any value': { 'Item.properties.state.enum': undefined },
  'a failure has other words': { 'Failure.message.enum': ['No such list'] },
  'a response may be null': { 'Item.properties.name.nullable': true },
  'a member of a response may be missing': { 'Item.required': ['id', 'name'] },
  'a member of a response is removed': { 'Item.properties.code': undefined },
  'a required member of a response is removed': {
    'Item.required': ['id', 'name'],
    'Item.properties.state': undefined,
  },
  'a response has another type': { 'Item.properties.name': { type: 'integer' } },
  'a response has a new type': {
    'Item.properties.size.oneOf': [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }],
  },
  'a response no longer has whole numbers only': { 'Item.properties.id.type': 'number' },
  'the range of a response is widened': { 'Item.properties.id.minimum': 0 },
  'a response may be longer': { 'Item.properties.name.maxLength': 500 },
  'the pattern of a response is loosened': { 'Item.properties.code.pattern': '^[a-z0-9]+$' },
  'a list in a response may be longer': {
    'list.responses.200.content.application/json.schema.maxItems': 1000,
  },
  'a success has another status': {
    'create.responses': { 200: { description: 'The item.', content: { 'application/json': {} } } },
  },
  'a status is removed': { 'list.responses.404': undefined },
  'another success can come': { 'create.responses.202': { description: 'Later.' } },
  'a content type of a response is removed': { 'list.responses.200.content.text/csv': undefined },
  'a shared response has another content type': {
    'components.responses.Missing.content': { 'text/plain': { schema: { type: 'string' } } },
  },
  'a header is removed': { 'list.responses.200.headers.ETag': undefined },
  'a header may be missing': { 'list.responses.200.headers.ETag.required': false },
  'the pattern of a header is gone': { 'list.responses.200.headers.ETag.schema.pattern': undefined },
  'an open operation takes a token': { 'get.security': [{ token: [] }] },
  'an open operation inherits that it takes a token': { 'get.security': undefined },
  'what was possible without a token takes one': { 'list.security': [{ token: [] }] },
  'an operation counts against a rate': { 'create.x-rate-limit': 'requests' },
  'tries are counted': { 'create.x-throttled': true },
  'an idempotency key is no longer taken': { 'create.parameters': [], 'create.x-idempotent': undefined },
  'an idempotency key does nothing any more': { 'create.x-idempotent': undefined },
  'the SDK gets no next page any more': { 'list.x-paging': undefined },
}

/** The same for what the whole document says. */
const breakingEverywhere: Record<string, Edits> = {
  'the base path changes': { 'doc.servers': [{ url: '/v2' }] },
  'tokens are of another kind': { 'doc.components.securitySchemes.token.scheme': 'basic' },
  'a path is removed': { item: undefined },
  'a path is renamed': { 'doc.paths./things/{id}': shop().paths['/items/{id}'], item: undefined },
  'a rate is declared': { 'doc.x-rate-limit': 'requests' },
}

const harmless: Record<string, Edits> = {
  'an operation is added': { 'item.put': { operationId: 'editItem', summary: 'Edit', responses: {} } },
  'an optional parameter is added': {
    'remove.parameters': [{ name: 'why', in: 'query', schema: { type: 'string' } }],
  },
  'an optional member is added to a request': { 'NewItem.properties.maker': { type: 'string' } },
  'an optional body is added': {
    'remove.requestBody': { content: { 'application/json': { schema: { type: 'object' } } } },
  },
  'a required member is added to a response': {
    'Item.required': ['id', 'name', 'state', 'maker'],
    'Item.properties.maker': { type: 'string' },
  },
  'a limit of a request is widened': { 'NewItem.properties.name.maxLength': 500 },
  'the pattern of a request is gone': { 'NewItem.properties.color.pattern': undefined },
  'a request takes a new value': { 'NewItem.properties.kind.enum': ['lamp', 'glass', 'vase'] },
  'a request may be null': { 'NewItem.properties.name.nullable': true },
  'a member of a request becomes optional': { 'NewItem.required': [] },
  'a request takes another content type': {
    'create.requestBody.content.application/xml': { schema: { type: 'object' } },
  },
  'a file may be larger': { 'NewItem.properties.picture.x-max-bytes': 5000 },
  'a limit of a response is narrowed': { 'Item.properties.name.maxLength': 5 },
  'a response has a value less': { 'Item.properties.state.enum': ['new'] },
  'a header is added': { 'list.responses.200.headers.Link': { schema: { type: 'string' } } },
  'another failure can come': { 'create.responses.409': { description: 'There is one already.' } },
  'a token is no longer needed': { 'remove.security': [{}, { token: [] }] },
  'values and required members come in another order': {
    'Item.properties.state.enum': ['sold', 'new'],
    'Item.required': ['state', 'id', 'name'],
  },
  'summary, description, tags and examples change': {
    'list.summary': 'Find items',
    'list.description': 'New ones first.',
    'list.tags': ['shop'],
    'NewItem.properties.name.example': 'Lamp',
  },
}

/** Edits after which the document says the same, in another way. */
const same: Record<string, Edits> = {
  'parameters of a path stand at its operations': {
    'item.parameters': undefined,
    'get.parameters': shop().paths['/items/{id}']?.parameters,
    'remove.parameters': shop().paths['/items/{id}']?.parameters,
  },
  'inherited security is written out': { 'remove.security': [{ token: [] }] },
  'parameters come in another order': {
    'list.parameters': shop().paths['/items']?.get?.parameters?.toReversed(),
  },
}

describe('a change of one operation', () => {
  const all = Object.entries({ ...breaking, ...harmless, ...same })
  const found = new Map<string, Change[]>()

  beforeAll(async () => {
    const [before, after] = [all.map(() => shop()), all.map(([, edits]) => edited(edits))]
    for (const change of await compare(street(before), street(after))) {
      const name = all[Number(/shop-(\d+)/.exec(change.place)?.[1])]?.[0]
      if (name === undefined) throw new Error(`A change outside of all shops: ${change.place}`)
      found.set(name, [...(found.get(name) ?? []), change])
    }
  })

  it.each(Object.keys(breaking))('breaks clients: %s', (name) => {
    expect(found.get(name)?.some((change) => change.breaking)).toBe(true)
  })

  it.each(Object.keys(harmless))('is harmless, and told: %s', (name) => {
    expect(found.get(name)?.length).toBeGreaterThan(0)
    expect(found.get(name)?.filter((change) => change.breaking)).toEqual([])
  })

  it.each(Object.keys(same))('is none: %s', (name) => {
    expect(found.get(name)).toBeUndefined()
  })
})

describe('a change of the whole document', () => {
  it.each(Object.entries(breakingEverywhere))('breaks clients: %s', async (_name, edits) => {
    const changes = await compare(shop(), edited(edits))
    expect(changes.some((change) => change.breaking)).toBe(true)
  })
})

it('a change says where it is, what breaks, and which operations have part in it', async () => {
  const changes = await compare(
    shop(),
    edited({ 'Item.properties.state.enum': ['new', 'sold', 'lost'], 'list.summary': 'Find items' }),
  )
  expect(changes).toEqual([
    {
      breaking: true,
      place: 'GET /items (listItems): response 200, application/json, [], state',
      sentence: "Enum of `state` gained values: 'lost'.",
      component: 'schemas/Item',
      operations: ['listItems', 'createItem', 'getItem'],
    },
    {
      breaking: false,
      place: 'GET /items (listItems)',
      sentence: '`summary` changed from "List items" to "Find items".',
    },
  ])
})

it('a published spec is equal to itself, also with all that its operations inherit written out', async () => {
  const spec = await readSpec('techfesia')
  expect(await compare(spec, writtenOut(spec))).toEqual([])
})
