import { Readable } from 'node:stream'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { Api, GuardParts } from './api.ts'
import type { Validator } from './operation.ts'
import type { Route } from './routes.ts'

/** A disagreement between the server and its spec, which only a fault in Agora can bring about. */
export class GuardError extends Error {
  override readonly name = 'GuardError'
}

/** A second opinion on requests and answers: express-openapi-validator, and the generated judges of answers. */
export interface Guard {
  /**
   * Judges a request that the generated validators accepted; resolves to the judge of its answer.
   * @throws GuardError when express-openapi-validator refuses it
   */
  judgeRequest(
    route: Route,
    request: Request,
    response: Response,
    body: unknown,
  ): Promise<(status: number, body: unknown) => void>
  /** The complaint when a failure is not as the operation documents it: its status, or its body. */
  judgeFailure(route: Route, status: number, body: unknown): GuardError | undefined
}

interface Document {
  paths: Record<string, Record<string, unknown>>
  servers: { url: string }[]
}

/**
 * Paths that a middleware is made for together. Each middleware compiles the schema of OpenAPI once more, and
 * for each request a regular expression for each of its paths.
 */
const MOST_PATHS = 8

const isParameter = (segment: string): boolean => segment.includes('{')

/** Whether one URL may fit both templates: the middleware goes by its own order then, not by ours. */
const mayMeet = (one: string, other: string): boolean => {
  const [left, right] = [one, other].map((path) => path.split('/').filter(Boolean)) as [string[], string[]]
  return (
    left.length === right.length &&
    left.every((segment, at) => {
      const opposite = right[at] ?? ''
      return segment === opposite || isParameter(segment) || isParameter(opposite)
    })
  )
}

const groupsOf = (document: Document): string[][] => {
  const groups: string[][] = []
  for (const path of Object.keys(document.paths)) {
    const fitting = groups.find(
      (group) => group.length < MOST_PATHS && !group.some((other) => mayMeet(path, other)),
    )
    if (fitting) fitting.push(path)
    else groups.push([path])
  }
  return groups
}

/** The document with these paths only. */
const documentOf = (document: Document, paths: readonly string[]): Document => {
  const few = Object.fromEntries(paths.map((path) => [path, document.paths[path] ?? {}]))
  const small = structuredClone({ ...document, paths: few })
  relax(small)
  return small
}

/**
 * A lenient parameter never fails a request, whatever its schema says to those who send one. And a query is read
 * as forms are: `+` is a space, and what else the middleware takes for reserved stands for itself.
 */
const relax = (node: unknown): void => {
  if (typeof node !== 'object' || node === null) return
  const { 'x-lenient': isLenient, in: place } = node as { 'x-lenient'?: boolean; in?: string }
  if (isLenient) Object.assign(node, { schema: {} })
  if (place === 'query') Object.assign(node, { allowReserved: true })
  Object.values(node).forEach(relax)
}

/**
 * The URL as the middleware is to read it: with a slash at the end of its path just where the template has one,
 * and without the parameters that are empty, which count as absent.
 */
const readableUrl = (template: string, url: string): string => {
  const [path = '', ...rest] = url.split('?')
  const bare = path.replace(/\/$/, '')
  const given = rest.join('?').split('&')
  const query = given.filter((pair) => /=./.test(pair)).join('&')
  return `${bare}${template.endsWith('/') ? '/' : ''}${query === '' ? '' : `?${query}`}`
}

const describe = (error: unknown): string => {
  const { errors, message } = error as { errors?: unknown; message?: string }
  return errors ? JSON.stringify(errors) : String(message)
}

type Middleware = typeof import('express-openapi-validator').middleware

