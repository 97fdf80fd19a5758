import { type Html, html } from './html.ts'
import { codeBlock } from './parts.ts'
import { curlOf } from './samples.ts'
import type { ApiDocument, Operation } from './spec.ts'
import { findTokenRecipe, loginCommand } from './token-recipe.ts'

const referenceTo = ({ name }: ApiDocument, { id, tag, summary }: Operation): Html =>
  html`<a href="/docs/${name}/#/${encodeURIComponent(tag)}/${id}">${summary}</a>`

const mailNote = html` with what came by mail; a server without <code>SMTP_URL</code> writes its mails into
  <code>AGORA_DATA/outbox</code>`

/** The way to a token: an account, where one can make it oneself, the login, and a first call. */
export const tokenSteps = (document: ApiDocument, server: string): Html => {
  const recipe = findTokenRecipe(document)
  const { createAccount, verify, logIn, firstCall } = recipe
  const step = (operation: Operation, curl = curlOf(document, operation, server), note?: Html): Html =>
    html`<li>${referenceTo(document, operation)}${note}${codeBlock(`${operation.summary}, by curl`, curl)}</li>`
  return html`
    ${
      createAccount?.secured !== false &&
      html`<p>An administrator makes the accounts${createAccount && html` (${referenceTo(document, createAccount)})`};
      <code>npm run agora -- help</code> lists the commands that do, for the first one too.</p>`
    }
    <ol class="steps">
      ${createAccount?.secured === false && step(createAccount)}
      ${verify && step(verify, undefined, mailNote)}
      ${step(logIn, loginCommand(document, recipe, server))}
      ${step(firstCall)}
    </ol>`
}
