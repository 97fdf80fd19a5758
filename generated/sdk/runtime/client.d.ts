// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { type ApiFacts } from './api.js';
import type { SessionClient, SessionOptions } from './types.js';
/** A client of the API that the facts describe. */
export declare const createApiClient: <Paths extends object, Lists extends object, Tokens extends object>(facts: ApiFacts<Tokens>, { token, retry, session: tokens, onTokens, ...options }: SessionOptions<Tokens>) => SessionClient<Paths, Lists, Tokens>;