/** The middlewares of a document by the paths that they are for, each made when one is first asked for. */
const createRouters = (document: Document, middleware: Middleware) => {
  const groups = groupsOf(document)
  const routers = new Map<string, RequestHandler>()
  return (path: string): RequestHandler => {
    const known = routers.get(path)
    if (known) return known
    const group = groups.find((one) => one.includes(path)) ?? [path]
    const router = Router().use(
      middleware({
        apiSpec: documentOf(document, group) as never,
        validateApiSpec: false,
        validateRequests: { allowUnknownQueryParameters: true },
        validateResponses: true,
        // The formats that the generated judges go by.
        ajvFormats: { mode: 'full' },
        // Who may call is the kernel's to say: an exception in a handler of this middleware becomes a 401.
        validateSecurity: false,
        fileUploader: false,
      }),
    )
    for (const one of group) routers.set(one, router)
    return router
  }
}

/** They know no server: every server of a process may use them. */
const routersOf = new WeakMap<object, ReturnType<typeof createRouters>>()

/** The guard for these APIs. express-openapi-validator is loaded here, and nowhere in a server without guard. */
export const createGuard = async (apis: readonly Api[]): Promise<Guard> => {
  const { middleware } = await import('express-openapi-validator')
  const parts = new Map<Api, GuardParts>()
  for (const api of apis) parts.set(api, await api.loadGuardParts())
  const partsOf = (api: Api): GuardParts => {
    const found = parts.get(api)
    if (!found) throw new Error(`The guard does not know ${api.name}.`)
    return found
  }

  const routerOf = ({ api, operation }: Route): RequestHandler => {
    const document = partsOf(api).document as Document
    const routers = routersOf.get(document) ?? createRouters(document, middleware)
    routersOf.set(document, routers)
    const base = (document.servers[0]?.url ?? '').replace(/\/$/, '')
    return routers(operation.path.slice(base.length))
  }

  const judgeBody = ({ api, operation }: Route, status: number, body: unknown): void => {
    const validator: Validator | undefined = partsOf(api).responseValidators[operation.operationId]?.[status]
    if (!operation.statuses.includes(status)) {
      throw new GuardError(`${operation.operationId} answered ${status}, which its spec does not document`)
    }
    if (validator && !validator(body)) {
      throw new GuardError(
        `${operation.operationId} answered ${status} with ${JSON.stringify(validator.errors)}`,
      )
    }
  }

  return {
    judgeRequest: (route, request, response, body) =>
      new Promise((resolve, reject) => {
        // Shadows: the middleware coerces what it sees and replaces `json`; the request and response stay whole.
        const url = readableUrl(route.operation.path, request.url)
        // As empty parameters, empty headers count as absent.
        const headers = Object.fromEntries(
          Object.entries(request.headers).filter(([, value]) => value !== ''),
        )
        const seen: Request = Object.create(request, {
          headers: { value: headers },
          body: { value: structuredClone(body), writable: true, enumerable: true },
          method: { value: request.method === 'HEAD' ? 'GET' : request.method },
          url: { value: url, writable: true },
          originalUrl: { value: url, writable: true },
        })
        let verdict: unknown
        const shadow: Response = Object.create(response, {
          statusCode: { value: 200, writable: true },
          json: { value: () => shadow, writable: true },
          getHeaders: { value: () => ({ 'content-type': 'application/json' }) },
        })
        routerOf(route)(seen, shadow, (refusal?: unknown) => {
          if (refusal) {
            // Called again by the judge of answers: the first call has settled the promise.
            verdict = refusal
            reject(new GuardError(`${route.operation.operationId}: ${describe(refusal)}`))
            return
          }
          resolve((status, answer) => {
            judgeBody(route, status, answer)
            verdict = undefined
            shadow.statusCode = status
            if (answer instanceof Readable) return
            // Cloned: the middleware may rewrite what it judges.
            if (answer !== undefined) shadow.json(structuredClone(answer))
            if (verdict)
              throw new GuardError(`${route.operation.operationId} answered ${status}: ${describe(verdict)}`)
          })
        })
      }),
    judgeFailure: (route, status, body) => {
      // What nobody foresaw has no place in a spec.
      if (status === 500) return undefined
      try {
        judgeBody(route, status, body)
        return undefined
      } catch (error) {
        return error as GuardError
      }
    },
  }
}
