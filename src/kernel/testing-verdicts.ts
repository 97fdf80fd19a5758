import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, createServer, type RequestListener, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Request } from 'express'
import { middleware } from 'express-openapi-validator'
import type { FlatOperation, Response, Spec } from '../../scripts/generate/spec.ts'
import { receiveUpload } from '../media/upload.ts'
import type { AnyHandler, AnyReply, Api } from './api.ts'
import { createGuard } from './guard.ts'
import type { IdempotencyStore } from './idempotency.ts'
import { type Exchange, mount } from './mount.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { RequestCase } from './testing-requests.ts'

/** Whether a request got through to its operation. Anything but a yes or a no to the request is an error. */
export type Verdict = 'accepted' | 'refused'

export interface Judge {
  judge(method: string, request: RequestCase): Promise<{ verdict: Verdict; answer: string }>
  close(): Promise<void>
}

const verdictHeader = 'x-verdict'

const serve = async (
  listener: RequestListener,
  verdictOf: (status: number, header: unknown) => Verdict | undefined,
): Promise<Judge> => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  const send = async (method: string, { url: path, headers, body }: RequestCase) => {
    const sent = request({ host: '127.0.0.1', port, agent, method, path, headers })
    sent.end(body)
    const [response] = await once(sent, 'response')
    let text = ''
    for await (const chunk of response.setEncoding('utf8')) text += chunk
    return { status: response.statusCode as number, header: response.headers[verdictHeader], text }
  }
  return {
    async judge(method, request) {
      const { status, header, text } = await send(method, request)
      const verdict = verdictOf(status, header)
      if (!verdict) throw new Error(`answered ${status}: ${text}`)
      return { verdict, answer: `${status} ${text}` }
    },
    async close() {
      agent.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** The first success that the spec documents, as a handler would answer it. */
const firstSuccess = ({ responses }: FlatOperation): { status: number; body?: unknown } => {
  const [status = '', response] =
    Object.entries(responses).find(([code]) => Number(code) < 400) ?? ([] as [string?, Response?])
  const media = response?.content?.['application/json']
  if (!media) return { status: Number(status) }
  return { status: Number(status), body: media.example ?? Object.values(media.examples ?? {})[0]?.value }
}

/** How many requests there were is not what these tests ask, nor whether one came before. */
const boundless: RateLimiter = {
  count: async ({ requests }) => ({
    limit: requests,
    remaining: requests,
    resetAt: 0,
    retryAfter: undefined,
  }),
}
const forgetful: IdempotencyStore<unknown> = {
  isKnown: async () => false,
  claim: async () => ({
    claim: {
      keep: async () => undefined,
      keepRefusal: async () => undefined,
      release: async () => undefined,
    },
  }),
  transaction: (work) => work(undefined),
}

/** Agora's kernel with handlers that answer what the spec gives as an example. */
export const serveWithAgora = async (
  api: Api,
  flats: readonly FlatOperation[],
  { guarded = false }: { guarded?: boolean } = {},
): Promise<Judge> => {
  const handlers: Record<string, AnyHandler> = Object.fromEntries(
    flats.map((flat) => {
      const reply = { ...firstSuccess(flat), headers: { [verdictHeader]: 'accepted' } }
      type Once = { once?: (work: () => Promise<AnyReply>) => Promise<AnyReply> }
      return [flat.operation.operationId, async ({ once }: Once) => (once ? once(async () => reply) : reply)]
    }),
  )
  const caller = { accountId: 1, sessionId: 1, realm: api.realm, role: 'user', expiresAt: 4_102_444_800 }
  const app = express()
  // Who may is not what this asks.
  const mounted = { ...api, handlers, permits: {} }
  const guard = guarded ? await createGuard([mounted]) : undefined
  const faults: unknown[] = []
  const observe = ({ status, problem }: Exchange) => {
    if (status >= 500) faults.push(problem?.cause ?? problem)
  }
  const tempDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
  const receiveForm = (request: Request, options: Parameters<typeof receiveUpload>[2]) =>
    receiveUpload(request, tempDir, options)
  const services = { authenticate: () => caller, rateLimiter: boundless, idempotency: forgetful }
  app.use(mount([mounted], { ...services, guard, observe, receiveForm }))
  // By the header, not the status: an operation may refuse with 202.
  const { judge, close } = await serve(app, (status, header) => {
    if (status >= 500) throw new Error(`Agora answered ${status}`, { cause: faults.pop() })
    return header === 'accepted' ? header : 'refused'
  })
  return { judge, close: () => close().then(() => rm(tempDir, { recursive: true })) }
}

const relax = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(relax)
  if (typeof node !== 'object' || node === null) return node
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, relax(value)]))
  return copy['x-lenient'] ? { ...copy, schema: {} } : copy
}

const refusals = [400, 413, 415]

/** Express with express-openapi-validator on the same document, and nothing else. */
export const serveWithValidator = (spec: Spec): Promise<Judge> => {
  const app = express()
  app.use(express.json({ strict: false }))
  const judgeWith = (settings: { coerceTypes: boolean; fileUploader: object | false }) =>
    middleware({
      apiSpec: relax(spec) as never,
      validateApiSpec: false,
      validateRequests: { allowUnknownQueryParameters: true, coerceTypes: settings.coerceTypes },
      validateResponses: false,
      validateSecurity: false,
      fileUploader: settings.fileUploader,
      // By default it looks at formats in haste, and takes the 31st of February for a date.
      ajvFormats: { mode: 'full' },
    })
  // A form knows text only, JSON knows types.
  const ofForms = express.Router().use(judgeWith({ coerceTypes: true, fileUploader: {} }))
  const ofOthers = express.Router().use(judgeWith({ coerceTypes: false, fileUploader: false }))
  app.use((request, response, next) =>
    (request.is('multipart/form-data') ? ofForms : ofOthers)(request, response, next),
  )
  app.use((_request, response) => {
    response.sendStatus(200)
  })
  const refuse: ErrorRequestHandler = (
    error: { status?: number; message: string },
    _request,
    response,
    _next,
  ) => {
    response.status(error.status ?? 500).send(error.message)
  }
  app.use(refuse)
  return serve(app, (status) =>
    status === 200 ? 'accepted' : refusals.includes(status) ? 'refused' : undefined,
  )
}
