import { Router } from 'express'
import helmet from 'helmet'

/** A published spec. */
export interface PublishedSpec {
  name: string
  title: string
  description: string
  json: string
  yaml: string
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const sectionOf = ({ name, title, description }: PublishedSpec): string => `
    <section>
      <h2>${escapeHtml(title)}</h2>
      <p>${escapeHtml(description.split('\n\n', 1)[0] ?? '')}</p>
      <p><a href="/openapi/${name}.json">openapi.json</a> · <a href="/openapi/${name}.yaml">openapi.yaml</a></p>
    </section>`

const homePage = (specs: readonly PublishedSpec[], version: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Agora</title>
    <style>
      :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
      body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
      footer { margin-top: 3rem; opacity: 0.7; }
    </style>
  </head>
  <body>
    <h1>Agora</h1>
    <p>The APIs that this server serves, each with its specification.</p>${specs.map(sectionOf).join('')}
    <footer>Version ${escapeHtml(version)} · <a href="/healthz">health</a></footer>
  </body>
</html>
`

/** The home page, and each spec for download. */
export const createPortal = (specs: readonly PublishedSpec[], version: string): Router => {
  const page = homePage(specs, version)
  const router = Router()
  router.use(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          styleSrc: ["'unsafe-inline'"],
          frameAncestors: ["'none'"],
          baseUri: ["'none'"],
        },
      },
      // Whether the server is reached by HTTPS is for the proxy in front to say.
      strictTransportSecurity: false,
    }),
  )
  router.get('/', (_request, response) => {
    response.type('html').send(page)
  })
  for (const { name, json, yaml } of specs) {
    router.get(`/openapi/${name}.json`, (_request, response) => {
      response.type('application/json').send(json)
    })
    router.get(`/openapi/${name}.yaml`, (_request, response) => {
      response.type('application/yaml').send(yaml)
    })
  }
  return router
}
