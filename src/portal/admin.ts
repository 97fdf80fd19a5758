import { type Html, html } from './html.ts'
import type { Page } from './page.ts'

interface Field {
  name: string
  label: string
  input: (attributes: Html) => Html
  hint?: string
}

/** A field with its label, a hint, and the place where the script puts what is wrong with it. */
const fieldOf =
  (form: string) =>
  ({ name, label, input, hint }: Field): Html => {
    const id = `${form}-${name}`
    return html`
      <div class="entry">
        <label for="${id}">${label}</label>
        ${input(html`id="${id}" name="${name}" aria-describedby="${hint !== undefined && `${id}-hint `}${id}-complaint"`)}
        ${hint !== undefined && html`<p class="hint" id="${id}-hint">${hint}</p>`}
        <p class="complaint" id="${id}-complaint" data-complaint="${name}"></p>
      </div>`
  }

const textInput = (attributes: Html) =>
  html`<input ${attributes} type="text" autocomplete="off" spellcheck="false">`
const emailInput = (autocomplete: string) => (attributes: Html) =>
  html`<input ${attributes} type="email" autocomplete="${autocomplete}" spellcheck="false">`
const passwordInput = (autocomplete: string) => (attributes: Html) =>
  html`<input ${attributes} type="password" autocomplete="${autocomplete}">`
const checkbox = (attributes: Html) => html`<input ${attributes} type="checkbox">`

/** What is wrong with the form as a whole. */
const formComplaint = html`<p class="complaint" role="alert" tabindex="-1" data-complaint></p>`

// The API says what is wrong with a field, in its own words: `novalidate` keeps the browser from doing it first.
const dialogOf = (name: string, fields: readonly Html[], submit: string): Html => html`
  <dialog data-dialog="${name}" aria-labelledby="${name}-title">
    <form novalidate>
      <h2 id="${name}-title" data-title></h2>
      ${fields}
      ${formComplaint}
      <p class="buttons"><button type="submit" class="chief">${submit}</button> <button type="button" data-close>Cancel</button></p>
    </form>
  </dialog>`

const planFields = [
  {
    name: 'name',
    label: 'Name',
    input: textInput,
    hint: 'Letters, digits, hyphens and underscores. It cannot be changed later.',
  },
  {
    name: 'thumbnail_heights',
    label: 'Thumbnail heights',
    input: textInput,
    hint: 'In pixels, with commas between them: 200, 400',
  },
  { name: 'original', label: 'May upload at its own size', input: checkbox },
  { name: 'expiring_links', label: 'May give a link a life', input: checkbox },
  { name: 'custom_sizes', label: 'May choose width and height', input: checkbox },
].map(fieldOf('plan'))

const userFields = [
  { name: 'email', label: 'E-mail', input: emailInput('off'), hint: 'It cannot be changed later.' },
  {
    name: 'password',
    label: 'Password',
    input: passwordInput('new-password'),
    hint: 'When you change an account: leave it empty to keep its password.',
  },
  { name: 'plan', label: 'Plan', input: (attributes: Html) => html`<select ${attributes}></select>` },
].map(fieldOf('user'))

const confirmDialog = html`
  <dialog data-dialog="confirm" role="alertdialog" aria-labelledby="confirm-title" aria-describedby="confirm-text">
    <form novalidate>
      <h2 id="confirm-title" data-title></h2>
      <p id="confirm-text" data-text></p>
      ${formComplaint}
      <p class="buttons"><button type="button" data-close autofocus>Cancel</button> <button type="submit" class="chief" data-do></button></p>
    </form>
  </dialog>`

/** A list in pages; the script makes its table. */
const listSection = (name: string, title: string, create: string): Html => html`
  <section data-list="${name}" aria-labelledby="${name}-title">
    <div class="heading">
      <h2 id="${name}-title" tabindex="-1">${title}</h2>
      <button type="button" data-new>${create}</button>
    </div>
    <p class="complaint" role="alert" data-complaint></p>
    <p hidden data-retry><button type="button">Try again</button></p>
    <div data-rows></div>
    <div class="pager">
      <button type="button" hidden data-previous>Previous<span class="hidden"> ${title.toLowerCase()}</span></button>
      <span role="status" data-range></span>
      <button type="button" hidden data-next>Next<span class="hidden"> ${title.toLowerCase()}</span></button>
    </div>
  </section>`

/** The plans and accounts of the image hosting API, for its administrators. All else is done by the script. */
export const adminPage = (): Page => ({
  title: 'Administration',
  section: '/admin/',
  styles: ['admin.css'],
  scripts: ['admin.js'],
  main: html`
    <h1>Administration</h1>
    <p>Plans and users of <a href="/docs/imagehost/">image hosting</a>, by its <a href="/openapi/imagehost.json">published API</a>.</p>
    <noscript><p>This page needs JavaScript.</p></noscript>
    <p class="notice" role="status" data-notice></p>
    <section class="card" data-sign-in aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">Sign in</h2>
      <form novalidate>
        ${[
          { name: 'email', label: 'E-mail', input: emailInput('username') },
          { name: 'password', label: 'Password', input: passwordInput('current-password') },
        ].map(fieldOf('sign-in'))}
        ${formComplaint}
        <p class="hint">For accounts with the plan ROOT. This page alone keeps the tokens, until you leave it.</p>
        <p class="buttons"><button type="submit" class="chief">Sign in</button></p>
      </form>
    </section>
    <div hidden data-workspace>
      <p>Signed in as <strong data-who></strong> <button type="button" data-sign-out>Sign out</button></p>
      ${listSection('plans', 'Plans', 'New plan')}
      ${listSection('users', 'Users', 'New user')}
      ${dialogOf('plan', planFields, 'Save')}
      ${dialogOf('user', userFields, 'Save')}
      ${confirmDialog}
    </div>`,
})
