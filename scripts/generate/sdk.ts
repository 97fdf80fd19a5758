import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Spec } from './spec.ts'

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

const clientModule = (api: string, base: string): string => `import createClient from 'openapi-fetch'

export const create${capital(api)}Client = ({ server, token, ...options }) => {
  const client = createClient({ ...options, baseUrl: server.replace(/\\/$/, '') + '${base}' })
  client.use({
    async onRequest({ request }) {
      const value = typeof token === 'function' ? await token() : token
      if (value) request.headers.set('Authorization', \`Bearer \${value}\`)
      return request
    },
  })
  return client
}
`

const clientTypes = (
  api: string,
  title: string,
): string => `import type { Client, ClientOptions } from 'openapi-fetch'
import type { paths } from './${api}-paths.js'

export interface ${capital(api)}ClientOptions extends Omit<ClientOptions, 'baseUrl'> {
  /** Where the server is: \`http://localhost:8000\`. */
  server: string
  /** The token to send, or a function that gives the one to send now. */
  token?: string | (() => string | undefined | Promise<string | undefined>)
}

/** A client of the ${title} API, typed by its spec. */
export declare const create${capital(api)}Client: (options: ${capital(api)}ClientOptions) => Client<paths>
`

/** Writes generated/sdk: a package with one typed client for each API. */
export const writeSdk = async (specs: Record<string, Spec>, out: string, notice: string): Promise<void> => {
  const folder = `${out}/sdk`
  await mkdir(folder, { recursive: true })
  const { version, dependencies, engines } = JSON.parse(await readFile('package.json', 'utf8'))
  const write = (name: string, text: string) => writeFile(`${folder}/${name}`, text)
  for (const [api, spec] of Object.entries(specs)) {
    await write(`${api}.js`, `// ${notice}\n${clientModule(api, spec.servers[0]?.url ?? '')}`)
    await write(`${api}.d.ts`, `// ${notice}\n${clientTypes(api, spec.info.title)}`)
    await copyFile(`${out}/${api}/types.ts`, `${folder}/${api}-paths.d.ts`)
  }
  const names = Object.keys(specs)
  const exports = names.map((api) => `export { create${capital(api)}Client } from './${api}.js'\n`).join('')
  await write('index.js', `// ${notice}\n${exports}`)
  await write('index.d.ts', `// ${notice}\n${exports}`)
  const manifest = {
    name: 'agora-sdk',
    version,
    description: 'Clients of the APIs that Agora serves, typed by their specs.',
    license: 'MIT',
    type: 'module',
    engines,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      ...Object.fromEntries(
        names.map((api) => [`./${api}`, { types: `./${api}.d.ts`, default: `./${api}.js` }]),
      ),
    },
    dependencies: { 'openapi-fetch': dependencies['openapi-fetch'] },
  }
  await write('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
}
