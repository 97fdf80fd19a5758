import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { PublishedSpec } from './portal/spec.ts'

/** `generated` lies beside `src` and beside `dist`. */
const generated = fileURLToPath(new URL('../generated/', import.meta.url))

/**
 * The published specs of these APIs, as `npm run generate` wrote them.
 * @throws Error when one is missing
 */
export const readSpecs = (names: readonly string[]): Promise<PublishedSpec[]> =>
  Promise.all(
    names.map(async (name) => {
      if (!existsSync(`${generated}${name}`))
        throw new Error(`generated/${name} is missing: run \`npm run generate\`.`)
      const json = await readFile(`${generated}${name}/openapi.json`, 'utf8')
      const yaml = await readFile(`${generated}${name}/openapi.yaml`, 'utf8')
      const { info } = JSON.parse(json) as { info: { title: string; description: string } }
      return { name, title: info.title, description: info.description, json, yaml }
    }),
  )
