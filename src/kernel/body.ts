import { isUtf8 } from 'node:buffer'
import express, { type Request, type Response } from 'express'
import { readDecimal } from './decimals.ts'
import { chooseFiles, type ReceivedForm, type ReceiveForm, receiveSpecified, toBody } from './form.ts'
import type { BodySpec } from './operation.ts'
import { malformed, Problem, tooLarge, unavailable } from './problem.ts'
import { deepest, isDeeperThan } from './storable.ts'

/** The largest JSON body, in bytes. */
export const jsonLimit = 1024 * 1024

/** How much of a refused body is still read, in bytes, so that the client gets to see why. */
const drainLimit = 16 * jsonLimit
const drainMilliseconds = 2_000

const parseJson = express.json({
  limit: jsonLimit,
  strict: false,
  type: () => true,
  verify: (_request, _response, bytes) => {
    if (!isUtf8(bytes)) throw malformed()
  },
})

/**
 * Reads on for a while, so that a client that only writes comes to reading: closing at once would reset the
 * connection before the answer is seen.
 */
export const drain = (request: Request): Promise<void> =>
  new Promise((resolve) => {
    let bytes = 0
    const timer = setTimeout(resolve, drainMilliseconds)
    const stop = () => {
      clearTimeout(timer)
      resolve()
    }
    if (request.readableEnded) return stop()
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > drainLimit) stop()
    })
    request.once('end', stop).once('close', stop)
    request.resume()
  })

const toBodyProblem = (error: unknown, request: Request): Problem => {
  if (error instanceof Problem) return error
  const { type, status } = error as { type?: string; status?: number }
  switch (type) {
    case 'entity.too.large':
      return tooLarge(error)
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return unsupported(request, ['application/json'])
    case 'request.aborted':
      return malformed(error)
    default:
      return status && status < 500 ? malformed(error) : unavailable(error)
  }
}

const unsupported = (request: Request, allowed: readonly string[]): Problem =>
  new Problem('unsupported-media', { allowed, refused: request.headers['content-type'] ?? '' })

/** How long a JSON body may take to arrive, in milliseconds. */
const jsonMilliseconds = 30_000

const readJson = (request: Request, response: Response): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      response.shouldKeepAlive = false
      reject(malformed(new Error('the body took too long')))
    }, jsonMilliseconds)
    // The parser reads a body that is too long to its end before it says so, and a chunked one need not end.
    let bytes = 0
    request.on('data', function count(chunk: Buffer) {
      bytes += chunk.length
      if (bytes <= jsonLimit) return
      request.off('data', count)
      reject(tooLarge())
    })
    parseJson(request, response, (error?: unknown) => {
      clearTimeout(timer)
      if (error) reject(error)
      else resolve(request.body)
    })
  })

const hasBody = ({ headers }: Request): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

/** A body, read: its documented members, and the files of a form. */
export interface ReadBody {
  /** Undefined when there is no body. */
  value: unknown
  files: ReceivedForm['files']
  /** Removes what the reading has left on the disk. */
  dispose(): Promise<void>
}

const withoutFiles = (spec: BodySpec, value: unknown): ReadBody => ({
  value,
  files: Object.fromEntries((spec.form?.files ?? []).map(({ name }) => [name, []])),
  dispose: async () => {},
})

const formType = 'multipart/form-data'

/**
 * The body as the operation reads it. Who reads it disposes of it.
 * @throws Problem `unsupported-media`, `malformed`, `too-large`, and those of `receiveForm`
 */
export const readBody = async (
  spec: BodySpec,
  request: Request,
  response: Response,
  receiveForm: ReceiveForm | undefined,
): Promise<ReadBody> => {
  if (!hasBody(request)) return withoutFiles(spec, undefined)
  // The parsers take what nobody can read any more for an empty body, for which a key must not be spent.
  if (request.destroyed) throw malformed(new Error('the client is gone'))
  if (!request.is([...spec.types])) throw unsupported(request, spec.types)
  if (!spec.form || !request.is(formType))
    return withoutFiles(spec, pickMembers(spec, await readJsonBody(request, response)))
  if (!receiveForm) throw new Error('This server has nothing that receives forms.')
  const form = await receiveSpecified(spec.form, request, receiveForm)
  return {
    value: toBody(spec.form, form),
    files: chooseFiles(spec.form, form),
    dispose: () => form.dispose(),
  }
}

const readJsonBody = async (request: Request, response: Response): Promise<unknown> => {
  if (!isInUtf8(request)) throw unsupported(request, ['application/json'])
  if (Number(request.headers['content-length']) > jsonLimit) throw tooLarge()
  try {
    const body = await readJson(request, response)
    if (isDeeperThan(body, deepest)) throw malformed()
    return body
  } catch (error) {
    throw toBodyProblem(error, request)
  }
}

/** JSON between systems is UTF-8 (RFC 8259, 8.1). */
const isInUtf8 = ({ headers }: Request): boolean =>
  /^utf-8$/i.test(/charset\s*=\s*"?([^\s;"]+)/i.exec(headers['content-type'] ?? '')?.[1] ?? 'utf-8')

/** The body's documented members; the others are dropped, so that none is ever stored. */
const pickMembers = (spec: BodySpec, body: unknown): unknown => {
  if (!spec.members || typeof body !== 'object' || body === null || Array.isArray(body)) return body
  const given = body as Record<string, unknown>
  const picked: Record<string, unknown> = {}
  for (const name of spec.members) {
    if (Object.hasOwn(given, name))
      picked[name] = spec.decimals?.[name] ? readDecimal(given[name]) : given[name]
  }
  return picked
}
