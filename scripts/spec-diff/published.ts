import { execFile } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Spec } from '../generate/spec.ts'

const run = promisify(execFile)

/** What a version of the repository publishes. */
export interface Published {
  /** The version of `package.json`; undefined where there is none. */
  version: string | undefined
  /** The spec of each API, as text. */
  specs: Map<string, string>
}

/** Something that the person who runs the command has to put right. */
export class UsageError extends Error {}

/** Reads a spec that was published. */
export const parse = (text: string): Spec => JSON.parse(text) as Spec

const versionIn = (packageJson: string): string | undefined =>
  (JSON.parse(packageJson) as { version?: string }).version

const missing = (error: unknown): undefined => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}

/** What the folder publishes as it stands, committed or not. */
export const inFolder = async (folder: string): Promise<Published> => {
  const generated = join(folder, 'generated')
  const entries = (await readdir(generated, { withFileTypes: true }).catch(missing)) ?? []
  const found = await Promise.all(
    entries.map(async ({ name }) => {
      const text = await readFile(join(generated, name, 'openapi.json'), 'utf8').catch(missing)
      return text === undefined ? [] : [[name, text] as const]
    }),
  )
  const packageJson = await readFile(join(folder, 'package.json'), 'utf8').catch(missing)
  return { version: packageJson && versionIn(packageJson), specs: new Map(found.flat()) }
}

/**
 * What the repository around the folder published at a commit, a branch or a tag.
 * @throws UsageError when it knows no such commit, or the folder is in no repository
 */
export const atRef = async (folder: string, ref: string): Promise<Published> => {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: folder, maxBuffer: 256 * 1024 * 1024 })).stdout
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).then(
    (found) => found.trim(),
    (error: { code?: unknown; stderr?: string }) => {
      if (error.code === 'ENOENT') throw new UsageError('This takes git, which is not installed.')
      throw new UsageError(
        error.stderr?.trim() ||
          `Git knows no commit, branch or tag \`${ref}\` here. A shallow clone has few of them: \`git fetch --tags --unshallow\`.`,
      )
    },
  )
  const files = (await git('ls-tree', '-r', '--name-only', commit, '--', 'generated', 'package.json')).split(
    '\n',
  )
  const specs = await Promise.all(
    files.flatMap((file) => {
      const api = /^generated\/([^/]+)\/openapi\.json$/.exec(file)?.[1]
      return api ? [git('show', `${commit}:./${file}`).then((text) => [api, text] as const)] : []
    }),
  )
  const packageJson = files.includes('package.json')
    ? await git('show', `${commit}:./package.json`)
    : undefined
  return { version: packageJson && versionIn(packageJson), specs: new Map(specs) }
}
