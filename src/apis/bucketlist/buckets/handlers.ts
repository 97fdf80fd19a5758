import { offsetOf, pageLinks } from '../../../kernel/paging.ts'
import { missing } from '../../../kernel/problem.ts'
import type { BucketlistHandlers } from '../contract.ts'
import { deleteBucket, findBucket, insertBucket, listBuckets, renameBucket } from './queries.ts'
import { toBucket, toSavedBucket } from './view.ts'

type BucketOperation = 'listBuckets' | 'createBucket' | 'getBucket' | 'updateBucket' | 'deleteBucket'

export const bucketHandlers: Pick<BucketlistHandlers, BucketOperation> = {
  async listBuckets({ query: { page, limit, q }, caller, request, db }) {
    const { rows, count } = await listBuckets(db, caller.accountId, {
      limit,
      offset: offsetOf(page, limit),
      search: q,
    })
    const links = pageLinks(request, { page, limit, count })
    return { status: 200, body: { buckets: rows.map(toBucket), count, ...links, status: 'success' } }
  },

  async createBucket({ body, caller, db }) {
    return { status: 201, body: toSavedBucket(await insertBucket(db, caller.accountId, body.name)) }
  },

  async getBucket({ params, caller, db }) {
    const bucket = await findBucket(db, caller.accountId, params.bucket_id)
    if (!bucket) throw missing()
    return { status: 200, body: { bucket: toBucket(bucket), status: 'success' } }
  },

  async updateBucket({ params, body, caller, db }) {
    const bucket = await renameBucket(db, caller.accountId, params.bucket_id, body.name)
    if (!bucket) throw missing()
    return { status: 201, body: toSavedBucket(bucket) }
  },

  async deleteBucket({ params, caller, db }) {
    if (!(await deleteBucket(db, caller.accountId, params.bucket_id))) throw missing()
    return { status: 200, body: { message: 'Bucket Deleted successfully', status: 'success' } }
  },
}
