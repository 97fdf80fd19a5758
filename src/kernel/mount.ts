import type { Readable } from 'node:stream'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { AnyReply, Api } from './api.ts'
import { drain } from './body.ts'
import { describeFailure, type Failure } from './failure.ts'
import { settleClaim } from './once.ts'
import { Problem, type ProblemKind, statusOf } from './problem.ts'
import { nextRequestId } from './request-id.ts'
import { writeEmpty, writeJson, writeStream } from './respond.ts'
import { buildRoutes, type PathRoutes, type Route } from './routes.ts'
import { type Arrival, type Passage, type RunContext, runOperation } from './run.ts'
import { toProblem } from './to-problem.ts'

/** What the kernel needs of the process around it. */
export interface Surroundings extends RunContext {
  /** Told of each request that an API answered. */
  observe(exchange: Exchange): void
}

/** A request that an API answered. */
export interface Exchange {
  readonly api: string
  /** `unknown` where the path or the method is none of the API's. */
  readonly operationId: string
  readonly method: string
  /** The operation's template, or the path as it came, without its query. */
  readonly path: string
  readonly status: number
  readonly requestId: string
  /** How long it took, in milliseconds. */
  readonly milliseconds: number
  /** Why it failed, when it did. */
  readonly problem: Problem | undefined
}

const pathOf = ({ url }: Request): string => url.split('?', 1)[0] ?? ''

/** Which API speaks for a path that none of them has: the one with the longest claim on it. */
const byClaim = (apis: readonly Api[]): ((path: string) => Api | undefined) => {
  const claims = apis.flatMap((api) => api.claims.map((claim) => ({ claim, api })))
  claims.sort((a, b) => b.claim.length - a.claim.length)
  return (path) => claims.find(({ claim }) => path === claim || path.startsWith(`${claim}/`))?.api
}

const failureHeaders = ({ kind, details }: Problem, status: number): Record<string, string> | undefined => {
  if (details.retryAfter !== undefined)
    return { 'Retry-After': String(Math.max(1, Math.ceil(details.retryAfter))) }
  if (status === 401) return { 'WWW-Authenticate': 'Bearer' }
  if (kind === 'stale') return { ETag: details.current?.etag ?? '' }
  return kind === 'method' ? { Allow: details.allowed?.join(', ') ?? '' } : undefined
}

/** Writes the answer; a promise when that takes a while, as a stream does. */
const answer = (passage: Passage, reply: AnyReply): Promise<void> | undefined => {
  const { response, route, id } = passage
  const headers = passage.headers ? { ...passage.headers, ...reply.headers } : reply.headers
  if (reply.text !== undefined) {
    writeJson(response, reply.status, reply.text, id, headers)
    return
  }
  if (reply.body === undefined) {
    writeEmpty(response, reply.status, id, headers)
    return
  }
  const mediaType = route.operation.media?.[reply.status]
  if (mediaType) {
    return writeStream(response, reply.status, mediaType, reply.body as Readable, id, headers)
  }
  const serialize = route.serializers[reply.status]
  if (!serialize)
    throw new Error(`${route.operation.operationId} answered ${reply.status}, which is not documented`)
  writeJson(response, reply.status, serialize(reply.body), id, headers)
}

/** The body of a failure, in the API's words; of a stale one, the entity as it is. */
const textOf = (api: Api, problem: Problem, failure: Failure, route?: Route): string => {
  const { current } = problem.details
  const serialize = route?.serializers[failure.status]
  return current && serialize ? serialize(current.body) : JSON.stringify(api.dialect.toBody(problem, failure))
}

/** Answers, and returns the status. */
const refuse = (arrival: Arrival, problem: Problem, failure: Failure, text: string): number => {
  const { request, response, id } = arrival
  const isTooLarge = problem.kind === 'too-large'
  // Its client may still be writing: it gets to read the answer first, and the connection ends after it.
  if (isTooLarge) response.shouldKeepAlive = false
  writeJson(
    response,
    failure.status,
    text,
    id,
    { ...(arrival as Partial<Passage>).headers, ...failureHeaders(problem, failure.status) },
    isTooLarge ? drain(request) : undefined,
  )
  return failure.status
}

