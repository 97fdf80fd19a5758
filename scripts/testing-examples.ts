import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** An example of a document. */
export interface Example {
  /** Where it stands in the document, as a JSON pointer. */
  at: string
  /** Where its schema stands. */
  schemaAt: string
  value: unknown
}

type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A part of a JSON pointer in a URI (RFC 6901, 6). */
export const toPointerPart = (part: string): string =>
  encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))

const namedExamples = ({ example, examples }: Node): [string, unknown][] => [
  ...(example === undefined ? [] : [['example', example] as [string, unknown]]),
  ...Object.entries((examples as Record<string, Node> | undefined) ?? {}).map(
    ([name, { value }]): [string, unknown] => [`examples/${name}`, value],
  ),
]

/** Bodies, parameters and headers have a schema beside their examples; schemas are their own. */
export const examplesIn = (node: unknown, at = '#'): Example[] => {
  if (!isNode(node)) return []
  const schemaAt = isNode(node.schema) ? `${at}/schema` : at
  const isDescribed =
    'schema' in node || 'type' in node || 'allOf' in node || 'oneOf' in node || 'anyOf' in node
  const own = isDescribed
    ? namedExamples(node).map(([name, value]) => ({ at: `${at}/${name}`, schemaAt, value }))
    : []
  const below = Object.entries(node)
    // What is inside an example is nobody's schema, and a member may be called `example`.
    .filter(([key]) => !isDescribed || (key !== 'example' && key !== 'examples'))
    .flatMap(([key, value]) => examplesIn(value, `${at}/${toPointerPart(key)}`))
  return [...own, ...below]
}

/** Judges values by the schemas of a document; what it gives is the complaint, where there is one. */
export const judgeBy = (spec: object): ((schemaAt: string, value: unknown) => string | undefined) => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  formats.default(ajv)
  ajv.addSchema(spec, 'spec')
  return (schemaAt, value) => {
    const validate = ajv.compile({ $ref: `spec${schemaAt}` })
    return validate(value) ? undefined : ajv.errorsText(validate.errors)
  }
}
