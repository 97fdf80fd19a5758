import type { Request, Response } from 'express'
import type { AnyReply } from './api.ts'
import { pickMembers, readBody } from './body.ts'
import type { Caller } from './contract.ts'
import type { Guard } from './guard.ts'
import { findIssues, findUnstorable } from './issues.ts'
import { readParameters } from './parameters.ts'
import { invalid, Problem, type ProblemDetails } from './problem.ts'
import { RequestFacts } from './request.ts'
import type { FoundPath, Route } from './routes.ts'

/** A request for one of the APIs. */
export interface Arrival {
  readonly request: Request
  readonly response: Response
  readonly id: string
  /** By `performance.now()`. */
  readonly startedAt: number
}

/** A request on its way through an operation. */
export interface Passage extends Arrival {
  readonly route: Route
  readonly found: FoundPath
  /** The path parameters, once they are known to be well-formed: failures may name them. */
  params: Record<string, unknown>
}

export interface RunContext {
  /** Who sends this header; a promise only when it takes a query to know. @throws Problem */
  authenticate(header: string | undefined, realm: string): Caller | Promise<Caller>
  /** Judges requests and answers a second time, where it is on. */
  guard?: Guard | undefined
  /** Where clients reach the server, when it is configured. */
  publicUrl?: string | undefined
}

const fail = (name: string, values?: ProblemDetails['values']): Problem =>
  new Problem('refused', { name, values })

/** The parameters of one place, judged. */
const readPlace = (
  { validators, parameters }: Route,
  source: 'path' | 'query' | 'header',
  raw: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, unknown> => {
  const specs = parameters[source]
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

/**
 * Runs an operation: authenticates, validates, calls its handler.
 * @throws Problem and whatever the handler throws
 */
export const runOperation = async (
  passage: Passage,
  { authenticate, guard, publicUrl }: RunContext,
): Promise<AnyReply> => {
  const { route, request, response, found, id } = passage
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
  const judge = guard && (await guard.judgeRequest(route, request, response, body))
  const facts = new RequestFacts(id, request, publicUrl)
  const input = { ...route.api.services, params, query, headers, body, caller, request: facts, fail }
  const reply = await route.handler(input as never)
  judge?.(reply.status, reply.body)
  return reply
}
