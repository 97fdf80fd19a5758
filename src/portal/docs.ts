import { type Html, html } from './html.ts'
import type { Page } from './page.ts'
import { methodBadge } from './parts.ts'
import type { ApiDocument, Operation } from './spec.ts'
import { tokenSteps } from './token-steps.ts'

const rowOf = ({ name, basePath }: ApiDocument, operation: Operation): Html => {
  const { id, tag, method, path, summary } = operation
  const words = [id, method, basePath + path, summary, tag].join(' ').toLowerCase()
  return html`<li data-words="${words}"><a href="/docs/${name}/#/${encodeURIComponent(tag)}/${id}">${methodBadge(method)}
    <span class="what"><span>${summary}</span> <code>${basePath + path}</code> <small>${id}</small></span></a></li>`
}

const searchField = (): Html => html`
  <search class="search">
    <label for="search">Search operations <kbd>/</kbd></label>
    <input id="search" type="search" autocomplete="off" spellcheck="false" data-search
      placeholder="operationId, path, summary or tag">
    <p class="found" role="status" data-found></p>
  </search>`

/** All operations of all APIs, to search in. */
export const docsIndex = (documents: readonly ApiDocument[]): Page => ({
  title: 'Documentation',
  section: '/docs/',
  scripts: ['search.js'],
  main: html`
    <h1>Documentation</h1>
    <ul class="links">${documents.map(({ name, title }) => html`<li><a href="/docs/${name}/">${title}</a></li>`)}</ul>
    ${searchField()}
    ${documents.map(
      (document) => html`
      <section data-group aria-labelledby="${document.name}">
        <h2 id="${document.name}"><a href="/docs/${document.name}/">${document.title}</a></h2>
        <ul class="operations wide">${document.operations.map((operation) => rowOf(document, operation))}</ul>
      </section>`,
    )}`,
})

const tagSection = (document: ApiDocument, tag: string): Html => html`
  <section data-group>
    <h3>${tag}</h3>
    <ul class="operations">${document.operations
      .filter((operation) => operation.tag === tag)
      .map((operation) => rowOf(document, operation))}</ul>
  </section>`

/** The reference of one API: its operations at the side, Swagger UI, and the token to try them with. */
export const referencePage = (document: ApiDocument, server: string): Page => {
  const { name, title, basePath, tags } = document
  return {
    title,
    section: '/docs/',
    styles: ['swagger-ui.css', 'reference.css'],
    scripts: ['search.js', 'reference.js'],
    libraries: ['swagger-ui-bundle.js'],
    main: html`
    <h1>${title}</h1>
    <ul class="links">
      <li><code data-server>${server}${basePath}</code></li>
      <li><a href="/openapi/${name}.json">OpenAPI as JSON</a></li>
      <li><a href="/openapi/${name}.yaml">as YAML</a></li>
      <li><a href="/#sdk">SDK</a></li>
      <li><a href="/#contract-tests">Contract tests</a></li>
    </ul>
    <div class="columns">
      <nav class="index" aria-label="Operations">
        <h2>Operations</h2>
        ${searchField()}
        <div class="list">${tags.map((tag) => tagSection(document, tag.name))}</div>
      </nav>
      <div class="reference">
        <section class="card token" aria-labelledby="token-title">
          <h2 id="token-title">Token</h2>
          <label for="token">Sent with every request that you try; kept by this page only, until you leave it</label>
          <div class="field">
            <input id="token" type="text" autocomplete="off" spellcheck="false" data-token placeholder="eyJ…">
            <button type="button" data-forget>Forget</button>
          </div>
          <p class="found" role="status" data-token-state>No token is sent.</p>
          <details><summary>Get a token</summary>${tokenSteps(document, server)}</details>
        </section>
        <section aria-labelledby="reference-title">
          <h2 id="reference-title">Reference</h2>
          <div data-reference="/openapi/${name}.json" data-samples="/docs/${name}/samples.json">
            <p data-loading>The reference needs JavaScript. The specification is all of it too: see OpenAPI above.</p>
          </div>
        </section>
      </div>
    </div>`,
  }
}
