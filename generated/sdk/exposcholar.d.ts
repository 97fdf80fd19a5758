// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { components, operations, paths } from './exposcholar-paths.js'
import type { SessionClient, SessionOptions } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']

/** The tokens of a session, as a login answers them. */
export interface ExposcholarTokens {
  access: string
  refresh: string
}

/** The lists that come in pages, and the member of a page that holds the rows. */
export interface ExposcholarLists {
  '/booths/list/': 'results'
  '/booths/{booth_pk}/items/list/': 'results'
  '/sync/': never
}

export interface ExposcholarClientOptions extends SessionOptions<ExposcholarTokens> {}

export interface ExposcholarClient extends SessionClient<paths, ExposcholarLists, ExposcholarTokens> {}

/** A client of the Exhibition API, typed by its spec. */
export declare const createExposcholarClient: (options: ExposcholarClientOptions) => ExposcholarClient
