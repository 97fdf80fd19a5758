import { once } from 'node:events'
import { type IncomingHttpHeaders, type RequestListener, type RequestOptions, request } from 'node:http'
import { connect } from 'node:net'
import express, { type Request, type Response } from 'express'
import { createBucketlist } from '../apis/bucketlist/index.ts'
import { listen } from '../listen.ts'
import type { AnyHandler, Api } from './api.ts'
import type { Caller } from './contract.ts'
import { createGuard } from './guard.ts'
import { type Exchange, mount, type Surroundings } from './mount.ts'

const caller: Caller = {
  accountId: 1,
  sessionId: 1,
  realm: 'bucketlist',
  role: 'user',
  expiresAt: 4_102_444_800,
}

/** The bucketlist API with these handlers in place of its own, and without anything for the others to stand on. */
export const apiWith = (handlers: Record<string, AnyHandler> = {}): Api => {
  const api = createBucketlist({} as Parameters<typeof createBucketlist>[0])
  return { ...api, handlers: { ...api.handlers, ...handlers } }
}

export interface KernelServer {
  url: string
  /** What was told of each request, in turn. */
  exchanges: Exchange[]
  close(): Promise<void>
}

export interface KernelOptions {
  guarded?: boolean
  /** Lets everybody in unless told otherwise. */
  authenticate?: Surroundings['authenticate']
  rateLimiter?: Surroundings['rateLimiter']
  idempotency?: Surroundings['idempotency']
}

/** The kernel with these APIs on a free port. What no API claims gets 418. */
export const startKernel = async (
  apis: readonly Api[],
  { guarded = false, authenticate = () => caller, rateLimiter, idempotency }: KernelOptions = {},
): Promise<KernelServer> => {
  const exchanges: Exchange[] = []
  const serve = mount(apis, {
    authenticate,
    rateLimiter,
    idempotency,
    guard: guarded ? await createGuard(apis) : undefined,
    observe: (exchange) => exchanges.push(exchange),
  })
  const listener: RequestListener = (incoming, outgoing) =>
    serve(incoming as Request, outgoing as Response, () => outgoing.writeHead(418).end())
  const app = { express: express(), listener, sweep: async () => {} }
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return { url: server.url, exchanges, close: server.close }
}

export interface Received {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** The text as JSON; undefined when there is none. */
  body: unknown
}

/** Sends a request to exactly this path, which `fetch` would tidy up. */
export const send = async (
  server: { url: string },
  method: string,
  path: string,
  { headers, body }: { headers?: RequestOptions['headers']; body?: string | Buffer } = {},
): Promise<Received> => {
  const { hostname: host, port } = new URL(server.url)
  const sent = request({ host, port, method, path, agent: false, ...(headers && { headers }) })
  sent.end(body)
  const [response] = await once(sent, 'response')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return {
    status: response.statusCode,
    headers: response.headers,
    text,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

/** Writes these bytes to a connection; resolves with all that comes back until the server closes it. */
export const sendRaw = async (server: { url: string }, text: string | Buffer): Promise<string> => {
  const { hostname: host, port } = new URL(server.url)
  const socket = connect({ host, port: Number(port) })
  socket.write(text)
  let received = ''
  for await (const chunk of socket.setEncoding('utf8')) received += chunk
  return received
}
