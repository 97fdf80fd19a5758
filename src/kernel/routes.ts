import findMyWay from 'find-my-way'
import { type AnyHandler, type AnyPermit, type Api, checkApi } from './api.ts'
import type { OperationSpec, ParameterSpec, RequestValidators, Serializers } from './operation.ts'

/** An operation, ready to run. */
export interface Route {
  readonly api: Api
  readonly operation: OperationSpec
  readonly handler: AnyHandler
  readonly permit: AnyPermit | undefined
  readonly validators: NonNullable<RequestValidators[string]>
  readonly serializers: NonNullable<Serializers[string]>
  /** By their place, so that no request has to sort them. */
  readonly parameters: Readonly<Record<ParameterSpec['in'], readonly ParameterSpec[]>>
}

/** What stands at one path: its operations by method, and the methods to name in `Allow`. */
export interface PathRoutes {
  readonly api: Api
  readonly byMethod: Map<string, Route>
  allow: string
}

export interface FoundPath {
  readonly routes: PathRoutes
  readonly params: Record<string, string>
  readonly query: Record<string, string | string[]>
}

const toRoute = (api: Api, operation: OperationSpec): Route => {
  const handler = api.handlers[operation.operationId]
  const validators = api.validators[operation.operationId]
  const serializers = api.serializers[operation.operationId]
  if (!handler || !validators || !serializers) throw new Error(`${operation.operationId} was not checked`)
  const at = (place: string) => operation.parameters.filter((parameter) => parameter.in === place)
  return {
    api,
    operation,
    handler,
    permit: api.permits?.[operation.operationId],
    validators,
    serializers,
    parameters: { path: at('path'), query: at('query'), header: at('header') },
  }
}

const describeMethods = (methods: Iterable<string>): string => [...methods, 'OPTIONS'].sort().join(', ')

const templateOf = (path: string): string => path.replace(/\/$/, '') || '/'

/**
 * The routing table of all APIs: from a request's URL to what stands at its path, slash at the end or not.
 * Undefined for a path that no API has, and `'malformed'` for one that cannot be decoded.
 * @throws Error when an API's code and contract disagree, or two APIs have one path
 */
export const buildRoutes = (apis: readonly Api[]): ((url: string) => FoundPath | 'malformed' | undefined) => {
  const byPath = new Map<string, PathRoutes>()
  for (const api of apis) {
    checkApi(api)
    for (const operation of Object.values(api.operations)) {
      const template = templateOf(operation.path)
      const routes = byPath.get(template) ?? { api, byMethod: new Map(), allow: '' }
      if (routes.api !== api) throw new Error(`${api.name} and ${routes.api.name} both have ${template}.`)
      const route = toRoute(api, operation)
      routes.byMethod.set(operation.method, route)
      // Node leaves the body out of an answer to HEAD.
      if (operation.method === 'GET') routes.byMethod.set('HEAD', route)
      routes.allow = describeMethods(routes.byMethod.keys())
      byPath.set(template, routes)
    }
  }
  // One tree for all methods: a path's methods are told apart after it was found, which gives 405 for free.
  const tree = findMyWay({
    ignoreTrailingSlash: true,
    // An over-long id must reach its validator, and fail as an id.
    maxParamLength: 16_384,
    onBadUrl: () => undefined,
  })
  for (const [template, routes] of byPath) {
    tree.on('GET', template.replace(/\{(\w+)\}/g, ':$1'), () => undefined, routes)
  }
  return (url) => {
    const found = tree.find('GET', url)
    if (!found) return undefined
    if (!found.store) return 'malformed'
    return { routes: found.store, params: found.params, query: found.searchParams } as FoundPath
  }
}
