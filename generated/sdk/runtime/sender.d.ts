// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import { type OperationFacts } from './api.js';
import { type RetryOptions } from './retry.js';
import type { Session } from './session.js';
/** Whose token goes with the requests of a client, and how they are sent. */
export interface Wire<Tokens extends object> {
    fetch(request: Request): Promise<Response>;
    retry: RetryOptions;
    /** The token to send where there is no session. */
    token?: string | (() => string | undefined | Promise<string | undefined>);
    session?: Session<Tokens>;
}
/**
 * The `fetch` of one call: it sends the token and the idempotency key, waits for a server that is busy, and
 * renews the session once when its token is refused. What the caller has set by hand is left alone.
 */
export declare const senderFor: <Tokens extends object>({ fetch, retry, token, session }: Wire<Tokens>, { open, keyed }?: OperationFacts) => (original: Request) => Promise<Response>;
