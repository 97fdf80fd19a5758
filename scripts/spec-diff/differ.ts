import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { Spec } from '../generate/spec.ts'

const run = promisify(execFile)

const side = z.object({ pointer: z.string(), value: z.unknown().optional() })

const listedChange = z.object({
  /** Where the change takes effect: in a component, the first place that uses it. */
  path: z.string(),
  typeName: z.string(),
  kind: z.enum(['added', 'removed', 'modified']),
  impact: z.enum(['major', 'minor', 'patch']),
  verdicts: z.array(z.object({ message: z.string() })),
  /** The keyword that was modified; `key` where the thing has another name. */
  property: z.string().optional(),
  base: side.optional(),
  revision: side.optional(),
})

/** One difference, as `redocly diff` reports it. */
export type ListedChange = z.infer<typeof listedChange>

// The command is marked as experimental: another shape of its report must fail here, not pass as "no changes".
const report = z.object({ reportVersion: z.literal('1'), changes: z.array(listedChange) })

/**
 * Every difference between two documents by `redocly diff`, judged by its rules for what breaks a client.
 * @throws when a document cannot be read, or the report is not of the known shape
 */
export const listChanges = async (base: Spec, revision: Spec): Promise<ListedChange[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-spec-diff-'))
  try {
    await Promise.all([
      writeFile(join(folder, 'base.json'), JSON.stringify(base)),
      writeFile(join(folder, 'revision.json'), JSON.stringify(revision)),
      writeFile(join(folder, 'redocly.yaml'), 'extends:\n  - diff-recommended\n'),
    ])
    const cli = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js')
    const args = ['diff', 'base.json', 'revision.json', '--format', 'json', '--fail-on', 'none']
    const { stdout } = await run(process.execPath, [cli, ...args], {
      cwd: folder,
      env: { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' },
      maxBuffer: 1024 * 1024 * 1024,
    })
    return report.parse(JSON.parse(stdout)).changes
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
