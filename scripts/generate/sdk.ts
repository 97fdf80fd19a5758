import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { compileRuntime } from './sdk/compile.ts'
import { factsOf } from './sdk/facts.ts'
import { clientModule, clientTypes, indexModule, indexTypes } from './sdk/modules.ts'
import type { Spec } from './spec.ts'

/** One API as the SDK takes it. */
export interface SdkApi {
  spec: Spec
  /** The TypeScript of its paths, in which files are Blobs. */
  paths: string
}

const entry = (name: string) => ({ types: `./${name}.d.ts`, default: `./${name}.js` })

const manifestOf = async (apis: string[]): Promise<object> => {
  const { version, license, dependencies, engines } = JSON.parse(await readFile('package.json', 'utf8'))
  return {
    name: 'agora-sdk',
    version,
    description: 'Clients of the APIs that Agora serves, typed by their specs.',
    keywords: ['agora', 'api', 'client', 'openapi', 'sdk', 'typescript'],
    license,
    type: 'module',
    sideEffects: false,
    engines,
    files: ['*.js', '*.d.ts', 'runtime'],
    types: './index.d.ts',
    exports: {
      '.': entry('index'),
      ...Object.fromEntries(apis.map((api) => [`./${api}`, entry(api)])),
      './package.json': './package.json',
    },
    dependencies: { 'openapi-fetch': dependencies['openapi-fetch'] },
  }
}

/** Writes generated/sdk: a package with one typed client for each API. */
export const writeSdk = async (all: Record<string, SdkApi>, out: string, notice: string): Promise<void> => {
  const folder = `${out}/sdk`
  await mkdir(`${folder}/runtime`, { recursive: true })
  const write = (name: string, text: string) => writeFile(`${folder}/${name}`, text)
  const apis = Object.entries(all).map(([api, { spec, paths }]) => ({
    ...{ api, paths, title: spec.info.title, facts: factsOf(spec) },
  }))
  for (const { api, paths, title, facts } of apis) {
    await write(`${api}.js`, `// ${notice}\n${clientModule(api, facts)}`)
    await write(`${api}.d.ts`, `// ${notice}\n${clientTypes(api, title, facts)}`)
    await write(`${api}-paths.d.ts`, paths)
  }
  const names = apis.map(({ api }) => api)
  const indexed = Object.fromEntries(apis.map(({ api, facts }) => [api, facts]))
  await write('index.js', `// ${notice}\n${indexModule(names)}`)
  await write('index.d.ts', `// ${notice}\n${indexTypes(indexed)}`)
  const own = 'Compiled from scripts/generate/sdk/runtime by `npm run generate`.'
  const runtime = await compileRuntime(new URL('./sdk/runtime/', import.meta.url))
  for (const [name, text] of Object.entries(runtime)) await write(`runtime/${name}`, `// ${own}\n${text}`)
  await write('package.json', `${JSON.stringify(await manifestOf(names), null, 2)}\n`)
  await copyFile(new URL('./sdk/README.md', import.meta.url), `${folder}/README.md`)
  await copyFile('LICENSE', `${folder}/LICENSE`)
}
