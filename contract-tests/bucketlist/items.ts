import { on } from './api.ts'

const bucket = '/v1/bucketlists/{bucket_id}'
const nobodys = 2_147_483_647
const noBucket = `User has no Bucket with Id ${nobodys}`
const badBucketId = { path: { bucket_id: 'first' }, message: 'Provide a valid Bucket Id' }
const badItemId = { path: { item_id: 'first' }, message: 'Provide a valid item Id' }
const noName = 'No name or value attribute found'
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'The body is not valid JSON' }
const longName = { body: { name: 'x'.repeat(256) }, message: 'name must be at most 255 characters' }
const longDescription = {
  body: { name: 'biscuits', description: 'x'.repeat(10_001) },
  message: 'description must be at most 10000 characters',
}
const unstorable = { body: { name: 'nul \0 nul' }, message: 'name holds a character that cannot be stored' }

on('listItems', 200, async ({ call, idOf, send, also }) => {
  const path = { bucket_id: Number(await idOf(bucket)) }
  for (const name of ['biscuits', '100%', 'more biscuits'])
    await call('createItem', 201, { path, body: { name } })
  send({ query: { page: 2, limit: 1 } })
  also({ query: { q: 'BISCUITS' } })
  also({ query: { page: 9 } })
})

on('listItems', 400, ({ share, send, also }) => {
  share()
  send(badBucketId)
  also({ query: { q: 'x'.repeat(256) }, message: 'q must be at most 255 characters' })
  also({ query: { q: 'nul \0 nul' }, message: 'q holds a character that cannot be stored' })
})

on('listItems', 404, async ({ share, stranger, idOf, send, also }) => {
  share()
  send({ path: { bucket_id: nobodys } })
  also({ path: { bucket_id: await idOf(bucket) }, as: await stranger() })
})

on('createItem', 201, ({ send, also }) => {
  send({ body: { name: 'biscuits', description: 'for the train' } })
  also({ body: { name: 'biscuits' } })
  also({ body: { name: 'biscuits', description: null, owner: 'is no member' } })
})

on('createItem', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: noName })
  also({ body: { name: '  ' }, message: noName })
  also(badBucketId)
  also(longName)
  also(longDescription)
  also(unstorable)
  also(malformed)
})

on('createItem', 404, async ({ share, stranger, idOf, send, also }) => {
  share()
  send({ path: { bucket_id: nobodys }, message: noBucket })
  also({ path: { bucket_id: await idOf(bucket) }, as: await stranger() })
})

on('getItem', 400, ({ share, send, also }) => {
  share()
  send(badItemId)
  also(badBucketId)
})

on('getItem', 404, ({ share, send, also }) => {
  share()
  send({ path: { item_id: nobodys }, message: 'Item not found' })
  also({ path: { bucket_id: nobodys }, message: noBucket })
})

on('updateItem', 200, ({ send, also }) => {
  send({ body: { description: 'for the way back' } })
  also({ body: { name: 'apples', description: null } })
})

on('updateItem', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: 'No attributes specified in the request' })
  also({ body: { name: ' ' }, message: noName })
  also(badItemId)
  also(badBucketId)
  also(longName)
  also(longDescription)
  also(unstorable)
  also(malformed)
})

on('updateItem', 404, ({ share, send, also }) => {
  share()
  send({ path: { item_id: nobodys }, message: 'Item not found' })
  also({ path: { bucket_id: nobodys }, message: noBucket })
})

on('deleteItem', 400, ({ share, send, also }) => {
  share()
  send(badItemId)
  also(badBucketId)
})

on('deleteItem', 404, ({ share, send, also }) => {
  share()
  send({ path: { item_id: nobodys }, message: 'Item not found' })
  also({ path: { bucket_id: nobodys }, message: noBucket })
})
