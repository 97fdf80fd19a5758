// Generated from openapi/ by `npm run generate`. Change the spec, not this file.
import type { Client, ClientOptions } from 'openapi-fetch'
import type { paths } from './cre8ive-paths.js'

export interface Cre8iveClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the server is: `http://localhost:8000`. */
  server: string
  /** The token to send, or a function that gives the one to send now. */
  token?: string | (() => string | undefined | Promise<string | undefined>)
}

/** A client of the Cre8ive API, typed by its spec. */
export declare const createCre8iveClient: (options: Cre8iveClientOptions) => Client<paths>
