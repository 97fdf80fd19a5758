import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import type { Cleanup } from './cleanup.ts'

/** The root of the project. */
export const root = path.resolve(import.meta.dirname, '../..')

/** Where the figures go. */
export const resultsDir = path.join(root, 'bench-results')

/**
 * Compiles the stacks to plain JavaScript as `npm run build` does for Agora: under tsx every closure would
 * carry a helper call. Gives the folder, which must lie in the project for the packages to be found.
 */
export async function buildStacks(cleanup: Cleanup): Promise<string> {
  await mkdir(resultsDir, { recursive: true })
  const outdir = await mkdtemp(path.join(resultsDir, 'stacks-'))
  cleanup.defer(() => rm(outdir, { recursive: true, force: true }))
  await build({
    entryPoints: ['limit', 'fastify', 'usual', 'follow-parent'].map((name) =>
      path.join(import.meta.dirname, 'stacks', `${name}.ts`),
    ),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  })
  return outdir
}
