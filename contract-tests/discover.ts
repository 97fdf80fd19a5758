import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import type { Api } from './hooks.ts'

const folders = async (location: URL): Promise<string[]> => {
  const entries = await readdir(location, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

const loadApi = async (name: string): Promise<Api> => {
  const folder = new URL(`./${name}/`, import.meta.url)
  const { api } = (await import(new URL('api.ts', folder).href)) as { api?: Api }
  if (!api || api.name !== name)
    throw new Error(`contract-tests/${name}/api.ts does not export the API ${name}`)
  const files = (await readdir(folder)).filter(
    (file) => file.endsWith('.ts') && !/\.(test|d)\.ts$/.test(file),
  )
  // Loading a hook file registers its hooks.
  for (const file of files.sort()) await import(new URL(file, folder).href)
  return api
}

/**
 * The APIs under test, with their hooks.
 * @param names those to load; all generated ones when empty
 * @throws Error when one has no folder here: an API without contract tests must not look tested
 */
export const discoverApis = async (names: readonly string[]): Promise<Api[]> => {
  const generated = new URL('../generated/', import.meta.url)
  const all = (await folders(generated)).filter((name) =>
    existsSync(new URL(`${name}/operations.ts`, generated)),
  )
  const wanted = names.length > 0 ? [...names] : all.sort()
  for (const name of wanted) {
    if (!all.includes(name)) throw new Error(`there is no API ${name}; there are: ${all.join(', ')}`)
    if (!existsSync(new URL(`./${name}/api.ts`, import.meta.url))) {
      throw new Error(`${name} has no contract tests: write contract-tests/${name}/api.ts`)
    }
  }
  return Promise.all(wanted.map(loadApi))
}
