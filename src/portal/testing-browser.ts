import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]

/** Where Chromium is: as `CHROMIUM_PATH` says, or where systems have it; undefined without one. */
export const chromiumPath = (): string | undefined =>
  [process.env.CHROMIUM_PATH, ...candidates].find((path) => path && existsSync(path))

/** A browser without a window, that asks nobody for updates. @throws Error without Chromium */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = chromiumPath()
  if (executablePath === undefined) throw new Error('there is no Chromium on this machine')
  return chromium.launch({
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
    ],
  })
}

export interface WatchedPage {
  page: Page
  /** What a page of ours must not do: complain on the console, throw, or ask another host for something. */
  offences: string[]
}

/** A page in a profile of its own, watched from its beginning. */
export const openPage = async (
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  const page = await context.newPage()
  const offences: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) offences.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => offences.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${url}/`) && !/^(data|blob):/.test(address))
      offences.push(`elsewhere: ${address}`)
  })
  return { page, offences }
}

/** Opens the reference of an API, at an operation if one is named, and waits until it can be used. */
export const openReference = async (page: Page, name: string, operation?: [tag: string, id: string]) => {
  await page.goto(`/docs/${name}/${operation ? `#/${operation.map(encodeURIComponent).join('/')}` : ''}`)
  const block = operation ? `#operations-${operation.join('-').replaceAll(' ', '_')}` : '.opblock'
  const found = page.locator(block).first()
  await found.waitFor()
  if (operation) {
    await found.locator('.samples').waitFor()
    await found.locator('.opblock-summary-control:focus').waitFor()
  }
  return found
}
