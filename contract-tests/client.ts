import { type DocumentedOperation, exampleBody } from './document.ts'
import type { AnyRequest, Operation } from './operations.ts'
import { describeAnswer, send, toCurl, type WireRequest } from './wire.ts'

const asBytes = (bytes: string | Uint8Array): Buffer =>
  typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)

const readForm = async (form: FormData): Promise<{ type: string; bytes: Buffer }> => {
  const encoded = new Response(form)
  return { type: encoded.headers.get('content-type') ?? '', bytes: Buffer.from(await encoded.arrayBuffer()) }
}

const readBody = async (
  { raw, ...request }: AnyRequest,
  documented: DocumentedOperation | undefined,
): Promise<{ type: string; bytes: Buffer } | undefined> => {
  if (raw instanceof FormData) return readForm(raw)
  if (raw) return { type: raw.type, bytes: asBytes(raw.bytes) }
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
  }
}

/**
 * Prepares the server's state: sends the request and reads the answer's JSON.
 * @throws Error when another status comes than the one expected
 */
export const callOperation = async (
  server: URL,
  operation: Operation,
  documented: DocumentedOperation | undefined,
  { status, request }: { status: number; request: AnyRequest },
): Promise<unknown> => {
  const wire = await toWire(operation, documented, request)
  const answer = await send(server, wire)
  if (answer.status !== status) {
    throw new Error(
      `setting up: ${operation.operationId} must answer ${status}, and came ${describeAnswer(answer)}\n    ${toCurl(server, wire)}`,
    )
  }
  return answer.body.length > 0 && /json/.test(answer.headers['content-type'] ?? '')
    ? JSON.parse(answer.body.toString())
    : undefined
}
