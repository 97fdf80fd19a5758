import { find, isBusy, whileBusy } from './dom.ts'
import { type Failure, failureOf } from './failure.ts'

const fieldNamed = (form: HTMLFormElement, name: string): HTMLElement | undefined => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLElement ? field : undefined
}

const complaintsOf = (form: HTMLFormElement): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>('[data-complaint]'),
]

/** Takes back all that was said of the form. */
export const clearComplaints = (form: HTMLFormElement): void => {
  for (const place of complaintsOf(form)) {
    place.textContent = ''
    fieldNamed(form, place.dataset.complaint ?? '')?.removeAttribute('aria-invalid')
  }
}

/** Says what is wrong where it is wrong, and gives the keyboard to the first such field, or to the words. */
const showFailure = (form: HTMLFormElement, { fields, general }: Failure): void => {
  const whole = find(form, '[data-complaint=""]', HTMLElement)
  const rest = new Map(Object.entries(fields))
  let first: HTMLElement | undefined
  for (const place of complaintsOf(form)) {
    const name = place.dataset.complaint ?? ''
    const texts = rest.get(name)
    const field = fieldNamed(form, name)
    if (!texts || !field) continue
    rest.delete(name)
    place.textContent = texts.join(' ')
    field.setAttribute('aria-invalid', 'true')
    first ??= field
  }
  const others = [...rest].map(([name, texts]) => `${name}: ${texts.join(' ')}`)
  whole.textContent = [...general, ...others].join(' ')
  const target = first ?? whole
  target.focus()
}

/** Does the work when the form is sent, never twice at a time, and shows what of it failed. */
export const onSubmit = (form: HTMLFormElement, work: () => Promise<void>): void => {
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (isBusy(form)) return
    clearComplaints(form)
    try {
      await whileBusy(form, work)
    } catch (error) {
      showFailure(form, failureOf(error))
    }
  })
}
