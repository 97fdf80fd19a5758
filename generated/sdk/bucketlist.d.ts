// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { components, operations, paths } from './bucketlist-paths.js'
import type { ApiClient, ApiOptions } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']

/** The lists that come in pages, and the member of a page that holds the rows. */
export interface BucketlistLists {
  '/bucketlists/': 'buckets'
  '/bucketlists/{bucket_id}/items/': 'items'
}

export interface BucketlistClientOptions extends ApiOptions {}

export interface BucketlistClient extends ApiClient<paths, BucketlistLists> {}

/** A client of the Bucketlist API, typed by its spec. */
export declare const createBucketlistClient: (options: BucketlistClientOptions) => BucketlistClient
