// The search over the operations of a page: every word of it must be found in a row. "/" leads to it from
// anywhere, the arrows lead through what was found, Enter opens the first.
const field = document.querySelector('[data-search]')
const found = document.querySelector('[data-found]')
const rows = [...document.querySelectorAll('[data-words]')]
const groups = [...document.querySelectorAll('[data-group]')]
const index = field.closest('.index')

const shown = () => rows.filter((row) => !row.hidden)

const search = () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  for (const row of rows) row.hidden = !words.every((word) => row.dataset.words.includes(word))
  for (const group of groups) group.hidden = !group.querySelector('[data-words]:not([hidden])')
  index?.classList.toggle('searching', words.length > 0)
  found.textContent = words.length > 0 ? `${shown().length} of ${rows.length} operations` : ''
}

const step = (by) => {
  const links = shown().map((row) => row.querySelector('a'))
  const at = links.indexOf(document.activeElement) + by
  if (at < 0) field.focus()
  else links[at]?.focus()
}

const isTyping = ({ target }) => target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)

field.addEventListener('input', search)
document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const isInList = event.target === field || event.target.closest?.('[data-words]')
  if (event.key === '/' && !isTyping(event)) field.focus()
  else if (event.key === 'Enter' && event.target === field) shown()[0]?.querySelector('a').click()
  else if (event.key === 'ArrowDown' && isInList) step(1)
  else if (event.key === 'ArrowUp' && isInList) step(-1)
  else return
  event.preventDefault()
})
// What a browser has kept of the field over a reload.
search()
