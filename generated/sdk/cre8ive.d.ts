// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { components, operations, paths } from './cre8ive-paths.js'
import type { SessionClient, SessionOptions } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']

/** The tokens of a session, as a login answers them. */
export interface Cre8iveTokens {
  access_token: string
  refresh_token: string
}

/** The lists that come in pages, and the member of a page that holds the rows. */
export interface Cre8iveLists {
  '/users/': 'results'
  '/users/{slug}/followers/': 'results'
  '/users/{slug}/following/': 'results'
  '/users/{slug}/showcases/': 'results'
  '/users/{slug}/collaboration/': 'results'
  '/users/{slug}/sadministrator/': 'results'
  '/users/{slug}/cadministrator/': 'results'
  '/skills/': 'results'
  '/showcase/': 'results'
  '/showcase/mostliked/': 'results'
  '/showcase/mostlikedy/': 'results'
  '/showcase/mostlikedm/': 'results'
  '/showcase/mostlikedw/': 'results'
  '/showcase/followingshowcases/': 'results'
  '/showcase/{slug}/likers/': 'results'
  '/showcase/{slug}/admin/': 'results'
  '/showcase/{slug}/collaborator/': 'results'
  '/showcase/{slug}/comments/': 'results'
  '/showcase/comments/{pk}/replies/': 'results'
  '/collaboration/': 'results'
  '/collaboration/{slug}/likers/': 'results'
  '/collaboration/{slug}/admin/': 'results'
  '/collaboration/{slug}/interest/': 'results'
  '/collaboration/{slug}/comments/': 'results'
  '/collaboration/comments/{pk}/replies/': 'results'
}

export interface Cre8iveClientOptions extends SessionOptions<Cre8iveTokens> {}

export interface Cre8iveClient extends SessionClient<paths, Cre8iveLists, Cre8iveTokens> {}

/** A client of the Cre8ive API, typed by its spec. */
export declare const createCre8iveClient: (options: Cre8iveClientOptions) => Cre8iveClient
