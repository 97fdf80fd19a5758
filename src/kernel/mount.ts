import type { NextFunction, Request, RequestHandler, Response } from 'express'
import type { AnyReply, Api } from './api.ts'
import { pickMembers, readBody } from './body.ts'
import type { Caller } from './contract.ts'
import { type Failure, describeFailure } from './failure.ts'
import type { Guard } from './guard.ts'
import { findIssues, findUnstorable } from './issues.ts'
import { readParameters } from './parameters.ts'
import { invalid, Problem, type ProblemDetails, statusOf } from './problem.ts'
import { RequestFacts } from './request.ts'
import { nextRequestId } from './request-id.ts'
import { writeEmpty, writeJson } from './respond.ts'
import { buildRoutes, type FoundPath, type PathRoutes, type Route } from './routes.ts'
import { toProblem } from './to-problem.ts'

/** What the kernel needs of the process around it. */
export interface Surroundings {
  /** Who sends this header; a promise only when it takes a query to know. @throws Problem */
  authenticate(header: string | undefined, realm: string): Caller | Promise<Caller>
  /** Told of each request that an API answered. */
  observe(exchange: Exchange): void
  /** Judges requests and answers a second time, where it is on. */
  guard?: Guard | undefined
  /** Where clients reach the server, when it is configured. */
  publicUrl?: string | undefined
}

/** A request that an API answered. */
export interface Exchange {
  readonly api: string
  /** `unknown` where the path or the method is none of the API's. */
  readonly operationId: string
  readonly method: string
  readonly url: string
  readonly status: number
  readonly requestId: string
  /** How long it took, in milliseconds. */
  readonly milliseconds: number
  /** What was thrown, when something unforeseen or out of reach made it fail. */
  readonly problem: Problem | undefined
}

/** A request on its way. */
interface Passage {
  request: Request
  response: Response
  route: Route
  params: Record<string, unknown>
  found: FoundPath
  id: string
  startedAt: number
}

const fail = (name: string, values?: ProblemDetails['values']): Problem => new Problem('refused', { name, values })

const failureHeaders = ({ kind, details }: Problem, status: number): Record<string, string> | undefined => {
  if (details.retryAfter !== undefined) return { 'Retry-After': String(Math.max(1, Math.ceil(details.retryAfter))) }
  if (status === 401) return { 'WWW-Authenticate': 'Bearer' }
  return kind === 'method' ? { Allow: details.allowed?.join(', ') ?? '' } : undefined
}

