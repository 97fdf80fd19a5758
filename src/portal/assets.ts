import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Router } from 'express'
import { IMMUTABLE, REVALIDATED, type Resource, serveResource } from './resource.ts'

/** `assets` lies beside this file, and beside the bundle that this file becomes part of. */
const folder = fileURLToPath(new URL('./assets/', import.meta.url))

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
}

const SWAGGER_UI = ['swagger-ui.css', 'swagger-ui-bundle.js']

/** The styles, scripts and pictures of the pages. */
export interface Assets {
  /** The address of an asset, with its version. @throws Error when there is none of that name */
  addressOf(name: string): string
  router: Router
}

const typeOf = (name: string): string => TYPES[extname(name)] ?? 'application/octet-stream'

/**
 * Our own assets under a version that is made of their contents, so that scripts can import each other by
 * their names, and those of Swagger UI under its own.
 */
export const readAssets = async (): Promise<Assets> => {
  const names = (await readdir(folder)).filter((name) => extname(name) in TYPES).sort()
  const own = await Promise.all(
    names.map(async (name) => ({ name, contents: await readFile(join(folder, name)) })),
  )
  const hash = createHash('sha256')
  for (const { name, contents } of own) hash.update(`${name}\0`).update(contents)
  const version = hash.digest('base64url').slice(0, 12)

  const manifest = createRequire(import.meta.url).resolve('swagger-ui-dist/package.json')
  const { version: swaggerVersion } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string }

  const addresses = new Map<string, string>()
  const router = Router({ caseSensitive: true, strict: true })
  const offer = (name: string, group: string, read: Resource['read'], cache = IMMUTABLE): void => {
    const address = `/assets/${group}/${name}`
    const resource = { type: typeOf(name), read }
    addresses.set(name, address)
    router.get(address, serveResource({ ...resource, cache }))
    // While nodes of two versions stand behind one address, a page of one may ask the other for its assets.
    router.get(`/assets/:group/${name}`, serveResource({ ...resource, cache: REVALIDATED }))
  }
  for (const { name, contents } of own) offer(name, version, () => contents)
  // Among the others once the server has been built. One that runs from its sources makes it when it is wanted.
  if (!names.includes('admin.js')) {
    const read = async () => (await import('./admin/bundle.mjs')).bundleAdmin()
    offer('admin.js', 'source', read, REVALIDATED)
  }
  for (const name of SWAGGER_UI) {
    offer(name, `swagger-ui-${swaggerVersion}`, () => readFile(join(dirname(manifest), name)))
  }
  return {
    router,
    addressOf(name) {
      const address = addresses.get(name)
      if (address === undefined) throw new Error(`There is no asset ${name}.`)
      return address
    },
  }
}
