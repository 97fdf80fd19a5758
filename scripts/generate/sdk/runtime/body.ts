import { defaultBodySerializer } from 'openapi-fetch'
import type { OperationFacts } from './api.ts'

/** What a request's body is made from. */
type Source = NonNullable<RequestInit['body']>

const isFile = (value: unknown): boolean => value instanceof Blob

const toForm = (body: object): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (part === undefined) continue
      // Nothing is an empty field: a form has no other way to say it.
      if (part instanceof Blob) form.append(name, part)
      else form.append(name, part === null ? '' : String(part))
    }
  }
  return form
}

/** Writes a body as its operation takes it: as JSON, or as a form where there are files or it has to be one. */
export const bodySerializerFor = ({ form }: OperationFacts): ((body: unknown) => Source) => {
  const hasFiles = (body: object): boolean =>
    Object.values(body).some((value) => (Array.isArray(value) ? value.some(isFile) : isFile(value)))
  return (body) => {
    const isObject = typeof body === 'object' && body !== null && !(body instanceof FormData)
    if (isObject && (form === 'always' || (form === 'files' && hasFiles(body)))) return toForm(body)
    return defaultBodySerializer(body) as unknown as Source
  }
}

/** What a request was made from, while it can be read again; a stream cannot. */
const sources = new WeakMap<Request, Source>()

/** A `Request` that can be sent again, by `copyOf`. */
export const repeatable = (Base: typeof Request): typeof Request =>
  class extends Base {
    constructor(input: Request | string | URL, init?: RequestInit) {
      super(input, init)
      const body = init?.body
      if (body && !(body instanceof ReadableStream)) sources.set(this, body)
    }
  }

/** The same request, to be sent once more; undefined when its body is gone. */
export const copyOf = (request: Request): Request | undefined => {
  const body = sources.get(request)
  if (body === undefined) return request.bodyUsed ? undefined : request.clone()
  const headers = new Headers(request.headers)
  // It names the boundary of the form that was sent; the copy gets one of its own.
  if (body instanceof FormData) headers.delete('Content-Type')
  return new Request(request, { headers, body })
}
