import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Spec } from './generate/spec.ts'

const generated = fileURLToPath(new URL('../generated/', import.meta.url))

const usage = (apis: readonly string[]): string => `Usage: npm run mock -- <api> [options]

Serves the examples of a published spec, without a database. \`Prefer: code=404\` asks for another answer than
the first success, \`Prefer: example=<name>\` for another example.

  <api>        ${apis.join(', ')}
  --port N     default 4010; 0 for any that is free
  --host H     default 127.0.0.1
`

/** The spec with its base path in its paths: Prism serves them from the root, whatever `servers` says. */
export const rooted = (spec: Spec): object => {
  const { servers, paths, ...rest } = spec
  const base = (servers[0]?.url ?? '').replace(/\/$/, '')
  return {
    ...rest,
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [base + path, item])),
  }
}

/** Runs Prism on the spec until it ends or is told to; gives its exit code. */
const serve = async (api: string, port: string, host: string): Promise<number> => {
  const spec = JSON.parse(await readFile(join(generated, api, 'openapi.json'), 'utf8')) as Spec
  const folder = await mkdtemp(join(tmpdir(), 'agora-mock-'))
  try {
    const file = join(folder, `${api}.json`)
    await writeFile(file, JSON.stringify(rooted(spec)))
    const prism = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js')
    const child = spawn(process.execPath, [prism, 'mock', file, '--port', port, '--host', host], {
      stdio: 'inherit',
    })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null]
    return code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const main = async (): Promise<number> => {
  const entries = await readdir(generated, { withFileTypes: true })
  const apis = entries.filter((entry) => entry.isDirectory() && entry.name !== 'sdk').map(({ name }) => name)
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', default: false },
    },
  })
  const [api] = positionals
  if (values.help || positionals.length !== 1 || !api || !apis.includes(api)) {
    process[values.help ? 'stdout' : 'stderr'].write(usage(apis))
    return values.help ? 0 : 2
  }
  return serve(api, values.port, values.host)
}

process.exitCode = await main()
