import { offsetOf, pageLinks } from '../../../kernel/paging.ts'
import { missing } from '../../../kernel/problem.ts'
import type { BucketlistHandlers } from '../contract.ts'
import { deleteItem, findItem, hasBucket, insertItem, listItems, updateItem } from './queries.ts'
import { toItem, toSavedItem } from './view.ts'

type ItemOperation = 'listItems' | 'createItem' | 'getItem' | 'updateItem' | 'deleteItem'

export const itemHandlers: Pick<BucketlistHandlers, ItemOperation> = {
  async listItems({ params, query: { page, limit, q }, caller, request, db }) {
    const place = { ownerId: caller.accountId, bucketId: params.bucket_id }
    const found = await listItems(db, place, { limit, offset: offsetOf(page, limit), search: q })
    if (!found) throw missing()
    const links = pageLinks(request, { page, limit, count: found.count })
    return {
      status: 200,
      body: { items: found.rows.map(toItem), count: found.count, ...links, status: 'success' },
    }
  },

  async createItem({ params, body: { name, description = null }, caller, db, fail }) {
    const item = await insertItem(
      db,
      { ownerId: caller.accountId, bucketId: params.bucket_id },
      { name, description },
    )
    if (!item) throw fail('no-bucket')
    return { status: 201, body: { item: toSavedItem(item), status: 'success' } }
  },

  async getItem({ params, caller, db, fail }) {
    const item = await findItem(db, { ownerId: caller.accountId, bucketId: params.bucket_id }, params.item_id)
    if (item === undefined) throw fail('no-bucket')
    if (item === null) throw missing()
    return { status: 200, body: { item: toItem(item), status: 'success' } }
  },

  async updateItem({ params, body, caller, db, fail }) {
    const place = { ownerId: caller.accountId, bucketId: params.bucket_id }
    const item = await updateItem(db, place, params.item_id, body)
    if (!item) throw (await hasBucket(db, place)) ? missing() : fail('no-bucket')
    return { status: 200, body: { item: toSavedItem(item), status: 'success' } }
  },

  async deleteItem({ params, caller, db, fail }) {
    const place = { ownerId: caller.accountId, bucketId: params.bucket_id }
    if (!(await deleteItem(db, place, params.item_id))) {
      throw (await hasBucket(db, place)) ? missing() : fail('no-bucket')
    }
    const message = `Successfully deleted the item from bucket with Id ${params.bucket_id}`
    return { status: 200, body: { message, status: 'success' } }
  },
}
