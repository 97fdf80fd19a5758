import type {
  BodySpec,
  DecimalSpec,
  FileSpec,
  FormFieldSpec,
  FormSpec,
  OperationSpec,
  ParameterSpec,
} from '../../src/kernel/operation.ts'
import { refinedFailures, statusOf } from '../../src/kernel/problem.ts'
import { type FlatOperation, follow, type Parameter, type Reference, type Schema, type Spec } from './spec.ts'

/** The failures that the kernel knows: an operation may reword them; all others are its own, to be raised by name. */
const isKernelFailure = (name: string): boolean => name in statusOf || name in refinedFailures

const scalars = ['string', 'integer', 'number', 'boolean'] as const
const scalar = (type: unknown): (typeof scalars)[number] | undefined => scalars.find((name) => name === type)

const parameterSpec = (spec: Spec, parameter: Parameter): ParameterSpec => {
  const schema = follow<Schema>(spec, parameter.schema)
  const where = parameter.in
  if (where !== 'path' && where !== 'query' && where !== 'header') {
    throw new Error(`Parameter ${parameter.name}: parameters in a ${where} are not supported.`)
  }
  const items = schema.type === 'array' ? scalar(follow<Schema>(spec, schema.items ?? {}).type) : undefined
  const type = items ? 'array' : scalar(schema.type)
  if (!type) throw new Error(`Parameter ${parameter.name}: the type '${schema.type}' is not supported.`)
  if (parameter['x-lenient'] && type !== 'integer') {
    throw new Error(`Parameter ${parameter.name}: only an integer can be lenient.`)
  }
  return {
    name: parameter.name,
    in: where,
    type,
    ...(items && { items }),
    ...(items && parameter.explode === false && { separator: ',' as const }),
    ...(parameter['x-lenient'] && {
      lenient: true as const,
      minimum: schema.minimum,
      maximum: schema.maximum,
    }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(parameter['x-invalid'] && { invalid: parameter['x-invalid'] }),
  }
}

const isBinary = (schema: Schema): boolean => schema.type === 'string' && schema.format === 'binary'

/** The largest file that a form takes unless `x-max-bytes` says otherwise. */
const defaultMaxBytes = 10 * 1024 * 1024
/** How many files a list of them takes unless `maxItems` says otherwise. */
const defaultMaxFiles = 20

/** What a form means by a text that it left empty. */
const emptyOf = (schema: Schema): Pick<FormFieldSpec, 'empty'> => {
  if (schema.nullable) return { empty: null }
  const isText =
    schema.type === 'string' && !schema.minLength && !schema.pattern && !schema.format && !schema.enum
  return isText ? { empty: '' } : {}
}

/** How a form spells a body: its text fields with the types to read them as, and its files. */
const formSpec = (spec: Spec, { properties = {}, required = [] }: Schema): FormSpec => {
  const fields: FormFieldSpec[] = []
  const files: FileSpec[] = []
  for (const [name, property] of Object.entries(properties)) {
    const schema = follow<Schema>(spec, property)
    const items = schema.type === 'array' ? follow<Schema>(spec, schema.items ?? {}) : undefined
    const file = items ?? schema
    if (isBinary(file)) {
      files.push({
        name,
        maxBytes: Number(file['x-max-bytes'] ?? defaultMaxBytes),
        many: items !== undefined && Number(schema.maxItems ?? defaultMaxFiles),
      })
      continue
    }
    const type = items ? 'array' : scalar(schema.type)
    if (!type) throw new Error(`Form field ${name}: the type '${schema.type}' is not supported.`)
    const member = items && scalar(items.type)
    const isRequired = required.includes(name)
    fields.push({
      name,
      required: isRequired,
      type,
      ...(member && { items: member }),
      ...(!isRequired && !items && emptyOf(schema)),
    })
  }
  return { fields, files }
}

const bodySpec = (
  spec: Spec,
  { required = false, content }: NonNullable<FlatOperation['body']>,
): BodySpec => {
  const schemaOf = (type: string): Schema | undefined =>
    content[type] && follow<Schema>(spec, content[type]?.schema ?? {})
  const form = schemaOf('multipart/form-data')
  // A form may hold more than the JSON that stands for the same: files.
  const { properties, additionalProperties } = schemaOf('application/json') ?? form ?? {}
  const decimals = decimalsOf(spec, properties ?? {})
  return {
    required,
    types: Object.keys(content),
    ...(form && { form: formSpec(spec, form) }),
    ...(properties && !additionalProperties && { members: Object.keys(properties) }),
    ...(Object.keys(decimals).length > 0 && { decimals }),
  }
}

/** The members that are decimal numbers, with what the spec says of them. */
const decimalsOf = (spec: Spec, properties: Record<string, Schema>): Record<string, DecimalSpec> =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const { 'x-decimal': decimal } = follow<Schema>(spec, property)
      return decimal ? [[name, decimal as DecimalSpec]] : []
    }),
  )

