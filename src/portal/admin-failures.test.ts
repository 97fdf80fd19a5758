import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newMember, password } from '../apis/imagehost/testing.ts'
import { createUser } from '../apis/imagehost/users/create.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { complaintOf, enterAdmin, isFocused, openAdmin } from './testing-admin.ts'
import { chromiumPath, openBrowser } from './testing-browser.ts'

const missing = chromiumPath() === undefined
if (missing) process.stderr.write('Browser tests are skipped: no Chromium; CHROMIUM_PATH may name one\n')

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

const busy = 'Service temporarily unavailable, try again later.'
const unavailable = { status: 503, headers: { 'Retry-After': '60' }, json: { detail: busy } }
const hostile = '<img src=x onerror=isHostile=1>'

describe.skipIf(missing)('the administration page', { timeout: 60_000 }, () => {
  it('says above a list that the server is busy, and shows the list when it is tried again', async () => {
    const { page, section, signIn } = await openAdmin(browser, server)
    const users = section('users')
    await page.route('**/api/admin/users/*', (route) => route.fulfill(unavailable), { times: 1 })
    await signIn()
    await users.getByRole('alert').getByText(busy).waitFor()
    expect(await users.locator('tbody tr').count()).toBe(0)
    await users.getByRole('button', { name: 'Try again' }).click()
    await users.locator('tbody tr').first().waitFor()
    expect(await users.locator('[data-complaint]').textContent()).toBe('')
    await isFocused(users.getByRole('heading', { name: 'Users' }))
  })

  it('says in a form that the server is busy or gone, keeps what was typed, and sends it again', async () => {
    const { page, section, dialog, told } = await enterAdmin(browser, server)
    const answers = [
      [busy, 'busy'],
      ['The server answered 502.', 'proxy'],
      ['The server does not answer.', 'gone'],
    ]
    await page.route('**/api/admin/plans/', async (route) => {
      if (route.request().method() !== 'POST') return route.fallback()
      const [, what] = answers[0] ?? []
      if (what === 'busy') await route.fulfill(unavailable)
      else if (what === 'proxy') await route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' })
      else if (what === 'gone') await route.abort()
      else await route.continue()
    })
    await section('plans').getByRole('button', { name: 'New plan' }).click()
    await dialog.getByLabel('Name').fill('PATIENT')
    const save = dialog.getByRole('button', { name: 'Save' })
    for (const [text = ''] of [...answers]) {
      await save.click()
      await dialog.getByRole('alert').getByText(text).waitFor()
      await isFocused(dialog.getByRole('alert'))
      expect(await dialog.getByLabel('Name').inputValue()).toBe('PATIENT')
      answers.shift()
    }
    await save.click()
    await told('Plan PATIENT was created.')
  })

  it('sends nothing twice: while a request is under way, its buttons are disabled and Enter does nothing', async () => {
    const { page, section, dialog, calls, told } = await enterAdmin(browser, server)
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    await page.route('**/api/admin/plans/', async (route) => {
      if (route.request().method() === 'POST') await held
      await route.fallback()
    })
    await section('plans').getByRole('button', { name: 'New plan' }).click()
    await dialog.getByLabel('Name').fill('ONCE')
    await page.keyboard.press('Enter')
    await dialog.locator('form[aria-busy="true"]').waitFor()
    expect(await dialog.locator('button:enabled').count()).toBe(0)
    await page.keyboard.press('Enter')
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape')
    expect(await dialog.isVisible()).toBe(true)
    await page.evaluate(
      `document.querySelector('dialog[open] form').dispatchEvent(new Event('submit', { cancelable: true }))`,
    )
    release()
    await told('Plan ONCE was created.')
    expect(calls.filter((call) => call === 'POST /api/admin/plans/')).toHaveLength(1)
  })

  it('renews its session when the access token is refused, and ends when that is refused too', async () => {
    const { page, section, row, calls, email, signIn } = await enterAdmin(browser, server)
    await page.route(
      '**/api/admin/plans/*',
      (route) => route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer spent' } }),
      { times: 1 },
    )
    await section('users').getByRole('button', { name: 'New user' }).click()
    await page.locator('dialog[open]').waitFor()
    expect(calls.filter((call) => call === 'POST /api/token/refresh/')).toHaveLength(1)
    await page.keyboard.press('Escape')

    const other = await newMember(server, 'ROOT')
    const { body } = await other.call('GET', '/admin/users/?limit=100')
    const own = (body as { results: { id: number; email: string }[] }).results.find(
      (one) => one.email === email,
    )
    expect(
      (await other.call('PATCH', `/admin/users/${own?.id}/`, { body: { is_active: false } })).status,
    ).toBe(200)
    await section('plans').getByRole('button', { name: 'Edit BASIC' }).click()
    await page.locator('dialog[open]').getByRole('button', { name: 'Save' }).click()
    await page.getByText('The session is over. Please sign in again.').waitFor()
    expect(await page.locator('dialog[open], [data-workspace]:visible, tbody tr').count()).toBe(0)
    await isFocused(page.locator('[data-sign-in]').getByLabel('E-mail'))
    await signIn(other)
    await row(other.email).waitFor()
  })

  it('keeps tokens nowhere but in itself, and signs out for good', async () => {
    const { page, email, row, signIn } = await enterAdmin(browser, server)
    const stored = () =>
      page.evaluate('JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie])')
    expect(await stored()).toBe('[{},{},""]')
    expect(await page.locator('[data-who]').innerText()).toBe(email)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await page.getByText('You are signed out.').waitFor()
    expect(await page.locator('tbody tr').count()).toBe(0)
    expect(await page.locator('[data-sign-in] [name="password"]').inputValue()).toBe('')
    await signIn()
    await row(email).waitFor()
    await page.goto('/admin/?elsewhere')
    expect(await page.locator('[data-workspace]').isVisible()).toBe(false)
    await page.goBack()
    expect(await page.locator('[data-workspace]').isVisible()).toBe(false)
  })

  it('shows hostile names as the text that they are, wherever they stand', async () => {
    const { page, section, dialog, row, signIn, email } = await openAdmin(browser, server)
    const address = `"${hostile}"@example.com`
    await createUser(server, { email: address, password, plan: 'BASIC' })
    await page.route('**/api/admin/plans/**', async (route) => {
      if (route.request().method() !== 'GET')
        return route.fulfill({ status: 400, json: { name: [hostile], [hostile]: [hostile] } })
      const response = await route.fetch()
      const body = JSON.parse((await response.text()).replaceAll('BASIC', hostile))
      return route.fulfill({ response, json: body })
    })
    await signIn({ email })
    const cell = row(address)
    await cell.waitFor()
    expect(await cell.getByRole('rowheader').innerText()).toBe(address)
    await section('plans').getByRole('rowheader', { name: hostile, exact: true }).waitFor()
    await cell.getByRole('button', { name: 'Deactivate' }).click()
    await dialog.getByRole('heading', { name: `Deactivate ${address}?` }).waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await cell.getByRole('button', { name: 'Edit' }).click()
    expect(await dialog.getByLabel('E-mail').inputValue()).toBe(address)
    expect(await dialog.getByLabel('Plan').locator('option').allInnerTexts()).toContain(hostile)
    await page.keyboard.press('Escape')
    await section('plans')
      .getByRole('button', { name: `Edit ${hostile}` })
      .click()
    await dialog.getByRole('button', { name: 'Save' }).click()
    expect(await complaintOf(dialog.getByLabel('Name'))).toBe(hostile)
    expect(await dialog.getByRole('alert').innerText()).toBe(`${hostile}: ${hostile}`)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.evaluate('window.isHostile')).toBeUndefined()
  })

  it('turns the pages of a list, and shows the last one when somebody has been added', async () => {
    for (let at = 0; at < 22; at += 1) await newMember(server, null)
    const { section, dialog, row, told, calls } = await enterAdmin(browser, server)
    const users = section('users')
    const range = users.getByRole('status')
    const [previous, next] = [
      users.getByRole('button', { name: 'Previous' }),
      users.getByRole('button', { name: 'Next' }),
    ]
    expect(await range.innerText()).toMatch(/^1 to 20 of \d+$/)
    expect(await previous.isVisible()).toBe(false)
    await next.click()
    await range.getByText(/^21 to /).waitFor()
    await isFocused((await next.isVisible()) ? next : previous)
    await previous.click()
    await range.getByText(/^1 to 20 of/).waitFor()
    await users.getByRole('button', { name: 'New user' }).click()
    await dialog.getByLabel('E-mail').fill('last@example.com')
    await dialog.getByLabel('Password').fill(password)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await told('User last@example.com was created.')
    await row('last@example.com').waitFor()
    expect(await row('last@example.com').getByText('none').count()).toBe(1)
    expect(calls).toContain('GET /api/admin/users/')
  })
})
