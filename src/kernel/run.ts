import type { Request, Response } from 'express'
import type { AnyReply } from './api.ts'
import { type ReadBody, readBody } from './body.ts'
import type { Caller } from './contract.ts'
import { refineDecimal } from './decimals.ts'
import { isStillHeld } from './etag.ts'
import type { ReceiveForm } from './form.ts'
import type { Guard } from './guard.ts'
import type { IdempotencyStore } from './idempotency.ts'
import { findIssues, findUnstorable } from './issues.ts'
import { type Claim, type Claimed, claimKey, type Keyed, onceOf, readKey } from './once.ts'
import { readParameters } from './parameters.ts'
import { invalid, Problem, type ProblemDetails, throttled } from './problem.ts'
import { keyOf, type RateLimiter, rateHeaders } from './rate-limit.ts'
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
  /** What every answer to the request says, whatever becomes of it. */
  headers?: Readonly<Record<string, string>>
  /** The `Idempotency-Key` that the request holds. */
  claim?: Claim
  /** Whether the reply is kept under it. */
  isKept?: boolean
}

export interface RunContext {
  /** Who sends this header; a promise only when it takes a query to know. @throws Problem */
  authenticate(header: string | undefined, realm: string): Caller | Promise<Caller>
  /** Judges requests and answers a second time, where it is on. */
  guard?: Guard | undefined
  /** Counts requests, for the operations whose number is limited. */
  rateLimiter?: RateLimiter | undefined
  /** Remembers replies, for the operations that take an `Idempotency-Key`. */
  idempotency?: IdempotencyStore<unknown> | undefined
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
  const issues = findIssues('body', judged, validators.body).map((issue) => {
    const decimal = operation.body?.decimals?.[issue.field]
    if (decimal) return refineDecimal(issue, decimal)
    return issue.rule === 'required' && fileFields.includes(issue.field)
      ? { ...issue, rule: 'no-file' }
      : issue
  })
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
  const caller = operation.rate
    ? await admit(passage, context, operation.rate)
    : await identify(passage, context)
  const params = readPlace(route, 'path', found.params)
  passage.params = params
  const keyed = await readKey(passage, context, caller)
  const ask = async (sent: ReadonlySet<string> | undefined): Promise<void> => {
    if (permit && !keyed?.known) await permit({ ...api.services, params, caller, fail, sent } as never)
  }
  await ask(undefined)
  const query = readPlace(route, 'query', found.query)
  const headers = readPlace(route, 'header', request.headers)
  const values = { params, query, headers, caller }
  /** The reply that is due to the request's key; else the key is this request's. */
  const findReply = async (read: Claimed): Promise<AnyReply | undefined> => {
    const reply = keyed && (await claimKey(passage, keyed, read))
    if (reply || !keyed?.known) return reply
    // The request that was known came to nothing: this one does the work, and needs the permit for it.
    keyed.known = false
    await ask(undefined)
    await ask(namesOf(read.value))
    return undefined
  }
  if (!operation.body) {
    const reply = await findReply({ value: undefined, files: {} })
    return reply ?? callHandler(passage, context, values, undefined, keyed)
  }

  const read = await readBody(operation.body, request, response, context.receiveForm)
  try {
    await ask(namesOf(read.value))
    const reply = await findReply(read)
    if (reply) return reply
    const isEmpty = read.value === undefined && !operation.body.required
    const value = isEmpty ? undefined : judgeBody(route, read.value)
    return await callHandler(passage, context, values, { ...read, value }, keyed)
  } finally {
    await read.dispose()
  }
}

/** Who sends the request. @throws Problem */
const identify = (
  { route, request }: Passage,
  { authenticate }: RunContext,
): Caller | undefined | Promise<Caller> => {
  const { secured } = route.operation
  const { authorization } = request.headers
  if (!secured || (secured === 'optional' && authorization === undefined)) return undefined
  return authenticate(authorization, route.api.realm)
}

/**
 * Counts the request, whoever sends it, and says who does.
 * @throws Problem `throttled`, and those of `identify`
 */
const admit = async (passage: Passage, context: RunContext, name: string): Promise<Caller | undefined> => {
  const { api } = passage.route
  const rate = api.rates?.[name]
  if (!context.rateLimiter || !rate) throw new Error('This server has nothing that counts requests.')
  let caller: Caller | undefined
  let refusal: unknown
  try {
    caller = await identify(passage, context)
  } catch (error) {
    refusal = error
  }
  const from = { accountId: caller?.accountId, address: passage.request.ip }
  const standing = await context.rateLimiter.count(rate, keyOf(api.name, name, rate, from))
  passage.headers = rateHeaders(standing)
  if (standing.retryAfter !== undefined) throw throttled(standing.retryAfter)
  if (refusal) throw refusal
  return caller
}

const callHandler = async (
  passage: Passage,
  { guard, publicUrl }: RunContext,
  values: { headers: Record<string, unknown> },
  read: ReadBody | undefined,
  keyed: Keyed | undefined,
): Promise<AnyReply> => {
  const { route, request, response, id } = passage
  const body = read?.value
  const judge = guard && (await guard.judgeRequest(route, request, response, body))
  const facts = new RequestFacts(id, request, publicUrl)
  const ifMatch = (etag: string, current: () => unknown): void => {
    const header = values.headers['If-Match'] as string | undefined
    if (!isStillHeld(header, etag)) throw new Problem('stale', { current: { etag, body: current() } })
  }
  const once = keyed && onceOf(passage, keyed)
  const input = {
    ...route.api.services,
    ...values,
    body,
    files: read?.files,
    request: facts,
    fail,
    ifMatch,
    once,
  }
  const reply = await route.handler(input as never)
  if (passage.claim && !passage.isKept) {
    throw new Error(`${route.operation.operationId} did its work without \`once\`: it could be done twice`)
  }
  judge?.(reply.status, reply.body)
  return reply
}
