// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { components, operations, paths } from './techfesia-paths.js'
import type { SessionClient, SessionOptions } from './runtime/types.js'

export { type Answer, type DataOf, dataOf, ResponseError } from './runtime/answer.js'
export type { components, operations, paths }

/** The shapes of the API, by name. */
export type Schemas = components['schemas']

/** The tokens of a session, as a login answers them. */
export interface TechfesiaTokens {
  access: string
  refresh: string
}

/** The lists that come in pages, and the member of a page that holds the rows. */
export interface TechfesiaLists {
  '/users': 'users'
  '/events': 'events'
  '/teams': 'result'
  '/ticket': 'result'
  '/ticket/public': 'result'
  '/ticket/{username}': 'result'
}

export interface TechfesiaClientOptions extends SessionOptions<TechfesiaTokens> {}

export interface TechfesiaClient extends SessionClient<paths, TechfesiaLists, TechfesiaTokens> {}

/** A client of the Techfesia API, typed by its spec. */
export declare const createTechfesiaClient: (options: TechfesiaClientOptions) => TechfesiaClient
