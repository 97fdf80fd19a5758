// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
import type { OperationFacts } from './api.js';
/** What a request's body is made from. */
type Source = NonNullable<RequestInit['body']>;
/** Writes a body as its operation takes it: as JSON, or as a form where there are files or it has to be one. */
export declare const bodySerializerFor: ({ form }: OperationFacts) => ((body: unknown) => Source);
/** A `Request` that can be sent again, by `copyOf`. */
export declare const repeatable: (Base: typeof Request) => typeof Request;
/** The same request, to be sent once more; undefined when its body is gone. */
export declare const copyOf: (request: Request) => Request | undefined;
export {};
