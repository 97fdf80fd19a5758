import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Spec } from './notes.ts'

/** An answer before it goes out. */
export interface StubAnswer {
  operationId: string
  status: number
  headers: Record<string, string>
  body: unknown
}

/** A server that answers with the examples of a spec. */
export interface Stub {
  readonly url: URL
  /** While it is true, everything that needs the database is out of reach. */
  outage: boolean
  stop(): Promise<void>
}

interface OperationObject {
  operationId: string
  responses: Record<
    string,
    { headers?: Record<string, { example: unknown }>; content?: Record<string, { example: unknown }> }
  >
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const statusFor = async (
  request: IncomingMessage,
  operation: OperationObject,
  outage: boolean,
): Promise<number> => {
  const text = await readBody(request)
  const has = (status: number) => String(status) in operation.responses
  if (has(401) && request.headers.authorization !== 'Bearer good') return 401
  if (has(404) && !request.url?.endsWith('/1')) return 404
  if (has(415) && request.headers['content-type'] !== 'application/json') return 415
  if (has(413) && text.length > 1024 * 1024) return 413
  if (has(400) && !isJson(text)) return 400
  if (has(503) && outage) return 503
  return Number(Object.keys(operation.responses)[0])
}

const answer = ({ operationId, responses }: OperationObject, status: number): StubAnswer => {
  const { headers = {}, content } = responses[status] ?? {}
  const [media] = Object.values(content ?? {})
  return {
    operationId,
    status,
    headers: {
      ...(media ? { 'Content-Type': 'application/json' } : {}),
      ...Object.fromEntries(Object.entries(headers).map(([name, { example }]) => [name, String(example)])),
    },
    body: structuredClone(media?.example),
  }
}

/**
 * Starts a stub of a spec.
 * @param tamper changes an answer before it goes out; false breaks the connection instead
 */
export const startStub = async (
  spec: Spec,
  tamper: (answer: StubAnswer) => boolean | undefined = () => undefined,
): Promise<Stub> => {
  const paths = spec.paths as unknown as Record<string, Record<string, OperationObject>>
  const find = (url: string) =>
    Object.entries(paths).find(([path]) =>
      new RegExp(`^/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url),
    )?.[1] ?? {}

  const stub = { outage: false }
  const server: Server = createServer(async (request, response) => {
    const item = find(request.url ?? '')
    const operation = item[(request.method ?? '').toLowerCase()]
    const [first] = Object.values(item)
    if (!first) return response.writeHead(404).end()
    const came = operation
      ? answer(operation, await statusFor(request, operation, stub.outage))
      : answer(first, 405)
    if (tamper(came) === false) return response.destroy()
    return response
      .writeHead(came.status, came.headers)
      .end(came.body === undefined ? undefined : JSON.stringify(came.body))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(stub, {
    url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  })
}
