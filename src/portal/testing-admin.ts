import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import { newMember, password } from '../apis/imagehost/testing.ts'
import { readSpecs } from '../specs.ts'
import type { TestServer } from '../testing.ts'
import { readDocument } from './spec.ts'
import { openPage } from './testing-browser.ts'

/** What a browser itself says on the console of an answer that is no success. */
const reported =
  /^error: Failed to load resource: (the server responded with a status of (4\d\d|50[23])|net::)/

/** The administration page as a test has it open. */
export interface AdminPage {
  page: Page
  /** The requests to the API so far: `POST /api/token/`. */
  calls: string[]
  /** The e-mail of the administrator who signs in. */
  email: string
  dialog: Locator
  section(name: 'plans' | 'users'): Locator
  /** The row of a plan or a user. */
  row(text: string): Locator
  signIn(as?: { email: string; password?: string }): Promise<void>
  /** Waits until the page says this of what was done. */
  told(notice: string): Promise<void>
}

/** A matcher of the paths that the published spec has, and of the pages and assets. */
const createFilter = async (): Promise<(method: string, path: string) => boolean> => {
  const [spec] = await readSpecs(['imagehost'])
  if (!spec) throw new Error('there is no spec')
  const { basePath, operations } = readDocument(spec)
  const patterns = operations.map(({ method, path }) => ({
    method,
    pattern: new RegExp(`^${basePath}${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }))
  return (method, path) =>
    (method === 'GET' && /^\/(admin\/|assets\/[^?]+)$/.test(path)) ||
    patterns.some((one) => one.method === method && one.pattern.test(path))
}

const isAllowed = await createFilter()

/** Opens the page; with its test it is closed, and must have kept to itself and to the published API. */
export const openAdmin = async (
  browser: Browser,
  server: TestServer,
  options: BrowserContextOptions = {},
): Promise<AdminPage> => {
  const { email } = await newMember(server, 'ROOT')
  const { page, offences } = await openPage(browser, server.url, options)
  const strange: string[] = []
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (!isAllowed(request.method(), pathname)) strange.push(`${request.method()} ${pathname}`)
    if (pathname.startsWith('/api/')) calls.push(`${request.method()} ${pathname}`)
  })
  onTestFinished(async () => {
    await page.context().close()
    expect(offences.filter((offence) => !reported.test(offence))).toEqual([])
    expect(strange).toEqual([])
  })
  await page.goto('/admin/')
  return {
    page,
    calls,
    email,
    dialog: page.locator('dialog[open]'),
    section: (name) => page.locator(`[data-list="${name}"]`),
    row: (text) => page.locator('tbody tr').filter({ hasText: text }),
    async signIn({ email: who, password: word = password } = { email }) {
      const form = page.locator('[data-sign-in] form')
      await form.getByLabel('E-mail').fill(who)
      await form.getByLabel('Password').fill(word)
      await form.getByRole('button', { name: 'Sign in' }).click()
    },
    told: (notice) => page.locator('[data-notice]').getByText(notice, { exact: true }).waitFor(),
  }
}

/** The page, signed in. */
export const enterAdmin = async (
  browser: Browser,
  server: TestServer,
  options?: BrowserContextOptions,
): Promise<AdminPage> => {
  const admin = await openAdmin(browser, server, options)
  await admin.signIn()
  await admin.section('users').locator('tbody tr').first().waitFor()
  return admin
}

/** What a field is said to be wrong with, by what it refers to. */
export const complaintOf = async (field: Locator): Promise<string> => {
  await field.and(field.page().locator('[aria-invalid="true"]')).waitFor()
  const id = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').at(-1)
  return field.page().locator(`[id="${id}"]`).innerText()
}

export const isFocused = (locator: Locator): Promise<unknown> =>
  locator.and(locator.page().locator(':focus')).waitFor()
