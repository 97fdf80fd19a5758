// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { Client, ClientOptions } from 'openapi-fetch'
import type { paths } from './techfesia-paths.js'

export interface TechfesiaClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the server is: `http://localhost:8000`. */
  server: string
  /** The token to send, or a function that gives the one to send now. */
  token?: string | (() => string | undefined | Promise<string | undefined>)
}

/** A client of the Techfesia API, typed by its spec. */
export declare const createTechfesiaClient: (options: TechfesiaClientOptions) => Client<paths>
