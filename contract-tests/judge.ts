import type { ErrorObject, ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import {
  type Document,
  type DocumentedOperation,
  type ResponseSpec,
  readOperations,
  type Schema,
} from './document.ts'
import type { Pair } from './operations.ts'
import { close, closeNamed } from './schemas.ts'
import type { WireResponse } from './wire.ts'

/** Says what is wrong with an answer, by the spec. */
export interface Judge {
  /** One sentence for each fault; none when the answer is as the spec has it and of the status that is due. */
  faultsOf(due: Pair, answer: WireResponse): string[]
}

const json = /^application\/([\w.-]+\+)?json$/

/** What files of these media types begin with. */
const signatures: Readonly<Record<string, string>> = {
  'image/png': '\x89PNG\r\n\x1a\n',
  'image/jpeg': '\xff\xd8\xff',
}

/** The first line with its end; undefined of what is no text of lines. */
const firstLineOf = (text: unknown): string | undefined =>
  typeof text === 'string' ? /^.+\r?\n/.exec(text)?.[0] : undefined

/**
 * Files of text begin with the line that the spec's example begins with: the titles of a table, the name of a
 * format.
 */
const judgeFile = (type: string, body: Buffer, example: unknown): string[] => {
  if (body.length === 0) return [`the ${type} is empty`]
  const signature = signatures[type]
  if (signature !== undefined && body.toString('latin1', 0, signature.length) !== signature)
    return [`the body does not begin as ${type} does`]
  const line = type.startsWith('text/') ? firstLineOf(example) : undefined
  return line === undefined || body.subarray(0, Buffer.byteLength(line)).equals(Buffer.from(line))
    ? []
    : [`the body does not begin as the example does: ${JSON.stringify(line)}`]
}

/** Whether a documented media type, which may be a range (`image/*`), covers the one that came. */
const covers = (documented: string, came: string): boolean =>
  documented === came ||
  documented === '*/*' ||
  (documented.endsWith('/*') && came.startsWith(documented.slice(0, -1)) && !came.includes(';'))

const describe = (error: ErrorObject, whole: string): string => {
  const { instancePath, keyword, params, message, data } = error
  const where = instancePath || whole
  const { unevaluatedProperty, additionalProperty } = params
  const leaked = unevaluatedProperty ?? additionalProperty
  if (leaked !== undefined) return `${where} has a member that the spec does not name: ${leaked}`
  const wanted =
    keyword === 'enum' ? `be one of ${JSON.stringify(params.allowedValues)}` : message?.replace(/^must /, '')
  const shown = JSON.stringify(data) ?? 'nothing'
  return `${where} must ${wanted}, and is ${shown.length > 200 ? `${shown.slice(0, 200)}…` : shown}`
}

const isLeak = ({ keyword }: ErrorObject): boolean => keyword === 'unevaluatedProperties'

/**
 * Ajv counts a member as unevaluated too when its own schema failed, or the branch that names it did: such a
 * leak is only the failure's shadow.
 */
const isShadow = (error: ErrorObject, all: readonly ErrorObject[]): boolean => {
  if (!isLeak(error)) return false
  const { instancePath, params } = error
  const member = `${instancePath}/${params.unevaluatedProperty}`
  return all.some(
    (other) =>
      other.instancePath.startsWith(member) ||
      (!isLeak(other) && other.instancePath.startsWith(instancePath)),
  )
}

/** Whether a header says all by being there or not. */
const isFlag = ({ enum: values }: Schema): boolean => Array.isArray(values) && values.length === 1

/** A header's text as the value that its schema is about. */
const readHeader = (text: string, { type }: Schema): unknown => {
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text
}

const createCompiler = (document: Document): ((schema: Schema) => ValidateFunction) => {
  const ajv = new Ajv2019({
    allErrors: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    verbose: true,
  })
  formats.default(ajv)
  ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator', 'components'])
  for (const name of new Set(JSON.stringify(document).match(/(?<=")x-[\w-]+(?=":)/g))) ajv.addKeyword(name)
  const named = document.components?.schemas ?? {}
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema) => {
    const known = compiled.get(schema)
    if (known) return known
    // The references that are left lead to `components`, seen from the schema's own root.
    const validate = ajv.compile({ ...close(schema, named), components: { schemas: closeNamed(named) } })
    compiled.set(schema, validate)
    return validate
  }
}

const judgeType = (spec: ResponseSpec, type: string | undefined, body: Buffer): string[] => {
  const documented = Object.keys(spec.content ?? {})
  if (documented.length === 0) {
    return body.length > 0 ? [`there is a body of ${body.length} bytes, and the spec documents none`] : []
  }
  if (type !== undefined && documented.some((one) => covers(one, type))) return []
  return [`Content-Type is ${type ?? 'missing'}, and must be ${documented.join(' or ')}`]
}

/** Makes the judge of a spec's answers. Schemas are compiled when an answer first needs them. */
export const createJudge = (document: Document): Judge => {
  const operations = readOperations(document)
  const compile = createCompiler(document)

  const judgeValue = (schema: Schema, value: unknown, whole: string): string[] => {
    const validate = compile(schema)
    if (validate(value)) return []
    const errors = validate.errors ?? []
    return [
      ...new Set(errors.filter((error) => !isShadow(error, errors)).map((error) => describe(error, whole))),
    ]
  }

  const judgeBody = (spec: ResponseSpec, { headers, body }: WireResponse): string[] => {
    const type = headers['content-type']
    const wrong = judgeType(spec, type, body)
    if (wrong.length > 0 || type === undefined) return wrong
    const [, media] =
      Object.entries(spec.content ?? {}).find(([documented]) => covers(documented, type)) ?? []
    if (!json.test(type)) return judgeFile(type, body, media?.example)
    let value: unknown
    try {
      value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
    } catch {
      return ['the body is not JSON']
    }
    return media?.schema ? judgeValue(media.schema, value, 'the body') : []
  }

  const judgeHeaders = (spec: ResponseSpec, { headers }: WireResponse): string[] =>
    Object.entries(spec.headers ?? {}).flatMap(([name, { required, schema }]) => {
      const value = headers[name.toLowerCase()]
      const text = Array.isArray(value) ? value.join(', ') : value
      const isOptional = required === false || (required === undefined && schema && isFlag(schema))
      if (text === undefined) return isOptional ? [] : [`the header ${name} is missing`]
      return schema ? judgeValue(schema, readHeader(text, schema), `the header ${name}`) : []
    })

  const documentedBy = (operation: DocumentedOperation | undefined): string =>
    Object.keys(operation?.responses ?? {}).join(', ')

  return {
    faultsOf: ({ operationId, status: due }, answer) => {
      const operation = operations.get(operationId)
      const spec = operation?.responses[String(answer.status)]
      if (!spec) {
        return [
          `${answer.status} is not documented for ${operationId} (${documentedBy(operation)} are); ${due} is due`,
        ]
      }
      const wrong = answer.status === due ? [] : [`${answer.status} came, and ${due} is due`]
      return [...wrong, ...judgeBody(spec, answer), ...judgeHeaders(spec, answer)]
    },
  }
}
