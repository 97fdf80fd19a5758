import { type Html, html } from './html.ts'

/** Code to read and to copy. The server's address in it becomes the one at which the page was opened. */
export const codeBlock = (caption: string, code: string): Html => html`<figure class="sample">
  <figcaption>${caption} <button type="button" data-copy>Copy<span class="hidden"> ${caption}</span></button></figcaption>
  <pre tabindex="0"><code data-server>${code}</code></pre>
</figure>`

/** What an HTTP method looks like everywhere. */
export const methodBadge = (method: string): Html =>
  html`<span class="method ${method.toLowerCase()}">${method}</span>`
