/**
 * How a server comes to answer with a status that any operation can have. Where an operation needs more, a
 * hook says so.
 */
import { type DocumentedOperation, exampleBody } from './document.ts'
import type { AnyHook } from './hooks.ts'
import type { Operation, Operations } from './operations.ts'

/** JSON bodies may have a mebibyte. */
const BODY_LIMIT = 1024 * 1024

/** An id of no thing: the largest of a PostgreSQL integer, or a UUID that is a slug as well. */
const nobodysId = (type: string | undefined): string | number =>
  type === 'integer' ? 2_147_483_647 : '00000000-0000-4000-8000-000000000000'

/** As the spec's example has it, by an account that can do it. */
const plain =
  ({ method }: Operation): AnyHook =>
  (exchange) => {
    if (method === 'GET') exchange.share()
  }

const malformed: AnyHook = (exchange) => {
  exchange.share()
  exchange.send({ raw: { type: 'application/json', bytes: '{"unfinished": ' } })
}

const withoutToken: AnyHook = async (exchange) => {
  exchange.share()
  exchange.send({ as: 'nobody' })
  await exchange.alsoBadTokens()
}

/** A path whose last thing does not exist, and whose other things do. */
const ofNothing = ({ path, parameters }: Operation): AnyHook | undefined => {
  const last = [...path.matchAll(/\{(\w+)\}/g)].at(-1)?.[1]
  if (last === undefined) return undefined
  const { type } = parameters.find(({ name, in: place }) => place === 'path' && name === last) ?? {}
  return (exchange) => {
    exchange.share()
    exchange.send({ path: { [last]: nobodysId(type) } })
  }
}

/** What two paths have in common that differ only in the names of their ids, or in a slash at the end. */
const shapeOf = (path: string): string => path.replace(/\{\w+\}/g, '{}').replace(/\/$/, '')

/** Where a token may be absent, only what is none is refused. */
const withBadToken: AnyHook = async (exchange) => {
  exchange.share()
  exchange.send({ authorization: 'Basic dHJhdmVsbGVyOjEyMzQ1Ng==' })
  exchange.also({ authorization: 'Bearer' })
  await exchange.alsoBadTokens()
}

const tooOften: AnyHook = async (exchange) => {
  exchange.share()
  exchange.send({
    ...(await exchange.exhausted()),
    headersHold: { 'X-RateLimit-Remaining': '0', 'Retry-After': /^([1-9]|[1-5]\d|60)$/ },
  })
}

const byWrongMethod = ({ path }: Operation, operations: Operations): AnyHook | undefined => {
  const siblings = Object.values(operations).filter((other) => shapeOf(other.path) === shapeOf(path))
  const taken = siblings.map(({ method }) => method)
  const method = ['PATCH', 'DELETE', 'PUT', 'POST', 'GET', 'PROPFIND'].find((one) => !taken.includes(one))
  if (!method) return undefined
  return (exchange) => {
    exchange.share()
    exchange.send({ method, body: undefined, allows: taken })
  }
}

const tooLarge: AnyHook = (exchange) => {
  exchange.share()
  const [before, after] = ['{"name":"', '"}']
  const padding = 'x'.repeat(BODY_LIMIT + 1 - before.length - after.length)
  exchange.send({ raw: { type: 'application/json', bytes: before + padding + after } })
}

const asText =
  (example: unknown): AnyHook =>
  (exchange) => {
    exchange.share()
    exchange.send({ raw: { type: 'text/plain', bytes: JSON.stringify(example ?? {}) } })
  }

const brokenForm: AnyHook = (exchange) => {
  exchange.share()
  exchange.send({
    raw: {
      type: 'multipart/form-data; boundary=cut',
      bytes: '--cut\r\nContent-Disposition: form-data; name="title"\r\n\r\nLight',
    },
  })
}

/** A form whose file has a byte more than it may. */
const tooLargeFile = ({ body }: Operation): AnyHook | undefined => {
  const [file] = body?.form?.files ?? []
  if (!file) return undefined
  return (exchange) => {
    exchange.share()
    exchange.send({ form: { [file.name]: new File([Buffer.alloc(file.maxBytes + 1)], 'large') } })
  }
}

const withoutRoom: AnyHook = (exchange) => {
  exchange.share()
  exchange.duringFullDisk()
}

const withoutDatabase: AnyHook = (exchange) => {
  exchange.share()
  exchange.duringOutage()
}

/**
 * The way to make an operation answer so that needs no hook; undefined where there is none.
 * @param documented the operation as the spec has it
 */
export const findRecipe = (
  status: number,
  operation: Operation,
  documented: DocumentedOperation | undefined,
  operations: Operations,
): AnyHook | undefined => {
  const readsJson = operation.body?.types.includes('application/json')
  if (status < 300 && status === Math.min(...operation.statuses)) return plain(operation)
  switch (status) {
    case 400:
      return readsJson ? malformed : operation.body?.form && brokenForm
    case 401:
      if (operation.secured === 'optional') return withBadToken
      return operation.secured ? withoutToken : undefined
    case 404:
      return ofNothing(operation)
    case 405:
      return byWrongMethod(operation, operations)
    case 413:
      return readsJson ? tooLarge : tooLargeFile(operation)
    case 415:
      return operation.body ? asText(documented && exampleBody(documented)) : undefined
    case 429:
      return operation.rate === undefined ? undefined : tooOften
    case 503:
      return withoutDatabase
    case 507:
      return withoutRoom
    default:
      return undefined
  }
}
