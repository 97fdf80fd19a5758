import type { Request } from 'express'

/** What a handler may know of the HTTP request. Read lazily: most handlers ask for none of it. */
export class RequestFacts {
  readonly id: string
  readonly #request: Request
  readonly #publicUrl: string | undefined

  constructor(id: string, request: Request, publicUrl: string | undefined) {
    this.id = id
    this.#request = request
    this.#publicUrl = publicUrl
  }

  /** HEAD runs the handler of GET, which may have to tell the two apart. */
  get method(): string {
    return this.#request.method
  }

  /** The client's address; behind a trusted proxy, the one that it forwards. */
  get address(): string | undefined {
    return this.#request.ip
  }

  /** Scheme and host under which the client reaches this server, without a slash at the end. */
  get origin(): string {
    return this.#publicUrl ?? `${this.#request.protocol}://${this.#request.host}`
  }

  /** The path that was asked for, without the query. */
  get path(): string {
    return this.#request.url.split('?', 1)[0] ?? '/'
  }

  /** The query as it came, without the question mark. */
  get queryString(): string {
    const at = this.#request.url.indexOf('?')
    return at === -1 ? '' : this.#request.url.slice(at + 1)
  }
}
