import { execFile } from 'node:child_process'
import { readdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { newFolder } from '../../../src/testing-server.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const run = promisify(execFile)

/** npm tells what it runs about itself: its children are not to take that for their own settings. */
const plainEnv = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)))

/** A project of a client team, with the SDK installed from its tarball and nothing else. */
export interface ClientProject {
  folder: string
  /** The names of the files in the tarball. */
  packed: string[]
  write(name: string, text: string): Promise<void>
  /** Compiles TypeScript files as strictly as there is, to JavaScript beside them; what the compiler says. */
  compile(names: string[], types: 'node' | 'browser'): Promise<string>
  /** Runs a JavaScript file in Node; the lines that it prints. @throws when it ends with another code than 0 */
  run(name: string): Promise<string[]>
  remove(): Promise<void>
}

const platforms = {
  // Node's own types are not what is looked at, and take longer than all the rest.
  node: { skipLibCheck: true, lib: ['ES2023'], typeRoots: ['types'], types: ['node'] },
  browser: { skipDefaultLibCheck: true, lib: ['ES2023', 'DOM', 'DOM.Iterable'], types: [] },
}

/** Packs generated/sdk, and installs it into an empty project: what it depends on comes from node_modules here. */
export const newClientProject = async (): Promise<ClientProject> => {
  const { folder, remove } = await newFolder()
  const sources = ['generated/sdk', 'node_modules/openapi-fetch', 'node_modules/openapi-typescript-helpers']
  const npm = (cwd: string, ...args: string[]) =>
    run('npm', [...args, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'], { cwd, env: plainEnv })
  const { stdout } = await npm(
    root,
    'pack',
    '--json',
    '--pack-destination',
    folder,
    ...sources.map((source) => `./${source}`),
  )
  const [sdk] = JSON.parse(stdout) as { files: { path: string }[] }[]
  await writeFile(join(folder, 'package.json'), '{ "name": "client", "private": true, "type": "module" }\n')
  const tarballs = (await readdir(folder)).filter((name) => name.endsWith('.tgz'))
  await npm(folder, 'install', ...tarballs.map((name) => `./${name}`))
  await symlink(join(root, 'node_modules/@types'), join(folder, 'types'))
  return {
    folder,
    packed: (sdk?.files ?? []).map(({ path }) => path).sort(),
    remove,
    write: (name, text) => writeFile(join(folder, name), text),
    async compile(names, types) {
      const compilerOptions = {
        ...{ strict: true, noUncheckedIndexedAccess: true, target: 'ES2022', module: 'NodeNext' },
        ...platforms[types],
      }
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: names }))
      const compiler = join(root, 'node_modules/typescript/bin/tsc')
      const { stdout: said } = await run(process.execPath, [compiler, '--pretty', 'false'], {
        cwd: folder,
      }).catch((error: { stdout: string }) => error)
      return said
    },
    async run(name) {
      const { stdout: said } = await run(process.execPath, [name], { cwd: folder })
      return said.trimEnd().split('\n')
    },
  }
}
