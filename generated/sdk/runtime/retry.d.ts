// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
/** How patient a client is with a server that is busy, or out of reach. */
export interface RetryOptions {
    /** How often a call is sent again at the most; 2 unless told. */
    limit?: number;
    /**
     * The longest wait, in milliseconds, that an answer's `Retry-After` may ask for; 30 000 unless told. An answer
     * that asks for more is given to the caller at once.
     */
    maxWait?: number;
    /** The first wait after a failure of the network, in milliseconds; it doubles each time. 500 unless told. */
    backoff?: number;
}
/**
 * How many milliseconds an answer asks to be waited (RFC 9110, 10.2.3), by its own clock where it can be read;
 * undefined when it asks for nothing.
 */
export declare const retryAfterOf: ({ status, headers }: Response, now?: number) => number | undefined;
/** Rejects with the signal's reason as soon as it is aborted. */
export declare const abortable: <Value>(work: Promise<Value>, signal: AbortSignal) => Promise<Value>;
/** How often a call may still be sent again, over all of its reasons. */
export interface Patience {
    /** The wait before the next try, in milliseconds; undefined when this was the last. */
    afterAnswer(request: Request, response: Response): number | undefined;
    afterFailure(request: Request, failure: unknown): number | undefined;
}
/** The patience of one call. @param isKeyed whether it has an idempotency key, by which it is done once */
export declare const patienceFor: ({ limit, maxWait, backoff }: RetryOptions, isKeyed: boolean) => Patience;
/** Sends a request, again while the patience lasts and there is a copy of it. */
export declare const sendPatiently: (first: Request, patience: Patience, copy: () => Request | undefined, fetch: (request: Request) => Promise<Response>) => Promise<Response>;
