import { readdir, readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from '../testing-server.ts'
import { bundleAdmin } from './admin/bundle.mjs'

beforeAll(build)

describe('the built server', () => {
  it('has the script of the administration page, the one that tests run', async () => {
    expect((await readFile('dist/assets/admin.js')).equals(await bundleAdmin())).toBe(true)
  })

  it('does without esbuild, which a production install does not have', async () => {
    const names = (await readdir('dist')).filter((name) => name.endsWith('.js'))
    const texts = await Promise.all(names.map((name) => readFile(`dist/${name}`, 'utf8')))
    expect(texts.filter((text) => /\bfrom\s*"esbuild"|^import\s*"esbuild"/m.test(text))).toEqual([])
  })

  it('gives browsers what they can run: one script that imports nothing', async () => {
    const script = (await bundleAdmin()).toString()
    expect(script).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(/m)
    expect(script).not.toMatch(/\binnerHTML\b|\binsertAdjacentHTML\b|\beval\(|\bnew Function\b/)
  })
})
