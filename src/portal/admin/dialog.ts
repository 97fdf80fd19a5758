import { find, isBusy } from './dom.ts'
import { clearComplaints, onSubmit } from './form.ts'

export interface Dialog {
  form: HTMLFormElement
  /** Shows it over the page. What is done when it is sent closes it, unless it fails. */
  open(options: DialogOptions): void
}

export interface DialogOptions {
  title: string
  /** The button that it was opened by, where the keyboard comes back to. */
  opener: HTMLElement
  /** Fills in the fields. */
  fill?(): void
  submit(): Promise<void>
}

/** The button that now stands where this one did: a list is made anew when something in it has changed. */
const successorOf = (opener: HTMLElement, section: Element | null): HTMLElement | undefined => {
  if (opener.isConnected) return opener
  const buttons = [...(section?.querySelectorAll<HTMLElement>('[data-action]') ?? [])]
  const same = buttons.find(({ dataset }) => dataset.action === opener.dataset.action)
  return same ?? section?.querySelector<HTMLElement>('[data-new]') ?? undefined
}

/** The dialog of this name. */
export const dialogOf = (name: string): Dialog => {
  const dialog = find(document, `[data-dialog="${name}"]`, HTMLDialogElement)
  const form = find(dialog, 'form', HTMLFormElement)
  let current: (DialogOptions & { section: Element | null }) | undefined

  onSubmit(form, async () => {
    const sent = current
    await sent?.submit()
    if (current === sent) dialog.close()
  })
  find(dialog, '[data-close]', HTMLElement).addEventListener('click', () => dialog.close())
  // What is under way cannot be taken back. Chromium lets a second Escape through that only `cancel` would stop.
  dialog.addEventListener('cancel', (event) => {
    if (isBusy(form)) event.preventDefault()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && dialog.open && isBusy(form)) event.preventDefault()
  })
  dialog.addEventListener('close', () => {
    if (current) successorOf(current.opener, current.section)?.focus()
    current = undefined
    // No password stays behind.
    form.reset()
  })
  return {
    form,
    open(options) {
      current = { ...options, section: options.opener.closest('section') }
      find(dialog, '[data-title]', HTMLElement).textContent = options.title
      form.reset()
      clearComplaints(form)
      options.fill?.()
      dialog.showModal()
    },
  }
}

export interface Question {
  title: string
  text: string
  /** What the button says that does it. */
  verb: string
  opener: HTMLElement
  submit(): Promise<void>
}

/** Asks before something is done. */
export const questionDialog = (): ((question: Question) => void) => {
  const { form, open } = dialogOf('confirm')
  return ({ text, verb, ...options }) =>
    open({
      ...options,
      fill() {
        find(form, '[data-text]', HTMLElement).textContent = text
        find(form, '[data-do]', HTMLElement).textContent = verb
      },
    })
}
