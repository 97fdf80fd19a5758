/** Never run: each line that must not compile is marked, so that the compiler complains when it does. */
import { operations } from '../generated/bucketlist/operations.ts'
import type { operations as Types } from '../generated/bucketlist/types.ts'
import { defineApi } from './hooks.ts'

const given = {
  name: 'bucketlist',
  operations,
  document: new URL('../generated/bucketlist/openapi.json', import.meta.url),
  openAccount: async () => ({ token: '' }),
}
const bucket = '/v1/bucketlists/{bucket_id}'
const item = '/v1/bucketlists/{bucket_id}/items/{item_id}'

export const { on } = defineApi<typeof operations, Types, { token: string }>({
  ...given,
  things: { [bucket]: async () => 1, [item]: async () => 1 },
})

defineApi<typeof operations, Types, { token: string }>({
  ...given,
  // @ts-expect-error: nothing says how to make an item
  things: { [bucket]: async () => 1 },
})

on('getBucket', 404, ({ send }) => send({ path: { bucket_id: 1 } }))

// @ts-expect-error: a misspelt operation
on('getBuckets', 404, () => {})

// @ts-expect-error: a status that the operation does not document
on('getBucket', 403, () => {})

// @ts-expect-error: a parameter that the path does not have
on('getBucket', 404, ({ send }) => send({ path: { item_id: 1 } }))

// @ts-expect-error: a parameter that the query does not have
on('listBuckets', 200, ({ send }) => send({ query: { size: 1 } }))

on('getBucket', 200, async ({ call, idOf }) => {
  const { bucket: read } = await call('getBucket', 200, { path: { bucket_id: await idOf(bucket) } })
  // @ts-expect-error: a member that the answer does not have
  read.owner
  // @ts-expect-error: a status that the operation does not document
  await call('getBucket', 201)
  // @ts-expect-error: no path names such a thing
  await idOf('/v1/bucketlists/{id}')
})
