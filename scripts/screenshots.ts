// Pictures of the pages for the README: of the built server, on data of its own, into docs/images/.
import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser, openPage, openReference } from '../src/portal/testing-browser.ts'
import { addressOf, build, newFolder, runServer } from '../src/testing-server.ts'

const target = 'docs/images'
const wide = { viewport: { width: 1280, height: 860 } }
const dark = { ...wide, colorScheme: 'dark' } as const
const phone = { viewport: { width: 390, height: 844 } }

interface Shot {
  name: string
  options: BrowserContextOptions
  /** Leads the page to what is to be seen. */
  open(page: Page, url: string): Promise<unknown>
}

const newToken = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/v1/auth/register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'traveller@example.com', password: 'far-away-42' }),
  })
  return ((await response.json()) as { auth_token: string }).auth_token
}

const tryRequest = async (page: Page, url: string): Promise<void> => {
  const operation = await openReference(page, 'bucketlist', ['Buckets', 'createBucket'])
  await page.locator('[data-token]').fill(await newToken(url))
  await operation.locator('.try-out__btn').click()
  await operation.locator('.execute').click()
  const answer = operation.locator('.live-responses-table')
  await answer.waitFor()
  await operation.locator('.request-url').evaluate((address) => address.scrollIntoView())
}

const root = { email: 'root@example.com', password: 'far-away-42' }

/** Makes the accounts that the administration page shows, by the command line beside the running server. */
const addUsers = async (folder: string): Promise<void> => {
  const users = [
    { ...root, plan: 'ROOT' },
    { ...root, email: 'artist@example.com', plan: 'ENTERPRISE' },
    { ...root, email: 'visitor@example.com', plan: 'BASIC' },
  ]
  for (const user of users) {
    const options = Object.entries(user).flatMap(([name, value]) => [`--${name}`, value])
    const env = { PATH: process.env.PATH, AGORA_DATA: folder }
    await promisify(execFile)(process.execPath, ['dist/agora.js', 'imagehost', 'user', ...options], { env })
  }
}

const administrate = async (page: Page): Promise<void> => {
  await page.goto('/admin/')
  await page.getByLabel('E-mail').first().fill(root.email)
  await page.getByLabel('Password').first().fill(root.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.locator('[data-list="users"] tbody tr').first().waitFor()
}

const editUser = async (page: Page): Promise<void> => {
  await administrate(page)
  await page.getByRole('button', { name: 'Edit artist@example.com' }).click()
  await page.locator('dialog[open]').waitFor()
}

const shots: readonly Shot[] = [
  {
    name: 'home',
    options: wide,
    open: (page) => page.goto('/').then(() => page.locator('[data-probe="/readyz"].good').waitFor()),
  },
  {
    name: 'docs',
    options: wide,
    open: (page) => page.goto('/docs/').then(() => page.getByLabel('Search operations').fill('image')),
  },
  { name: 'reference-light', options: wide, open: (page) => openReference(page, 'imagehost') },
  {
    name: 'reference-dark',
    options: dark,
    open: (page) => openReference(page, 'exposcholar', ['Items', 'createItem']),
  },
  {
    name: 'reference-phone',
    options: phone,
    open: (page) => openReference(page, 'techfesia', ['Events', 'listEvents']),
  },
  { name: 'tried-request', options: wide, open: tryRequest },
  { name: 'administration', options: wide, open: administrate },
  { name: 'administration-phone', options: { ...phone, colorScheme: 'dark' }, open: editUser },
]

const take = async (browser: Browser, url: string, { name, options, open }: Shot): Promise<void> => {
  const { page, offences } = await openPage(browser, url, options)
  await open(page, url)
  if (offences.length > 0) throw new Error(`${name}: ${offences.join('\n')}`)
  await page.screenshot({ path: `${target}/${name}.png`, animations: 'disabled', caret: 'hide' })
  await page.context().close()
  process.stdout.write(`${target}/${name}.png\n`)
}

await mkdir(target, { recursive: true })
await build()
const { folder, remove } = await newFolder()
const server = runServer(folder)
try {
  const url = await addressOf(server)
  await addUsers(folder)
  const browser = await openBrowser()
  for (const shot of shots) await take(browser, url, shot)
  await browser.close()
} finally {
  server.signal('SIGTERM')
  await server.ended
  await remove()
}
