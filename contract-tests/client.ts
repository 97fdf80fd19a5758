import { type DocumentedOperation, exampleBody, readsForm } from './document.ts'
import { writeForm } from './form.ts'
import type { AnyRequest, Operation } from './operations.ts'
import { describeAnswer, send, toCurl, type WireRequest, type WireResponse } from './wire.ts'

const asBytes = (bytes: string | Uint8Array): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)

interface Body {
  type: string
  bytes: Buffer
  /** The fields of a form, for people to read. */
  fields?: string[]
}

const encodeForm = async (form: FormData): Promise<Body> => {
  const encoded = new Response(form)
  return {
    type: encoded.headers.get('content-type') ?? '',
    bytes: Buffer.from(await encoded.arrayBuffer()),
    fields: [...form].map(
      ([name, value]) => `${name}=${typeof value === 'string' ? value : `@${value.name}`}`,
    ),
  }
}

const readBody = async (
  { raw, form, ...request }: AnyRequest,
  documented: DocumentedOperation | undefined,
): Promise<Body | undefined> => {
  if (raw instanceof FormData) return encodeForm(raw)
  if (raw) return { type: raw.type, bytes: asBytes(raw.bytes) }
  if (documented && (form || (readsForm(documented) && !('body' in request)))) {
    return encodeForm(await writeForm(documented, form))
  }
  const value = 'body' in request ? request.body : documented && exampleBody(documented)
  return value === undefined
    ? undefined
    : { type: 'application/json', bytes: Buffer.from(JSON.stringify(value)) }
}

const fillPath = (path: string, ids: AnyRequest['path'] = {}): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(ids[name])))

const writeQuery = (query: AnyRequest['query'] = {}): string => {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined) return []
    const values = typeof value === 'object' ? value : [value]
    return values.map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`)
  })
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

const authorize = ({ as, authorization }: AnyRequest): Record<string, string> => {
  if (authorization !== undefined) return { Authorization: authorization }
  return as === undefined || as === 'nobody' ? {} : { Authorization: `Bearer ${as.token}` }
}

/**
 * The request as it goes out: the spec's example where no body is given.
 * @throws Error when the path has a blank that no id fills
 */
export const toWire = async (
  { method, path }: Operation,
  documented: DocumentedOperation | undefined,
  request: AnyRequest,
): Promise<WireRequest> => {
  const empty = [...path.matchAll(/\{(\w+)\}/g)].find(([, name]) => request.path?.[name ?? ''] === undefined)
  if (empty) throw new Error(`${path} needs ${empty[1]}`)
  const body = await readBody(request, documented)
  const type: Record<string, string> = body ? { 'Content-Type': body.type } : {}
  return {
    method: request.method ?? method,
    target: fillPath(path, request.path) + writeQuery(request.query),
    headers: { Accept: 'application/json', ...authorize(request), ...type, ...request.headers },
    body: body?.bytes,
    form: body?.fields,
  }
}

/** The answer's JSON; undefined when it holds none. */
export const readJson = ({ headers, body }: WireResponse): unknown =>
  body.length > 0 && /json/.test(headers['content-type'] ?? '') ? JSON.parse(body.toString()) : undefined

/**
 * Prepares the server's state: sends the request and hands back the answer.
 * @throws Error when another status comes than the one expected
 */
export const callOperation = async (
  server: URL,
  operation: Operation,
  documented: DocumentedOperation | undefined,
  {
    status,
    request,
    ask = (work) => work(),
  }: {
    status: number
    request: AnyRequest
    /** When to send it, and whether again. */
    ask?: (work: () => Promise<WireResponse>) => Promise<WireResponse>
  },
): Promise<WireResponse> => {
  const wire = await toWire(operation, documented, request)
  const answer = await ask(() => send(server, wire))
  if (answer.status !== status) {
    throw new Error(
      `setting up: ${operation.operationId} must answer ${status}, and came ${describeAnswer(answer)}\n    ${toCurl(server, wire)}`,
    )
  }
  return answer
}
