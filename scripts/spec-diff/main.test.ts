import { execFile, execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../testing-specs.ts'
import { type Edits, edited } from './testing-shop.ts'

interface Outcome {
  code: number
  stdout: string
  stderr: string
}

let folder: string
let git: 'there' | 'missing' = 'there'

// In a git hook these would lead out of the temporary repository.
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')))

/** The command as people run it, in the temporary repository. */
const specDiff = (...args: string[]): Promise<Outcome> => specDiffIn(folder, ...args)

const specDiffIn = (cwd: string, ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const command = [join(root, 'scripts/spec-diff/main.ts'), ...args]
    execFile(join(root, 'node_modules/.bin/tsx'), command, { cwd, env }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, stdout, stderr })
    })
  })

const inGit = (...args: string[]): void => {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...identity, ...args], { cwd: folder, env, stdio: 'ignore' })
}

const write = async (file: string, content: unknown): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), JSON.stringify(content))
}

const publish = (api: string, edits: Edits = {}): Promise<void> =>
  write(`generated/${api}/openapi.json`, edited(edits))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'agora-spec-diff-test-'))
  try {
    inGit('init', '--quiet')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    git = 'missing'
    return
  }
  await write('package.json', { name: 'shops', version: '0.1.0' })
  await publish('shop')
  await publish('stall')
  inGit('add', '.')
  inGit('commit', '--quiet', '--message', 'First release')
  inGit('tag', 'v0.1.0')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('npm run spec:diff', { timeout: 120_000 }, () => {
  beforeEach(async (context) => {
    if (git === 'missing') context.skip('there is no git')
    await write('package.json', { name: 'shops', version: '0.1.0' })
    await publish('shop')
    await publish('stall')
  })

  it('says that nothing changed when nothing did', async () => {
    expect(await specDiff('v0.1.0')).toEqual({
      code: 0,
      stdout:
        'shop 1.2.0: nothing changed.\n\nstall 1.2.0: nothing changed.\n\nNothing changed since v0.1.0.\n',
      stderr: '',
    })
  })

  it('refuses a breaking change, and names its API, its place and the version that it needs', async () => {
    await publish('shop', { 'list.parameters.0.schema.maxLength': 5, 'list.summary': 'Find items' })
    const { code, stdout } = await specDiff('v0.1.0')
    expect(stdout).toBe(`shop 1.2.0: 1 breaking, 1 other.
  Breaking
    GET /items (listItems): parameter q
      \`maxLength\` changed from '10' to '5'.
  Others
    GET /items (listItems)
      \`summary\` changed from "List items" to "Find items".
  Breaking changes need version 2.0.0 or later.

stall 1.2.0: nothing changed.

Since v0.1.0: 1 breaking change, 1 other. Raise the version (info.version) of shop.
`)
    expect(code).toBe(1)
  })

  it('allows a breaking change once the major version of its API is raised', async () => {
    await publish('shop', { item: undefined, 'doc.info.version': '1.3.0' })
    expect((await specDiff('v0.1.0')).code).toBe(1)
    await publish('shop', { item: undefined, 'doc.info.version': '2.0.0' })
    const { code, stdout } = await specDiff('v0.1.0')
    expect(stdout).toContain('shop 1.2.0 -> 2.0.0: 1 breaking, 1 other.')
    expect(code).toBe(0)
  })

  it('does not let the version of one API stand for another one', async () => {
    await publish('shop', { 'doc.info.version': '2.0.0' })
    await publish('stall', { item: undefined })
    expect((await specDiff('v0.1.0')).code).toBe(1)
  })

  it('refuses the removal of an API until the version of the package is raised', async () => {
    await rm(join(folder, 'generated/stall'), { recursive: true })
    expect((await specDiff('v0.1.0')).code).toBe(1)
    await write('package.json', { name: 'shops', version: '0.2.0' })
    expect((await specDiff('v0.1.0')).code).toBe(0)
  })

  it('lets harmless changes and a new API pass, for machines too', async () => {
    await publish('shop', { 'NewItem.properties.maker': { type: 'string' } })
    await publish('market')
    const { code, stdout } = await specDiff('v0.1.0', '--json')
    await rm(join(folder, 'generated/market'), { recursive: true })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      ref: 'v0.1.0',
      allowed: true,
      apis: [
        {
          api: 'market',
          from: null,
          to: '1.2.0',
          changes: [{ breaking: false, place: 'the API', sentence: 'It was added.' }],
          needs: null,
          allowed: true,
        },
        {
          api: 'shop',
          from: '1.2.0',
          to: '1.2.0',
          changes: [
            {
              breaking: false,
              place: 'POST /items (createItem): request body, application/json, maker',
              sentence: 'Schema `maker` was added.',
              component: 'schemas/NewItem',
              operations: ['createItem'],
            },
          ],
          needs: null,
          allowed: true,
        },
        { api: 'stall', from: '1.2.0', to: '1.2.0', changes: [], needs: null, allowed: true },
      ],
    })
  })

  it('does not say that nothing changed where there are no specs at all', async () => {
    const empty = join(folder, 'docs')
    await mkdir(empty, { recursive: true })
    const { code, stderr } = await specDiffIn(empty, 'v0.1.0')
    expect(stderr).toContain('There are no specs')
    expect(code).toBe(2)
  })

  it('says what is wrong with a ref that there is not, with an option that there is not, and with no ref', async () => {
    const [unknown, option, none, help] = await Promise.all([
      specDiff('v9.9.9'),
      specDiff('v0.1.0', '--yaml'),
      specDiff(),
      specDiff('--help'),
    ])
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toContain('Git knows no commit, branch or tag `v9.9.9` here.')
    expect(option).toMatchObject({ code: 2, stdout: '' })
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toContain('Usage: npm run spec:diff')
    expect(help).toMatchObject({ code: 0, stderr: '' })
  })
})
