// The administration page: who signs in, and the two lists that an administrator sees then.
import { ResponseError } from '../../../generated/sdk/imagehost.js'
import { createApi, logIn } from './api.ts'
import { questionDialog } from './dialog.ts'
import { find } from './dom.ts'
import { Complaint, failureOf } from './failure.ts'
import { onSubmit } from './form.ts'
import { createPlans } from './plans.ts'
import { createUsers } from './users.ts'

const signIn = find(document, '[data-sign-in]', HTMLElement)
const workspace = find(document, '[data-workspace]', HTMLElement)
const form = find(signIn, 'form', HTMLFormElement)
const email = find(form, '[name="email"]', HTMLInputElement)
const password = find(form, '[name="password"]', HTMLInputElement)

const tell = (notice: string): void => {
  find(document, '[data-notice]', HTMLElement).textContent = notice
}

const api = createApi(() => leave('The session is over. Please sign in again.'))
const surroundings = { api, ask: questionDialog(), tell }
const plans = createPlans(surroundings)
const users = createUsers(surroundings)

/** Forgets the tokens and all that they have shown. */
const leave = (notice: string): void => {
  api.session = undefined
  for (const dialog of document.querySelectorAll('dialog')) dialog.close()
  plans.clear()
  users.clear()
  const isShown = !workspace.hidden
  workspace.hidden = true
  signIn.hidden = false
  tell(notice)
  if (isShown) email.focus()
}

/** Who has another plan can log in, and do nothing here. @throws Complaint */
const refuseStrangers = (error: unknown): never => {
  api.session = undefined
  if (!(error instanceof ResponseError) || error.status !== 403) throw error
  const general = [...failureOf(error).general, 'This page is for accounts with the plan ROOT.']
  throw new Complaint({ general })
}

onSubmit(form, async () => {
  tell('')
  await logIn(api, email.value, password.value)
  await plans.refresh().catch(refuseStrangers)
  find(workspace, '[data-who]', HTMLElement).textContent = email.value
  form.reset()
  signIn.hidden = true
  workspace.hidden = false
  find(workspace, 'h2', HTMLElement).focus()
  void users.attempt(() => users.refresh())
})
find(workspace, '[data-sign-out]', HTMLElement).addEventListener('click', () => leave('You are signed out.'))
// A browser may keep the page as it was, for who comes back to it.
addEventListener('pagehide', () => leave(''))
