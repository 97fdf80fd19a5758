import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newMember, password } from '../apis/imagehost/testing.ts'
import { readSpecs } from '../specs.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { type Operation, readDocument } from './spec.ts'
import { findTokenRecipe } from './token-recipe.ts'

const names = ['bucketlist', 'cre8ive', 'exposcholar', 'imagehost', 'techfesia']
const specs = await readSpecs(names)
const pages = ['/', '/docs/', '/admin/', ...names.map((name) => `/docs/${name}/`)]
const files = names.flatMap((name) => [
  [`/openapi/${name}.json`, 'application/json; charset=utf-8'],
  [`/openapi/${name}.yaml`, 'application/yaml; charset=utf-8'],
  [`/docs/${name}/samples.json`, 'application/json; charset=utf-8'],
])

interface Received {
  status: number | undefined
  headers: IncomingHttpHeaders
  bytes: Buffer
}

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** What is really sent: `fetch` would unpack it. */
const get = async (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Received> => {
  const sent = request(server.url + path, { method, headers, agent: false }).end()
  const [response] = await once(sent, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: response.statusCode, headers: response.headers, bytes: Buffer.concat(chunks) }
}

const textOf = async (path: string): Promise<string> => (await get(path)).bytes.toString()

/** The addresses of the assets that a page names. */
const assetsOf = async (page: string): Promise<string[]> =>
  [...(await textOf(page)).matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? '')

const bundleAddress = async (): Promise<string> =>
  (await assetsOf('/docs/bucketlist/')).find((address) => address.includes('bundle')) ?? ''

describe('pages, specs and assets', () => {
  it.each([...pages.map((path) => [path, 'text/html; charset=utf-8']), ...files])(
    '%s may load nothing from elsewhere, run nothing inline and stand in no frame',
    async (path = '', type) => {
      const { status, headers } = await get(path)
      expect(status).toBe(200)
      expect(headers['content-type']).toBe(type)
      expect(`${headers['content-security-policy']}`.split(';').sort()).toEqual([
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "img-src 'self' data: blob:",
        "script-src 'self'",
        "style-src 'self'",
      ])
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    },
  )

  it.each(pages)('%s refers to nothing but this server, and has no inline script or style', async (path) => {
    const page = await textOf(path)
    const addresses = [...page.matchAll(/\s(?:src|href|action)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.length).toBeGreaterThan(10)
    expect(addresses.filter((address) => !/^(\/(?!\/)|#)/.test(address ?? ''))).toEqual([])
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/)
  })

  it.each(pages)('%s leads only to what there is', async (path) => {
    const page = await textOf(path)
    const addresses = new Set(
      [...page.matchAll(/\s(?:src|href)="(\/[^"#]*)/g)].map(([, address]) => address ?? ''),
    )
    for (const address of addresses) {
      expect([address, (await get(address, {}, 'HEAD')).status]).toEqual([address, 200])
    }
  })

  it.each(['/', '/docs/bucketlist/', '/openapi/techfesia.json', '/openapi/techfesia.yaml'])(
    '%s is asked for anew each time, and then not sent again',
    async (path) => {
      const first = await get(path)
      expect(first.headers['cache-control']).toBe('no-cache')
      const { status, headers, bytes } = await get(path, { 'If-None-Match': `${first.headers.etag}` })
      expect(status).toBe(304)
      expect(bytes).toHaveLength(0)
      expect(headers.etag).toBe(first.headers.etag)
      expect(headers['content-security-policy']).toBe(first.headers['content-security-policy'])
      expect((await get(path, { 'If-None-Match': '"another"' })).status).toBe(200)
    },
  )

  it('compress what they send as the client takes it, under a tag for each encoding', async () => {
    const path = await bundleAddress()
    const plain = await get(path)
    const br = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' })
    const gzip = await get(path, { 'Accept-Encoding': 'gzip' })
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(br.headers['content-encoding']).toBe('br')
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(brotliDecompressSync(br.bytes).equals(plain.bytes)).toBe(true)
    expect(gunzipSync(gzip.bytes).equals(plain.bytes)).toBe(true)
    expect(plain.bytes.length).toBeGreaterThan(1_000_000)
    expect(br.bytes.length).toBeLessThan(500_000)
    expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3)
    for (const { headers, bytes } of [plain, br, gzip]) {
      expect(headers.vary).toContain('Accept-Encoding')
      expect(headers['content-length']).toBe(String(bytes.length))
    }
  })

  it('answer HEAD as GET, without the body', async () => {
    for (const path of ['/', '/docs/cre8ive/', '/openapi/cre8ive.yaml', await bundleAddress()]) {
      const [got, head] = [await get(path), await get(path, {}, 'HEAD')]
      expect(head.status).toBe(200)
      expect(head.bytes).toHaveLength(0)
      for (const name of ['content-type', 'content-length', 'etag', 'cache-control'])
        expect(head.headers[name]).toBe(got.headers[name])
    }
  })

  it('keep assets for good under the address that names their version, and under no other', async () => {
    for (const address of await assetsOf('/docs/bucketlist/')) {
      const { headers } = await get(address)
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      expect(headers['content-type']).toMatch(/^(text\/(css|javascript)|image\/svg\+xml); charset=utf-8$/)
      expect(headers['x-content-type-options']).toBe('nosniff')
      const ofAnotherVersion = await get(address.replace(/^\/assets\/[^/]+/, '/assets/another'))
      expect(ofAnotherVersion.status).toBe(200)
      expect(ofAnotherVersion.headers['cache-control']).toBe('no-cache')
    }
  })

  it.each([
    '/docs/nothing/',
    '/docs/bucketlist/nothing',
    '/Docs/',
    '/assets/',
    '/assets/v/nothing.js',
    '/assets/v/swagger-ui-bundle.js.map',
    '/assets/v/..%2fportal.ts',
    '/assets/../package.json',
    '/openapi/bucketlist',
  ])('do not exist elsewhere: %s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  it.each([
    ['/docs', '/docs/'],
    ['/docs/bucketlist', '/docs/bucketlist/'],
    ['/admin', '/admin/'],
  ])('%s leads to %s', async (path, target) => {
    const { status, headers } = await get(path)
    expect([status, headers.location]).toEqual([308, target])
  })
})

describe('the home page', () => {
  it.each(specs.map((spec) => [spec.title, spec] as const))('tells what %s is for', async (_title, spec) => {
    const page = await textOf('/')
    expect(page).toContain(`<h3 id="${spec.name}"><a href="/docs/${spec.name}/">${spec.title}</a></h3>`)
    const [sentence = ''] = spec.description.split(/[,.\n'`]/, 1)
    expect(page).toContain(sentence)
    expect(page).toContain(`/openapi/${spec.name}.yaml`)
  })

  it('names the address that the settings give', async () => {
    const other = await startTestServer({ settings: { PUBLIC_URL: 'https://api.example.com' } })
    try {
      const page = await (await fetch(`${other.url}/`)).text()
      expect(page).toContain('npm run contract -- --server https://api.example.com<')
    } finally {
      await other.close()
    }
  })
})

describe('the way to a token that the pages show', () => {
  const call = (basePath: string, { method, path }: Operation, body: unknown, token?: string) =>
    server.call(method, basePath + path, {
      ...(body !== undefined && { body }),
      ...(token !== undefined && { token }),
    })

  it.each(specs.map((spec) => [spec.title, spec] as const))('leads to one of %s', async (_title, spec) => {
    const document = readDocument(spec)
    const { createAccount, verify, logIn, firstCall } = findTokenRecipe(document)
    const credentials = { ...(logIn.body?.example as Record<string, string>) }
    if (createAccount?.secured) {
      // Administrators make these accounts.
      credentials.email = (await newMember(server)).email
      credentials.password = password
    } else if (createAccount) {
      const made = await call(document.basePath, createAccount, createAccount.body?.example)
      expect(made.status).toBe(201)
    }
    if (verify) {
      const mail = (await server.outbox()).at(-1)?.replaceAll('=\r\n', '') ?? ''
      const [, key] = /account-confirm-email\/([\w-]+)/.exec(mail) ?? []
      expect((await call(document.basePath, verify, { key })).status).toBe(200)
    }
    const { body } = await call(document.basePath, logIn, credentials)
    const token = (body as Record<string, string>)[document.tokenName]
    expect(token).toMatch(/^\S+\.\S+\.\S+$/)
    const path = firstCall.path.replace(/\{(\w+)\}/g, (_all, name) => credentials[name] ?? '')
    expect((await call(document.basePath, { ...firstCall, path }, undefined, token)).status).toBe(200)
  })
})
