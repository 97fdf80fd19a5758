/** An answer that says that the server did not do what it was asked to. */
export class ResponseError extends Error {
  override readonly name = 'ResponseError'
  readonly status: number
  /** What the server says about it, as the spec describes it for this status. */
  readonly body: unknown
  readonly response: Response

  constructor(body: unknown, response: Response) {
    super(`${response.url || 'The server'} answered ${response.status}`)
    this.status = response.status
    this.body = body
    this.response = response
  }
}

/** What a client's method resolves to. */
export type Answer<Data> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: unknown; response: Response }

/** The data of an answer that is a success. */
export type DataOf<Given> = Given extends { data: infer Data; error?: never } ? Data : never

/**
 * The data of an answer, for those who would rather catch a failure than look for it:
 * `const bucket = dataOf(await api.GET('/bucketlists/{bucket_id}', …))`.
 * @throws ResponseError when it is a failure
 */
export const dataOf = <Given extends Answer<unknown>>(answer: Given): DataOf<Given> => {
  if (!answer.response.ok) throw new ResponseError(answer.error, answer.response)
  return answer.data as DataOf<Given>
}