/** The answers that are not JSON. */
const mediaOf = ({ responses }: FlatOperation): Pick<OperationSpec, 'media'> => {
  const media = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.keys(content).flatMap((type) => (type === 'application/json' ? [] : [[status, type]])),
  )
  return media.length > 0 ? { media: Object.fromEntries(media) } : {}
}

/** The rate that an operation counts against; `none` for none. */
const rateOf = (spec: Spec, { operation }: FlatOperation): Pick<OperationSpec, 'rate'> => {
  const rate = operation['x-rate-limit'] ?? spec['x-rate-limit'] ?? 'none'
  return rate === 'none' ? {} : { rate }
}

const operationSpec = (spec: Spec, flat: FlatOperation): OperationSpec => ({
  operationId: flat.operation.operationId,
  method: flat.method.toUpperCase(),
  path: flat.path,
  secured: flat.secured,
  ...rateOf(spec, flat),
  ...(flat.operation['x-idempotent'] && { idempotent: true as const }),
  ...(flat.operation['x-dialect'] && { shape: flat.operation['x-dialect'] }),
  statuses: Object.keys(flat.responses).map(Number),
  parameters: flat.parameters.map((parameter) => parameterSpec(spec, parameter)),
  ...mediaOf(flat),
  ...(flat.body && { body: bodySpec(spec, flat.body) }),
  failures: Object.fromEntries(
    Object.entries(flat.operation['x-failures'] ?? {}).map(([name, failure]) => [
      name,
      typeof failure === 'string' ? { message: failure } : failure,
    ]),
  ),
})

const union = (names: string[]): string =>
  names.length > 0 ? names.map((name) => `'${name}'`).join(' | ') : 'never'

/** The headers that answers cannot be without, by status, as a type. */
const headersOf = (spec: Spec, flat: FlatOperation | undefined): string => {
  const byStatus = Object.entries(flat?.responses ?? {}).flatMap(([status, { headers = {} }]) => {
    const names = Object.keys(headers).filter(
      (name) => follow<{ required?: boolean }>(spec, headers[name] as Reference).required,
    )
    return names.length > 0 ? [`${status}: ${union(names)}`] : []
  })
  return byStatus.length > 0 ? `{ ${byStatus.join('; ')} }` : 'Record<never, never>'
}

/** What types.ts cannot say of an operation: whether it has a caller, its own failures, its defaults. */
const factsOf = (operation: OperationSpec, headers: string): string =>
  [
    `  ${operation.operationId}: {`,
    `    secured: ${typeof operation.secured === 'string' ? `'${operation.secured}'` : operation.secured}`,
    `    idempotent: ${operation.idempotent ?? false}`,
    `    conditional: ${operation.parameters.some(({ name, in: place }) => place === 'header' && name === 'If-Match')}`,
    `    failures: ${union(Object.keys(operation.failures).filter((name) => !isKernelFailure(name)))}`,
    `    defaults: ${union(operation.parameters.filter((one) => one.default !== undefined).map((one) => one.name))}`,
    `    headers: ${headers}`,
    `    files: ${union(operation.body?.form?.files.map(({ name }) => name) ?? [])}`,
    '  }',
  ].join('\n')

/** The text of `operations.ts`: each operation as the kernel reads it, and as the compiler does. */
export const operationsModule = (spec: Spec, flats: FlatOperation[]): string => {
  const table = flats.map((flat) => operationSpec(spec, flat))
  for (const operation of table) {
    for (const [name, failure] of Object.entries(operation.failures)) {
      if (failure.status && !operation.statuses.includes(failure.status)) {
        throw new Error(
          `${operation.operationId}: '${name}' answers ${failure.status}, which is not documented.`,
        )
      }
      if (!isKernelFailure(name) && !(failure.status && failure.message)) {
        throw new Error(`${operation.operationId}: '${name}' needs a status and a message.`)
      }
    }
  }
  return [
    '/** What the compiler knows of each operation beyond `types.ts`. */',
    'export interface Facts {',
    ...table.map((operation, index) => factsOf(operation, headersOf(spec, flats[index]))),
    '}',
    '',
    `export const operations = ${JSON.stringify(Object.fromEntries(table.map((one) => [one.operationId, one])), null, 2)} as const`,
    '',
  ].join('\n')
}
