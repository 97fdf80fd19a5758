// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
/** An answer that says that the server did not do what it was asked to. */
export declare class ResponseError extends Error {
    readonly name = "ResponseError";
    readonly status: number;
    /** What the server says about it, as the spec describes it for this status. */
    readonly body: unknown;
    readonly response: Response;
    constructor(body: unknown, response: Response);
}
/** What a client's method resolves to. */
export type Answer<Data> = {
    data: Data;
    error?: never;
    response: Response;
} | {
    data?: never;
    error: unknown;
    response: Response;
};
/** The data of an answer that is a success. */
export type DataOf<Given> = Given extends {
    data: infer Data;
    error?: never;
} ? Data : never;
/**
 * The data of an answer, for those who would rather catch a failure than look for it:
 * `const bucket = dataOf(await api.GET('/bucketlists/{bucket_id}', …))`.
 * @throws ResponseError when it is a failure
 */
export declare const dataOf: <Given extends Answer<unknown>>(answer: Given) => DataOf<Given>;
