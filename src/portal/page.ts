import type { RequestHandler } from 'express'
import helmet from 'helmet'
import type { Assets } from './assets.ts'
import { type Html, html } from './html.ts'

/** A page without its frame. */
export interface Page {
  title: string
  /** The address in the navigation under which it stands: one of `NAVIGATION`. */
  section?: string
  /** What is between header and footer: one `h1`, and the headings below it in order. */
  main: Html
  /** Assets of its own, by name, beside `portal.css` and the scripts that every page has. */
  styles?: readonly string[]
  scripts?: readonly string[]
  /** Scripts that are no modules, to run before those. */
  libraries?: readonly string[]
}

/** What the header of every page leads to. */
const NAVIGATION = [
  { href: '/', label: 'Start' },
  { href: '/docs/', label: 'Documentation' },
  { href: '/admin/', label: 'Administration' },
] as const

const linkOf = (current: string | undefined, href: string, label: string): Html =>
  html`<li><a href="${href}"${current === href && html` aria-current="page"`}>${label}</a></li>`

/** What all pages have in common. */
export interface FrameOptions {
  assets: Pick<Assets, 'addressOf'>
  /** The server's. */
  version: string
  /** The server's address as it stands in code; a browser puts the one in that it uses. */
  server: string
}

/** Makes whole pages: header with navigation, the page's own, footer. */
export const createFrame =
  ({ assets, version, server }: FrameOptions) =>
  ({ title, section, main, styles = [], scripts = [], libraries = [] }: Page): string =>
    html`<!doctype html>
<html lang="en" data-server="${server}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title === 'Agora' ? title : `${title} · Agora`}</title>
    <link rel="icon" href="${assets.addressOf('icon.svg')}" type="image/svg+xml">
    ${['portal.css', ...styles].map((name) => html`<link rel="stylesheet" href="${assets.addressOf(name)}">`)}
    <script src="${assets.addressOf('theme.js')}"></script>
    ${libraries.map((name) => html`<script defer src="${assets.addressOf(name)}"></script>`)}
    ${['code.js', ...scripts].map((name) => html`<script type="module" src="${assets.addressOf(name)}"></script>`)}
  </head>
  <body>
    <a class="skip" href="#main">Skip to the content</a>
    <header class="frame">
      <a class="brand" href="/">Agora</a>
      <nav aria-label="Pages"><ul>${NAVIGATION.map(({ href, label }) => linkOf(section, href, label))}</ul></nav>
      <label class="theme">Colours
        <select data-theme-choice><option value="system">System</option><option value="light">Light</option><option value="dark">Dark</option></select>
      </label>
    </header>
    <main id="main" tabindex="-1">${main}</main>
    <footer class="frame">
      <p>Agora ${version} · <a href="/healthz">healthz</a> · <a href="/readyz">readyz</a></p>
    </footer>
  </body>
</html>
`.text

/**
 * The headers of pages: nothing from elsewhere, no script and no style but from this server's files.
 * Pictures of answers that were tried are shown from memory (`blob:`).
 */
export const securePages = (): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        connectSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
      },
    },
    // Whether the server is reached by HTTPS is for the proxy in front to say.
    strictTransportSecurity: false,
  })
