// Rules of our own for `redocly lint`: each says what a reader of the published spec may rely on.
import { checkSync } from 'recheck'

const httpMethods = ['get', 'put', 'post', 'patch', 'delete']

/** Runs `check(operation, pathItem, report)` on each operation, with the root's security at hand. */
const eachOperation = (check) => () => {
  let root = {}
  return {
    Root: {
      enter(document) {
        root = document
      },
    },
    PathItem: {
      leave(pathItem, { report, location, resolve }) {
        const follow = (node) => (node?.$ref ? resolve(node).node : node)
        for (const method of httpMethods) {
          const operation = pathItem[method]
          if (!operation) continue
          check(
            {
              operation,
              security: operation.security ?? root.security ?? [],
              rate: operation['x-rate-limit'] ?? root['x-rate-limit'] ?? 'none',
              parameters: [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])].map(follow),
              statuses: new Set(Object.keys(operation.responses ?? {})),
            },
            (message) => report({ message, location: location.child([method]) }),
          )
        }
      },
    },
  }
}

const operationHasOneTag = eachOperation(({ operation }, complain) => {
  if (operation.tags?.length !== 1) complain('An operation has exactly one tag, its resource.')
})

const summaryReadsAsASentence = eachOperation(({ operation }, complain) => {
  if (!/^[A-Z][^\n]{2,60}[^.\s]$/.test(operation.summary ?? '')) {
    complain('A summary is one short phrase in sentence case, without a full stop.')
  }
})

const bodyHasAnExample = () => ({
  MediaType: {
    leave(mediaType, { report, location }) {
      if (mediaType.example === undefined && Object.keys(mediaType.examples ?? {}).length === 0) {
        report({ message: 'Every request and response shows an example.', location })
      }
    },
  },
})

const parameterHasAnExample = () => ({
  Parameter: {
    leave(parameter, { report, location }) {
      if (parameter.example === undefined && !parameter.examples && parameter.schema?.example === undefined) {
        report({ message: 'Every parameter shows an example.', location })
      }
    },
  },
})

/** Which statuses an operation cannot be without, and why. */
const everyStatusThatCanCome = eachOperation(
  ({ operation, security, rate, parameters, statuses }, complain) => {
    const need = (status, why) => {
      if (!statuses.has(status)) complain(`Status ${status} is not documented, but can come: ${why}.`)
    }
    need('405', 'another method on the path')
    if (!operation['x-offline']) need('503', 'the database out of reach')
    if (security.length > 0) need('401', 'a token that does not do')
    if (parameters.some((parameter) => parameter.in === 'path')) need('404', 'an id that does not exist')
    const failsWith = (where) => operation['x-failures']?.[`invalid-${where}`]?.status ?? 400
    const canFail = ({ in: where, 'x-lenient': lenient }) => !lenient && failsWith(where) === 400
    if (parameters.some(canFail) || operation.requestBody) {
      need('400', 'a value that does not fit')
    }
    if (operation.requestBody) {
      need('413', 'a body over the limit')
      need('415', 'a body of another type')
    }
    if (rate !== 'none') need('429', 'more requests than the rate allows')
    if (operation['x-throttled']) need('429', 'too many tries')
  },
)

/** An operation that takes a key or an ETag says so in every place. */
const declaresWhatItTakes = eachOperation(({ operation, security, parameters, statuses }, complain) => {
  const takes = (header) => parameters.some(({ in: where, name }) => where === 'header' && name === header)
  const isIdempotent = operation['x-idempotent'] === true
  if (isIdempotent !== takes('Idempotency-Key') || (isIdempotent && !statuses.has('409')))
    complain('x-idempotent, the parameter Idempotency-Key and status 409 go together.')
  const isOpen = security.length === 0 || security.some((way) => Object.keys(way).length === 0)
  if (isIdempotent && isOpen) complain("An Idempotency-Key is an account's: the operation wants a token.")
  if (takes('If-Match') !== statuses.has('412'))
    complain('The parameter If-Match and status 412 go together.')
})

/** The status that an `x-failures` entry gives a failure is documented, and so are its words. */
const failuresAreDocumented = eachOperation(({ operation, statuses }, complain) => {
  for (const [name, failure] of Object.entries(operation['x-failures'] ?? {})) {
    if (!/^[a-z]+(-[a-z]+)*$/.test(name))
      complain(`'${name}' in x-failures: names are lower-case, with hyphens.`)
    if (failure.status && !statuses.has(String(failure.status))) {
      complain(`x-failures answers '${name}' with ${failure.status}, which is not documented.`)
    }
  }
})

const judged = new Map()
const hangs = (pattern) => {
  if (!judged.has(pattern)) judged.set(pattern, checkSync(pattern, 'u').status === 'vulnerable')
  return judged.get(pattern)
}

const patternCannotHang = () => ({
  Schema: {
    enter(schema, { report, location }) {
      if (typeof schema.pattern === 'string' && hangs(schema.pattern)) {
        report({
          message: 'This pattern takes more than linear time on some text.',
          location: location.child(['pattern']),
        })
      }
    },
  },
})

// biome-ignore lint/style/noDefaultExport: redocly loads a plugin by its default export.
export default function plugin() {
  return {
    id: 'agora',
    rules: {
      oas3: {
        'operation-has-one-tag': operationHasOneTag,
        'summary-reads-as-a-sentence': summaryReadsAsASentence,
        'body-has-an-example': bodyHasAnExample,
        'parameter-has-an-example': parameterHasAnExample,
        'every-status-that-can-come': everyStatusThatCanCome,
        'declares-what-it-takes': declaresWhatItTakes,
        'failures-are-documented': failuresAreDocumented,
        'pattern-cannot-hang': patternCannotHang,
      },
    },
  }
}
