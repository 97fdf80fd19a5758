import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from './generate.ts'

/** Fails, with the difference, when `generated/` is not what the specs give now. */
const folder = await mkdtemp(join(tmpdir(), 'agora-generated-'))
try {
  await generate(folder)
  execFileSync('diff', ['-r', '--brief', 'generated', folder], { stdio: 'inherit' })
} catch {
  process.stdout.write(
    'generated/ is not what openapi/ gives: run `npm run generate` and commit what it changes.\n',
  )
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}
