import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import SwaggerParser from '@apidevtools/swagger-parser'
import { bundle, loadConfig } from '@redocly/openapi-core'
import openapiTS, { astToString } from 'openapi-typescript'
import { parse, stringify } from 'yaml'
import { responseValidatorsModule, serializersModule, validatorsModule } from './judges.ts'
import { operationsModule } from './operations.ts'
import { documentRates } from './rates.ts'
import { writeSdk } from './sdk.ts'
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

/** Writes one API's folder, and says how many operations it has. */
const generateApi = async (api: string, root: string, out: string): Promise<Spec> => {
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
  const types = astToString(await openapiTS(pathToFileURL(`${folder}/openapi.json`)))
  await write('types.ts', `// ${notice}\n${types}`)
  await write('operations.ts', `// ${notice}\n${operationsModule(spec, flats)}`)
  await write('validators.js', `// ${notice}\n${await validatorsModule(spec, flats)}`)
  await write('validators.d.ts', declare('RequestValidators', 'validators'))
  await write('response-validators.js', `// ${notice}\n${await responseValidatorsModule(spec, flats)}`)
  await write('response-validators.d.ts', declare('ResponseValidators', 'validators'))
  await write('serializers.js', `// ${notice}\n${await serializersModule(spec, flats)}`)
  await write('serializers.d.ts', declare('Serializers', 'serializers'))
  process.stdout.write(`${api}: ${flats.length} operations\n`)
  return spec
}

const declare = (type: string, name: string): string =>
  `// ${notice}\nimport type { ${type} } from '../../src/kernel/operation.ts'\n\nexport declare const ${name}: ${type}\n`

/** Generates everything that the specs give into a folder, made anew. */
export const generate = async (out: string): Promise<void> => {
  await rm(out, { recursive: true, force: true })
  const apis = await listApis()
  const specs: Record<string, Spec> = {}
  for (const [api, root] of Object.entries(apis)) specs[api] = await generateApi(api, root, out)
  await writeSdk(specs, out, notice)
}
