// Runs before the page is drawn, so that it is drawn in the colours that were chosen. Swagger UI's own dark
// colours hang on a class, ours on `color-scheme`.
const root = document.documentElement
const prefersDark = matchMedia('(prefers-color-scheme: dark)')
const KEY = 'agora-colours'

// A browser may refuse its storage: the choice then lasts as long as the page.
const stored = () => {
  try {
    return localStorage.getItem(KEY) ?? 'system'
  } catch {
    return 'system'
  }
}

let choice = stored()

const show = () => {
  const dark = choice === 'dark' || (choice === 'system' && prefersDark.matches)
  root.classList.toggle('dark-mode', dark)
  root.dataset.theme = choice
}

show()
prefersDark.addEventListener('change', show)
addEventListener('DOMContentLoaded', () => {
  const field = document.querySelector('[data-theme-choice]')
  field.value = choice
  field.addEventListener('change', () => {
    choice = field.value
    try {
      localStorage.setItem(KEY, choice)
    } catch {}
    show()
  })
})
