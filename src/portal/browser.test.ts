import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { newMember } from '../apis/imagehost/testing.ts'
import { picture } from '../media/testing-images.ts'
import { mp4 } from '../media/testing-videos.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { chromiumPath, openBrowser, openPage, openReference, type WatchedPage } from './testing-browser.ts'

const missing = chromiumPath() === undefined
if (missing) process.stderr.write('Browser tests are skipped: no Chromium; CHROMIUM_PATH may name one\n')

const phone = { viewport: { width: 390, height: 844 } }

let server: TestServer
let browser: Browser
beforeAll(async () => {
  if (missing) return
  ;[server, browser] = await Promise.all([startTestServer(), openBrowser()])
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** A page that is closed with its test. */
const open = async (options?: Parameters<typeof openPage>[2]): Promise<WatchedPage> => {
  const watched = await openPage(browser, server.url, options)
  onTestFinished(() => watched.page.context().close())
  return watched
}

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth')

/** The levels of the headings that can be seen, in order. */
const headingLevels = async (page: Page): Promise<number[]> =>
  await page
    .locator('h1:visible, h2:visible, h3:visible, h4:visible')
    .evaluateAll((headings) => headings.map(({ tagName }: { tagName: string }) => Number(tagName[1])))

const newToken = async (): Promise<string> => {
  const email = `${Math.random().toString(36).slice(2)}@example.com`
  const { body } = await server.call('POST', '/v1/auth/register', {
    body: { email, password: 'far-away-42' },
  })
  return (body as { auth_token: string }).auth_token
}

describe.skipIf(missing)('in a browser', () => {
  it.each(['/', '/docs/', '/admin/', '/docs/imagehost/'])(
    '%s opens without a complaint, fits a phone, and its headings are in order',
    async (path) => {
      const { page, offences } = await open(phone)
      await page.goto(path)
      if (path === '/docs/imagehost/') await page.locator('.opblock').first().waitFor()
      expect(await widthOf(page)).toBe(390)
      const levels = await headingLevels(page)
      expect(levels.filter((level) => level === 1)).toHaveLength(1)
      expect(levels[0]).toBe(1)
      for (const [at, level] of levels.slice(1).entries()) expect(level - (levels[at] ?? 0)).toBeLessThan(2)
      expect(offences).toEqual([])
    },
    60_000,
  )

  it('the pages are watched: a script that is not ours does not run, and is noticed', async () => {
    const { page, offences } = await open()
    await page.goto('/')
    await page.evaluate(`{
      const script = document.createElement('script')
      script.textContent = 'window.isForeign = true'
      document.head.append(script)
    }`)
    expect(await page.evaluate('window.isForeign')).toBeUndefined()
    await page.evaluate("fetch('https://elsewhere.example/').catch(() => undefined)")
    expect(offences.join('\n')).toContain('Content Security Policy')
    expect(offences.length).toBeGreaterThan(1)
  })

  it('the home page says how the server is', async () => {
    const { page, offences } = await open()
    await page.goto('/')
    await page.locator('[data-probe="/healthz"].good').waitFor()
    await page.locator('[data-probe="/readyz"].good').waitFor()
    expect(await page.locator('[data-health]').innerText()).toContain('ready')
    expect(await page.locator('#contract-tests ~ figure code').innerText()).toContain(server.url)
    expect(offences).toEqual([])
  })

  it('a phone shows an operation, its samples and its answers without scrolling sideways', async () => {
    const { page } = await open(phone)
    const operation = await openReference(page, 'exposcholar', ['Booths', 'createBooth'])
    await operation.locator('.responses-table').waitFor()
    expect(await widthOf(page)).toBe(390)
    const width = await operation.locator('.responses-wrapper').evaluate((table) => table.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  }, 60_000)

  it.each([
    ['its operationId', 'syncChanges', 'syncChanges'],
    ['its path', '/api/v1/sync', 'syncChanges'],
    ['words of its summary', 'what changed get', 'syncChanges'],
    ['its tag', 'synchronization', 'syncChanges'],
  ])('the search over all APIs finds an operation by %s', async (_what, phrase, id) => {
    const { page } = await open()
    await page.goto('/docs/')
    await page.locator('[data-search]').fill(phrase)
    expect(await page.locator('[data-words]:visible small').allInnerTexts()).toContain(id)
    expect(await page.locator('[data-found]').innerText()).toMatch(/^\d+ of \d+ operations$/)
    expect(await page.locator('[data-words]:visible').count()).toBeLessThan(5)
  })

  it('the keyboard alone leads to the search, to an operation, and into it', async () => {
    const { page, offences } = await open()
    await page.goto('/docs/')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Skip to the content')
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    await page.keyboard.press('/')
    await page.keyboard.type('rename bucket')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator(':focus').innerText()).toContain('updateBucket')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/docs/bucketlist/#/Buckets/updateBucket')
    const operation = page.locator('#operations-Buckets-updateBucket')
    await operation.locator('.samples').waitFor()
    await operation.locator('.opblock-summary-control:focus').waitFor()
    // And from one operation to the next by the search of the API.
    await page.keyboard.press('/')
    await page.keyboard.type('deleteItem')
    await page.keyboard.press('Enter')
    await page.locator('#operations-Items-deleteItem .opblock-summary-control:focus').waitFor()
    expect(offences).toEqual([])
  }, 60_000)

  it('an operation shows how to call it by curl and by the SDK, and an example of every answer', async () => {
    const { page, offences } = await open()
    const operation = await openReference(page, 'cre8ive', ['Showcase comments', 'editShowcaseComment'])
    const [curl, typescript] = await operation.locator('.sample code').allInnerTexts()
    expect(curl).toContain(`curl -X PUT ${server.url}/api/showcase/comments/`)
    expect(typescript).toContain(`createCre8iveClient({ server: '${server.url}', token })`)
    expect(typescript).toContain(".PUT('/showcase/comments/{pk}/'")
    await operation.locator('.responses-table .example').first().waitFor()
    const statuses = await operation.locator('tr.response > td.response-col_status').allInnerTexts()
    expect(statuses).toEqual(['200', '400', '401', '403', '404', '405', '413', '415', '503'])
    expect(await operation.locator('tr.response .highlight-code').count()).toBe(statuses.length)
    expect(offences).toEqual([])
  }, 60_000)

  it('a request is tried with the token that was typed in until it is forgotten, and its answer is shown', async () => {
    const { page, offences } = await open()
    const operation = await openReference(page, 'bucketlist', ['Buckets', 'createBucket'])
    const token = await newToken()
    await page.locator('[data-token]').fill(token)
    await operation.locator('.try-out__btn').click()
    await operation.locator('textarea').fill('{"name": "Tried in a browser"}')
    await operation.locator('.execute').click()
    const answer = operation.locator('.live-responses-table tr.response')
    await answer.waitFor()
    expect(await answer.locator('.response-col_status').innerText()).toContain('201')
    expect(await answer.innerText()).toContain('Tried in a browser')
    const { body } = await server.call('GET', '/v1/bucketlists/', { token })
    expect(JSON.stringify(body)).toContain('Tried in a browser')
    expect(offences).toEqual([])
    await page.locator('[data-forget]').click()
    expect(await page.locator('[data-token-state]').innerText()).toBe('No token is sent.')
    const [request] = await Promise.all([
      page.waitForRequest('**/v1/bucketlists/'),
      operation.locator('.execute').click(),
    ])
    expect(request.headers().authorization).toBeUndefined()
  }, 60_000)

  it('a file is uploaded by a form', async () => {
    const { page, offences } = await open()
    const member = await newMember(server)
    const operation = await openReference(page, 'imagehost', ['Uploads', 'uploadSmall'])
    await page.locator('[data-token]').fill(member.token)
    await operation.locator('.try-out__btn').click()
    await operation.locator('input[type="file"]').setInputFiles({
      name: 'lighthouse.png',
      mimeType: 'image/png',
      buffer: await picture(30, 20).png().toBuffer(),
    })
    await operation.locator('.execute').click()
    const answer = operation.locator('.live-responses-table tr.response')
    await answer.waitFor()
    expect(await answer.innerText()).toMatch(/201[\s\S]*Uploaded/)
    expect((await member.newest()).title).toBe('Lighthouse')
    expect(offences).toEqual([])
  }, 60_000)

  it('an API at the root is tried at the root', async () => {
    const { page, offences } = await open()
    const operation = await openReference(page, 'techfesia', ['Events', 'listEvents'])
    await operation.locator('.try-out__btn').click()
    const [request] = await Promise.all([
      page.waitForRequest((one) => new URL(one.url()).pathname.endsWith('/events')),
      operation.locator('.execute').click(),
    ])
    // With what is required and what has a default, and nothing else.
    expect(request.url()).toBe(`${server.url}/events?limit=10&page=1&order=date`)
    expect((await request.response())?.status()).toBe(200)
    expect(offences).toEqual([])
  }, 60_000)

  it('the colours follow the system until one chooses, and the choice stays', async () => {
    const { page } = await open({ colorScheme: 'dark' })
    const ground = () => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')
    const tagColour = () => page.evaluate("getComputedStyle(document.querySelector('.opblock-tag')).color")
    await page.goto('/docs/')
    const dark = await ground()
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(ground).not.toBe(dark)
    const light = await ground()
    await page.getByLabel('Colours').selectOption('dark')
    expect(await ground()).toBe(dark)
    await openReference(page, 'bucketlist', ['Items', 'getItem'])
    expect(await ground()).toBe(dark)
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineWidth')).toBe('3px')
    const darkTag = await tagColour()
    await page.getByLabel('Colours').selectOption('light')
    expect(await ground()).toBe(light)
    // Swagger UI lets its colours pass into each other.
    await expect.poll(tagColour).not.toBe(darkTag)
  }, 60_000)

  it('a film that is opened by itself is loaded by the page that the browser makes for it', async () => {
    const source = join(server.media.tempDir, 'film')
    await writeFile(source, mp4())
    await server.media.storage.put('exposcholar/booths/1/film.mp4', source, 'video/mp4')
    const { page, offences } = await open()
    const again = page.waitForRequest((request) => request.resourceType() === 'media')
    await page.goto('/media/booths/1/film.mp4')
    expect((await (await again).response())?.status()).toBe(206)
    expect(offences).toEqual([])
  })
})
