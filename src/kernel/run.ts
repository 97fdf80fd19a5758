import type { Request, Response } from 'express'
import type { AnyReply } from './api.ts'
import { type ReadBody, readBody } from './body.ts'
import type { Caller } from './contract.ts'
import type { ReceiveForm } from './form.ts'
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
  /** Reads multipart forms, for the operations that take them. */
  receiveForm?: ReceiveForm | undefined
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

const namesOf = (value: unknown): ReadonlySet<string> =>
  new Set(typeof value === 'object' && value !== null ? Object.keys(value) : [])

/** @throws Problem `invalid` with all that is wrong with the body */
const judgeBody = ({ operation, validators }: Route, value: unknown): unknown => {
  // No body at all lacks what an empty one lacks.
  const judged = value === undefined ? {} : value
  const fileFields = operation.body?.form?.files.map(({ name }) => name) ?? []
  const issues = findIssues('body', judged, validators.body).map((issue) =>
    issue.rule === 'required' && fileFields.includes(issue.field) ? { ...issue, rule: 'no-file' } : issue,
  )
  if (typeof judged === 'object' && judged !== null) issues.push(...findUnstorable('body', { ...judged }))
  if (issues.length > 0) throw invalid(issues)
  return judged
}

/**
 * Runs an operation: authenticates, asks for its permit, validates, calls its handler.
 * @throws Problem and whatever the handler throws
 */
export const runOperation = async (passage: Passage, context: RunContext): Promise<AnyReply> => {
  const { route, request, response, found } = passage
  const { operation, api, permit } = route
  let caller: Caller | undefined
  if (operation.secured) {
    const known = context.authenticate(request.headers.authorization, api.realm)
    caller = known instanceof Promise ? await known : known
  }
  const params = readPlace(route, 'path', found.params)
  passage.params = params
  if (permit) await permit({ ...api.services, params, caller, fail, sent: undefined } as never)
  const query = readPlace(route, 'query', found.query)
  const headers = readPlace(route, 'header', request.headers)
  const values = { params, query, headers, caller }
  if (!operation.body) return callHandler(passage, context, values, undefined)

  const read = await readBody(operation.body, request, response, context.receiveForm)
  try {
    if (permit) await permit({ ...api.services, params, caller, fail, sent: namesOf(read.value) } as never)
    if (read.value === undefined && !operation.body.required)
      return await callHandler(passage, context, values, read)
    const value = judgeBody(route, read.value)
    return await callHandler(passage, context, values, { ...read, value })
  } finally {
    await read.dispose()
  }
}

const callHandler = async (
  { route, request, response, id }: Passage,
  { guard, publicUrl }: RunContext,
  values: object,
  read: ReadBody | undefined,
): Promise<AnyReply> => {
  const body = read?.value
  const judge = guard && (await guard.judgeRequest(route, request, response, body))
  const facts = new RequestFacts(id, request, publicUrl)
  const input = { ...route.api.services, ...values, body, files: read?.files, request: facts, fail }
  const reply = await route.handler(input as never)
  judge?.(reply.status, reply.body)
  return reply
}
