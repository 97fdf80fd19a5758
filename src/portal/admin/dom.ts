/** The one element of this kind. @throws Error when the page has none */
export const find = <Kind extends Element>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind => {
  const found = root.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}

/** An element with attributes. Texts in it become text nodes, whatever is in them: nothing is read as markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

export const isBusy = (root: Element): boolean => root.getAttribute('aria-busy') === 'true'

/** Disables all buttons below the element while the work lasts, and then gives the keyboard back to the one that had it. */
export const whileBusy = async <Value>(root: Element, work: () => Promise<Value>): Promise<Value> => {
  const active = document.activeElement
  const buttons = [...root.querySelectorAll('button')].filter(({ disabled }) => !disabled)
  root.setAttribute('aria-busy', 'true')
  for (const button of buttons) button.disabled = true
  try {
    return await work()
  } finally {
    root.removeAttribute('aria-busy')
    for (const button of buttons) button.disabled = false
    const isLost = document.activeElement === document.body || document.activeElement === null
    if (isLost && active instanceof HTMLElement && root.contains(active)) active.focus()
  }
}
