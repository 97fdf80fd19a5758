// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { components, operations, paths } from './imagehost-paths.js'
import type { SessionClient, SessionOptions } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']

/** The tokens of a session, as a login answers them. */
export interface ImagehostTokens {
  access: string
  refresh: string
}

/** The lists that come in pages, and the member of a page that holds the rows. */
export interface ImagehostLists {
  '/list/': 'results'
  '/admin/plans/': 'results'
  '/admin/users/': 'results'
}

export interface ImagehostClientOptions extends SessionOptions<ImagehostTokens> {}

export interface ImagehostClient extends SessionClient<paths, ImagehostLists, ImagehostTokens> {}

/** A client of the Image hosting API, typed by its spec. */
export declare const createImagehostClient: (options: ImagehostClientOptions) => ImagehostClient
