import { Ajv } from 'ajv'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import { build as bundle } from 'esbuild'
import buildSerializer from 'fast-json-stringify'
import { type FlatOperation, follow, type Schema, type Spec } from './spec.ts'

const json = 'application/json'

/** The body that an operation takes, whichever media type it comes in: the first is the rule. */
const bodySchema = (flat: FlatOperation): Schema | undefined =>
  Object.values(flat.body?.content ?? {})[0]?.schema

const parametersSchema = (flat: FlatOperation, where: string): Schema | undefined => {
  const these = flat.parameters.filter((parameter) => parameter.in === where && !parameter['x-lenient'])
  if (these.length === 0) return undefined
  return {
    type: 'object',
    properties: Object.fromEntries(these.map(({ name, schema }) => [name, schema])),
    required: these.filter(({ required }) => required).map(({ name }) => name),
  }
}

type Places = [place: string, schema: Schema | undefined][]

const requestPlaces = (flat: FlatOperation): Places => [
  ['path', parametersSchema(flat, 'path')],
  ['query', parametersSchema(flat, 'query')],
  ['header', parametersSchema(flat, 'header')],
  ['body', bodySchema(flat)],
]

const responsePlaces = (flat: FlatOperation): Places =>
  Object.entries(flat.responses).map(([status, response]) => [status, response.content?.[json]?.schema])

/** Bundles generated CommonJS into one ESM file that needs no package at run time. */
const asModule = async (contents: string, files: Record<string, string> = {}): Promise<string> => {
  const { outputFiles } = await bundle({
    stdin: { contents, resolveDir: process.cwd(), sourcefile: 'generated.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    plugins: [
      {
        name: 'generated',
        setup(build) {
          build.onResolve({ filter: /^generated:/ }, ({ path }) => ({ path, namespace: 'generated' }))
          build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
            contents: files[path.slice('generated:'.length)] ?? '',
            resolveDir: process.cwd(),
          }))
        },
      },
    ],
  })
  return `${outputFiles[0]?.text ?? ''}`
}

/**
 * Ajv's standalone code for the places that each operation has. Equal schemas share one function: the
 * failures of an API stand under most of its operations.
 */
const validatorsOf = async (
  spec: Spec,
  flats: FlatOperation[],
  { allErrors, placesOf }: { allErrors: boolean; placesOf: (flat: FlatOperation) => Places },
): Promise<string> => {
  const ajv = new Ajv({
    allErrors,
    messages: false,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, lines: true },
  })
  formats.default(ajv)
  for (const name of ['int32', 'int64', 'float', 'double', 'password', 'binary', 'byte'])
    ajv.addFormat(name, true)
  ajv.addVocabulary(['example', 'xml', 'externalDocs', 'discriminator', 'components', ...extensions(spec)])
  ajv.addSchema({ $id: 'spec:', components: spec.components })

  const names = new Map<string, string>()
  const nameOf = (schema: Schema, wish: string): string => {
    const text = JSON.stringify(schema)
    const name = names.get(text) ?? wish
    if (!names.has(text)) ajv.addSchema(absolute(schema) as Schema, name)
    names.set(text, name)
    return name
  }
  const tree = flats.map((flat) => {
    const { operationId } = flat.operation
    const own = placesOf(flat).flatMap(([place, schema]) =>
      schema ? [`${place}: judges.${nameOf(schema, `${operationId}_${place}`)}`] : [],
    )
    return `  ${operationId}: { ${own.join(', ')} },`
  })
  const code = standalone.default(ajv, Object.fromEntries([...names.values()].map((name) => [name, name])))
  const entry = `import judges from 'generated:judges'\nexport const validators = {\n${tree.join('\n')}\n}\n`
  return asModule(entry, { judges: code })
}

/** The text of `validators.js`: the judges of every request, which name all that is wrong. */
export const validatorsModule = (spec: Spec, flats: FlatOperation[]): Promise<string> =>
  validatorsOf(spec, flats, { allErrors: true, placesOf: requestPlaces })

/** The text of `response-validators.js`: the judges of every answer in JSON, by status. */
export const responseValidatorsModule = (spec: Spec, flats: FlatOperation[]): Promise<string> =>
  validatorsOf(spec, flats, { allErrors: false, placesOf: responsePlaces })

/** The two schemas of an answer that is a list or an object. */
const listOrObject = (spec: Spec, schema: Schema): { list: Schema; object: Schema } | undefined => {
  const { oneOf } = follow<Schema>(spec, schema) as { oneOf?: Schema[] }
  if (!oneOf) return undefined
  const list = oneOf.find((one) => follow<Schema>(spec, one).type === 'array')
  const object = oneOf.find((one) => follow<Schema>(spec, one).type === 'object')
  if (oneOf.length === 2 && list && object) return { list, object }
  throw new Error('Of the answers that can be one thing or another, only a list or an object are supported.')
}

/** The text of `serializers.js`: for each success in JSON, a function that writes what its schema names. */
export const serializersModule = async (spec: Spec, flats: FlatOperation[]): Promise<string> => {
  const files: Record<string, string> = {}
  const tree: string[] = []
  for (const flat of flats) {
    const { operationId } = flat.operation
    const own: string[] = []
    for (const [status, response] of Object.entries(flat.responses)) {
      const schema = response.content?.[json]?.schema
      // A stale entity is answered as it is now: a view's work, as a success.
      if (!schema || (Number(status) >= 300 && status !== '412')) continue
      const write = (suffix: string, one: Schema): string => {
        const name = `${operationId}_${status}${suffix}`
        files[name] = buildSerializer({ ...one, components: spec.components } as never, {
          mode: 'standalone',
        }) as unknown as string
        return name
      }
      const choice = listOrObject(spec, schema)
      own.push(
        choice
          ? `${status}: either(${write('_list', choice.list)}, ${write('_object', choice.object)})`
          : `${status}: ${write('', schema)}`,
      )
    }
    tree.push(`  ${operationId}: { ${own.join(', ')} },`)
  }
  const imports = Object.keys(files).map((name) => `import ${name} from 'generated:${name}'`)
  // Asking Ajv which of two schemas a body has would cost more than writing it.
  const either = 'const either = (list, object) => (body) => (Array.isArray(body) ? list : object)(body)'
  return asModule(
    [...imports, either, `export const serializers = {\n${tree.join('\n')}\n}`, ''].join('\n'),
    files,
  )
}

/** The schema with its references pointing into the document by its id. */
const absolute = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(absolute)
  if (typeof node !== 'object' || node === null) return node
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? value.replace(/^#/, 'spec:#') : absolute(value),
    ]),
  )
}

/** Every `x-…` keyword that the document's schemas carry. */
const extensions = (spec: Spec): string[] => [
  ...new Set(JSON.stringify(spec).match(/(?<=")x-[a-z-]+(?=":)/g) ?? []),
]
