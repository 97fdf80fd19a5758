// Code on pages: with the address of this server in it, and to be copied.

/** Code as it is served, with the address at which this page was opened. */
export const withServer = (code) => code.replaceAll(document.documentElement.dataset.server, location.origin)

const select = (node) => getSelection().selectAllChildren(node)

const copy = async (button) => {
  const code = button.closest('.sample').querySelector('code')
  try {
    await navigator.clipboard.writeText(code.textContent)
    button.dataset.done = 'Copied'
  } catch {
    // Without HTTPS there is no clipboard: it is selected, for the keyboard to copy.
    select(code)
    button.dataset.done = 'Selected'
  }
}

for (const code of document.querySelectorAll('[data-server]')) {
  if (code !== document.documentElement) code.textContent = withServer(code.textContent)
}
document.addEventListener('click', ({ target }) => {
  const button = target.closest?.('[data-copy]')
  if (button) copy(button)
})