const plainFailure = (kind: ProblemKind): Failure => ({ status: statusOf[kind], message: undefined })

/** Serves every operation of the APIs given; hands on what is at no path of theirs. */
export const mount = (apis: readonly Api[], surroundings: Surroundings): RequestHandler => {
  const find = buildRoutes(apis)
  const findClaimant = byClaim(apis)
  const { guard } = surroundings

  const observe = (
    arrival: Arrival,
    api: Api,
    route: Route | undefined,
    status: number,
    problem?: Problem,
  ): void =>
    surroundings.observe({
      api: api.name,
      operationId: route?.operation.operationId ?? 'unknown',
      method: arrival.request.method,
      path: route?.operation.path ?? pathOf(arrival.request),
      status,
      requestId: arrival.id,
      milliseconds: performance.now() - arrival.startedAt,
      problem,
    })

  /** Answers a failure of an operation; one that the spec does not document is a fault of ours to the guard. */
  const refuseOperation = async (passage: Passage, problem: Problem): Promise<void> => {
    const { route, response } = passage
    const failure = describeFailure(route.operation, problem, passage.params)
    if (response.headersSent) {
      response.destroy()
      observe(passage, route.api, route, failure.status, problem)
      return
    }
    const text = textOf(route.api, problem, failure, route)
    const complaint = guard?.judgeFailure(route, failure.status, JSON.parse(text))
    if (complaint) {
      const internal = new Problem('internal', { cause: complaint })
      await settleClaim(passage, undefined)
      refuseInternally(passage, internal)
      return
    }
    await settleClaim(passage, { status: failure.status, headers: {}, text })
    const status = refuse(passage, problem, failure, text)
    observe(passage, route.api, route, status, problem)
  }

  const refuseInternally = (passage: Passage, problem: Problem): void => {
    const { api } = passage.route
    const failure = plainFailure('internal')
    const status = refuse(passage, problem, failure, textOf(api, problem, failure))
    observe(passage, api, passage.route, status, problem)
  }

  const serve = async (passage: Passage): Promise<void> => {
    const { route } = passage
    try {
      const reply = await runOperation(passage, surroundings)
      const writing = answer(passage, reply)
      if (writing) await writing
      observe(passage, route.api, route, reply.status)
    } catch (thrown) {
      await refuseOperation(passage, toProblem(thrown))
    }
  }

  const refuseNoOperation = (arrival: Arrival, api: Api, problem: Problem): void => {
    const failure = plainFailure(problem.kind)
    const status = refuse(arrival, problem, failure, textOf(api, problem, failure))
    observe(arrival, api, undefined, status, problem)
  }

  const serveNoOperation = (arrival: Arrival, { api, allow }: PathRoutes): void => {
    const { method } = arrival.request
    if (method === 'OPTIONS') writeEmpty(arrival.response, 204, arrival.id, { Allow: allow })
    else refuseNoOperation(arrival, api, new Problem('method', { allowed: [allow], refused: method }))
  }

  const serveNoPath = (arrival: Arrival, next: NextFunction, kind: ProblemKind): void => {
    const api = findClaimant(pathOf(arrival.request))
    if (!api) next()
    else refuseNoOperation(arrival, api, new Problem(kind))
  }

  return (request: Request, response: Response, next: NextFunction) => {
    const arrival = { request, response, id: nextRequestId(request), startedAt: performance.now() }
    const found = find(request.url)
    if (!found) return serveNoPath(arrival, next, 'missing')
    if (found === 'malformed') return serveNoPath(arrival, next, 'invalid')
    const route = found.routes.byMethod.get(request.method)
    if (!route) return serveNoOperation(arrival, found.routes)
    // Only a fault in the code that answers failures can end up here; the client must not wait for ever.
    serve({ ...arrival, route, found, params: {} }).catch(() => response.destroy())
  }
}
