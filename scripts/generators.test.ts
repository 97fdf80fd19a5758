import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createClient } from '@hey-api/openapi-ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flatten } from './generate/spec.ts'
import { apiNames, readSpec, root, specFile } from './testing-specs.ts'

const run = promisify(execFile)

describe('@hey-api/openapi-ts', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'agora-generators-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('makes clients of all published specs, with a function for each operation, that compile strictly', async () => {
    for (const api of apiNames) {
      await createClient({
        input: specFile(api),
        output: join(folder, api),
        plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
        logs: { level: 'silent', file: false },
      })
      const functions = (await readFile(join(folder, api, 'sdk.gen.ts'), 'utf8')).matchAll(
        /^export const (\w+) =/gm,
      )
      const named = [...functions].map(([, name]) => name?.toLowerCase()).sort()
      const operations = flatten(await readSpec(api)).map(({ operation }) =>
        operation.operationId.toLowerCase(),
      )
      expect(named).toEqual(operations.sort())
    }
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: true, target: 'es2022' },
      ...{ module: 'esnext', moduleResolution: 'bundler', lib: ['es2022', 'dom', 'dom.iterable'], types: [] },
    }
    await mkdir(join(folder, 'node_modules'))
    await symlink(join(root, 'node_modules/@hey-api'), join(folder, 'node_modules/@hey-api'))
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
    const compile = run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder])
    const complaints = await compile.then(
      () => '',
      (error: { stdout: string }) => error.stdout,
    )
    expect(complaints).toBe('')
  }, 120_000)
})
