import { type Html, html, proseOf } from './html.ts'
import type { Page } from './page.ts'
import { codeBlock } from './parts.ts'
import { factoryOf, typescriptOf } from './samples.ts'
import type { ApiDocument } from './spec.ts'
import { findTokenRecipe } from './token-recipe.ts'
import { tokenSteps } from './token-steps.ts'

const apiSection = (document: ApiDocument, server: string): Html => {
  const { name, title, description, basePath, operations } = document
  return html`
    <article class="card" aria-labelledby="${name}">
      <h3 id="${name}"><a href="/docs/${name}/">${title}</a></h3>
      <p>${proseOf(description.split('\n\n', 1)[0] ?? '')}</p>
      <dl class="facts">
        <div><dt>Base path</dt><dd><code>${basePath || '/'}</code></dd></div>
        <div><dt>Operations</dt><dd>${operations.length}</dd></div>
        <div><dt>Client</dt><dd><code>${factoryOf(name)}</code></dd></div>
      </dl>
      <ul class="links">
        <li><a href="/docs/${name}/">Documentation<span class="hidden"> of ${title}</span></a></li>
        <li><a href="/openapi/${name}.json">OpenAPI<span class="hidden"> of ${title}</span> as JSON</a></li>
        <li><a href="/openapi/${name}.yaml">as YAML<span class="hidden">: OpenAPI of ${title}</span></a></li>
      </ul>
      <details><summary>Get a token<span class="hidden"> of ${title}</span></summary>${tokenSteps(document, server)}</details>
    </article>`
}

/** What Agora is, its APIs, and where clients and testers begin. */
export const homePage = (documents: readonly ApiDocument[], version: string, server: string): Page => {
  const [first] = documents
  const example = first && typescriptOf(first, findTokenRecipe(first).logIn, server)
  return {
    title: 'Agora',
    section: '/',
    scripts: ['health.js'],
    main: html`
    <h1>Agora</h1>
    <p class="lead">One server for ${documents.length} REST APIs whose specification comes first: the documentation, the SDK and
    the contract tests all come from the OpenAPI files that it serves.</p>
    <section aria-labelledby="state">
      <h2 id="state">This server</h2>
      <dl class="facts" data-health aria-live="polite">
        <div><dt>Address</dt><dd><code data-server>${server}</code></dd></div>
        <div><dt>Version</dt><dd>${version}</dd></div>
        <div><dt>Process</dt><dd data-probe="/healthz"><a href="/healthz">healthz</a></dd></div>
        <div><dt>Readiness</dt><dd data-probe="/readyz"><a href="/readyz">readyz</a></dd></div>
      </dl>
    </section>
    <section aria-labelledby="apis">
      <h2 id="apis">APIs</h2>
      <p><a href="/docs/">Search all operations</a></p>
      <div class="cards">${documents.map((document) => apiSection(document, server))}</div>
    </section>
    <section aria-labelledby="sdk">
      <h2 id="sdk">SDK</h2>
      <p>A typed client of each API, for Node and browsers. It is generated with the server: pack it there, install it in your project.</p>
      ${codeBlock('Install the SDK', 'cd agora/generated/sdk && npm pack\ncd ../../../your-project && npm install ../agora/generated/sdk/agora-sdk-*.tgz')}
      ${example !== undefined && codeBlock('Use the SDK', example)}
    </section>
    <section aria-labelledby="contract-tests">
      <h2 id="contract-tests">Contract tests</h2>
      <p>They hold a running server to every operation and every status of its specs, over HTTP alone.</p>
      ${codeBlock('Run the contract tests', `npm run contract -- --server ${server}`)}
    </section>`,
  }
}
