// Compiled from scripts/generate/sdk/runtime by `npm run generate`.
/** An answer that says that the server did not do what it was asked to. */
export class ResponseError extends Error {
    name = 'ResponseError';
    status;
    /** What the server says about it, as the spec describes it for this status. */
    body;
    response;
    constructor(body, response) {
        super(`${response.url || 'The server'} answered ${response.status}`);
        this.status = response.status;
        this.body = body;
        this.response = response;
    }
}
/**
 * The data of an answer, for those who would rather catch a failure than look for it:
 * `const bucket = dataOf(await api.GET('/bucketlists/{bucket_id}', …))`.
 * @throws ResponseError when it is a failure
 */
export const dataOf = (answer) => {
    if (!answer.response.ok)
        throw new ResponseError(answer.error, answer.response);
    return answer.data;
};
