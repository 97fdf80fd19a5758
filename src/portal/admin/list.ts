import { element, find, whileBusy } from './dom.ts'
import { failureOf } from './failure.ts'

export interface Column<Row> {
  label: string
  text(row: Row): string
}

/** What can be done with a row. */
export interface Action<Row> {
  label: string
  /** Tells it from the others of the row, also after the row has changed. */
  name: string
  run(row: Row, button: HTMLButtonElement): void
}

interface Page<Row> {
  count: number
  next: string | null
  results: readonly Row[]
}

export interface ListOptions<Row> {
  /** As the page names its section. */
  name: string
  /** A page of this many after as many others. @throws ResponseError */
  fetchPage(query: { limit: number; offset: number }): Promise<Page<Row>>
  /** The first one names the row. */
  columns: readonly Column<Row>[]
  actions(row: Row): readonly Action<Row>[]
}

export interface List {
  /** Shows the page again, as it is now. @throws ResponseError */
  refresh(at?: 'last'): Promise<void>
  /** Does something that the list's own buttons ask for, and says above the list what of it failed. */
  attempt(work: () => Promise<void>): Promise<void>
  /** Forgets all that it showed, and what is still on its way. */
  clear(): void
}

const PAGE_SIZE = 20

/** The largest offset that there is: it leads to the last page. */
const BEYOND = 2_147_483_647

/** A table that a phone shows as one card for each row; the roles survive `display: block`. */
const tableOf = <Row>(
  rows: readonly Row[],
  { name, columns, actions }: Pick<ListOptions<Row>, 'name' | 'columns' | 'actions'>,
): HTMLElement => {
  const buttonOf = (row: Row, about: string, action: Action<Row>): HTMLButtonElement => {
    const { label, run } = action
    const button = element(
      'button',
      { type: 'button', 'data-action': `${action.name} ${about}` },
      ...[label, element('span', { class: 'hidden' }, ` ${about}`)],
    )
    button.addEventListener('click', () => run(row, button))
    return button
  }
  const rowOf = (row: Row): HTMLElement => {
    const cells = columns.map(({ label, text }, at) =>
      at === 0
        ? element('th', { scope: 'row', role: 'rowheader' }, text(row))
        : element('td', { role: 'cell', 'data-label': label }, text(row)),
    )
    const about = columns[0]?.text(row) ?? ''
    const buttons = actions(row).map((action) => buttonOf(row, about, action))
    return element(
      'tr',
      { role: 'row' },
      ...cells,
      element('td', { role: 'cell' }, element('div', { class: 'actions' }, ...buttons)),
    )
  }
  const headings = [...columns.map(({ label }) => label), 'Actions'].map((label) =>
    element('th', { scope: 'col', role: 'columnheader' }, label),
  )
  return element(
    'table',
    { role: 'table', 'aria-labelledby': `${name}-title` },
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...headings)),
    element('tbody', { role: 'rowgroup' }, ...rows.map(rowOf)),
  )
}

/** The list of this name, page by page. */
export const listOf = <Row>(options: ListOptions<Row>): List => {
  const section = find(document, `[data-list="${options.name}"]`, HTMLElement)
  const previous = find(section, '[data-previous]', HTMLElement)
  const next = find(section, '[data-next]', HTMLElement)
  const retry = find(section, '[data-retry]', HTMLElement)
  const complaint = find(section, '[data-complaint]', HTMLElement)
  let offset = 0
  /** How often the list was cleared. */
  let visit = 0
  /** One after the other: who signs out and in again may find a request of before still on its way. */
  let queue = Promise.resolve()

  const show = (page: Page<Row>): void => {
    const last = offset + page.results.length
    find(section, '[data-rows]', HTMLElement).replaceChildren(tableOf(page.results, options))
    find(section, '[data-range]', HTMLElement).textContent =
      page.count === 0 ? 'None yet' : `${offset + 1} to ${last} of ${page.count}`
    previous.hidden = offset === 0
    next.hidden = page.next === null
  }

  const turnTo = async (wanted: number): Promise<void> => {
    const asked = visit
    const page = await options.fetchPage({ limit: PAGE_SIZE, offset: wanted })
    // Somebody else may have signed in meanwhile.
    if (asked !== visit) return
    const lastPage = Math.max(0, Math.ceil(page.count / PAGE_SIZE) - 1) * PAGE_SIZE
    if (wanted > lastPage) return turnTo(lastPage)
    offset = wanted
    show(page)
  }

  const tryNow = async (work: () => Promise<void>): Promise<void> => {
    const asked = visit
    complaint.textContent = ''
    retry.hidden = true
    try {
      await whileBusy(section, work)
    } catch (error) {
      const { general, fields } = failureOf(error)
      if (asked !== visit) return
      complaint.textContent = [...general, ...Object.values(fields).flat()].join(' ')
      retry.hidden = false
    }
  }
  const attempt: List['attempt'] = (work) => {
    queue = queue.then(() => tryNow(work))
    return queue
  }

  const turn = async (by: number, button: HTMLElement, other: HTMLElement): Promise<void> => {
    await attempt(() => turnTo(Math.max(0, offset + by)))
    if (button.hidden) other.focus()
  }
  previous.addEventListener('click', () => turn(-PAGE_SIZE, previous, next))
  next.addEventListener('click', () => turn(PAGE_SIZE, next, previous))
  retry.addEventListener('click', async () => {
    await attempt(() => turnTo(offset))
    if (retry.hidden) find(section, 'h2', HTMLElement).focus()
  })

  return {
    refresh: (at) => turnTo(at === 'last' ? BEYOND : offset),
    attempt,
    clear() {
      visit += 1
      offset = 0
      find(section, '[data-rows]', HTMLElement).replaceChildren()
      find(section, '[data-range]', HTMLElement).textContent = ''
      complaint.textContent = ''
      for (const part of [previous, next, retry]) part.hidden = true
    },
  }
}
