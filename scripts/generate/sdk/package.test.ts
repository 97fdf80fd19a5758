import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPerson } from '../../../src/apis/cre8ive/testing.ts'
import { createUser } from '../../../src/apis/imagehost/users/create.ts'
import { picture } from '../../../src/media/testing-images.ts'
import { chromiumPath } from '../../../src/portal/testing-browser.ts'
import { startTestServer, type TestServer } from '../../../src/testing.ts'
import { bundle, inBrowser } from './testing-browser.ts'
import { type ClientProject, newClientProject } from './testing-project.ts'

/** Packing, installing and compiling are processes of their own, and slow on a machine with much to do. */
const patient = 180_000

let server: TestServer
let project: ClientProject
beforeAll(async () => {
  ;[server, project] = await Promise.all([startTestServer(), newClientProject()])
}, patient)
afterAll(async () => {
  await project?.remove()
  await server?.close()
})

describe('the packed SDK', () => {
  it('holds code, types, a README and a licence, and nothing that has no place there', () => {
    const kind = /^(README\.md|LICENSE|package\.json|(runtime\/)?[\w-]+(\.js|\.d\.ts))$/
    expect(project.packed.filter((path) => !kind.test(path))).toEqual([])
    expect(project.packed).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'index.d.ts', 'index.js', 'runtime/client.js']),
    )
  })

  it('has one dependency, and says that a bundler may leave out what is not used', async () => {
    const manifest = JSON.parse(
      await readFile(join(project.folder, 'node_modules/agora-sdk/package.json'), 'utf8'),
    )
    expect(Object.keys(manifest.dependencies)).toEqual(['openapi-fetch'])
    expect(manifest).toMatchObject({ sideEffects: false, type: 'module', license: 'MIT' })
  })

  it(
    'refuses what the spec does not have, by the compiler',
    async () => {
      const head = "import { createBucketlistClient, createExposcholarClient } from 'agora-sdk'\n"
      const server = "'http://localhost:8000'"
      const wrong = [
        `await createBucketlistClient({ server: ${server} }).POST('/bucketlists/', { body: { name: 7 } })`,
        `await createBucketlistClient({ server: ${server} }).POST('/bucketlists/', { body: {} })`,
        `await createBucketlistClient({ server: ${server} }).GET('/buckets/')`,
        `createBucketlistClient({ server: ${server}, session: { access: 'a', refresh: 'b' } })`,
        `createExposcholarClient({ server: ${server}, session: { access: 'a' } })`,
        `createBucketlistClient({ server: ${server} }).paginate('/auth/login')`,
        `for await (const row of createBucketlistClient({ server: ${server} }).paginate('/bucketlists/')) row.nam`,
        `createExposcholarClient({ server: ${server} }).paginate('/sync/')`,
        `createExposcholarClient({ server: ${server} }).paginate('/booths/{booth_pk}/items/list/')`,
      ]
      await project.write('wrong.ts', head + wrong.join('\n'))
      const said = await project.compile(['wrong.ts'], 'browser')
      const lines = [...said.matchAll(/^wrong\.ts\((\d+),/gm)].map(([, line]) => Number(line))
      expect([...new Set(lines)], said).toEqual(wrong.map((_, index) => index + 2))
    },
    patient,
  )
})

describe('in a browser', () => {
  const program = `
    import { createImagehostClient, dataOf, type ImagehostTokens } from 'agora-sdk'

    const visit = async (server: string) => {
      const told: (ImagehostTokens | undefined)[] = []
      const api = createImagehostClient({ server, onTokens: (tokens) => void told.push(tokens) })
      const account = { email: 'visitor@example.com', password: 'far-away-42' }
      api.session = { ...dataOf(await api.POST('/token/', { body: account })), access: 'expired' }

      const canvas = new OffscreenCanvas(30, 20)
      canvas.getContext('2d')?.fillRect(0, 0, 30, 20)
      const image = await canvas.convertToBlob()
      const uploads = await Promise.all(
        ['One', 'Two', 'Three'].map((title) => api.POST('/upload/small/', { body: { title, image } })),
      )
      const titles: string[] = []
      for await (const { title } of api.paginate('/list/', { params: { query: { limit: 2 } } })) titles.push(title)
      return { statuses: uploads.map(({ response }) => response.status), titles: titles.sort(), told: told.length }
    }
    Object.assign(globalThis, { visit })
  `

  it(
    'the same clients work across origins, in a bundle that has nothing of the other APIs',
    async (context) => {
      if (chromiumPath() === undefined) context.skip('there is no Chromium')
      await createUser(server, { email: 'visitor@example.com', password: 'far-away-42', plan: 'BASIC' })
      await project.write('visit.ts', program)
      expect(await project.compile(['visit.ts'], 'browser')).toBe('')
      const script = await bundle(join(project.folder, 'visit.js'))
      expect(script).toContain('/upload/small/')
      expect(script).not.toContain('/bucketlists/')
      const found = await inBrowser(script, `visit('${server.url}')`)
      expect(found).toEqual({ statuses: [201, 201, 201], titles: ['One', 'Three', 'Two'], told: 1 })
    },
    patient,
  )
})

describe('the README of the SDK', () => {
  const readme = new URL('README.md', import.meta.url)

  /** Its examples, each under its heading, and what each says that it prints. */
  const examples = async () => {
    const text = await readFile(readme, 'utf8')
    return [...text.matchAll(/^## (.+)$(?:(?!^## )[\s\S])*?^```ts\n([\s\S]*?)^```$/gm)].map(
      ([, title = '', code = '']) => ({
        title,
        code: code.replaceAll('http://localhost:8000', server.url),
        printed: [...code.matchAll(/(?:console\.log\(.*\) |^)\/\/ (.+)$/gm)].map(([, line]) => line),
      }),
    )
  }

  it(
    'has an example for each API, which compiles and prints what it says',
    async () => {
      await createUser(server, { email: 'artist@example.com', password: 'far-away-42', plan: 'BASIC' })
      await newPerson(server, { email: 'ada@example.com' })
      await writeFile(join(project.folder, 'lighthouse.png'), await picture(600, 400).png().toBuffer())
      const all = await examples()
      expect(all.map(({ title }) => title)).toEqual([
        ...['Bucketlist', 'Image hosting', 'Exhibition', 'Cre8ive', 'Techfesia'],
      ])
      const names = all.map(({ title }) => title.toLowerCase().replace(' ', '-'))
      for (const [index, { code }] of all.entries()) await project.write(`${names[index]}.ts`, code)
      expect(
        await project.compile(
          names.map((name) => `${name}.ts`),
          'node',
        ),
      ).toBe('')
      const runs = await Promise.all(names.map((name) => project.run(`${name}.js`)))
      expect(all.map(({ title }, index) => ({ title, printed: runs[index] }))).toEqual(
        all.map(({ title, printed }) => ({ title, printed })),
      )
    },
    patient,
  )
})
