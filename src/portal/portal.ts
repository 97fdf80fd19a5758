import { Router } from 'express'
import { adminPage } from './admin.ts'
import { readAssets } from './assets.ts'
import { docsIndex, referencePage } from './docs.ts'
import { homePage } from './home.ts'
import { createFrame, securePages } from './page.ts'
import { REVALIDATED, serveResource } from './resource.ts'
import { samplesOf } from './samples.ts'
import { type PublishedSpec, readDocument } from './spec.ts'

export interface PortalOptions {
  specs: readonly PublishedSpec[]
  /** The server's. */
  version: string
  /** Where clients reach the server, when that is set. */
  publicUrl: string | undefined
}

/** The home page, the documentation of each API with its samples, each spec for download, and the assets. */
export const createPortal = async ({ specs, version, publicUrl }: PortalOptions): Promise<Router> => {
  const assets = await readAssets()
  const server = publicUrl?.replace(/\/$/, '') ?? 'http://localhost:8000'
  const frame = createFrame({ assets, version, server })
  const documents = specs.map(readDocument)

  const router = Router({ caseSensitive: true, strict: true })
  const offer = (path: string, type: string, read: () => string): void => {
    router.get(path, serveResource({ type, cache: REVALIDATED, read }))
  }
  const page = (path: string, read: () => string): void => {
    offer(path, 'text/html; charset=utf-8', read)
    if (path !== '/') router.get(path.slice(0, -1), (_request, response) => response.redirect(308, path))
  }

  router.use(securePages())
  page('/', () => frame(homePage(documents, version, server)))
  page('/docs/', () => frame(docsIndex(documents)))
  page('/admin/', () => frame(adminPage()))
  for (const document of documents) {
    const { name } = document
    page(`/docs/${name}/`, () => frame(referencePage(document, server)))
    offer(`/docs/${name}/samples.json`, 'application/json; charset=utf-8', () =>
      JSON.stringify(samplesOf(document, server)),
    )
  }
  for (const { name, json, yaml } of specs) {
    offer(`/openapi/${name}.json`, 'application/json; charset=utf-8', () => json)
    offer(`/openapi/${name}.yaml`, 'application/yaml; charset=utf-8', () => yaml)
  }
  return router.use(assets.router)
}
