import { on } from './api.ts'

const bucket = '/v1/bucketlists/{bucket_id}'
const invalidId = 'Please provide a valid Bucket Id'
const tooLong = 'x'.repeat(256)
const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'The body is not valid JSON' }
const unstorable = { body: { name: 'nul \0 nul' }, message: 'name holds a character that cannot be stored' }

on('listBuckets', 200, async ({ call, send, also }) => {
  for (const name of ['Travel', '100%', 'travel light']) await call('createBucket', 201, { body: { name } })
  send({ query: { page: 2, limit: 1 } })
  also({ query: { q: 'TRAVEL' } })
  also({ query: { page: 9 } })
  also({ query: { page: 'first', limit: 0, q: '' } })
})

on('listBuckets', 400, ({ share, send, also }) => {
  share()
  send({ query: { q: tooLong }, message: 'q must be at most 255 characters' })
  also({ query: { q: 'nul \0 nul' }, message: 'q holds a character that cannot be stored' })
})

on('createBucket', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: 'Missing name attribute' })
  also({ body: { name: ' \t' }, message: 'Missing name attribute' })
  also({ body: { name: 42 }, message: 'Missing name attribute' })
  also({ body: { name: tooLong }, message: 'name must be at most 255 characters' })
  also(unstorable)
  also(malformed)
})

on('getBucket', 400, ({ share, send, also }) => {
  share()
  send({ path: { bucket_id: 'first' }, message: invalidId })
  also({ path: { bucket_id: 0 }, message: invalidId })
  also({ path: { bucket_id: 2_147_483_648 }, message: invalidId })
})

on('getBucket', 404, async ({ share, stranger, idOf, send, also }) => {
  share()
  send({ path: { bucket_id: 2_147_483_647 } })
  also({ path: { bucket_id: await idOf(bucket) }, as: await stranger() })
})

on('updateBucket', 400, ({ share, send, also }) => {
  share()
  send({ body: {}, message: 'No attribute or value was specified, nothing was changed' })
  also({ path: { bucket_id: 'first' }, message: invalidId })
  also({ body: { name: tooLong }, message: 'name must be at most 255 characters' })
  also(unstorable)
  also(malformed)
})

on('updateBucket', 404, async ({ share, stranger, idOf, send, also }) => {
  share()
  send({ path: { bucket_id: 2_147_483_647 }, message: 'The Bucket with Id 2147483647 does not exist' })
  also({ path: { bucket_id: await idOf(bucket) }, as: await stranger() })
})

on('deleteBucket', 400, ({ share, send }) => {
  share()
  send({ path: { bucket_id: 'first' }, message: invalidId })
})

on('deleteBucket', 404, async ({ share, stranger, idOf, send, also }) => {
  share()
  send({ path: { bucket_id: 2_147_483_647 } })
  also({ path: { bucket_id: await idOf(bucket) }, as: await stranger() })
})
