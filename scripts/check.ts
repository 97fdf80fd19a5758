import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Everything that a change must pass before its tests are worth running. */
const checks: Record<string, readonly [command: string, ...args: string[]]> = {
  'generated files are up to date': ['tsx', 'scripts/generate/check.ts'],
  'types hold': ['tsc', '--noEmit', '-p', '.'],
  'types hold in what browsers run': ['tsc', '-p', 'src/portal/admin'],
  'code reads as it should': ['biome', 'check', '.'],
  'specs read as they should': ['redocly', 'lint', '--config', 'openapi/redocly.yaml'],
}

const quiet = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', REDOCLY_TELEMETRY: 'off' }

/** Runs one check and says how it went; false when it failed. */
const perform = async (
  name: string,
  [command, ...args]: readonly [string, ...string[]],
): Promise<boolean> => {
  try {
    await run(`node_modules/.bin/${command}`, args, { env: quiet, maxBuffer: 64 * 1024 * 1024 })
    process.stdout.write(`ok: ${name}\n`)
    return true
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    process.stdout.write(`FAILED: ${name}\n${stdout}${stderr}\n`)
    return false
  }
}

const results = await Promise.all(Object.entries(checks).map(([name, command]) => perform(name, command)))
if (results.includes(false)) process.exitCode = 1