/** The parameters of one place, judged. */
const readPlace = (
  { validators, pathParameters, queryParameters, headerParameters }: Route,
  source: 'path' | 'query' | 'header',
  raw: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, unknown> => {
  const specs = source === 'path' ? pathParameters : source === 'query' ? queryParameters : headerParameters
  if (specs.length === 0) return {}
  const values = readParameters(specs, raw)
  const issues = [...findIssues(source, values, validators[source]), ...findUnstorable(source, values)]
  if (issues.length > 0) throw invalid(issues)
  return values
}

const readValidBody = async ({ route, request, response }: Passage): Promise<unknown> => {
  const { body: spec } = route.operation
  if (!spec) return undefined
  const body = pickMembers(spec, await readBody(spec, request, response))
  if (body === undefined && !spec.required) return undefined
  // No body at all lacks what an empty one lacks.
  const judged = body === undefined ? {} : body
  const issues = findIssues('body', judged, route.validators.body)
  if (typeof judged === 'object' && judged !== null) issues.push(...findUnstorable('body', { ...judged }))
  if (issues.length > 0) throw invalid(issues)
  return judged
}

const answer = ({ response, route, id }: Passage, reply: AnyReply): void => {
  if (reply.body === undefined) return writeEmpty(response, reply.status, id, reply.headers)
  const serialize = route.serializers[reply.status]
  if (!serialize) throw new Error(`${route.operation.operationId} answered ${reply.status}, which is not documented`)
  writeJson(response, reply.status, serialize(reply.body), id, reply.headers)
}

const run = async (passage: Passage, { authenticate, guard, publicUrl }: Surroundings): Promise<AnyReply> => {
  const { route, request, found, id } = passage
  let caller: Caller | undefined
  if (route.operation.secured) {
    const known = authenticate(request.headers.authorization, route.api.realm)
    caller = known instanceof Promise ? await known : known
  }
  const params = readPlace(route, 'path', found.params)
  passage.params = params
  const query = readPlace(route, 'query', found.query)
  const headers = readPlace(route, 'header', request.headers)
  const body = route.operation.body ? await readValidBody(passage) : undefined
  const judge = guard && (await guard.judgeRequest(route, request, passage.response, body))
  const facts = new RequestFacts(id, request, publicUrl)
  const input = { ...route.api.services, params, query, headers, body, caller, request: facts, fail }
  const reply = await route.handler(input as never)
  judge?.(reply.status, reply.body)
  return reply
}

/** Serves every operation of the APIs given; hands on what is at no path of theirs. */
export const mount = (apis: readonly Api[], surroundings: Surroundings): RequestHandler => {
  const find = buildRoutes(apis)
  const claimed = new Map(apis.flatMap((api) => api.claims.map((claim) => [claim, api])))
  const byLength = [...claimed].sort(([a], [b]) => b.length - a.length)

  const observe = (passage: Omit<Passage, 'route' | 'params' | 'found'>, api: Api, route: Route | undefined, status: number, problem?: Problem) =>
    surroundings.observe({
      api: api.name,
      operationId: route?.operation.operationId ?? 'unknown',
      method: passage.request.method,
      url: passage.request.url,
      status,
      requestId: passage.id,
      milliseconds: performance.now() - passage.startedAt,
      problem,
    })

  /** Answers in the dialect of an API, for an operation of its or none. */
  const refuse = (
    passage: Omit<Passage, 'route' | 'params' | 'found'>,
    api: Api,
    problem: Problem,
    { status, message }: Failure,
    route?: Route,
  ): void => {
    const text = JSON.stringify(api.dialect.toBody(problem, message))
    writeJson(passage.response, status, text, passage.id, failureHeaders(problem, status))
    observe(passage, api, route, status, problem)
  }

  const serve = async (passage: Passage): Promise<void> => {
    const { route } = passage
    let problem: Problem
    try {
      const reply = await run(passage, surroundings)
      answer(passage, reply)
      observe(passage, route.api, route, reply.status)
      return
    } catch (thrown) {
      problem = toProblem(thrown)
    }
    const failure = describeFailure(route.operation, problem, passage.params)
    if (passage.response.headersSent) {
      passage.response.destroy()
      return observe(passage, route.api, route, failure.status, problem)
    }
    const undocumented = surroundings.guard?.judgeFailure(route, failure.status)
    if (undocumented) {
      problem = new Problem('internal', { cause: undocumented })
      refuse(passage, route.api, problem, { status: 500, message: undefined }, route)
    } else refuse(passage, route.api, problem, failure, route)
  }

  const refuseMethod = (base: Omit<Passage, 'route' | 'params' | 'found'>, routes: PathRoutes): void => {
    const { method } = base.request
    if (method === 'OPTIONS') return writeEmpty(base.response, 204, base.id, { Allow: routes.allow })
    const problem = new Problem('method', { allowed: routes.allow.split(', '), refused: method })
    refuse(base, routes.api, problem, { status: 405, message: undefined })
  }

  return (request: Request, response: Response, next: NextFunction) => {
    const startedAt = performance.now()
    const found = find(request.url)
    if (found === undefined || found === 'malformed') {
      const owner = byLength.find(([claim]) => request.url === claim || request.url.startsWith(`${claim}/`))?.[1]
      if (!owner) return next()
      const problem = new Problem(found ? 'malformed' : 'missing')
      const base = { request, response, id: nextRequestId(request), startedAt }
      return refuse(base, owner, problem, { status: statusOf[problem.kind], message: undefined })
    }
    const { byMethod } = found.routes
    const route = byMethod.get(request.method === 'HEAD' ? 'GET' : request.method)
    const base = { request, response, id: nextRequestId(request), startedAt }
    if (!route) return refuseMethod(base, found.routes)
    void serve({ ...base, route, found, params: {} })
  }
}
