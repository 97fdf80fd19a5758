import { follow, methods, type Reference, type Response, type Spec } from './spec.ts'

const headers = {
  'X-RateLimit-Limit': {
    description: 'How many requests the window has.',
    schema: { type: 'integer', minimum: 1 },
    example: 600,
  },
  'X-RateLimit-Remaining': {
    description: 'How many of them are left.',
    schema: { type: 'integer', minimum: 0 },
    example: 599,
  },
  'X-RateLimit-Reset': {
    description: 'When the window ends, in seconds since 1970.',
    schema: { type: 'integer', minimum: 0 },
    example: 1737799260,
  },
}

const references = Object.fromEntries(
  Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
)

/**
 * Writes into the published document what `x-rate-limit` means: the headers on each answer of an operation
 * whose requests are counted. A wrong method reaches no operation, and is not.
 */
export const documentRates = (spec: Spec): void => {
  for (const pathItem of Object.values(spec.paths)) {
    for (const method of methods) {
      const operation = pathItem[method]
      const rate = operation?.['x-rate-limit'] ?? spec['x-rate-limit'] ?? 'none'
      if (!operation || rate === 'none') continue
      for (const [status, node] of Object.entries<Response | Reference>(operation.responses)) {
        if (status === '405') continue
        const response = follow<Response>(spec, node)
        response.headers = { ...response.headers, ...references }
        spec.components.headers = { ...spec.components.headers, ...headers }
      }
    }
  }
}
