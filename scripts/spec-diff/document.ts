import { follow, methods, type Operation, type PathItem, type Spec } from '../generate/spec.ts'

/** The parts of a JSON pointer, unescaped: `#/paths/~1items/get` is `paths`, `/items`, `get`. */
export const partsOf = (pointer: string): string[] =>
  pointer
    .replace(/^#?\/?/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))

/** What the operation says itself, and what it inherits, in one place. */
const writeOut = (spec: Spec, item: PathItem, operation: Operation): Operation => {
  const named = (node: NonNullable<Operation['parameters']>[number]): string => {
    const { name, in: place } = follow(spec, node)
    return `${place} ${name}`
  }
  const own = new Set(operation.parameters?.map(named))
  const inherited = (item.parameters ?? []).filter((parameter) => !own.has(named(parameter)))
  return {
    ...operation,
    parameters: [...inherited, ...(operation.parameters ?? [])],
    ...(operation.requestBody && { requestBody: follow(spec, operation.requestBody) }),
    security: operation.security ?? spec.security ?? [],
    'x-rate-limit': operation['x-rate-limit'] ?? spec['x-rate-limit'] ?? 'none',
  }
}

/**
 * The document with nothing left to inherit: every operation states its parameters, its security and its rate, and
 * a server is its address alone. Two documents that say the same in different places are then equal.
 */
export const writtenOut = (spec: Spec): Spec => {
  const { security: _security, 'x-rate-limit': _rate, ...rest } = spec
  const paths = Object.entries(spec.paths).map(([path, item]) => {
    const { parameters: _parameters, ...fields } = item
    const operations = methods.flatMap((method) => {
      const operation = item[method]
      return operation ? [[method, writeOut(spec, item, operation)] as const] : []
    })
    return [path, { ...fields, ...Object.fromEntries(operations) }] as const
  })
  return {
    ...rest,
    servers: (spec.servers ?? []).map(({ url }) => ({ url })),
    paths: Object.fromEntries(paths),
  }
}
