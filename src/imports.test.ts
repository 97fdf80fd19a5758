import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Schema, Spec } from '../scripts/generate/spec.ts'
import { checkEnvironment, checkImports, checkKernel, type SourceFile } from './testing-imports.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

const readSources = async (): Promise<SourceFile[]> => {
  const names = (await readdir(`${root}src`, { recursive: true })).filter((name) => /\.(ts|mjs)$/.test(name))
  return Promise.all(
    names.map(async (name) => ({ path: `src/${name}`, text: await readFile(`${root}src/${name}`, 'utf8') })),
  )
}

const files = await readSources()
const apis = (await readdir(`${root}src/apis`, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Every sentence that a spec has for an answer: the values of its `enum`s that are no single word. */
const sentencesOf = (node: unknown): string[] => {
  if (typeof node !== 'object' || node === null) return []
  const { enum: values = [] } = node as Schema & { enum?: unknown[] }
  const own = Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
  return [...own.filter((text) => text.includes(' ')), ...Object.values(node).flatMap(sentencesOf)]
}

const specs = await Promise.all(
  apis.map(
    async (api): Promise<Spec> => JSON.parse(await readFile(`${root}generated/${api}/openapi.json`, 'utf8')),
  ),
)

/** How the dialects begin a failure; as members of an object only where the word means nothing else here. */
const words = [
  ...['detail', 'detail:', 'error:', 'errors:', 'non_field_errors', 'non_field_errors:'],
  ...['failed', 'success', 'token_not_valid', 'This field is required.', 'Not found.'],
  ...specs.flatMap(sentencesOf),
]

describe('the source', () => {
  it('imports downwards only, and generated files only where an API begins', () => {
    expect(checkImports(files)).toEqual([])
  })

  it('knows in the kernel neither an API by name nor a word that one sends', () => {
    expect(words.length).toBeGreaterThan(20)
    expect(checkKernel(files, { apis, words })).toEqual([])
  })

  it('reads the environment in config.ts only', () => {
    expect(checkEnvironment(files)).toEqual([])
  })
})

const imports = (path: string, ...targets: string[]): SourceFile => ({
  path,
  text: targets.map((target) => `import { one } from '${target}'`).join('\n'),
})

describe('the check of imports', () => {
  it.each([
    ['a service from an API', imports('src/identity/tokens.ts', '../apis/shop/index.ts')],
    ['the app from the kernel', imports('src/kernel/mount.ts', '../config.ts')],
    ['a service from the database', imports('src/db/pool.ts', '../identity/identity.ts')],
    ['the app from an API', imports('src/apis/shop/index.ts', '../../app.ts')],
    ['a process from the app', imports('src/app.ts', './server.ts')],
    ['a command from the app', imports('src/runtime.ts', './cli/agora.ts')],
    ['one API from another', imports('src/apis/shop/carts/handlers.ts', '../../forum/search.ts')],
    ['one service from another', imports('src/identity/identity.ts', '../mail/mail.ts')],
    ['a service from Redis', imports('src/redis/redis.ts', '../limits/rate-limiter.ts')],
    [
      'generated files from a handler',
      imports('src/apis/shop/handlers.ts', '../../../generated/shop/types.ts'),
    ],
    ["another API's generated files", imports('src/apis/shop/index.ts', '../../../generated/forum/types.ts')],
    ['generated files from the kernel', imports('src/kernel/mount.ts', '../../generated/shop/types.ts')],
    ['what is for tests from the product', imports('src/runtime.ts', './testing.ts')],
    ['the server from browser code', imports('src/portal/admin/main.ts', '../html.ts')],
    [
      "an API's types from browser code",
      imports('src/portal/admin/main.ts', '../../../generated/shop/types.ts'),
    ],
  ])('refuses %s', (_what, file) => {
    expect(checkImports([file])).toEqual([expect.stringContaining(file.path)])
  })

  it.each(["import type { One } from '../contract.ts'", "import { realm, type One } from '../contract.ts'"])(
    'refuses generated types from queries by way of the contract: %s',
    (text) => {
      const path = 'src/apis/shop/carts/queries.ts'
      expect(checkImports([{ path, text }])).toEqual([expect.stringContaining('no type of a contract')])
    },
  )

  it.each([
    ['import type { One }', "import type { One } from '../app.ts'"],
    ['a dynamic import', "const one = await import('../app.ts')"],
    ['an export from', "export { one } from '../app.ts'"],
    ['a type of an import', "export type One = import('../app.ts').One"],
  ])('sees %s', (_what, text) => {
    expect(checkImports([{ path: 'src/kernel/mount.ts', text }])).toHaveLength(1)
  })

  it('allows what the layers are for', () => {
    const allowed = [
      imports('src/server.ts', './app.ts', './runtime.ts', './kernel/mount.ts'),
      imports('src/cli/agora.ts', '../apis/shop/dummy.ts', '../config.ts', './other.ts'),
      imports('src/app.ts', './apis.ts', './apis/shop/index.ts', './db/connection.ts', 'express'),
      imports('src/version.ts', '../package.json'),
      imports('src/apis/shop/index.ts', '../../../generated/shop/operations.ts', './carts/handlers.ts'),
      imports('src/apis/shop/contract.ts', '../../../generated/shop/types.ts', '../../kernel/contract.ts'),
      imports('src/apis/shop/carts/queries.ts', '../../../db/prepared.ts', '../search.ts', '../contract.ts'),
      imports('src/apis/shop/dialect.ts', '../../dialects/drf.ts'),
      imports('src/identity/identity.ts', '../kernel/problem.ts', '../db/connection.ts', './tokens.ts'),
      imports('src/limits/rate-limiter.ts', '../kernel/rate-limit.ts', '../redis/redis.ts'),
      imports('src/kernel/to-problem.ts', '../db/failures.ts'),
      imports('src/db/failures.ts', '../kernel/problem.ts'),
      imports('src/portal/admin/api.ts', '../../../generated/sdk/shop.js', './failure.ts'),
      imports('src/kernel/mount.test.ts', '../app.ts', '../../generated/shop/operations.ts'),
    ]
    expect(checkImports(allowed)).toEqual([])
  })
})

describe('the check of the kernel', () => {
  const check = (text: string, path = 'src/kernel/mount.ts') =>
    checkKernel([{ path, text }], { apis: ['shop'], words: ['detail', 'detail:', 'No such cart'] })

  it.each([
    ["an API's name", "if (api === 'shop') return"],
    ["an API's name in a comment", '// The Shop wants it so.'],
    ['a word of the wire', "body['detail']"],
    ['a member of the wire', 'const body = { detail: text }'],
    ['a sentence of the wire', 'fail(`No such cart`)'],
    ['the beginning of a sentence', `fail(\`No such cart\${name}\`)`],
  ])('refuses %s', (_what, text) => {
    expect(check(text)).toEqual([expect.stringContaining('src/kernel/mount.ts holds')])
  })

  it('minds the kernel only, and no word that merely contains one', () => {
    expect(check("const { details } = { details: 'detailed' }")).toEqual([])
    expect(check("const body = { detail: 'shop' }", 'src/apis/shop/dialect.ts')).toEqual([])
    expect(check("const body = { detail: 'shop' }", 'src/kernel/mount.test.ts')).toEqual([])
  })
})

describe('the check of the environment', () => {
  it.each([
    'const port = process.env.PORT',
    "const port = process['env'].PORT",
    'const { env } = process',
    "import { env } from 'node:process'",
  ])('sees %s', (text) => {
    expect(checkEnvironment([{ path: 'src/listen.ts', text }])).toEqual(['src/listen.ts reads process.env'])
  })

  it('lets config.ts and tests read it, and others speak of it', () => {
    const text = 'const { PORT } = process.env'
    expect(checkEnvironment([{ path: 'src/config.ts', text }])).toEqual([])
    expect(checkEnvironment([{ path: 'src/db/testing-setup.ts', text }])).toEqual([])
    expect(checkEnvironment([{ path: 'src/listen.ts', text: '// Not process.env: see config.ts.' }])).toEqual(
      [],
    )
  })
})
