import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import SwaggerParser from '@apidevtools/swagger-parser'
import { bundle, loadConfig } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { parse, stringify } from 'yaml'
import { responseValidatorsModule, serializersModule, validatorsModule } from './judges.ts'
import { operationsModule } from './operations.ts'
import { documentRates } from './rates.ts'
import { type SdkApi, writeSdk } from './sdk.ts'
import { flatten, type Spec } from './spec.ts'

const notice = 'Generated from openapi/ by `npm run generate`. Change the spec, not this file.'

/** The APIs that openapi/redocly.yaml lists, and where each one's document begins. */
const listApis = async (): Promise<Record<string, string>> => {
  const { apis } = parse(await readFile('openapi/redocly.yaml', 'utf8')) as {
    apis: Record<string, { root: string }>
  }
  return Object.fromEntries(Object.entries(apis).map(([api, { root }]) => [api, `openapi/${root}`]))
}

/** One document without references to other files, checked against OpenAPI's own schema. */
const bundleSpec = async (root: string): Promise<Spec> => {
  const config = await loadConfig({ configPath: 'openapi/redocly.yaml' })
  const { bundle: result, problems } = await bundle({ ref: root, config })
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(`${root}: ${errors.map(({ message }) => message).join('; ')}`)
  const spec = structuredClone(result.parsed) as Spec
  documentRates(spec)
  await SwaggerParser.validate(structuredClone(spec) as never)
  return spec
}

/** What stands in the types for a file: the server and a client do not see it alike. */
const file = 'FileOfOurs'

const nothing = ts.factory.createLiteralTypeNode(ts.factory.createNull())

const typesOf = async (document: string): Promise<string> =>
  astToString(
    await openapiTS(pathToFileURL(document), {
      transform: ({ format, nullable }) => {
        if (format !== 'binary') return undefined
        const type = ts.factory.createTypeReferenceNode(file)
        return nullable ? ts.factory.createUnionTypeNode([type, nothing]) : type
      },
    }),
  )

/** Writes one API's folder, and says how many operations it has. */
const generateApi = async (api: string, root: string, out: string): Promise<SdkApi> => {
  const spec = await bundleSpec(root)
  const flats = flatten(spec)
  const folder = `${out}/${api}`
  await mkdir(folder, { recursive: true })
  const write = (name: string, text: string) => writeFile(`${folder}/${name}`, text)
  const document = `${JSON.stringify(spec, null, 2)}\n`
  await write('openapi.json', document)
  await write(
    'openapi.yaml',
    `# ${notice}\n${stringify(spec, { aliasDuplicateObjects: false, lineWidth: 0 })}`,
  )
  const types = `// ${notice}\n${await typesOf(`${folder}/openapi.json`)}`
  await write('types.ts', types.replaceAll(file, 'string'))
  await write('operations.ts', `// ${notice}\n${operationsModule(spec, flats)}`)
  await write('validators.js', `// ${notice}\n${await validatorsModule(spec, flats)}`)
  await write('validators.d.ts', declare('RequestValidators', 'validators'))
  await write('response-validators.js', `// ${notice}\n${await responseValidatorsModule(spec, flats)}`)
  await write('response-validators.d.ts', declare('ResponseValidators', 'validators'))
  await write('serializers.js', `// ${notice}\n${await serializersModule(spec, flats)}`)
  await write('serializers.d.ts', declare('Serializers', 'serializers'))
  process.stdout.write(`${api}: ${flats.length} operations\n`)
  return { spec, paths: types.replaceAll(file, 'Blob') }
}

const declare = (type: string, name: string): string =>
  `// ${notice}\nimport type { ${type} } from '../../src/kernel/operation.ts'\n\nexport declare const ${name}: ${type}\n`

/** Generates everything that the specs give into a folder, made anew. */
export const generate = async (out: string): Promise<void> => {
  await rm(out, { recursive: true, force: true })
  const apis = await listApis()
  const written: Record<string, SdkApi> = {}
  for (const [api, root] of Object.entries(apis)) written[api] = await generateApi(api, root, out)
  await writeSdk(written, out, notice)
}
