import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Spec } from './generate/spec.ts'

export const root = fileURLToPath(new URL('..', import.meta.url))

/** Every API that has a published spec. */
export const apiNames: readonly string[] = readdirSync(`${root}generated`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sdk')
  .map(({ name }) => name)

export const specFile = (api: string): string => `${root}generated/${api}/openapi.json`

export const readSpec = async (api: string): Promise<Spec> =>
  JSON.parse(await readFile(specFile(api), 'utf8')) as Spec
