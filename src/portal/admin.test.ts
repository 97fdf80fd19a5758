import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newEmail, newMember, newPlan, password } from '../apis/imagehost/testing.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { complaintOf, enterAdmin, isFocused, openAdmin } from './testing-admin.ts'
import { chromiumPath, openBrowser } from './testing-browser.ts'

const missing = chromiumPath() === undefined
if (missing) process.stderr.write('Browser tests are skipped: no Chromium; CHROMIUM_PATH may name one\n')

let server: TestServer
let browser: Browser
/** Asks the API as an administrator, beside the page. */
let ask: (method: string, path: string, body?: unknown) => Promise<{ status: number; body: unknown }>
beforeAll(async () => {
  if (missing) return
  ;[server, browser] = await Promise.all([startTestServer(), openBrowser()])
  const root = await newMember(server, 'ROOT')
  ask = async (method, path, body) => {
    const { status, body: received } = await root.call(method, `/admin/${path}`, { body })
    return { status, body: received }
  }
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const newName = (): string => `P-${Math.random().toString(36).slice(2, 10)}`
const logIn = async (email: string, word = password) =>
  (await server.call('POST', '/api/token/', { body: { email, password: word } })).status

describe.skipIf(missing)('the administration page', { timeout: 60_000 }, () => {
  it('creates a plan and changes it; creates a user with it, changes its plan, deactivates, deletes', async () => {
    const { page, dialog, section, row, told } = await enterAdmin(browser, server)
    const [name, email] = [newName(), newEmail()]

    await section('plans').getByRole('button', { name: 'New plan' }).click()
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Thumbnail heights').fill('200, 300')
    await dialog.getByLabel('May choose width and height').check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await told(`Plan ${name} was created.`)
    const plan = {
      name,
      thumbnail_heights: [200, 300],
      original: false,
      expiring_links: false,
      custom_sizes: true,
    }
    expect(await ask('GET', `plans/${name}/`)).toEqual({ status: 200, body: plan })

    await row(name)
      .getByRole('button', { name: `Edit ${name}` })
      .click()
    expect(await dialog.getByLabel('Name').isEditable()).toBe(false)
    expect(await dialog.getByLabel('May choose width and height').isChecked()).toBe(true)
    await dialog.getByLabel('Thumbnail heights').fill('')
    await dialog.getByLabel('May upload at its own size').check()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await told(`Plan ${name} was changed.`)
    expect((await ask('GET', `plans/${name}/`)).body).toEqual({
      ...plan,
      thumbnail_heights: [],
      original: true,
    })
    await row(name).getByText('none').waitFor()

    await section('users').getByRole('button', { name: 'New user' }).click()
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('Password').fill(password)
    await dialog.getByLabel('Plan').selectOption(name)
    await dialog.getByRole('button', { name: 'Save' }).click()
    await told(`User ${email} was created.`)
    await row(email).waitFor()
    const userNow = async () => {
      const { body } = await ask('GET', 'users/?limit=100')
      return (body as { results: { email: string }[] }).results.find((user) => user.email === email)
    }
    expect(await userNow()).toMatchObject({ email, plan: name, is_active: true })
    expect(await logIn(email)).toBe(201)

    await row(email).getByRole('button', { name: 'Edit' }).click()
    await dialog.getByLabel('Plan').selectOption('PREMIUM')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await told(`User ${email} was changed.`)
    expect(await userNow()).toMatchObject({ plan: 'PREMIUM', is_active: true })
    expect(await logIn(email)).toBe(201)

    await row(email).getByRole('button', { name: 'Deactivate' }).click()
    await isFocused(dialog.getByRole('button', { name: 'Cancel' }))
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    expect(await userNow()).toMatchObject({ is_active: true })
    await row(email).getByRole('button', { name: 'Deactivate' }).click()
    await dialog.getByRole('button', { name: 'Deactivate' }).click()
    await told(`User ${email} was deactivated.`)
    expect(await userNow()).toMatchObject({ is_active: false })
    expect(await logIn(email)).toBe(401)
    await isFocused(row(email).getByRole('button', { name: `Activate ${email}` }))

    await row(email).getByRole('button', { name: 'Delete' }).click()
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await told(`User ${email} was deleted.`)
    expect(await userNow()).toBeUndefined()
    await isFocused(section('users').getByRole('button', { name: 'New user' }))
    expect(await page.locator('dialog[open]').count()).toBe(0)
  })

  it('says who may not come in, and why, in the words of the API', async () => {
    const { page, signIn, email } = await openAdmin(browser, server)
    const form = page.locator('[data-sign-in] form')
    const alert = form.getByRole('alert')
    await form.getByRole('button', { name: 'Sign in' }).click()
    await isFocused(form.getByLabel('E-mail'))
    expect(await complaintOf(form.getByLabel('E-mail'))).toBe('This field may not be blank.')
    expect(await complaintOf(form.getByLabel('Password'))).toBe('This field may not be blank.')
    await signIn({ email, password: 'not-this-one' })
    await alert.getByText('No active account found with the given credentials', { exact: true }).waitFor()
    await isFocused(alert)
    expect(await form.getByLabel('E-mail').getAttribute('aria-invalid')).toBeNull()
    await signIn(await newMember(server, 'BASIC'))
    await alert.getByText('You do not have permission to perform this action.').waitFor()
    expect(await alert.innerText()).toContain('accounts with the plan ROOT')
    expect(await page.locator('[data-workspace]').isVisible()).toBe(false)
    for (let tries = 0; tries < 9; tries += 1) await logIn(email, 'not-this-one')
    await signIn()
    await alert.getByText(/^Request was throttled\. Expected available in \d+ seconds\.$/).waitFor()
  })

  it('shows what the API has against a field at that field, and what is about the whole below it', async () => {
    const name = await newPlan(server)
    const { email } = await newMember(server, name)
    const { section, dialog, row } = await enterAdmin(browser, server)
    const [nameField, heights] = [dialog.getByLabel('Name'), dialog.getByLabel('Thumbnail heights')]
    const save = dialog.getByRole('button', { name: 'Save' })
    await section('plans').getByRole('button', { name: 'New plan' }).click()
    await nameField.fill(name)
    await save.click()
    await isFocused(nameField)
    expect(await complaintOf(nameField)).toBe('plan with this name already exists.')
    await nameField.fill(newName())
    await heights.fill('200, 0')
    await save.click()
    await isFocused(heights)
    expect(await complaintOf(heights)).toBe('Ensure this value is greater than or equal to 1.')
    expect(await nameField.getAttribute('aria-invalid')).toBeNull()
    await heights.fill('tall')
    await save.click()
    await dialog.getByText('Whole numbers with commas').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await isFocused(section('plans').getByRole('button', { name: 'New plan' }))

    await section('users').getByRole('button', { name: 'New user' }).click()
    await dialog.getByLabel('E-mail').fill(email)
    await dialog.getByLabel('Password').fill('short')
    await save.click()
    expect(await complaintOf(dialog.getByLabel('Password'))).toMatch(/at least 8 characters/)
    await dialog.getByLabel('Password').fill(password)
    await save.click()
    expect(await complaintOf(dialog.getByLabel('E-mail'))).toBe('user with this email already exists.')
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await row(email).getByRole('button', { name: 'Edit' }).click()
    await save.click()
    await dialog.getByRole('alert').getByText('At least one field is required.').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await section('plans')
      .getByRole('button', { name: `Delete ${name}` })
      .click()
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await dialog.getByRole('alert').getByText('This plan is in use.').waitFor()
  })

  it('works by the keyboard alone, from signing in to a plan that is there', async () => {
    const { page, email, dialog, told } = await openAdmin(browser, server)
    const name = newName()
    const press = (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
    const emailField = page.locator('[data-sign-in]').getByLabel('E-mail')
    const hasFocus = () => page.evaluate(`document.activeElement.name === 'email'`)
    for (let at = 0; at < 20 && !(await hasFocus()); at += 1) await press('Tab')
    await isFocused(emailField)
    await page.keyboard.type(email)
    await press('Tab')
    await page.keyboard.type(password)
    await press('Enter')
    await isFocused(page.getByRole('heading', { name: 'Plans' }))
    await press('Tab')
    await isFocused(page.getByRole('button', { name: 'New plan' }))
    await press('Enter')
    await isFocused(dialog.getByLabel('Name'))
    await page.keyboard.type('not a name')
    await press('Enter')
    expect(await complaintOf(dialog.getByLabel('Name'))).toBe('Enter a valid value.')
    await isFocused(dialog.getByLabel('Name'))
    await press('Control+A')
    await page.keyboard.type(name)
    await press('Tab')
    await page.keyboard.type('150')
    await press('Tab', 'Space', 'Enter')
    await told(`Plan ${name} was created.`)
    expect((await ask('GET', `plans/${name}/`)).body).toMatchObject({
      thumbnail_heights: [150],
      original: true,
    })
    await isFocused(page.getByRole('button', { name: 'New plan' }))
    await press('Enter', 'Escape')
    await isFocused(page.getByRole('button', { name: 'New plan' }))
  })

  it.each(['light', 'dark'] as const)(
    'fits a phone in %s colours, dialogs and failures too',
    async (colorScheme) => {
      const admin = await openAdmin(browser, server, { viewport: { width: 390, height: 844 }, colorScheme })
      const { page, dialog, section } = admin
      const width = () => page.evaluate('document.documentElement.scrollWidth')
      expect(await width()).toBe(390)
      await newMember(
        server,
        await newPlan(server, { thumbnail_heights: Array.from({ length: 20 }, (_, at) => 9_000 + at) }),
      )
      await admin.signIn()
      await section('users').locator('tbody tr').first().waitFor()
      expect(await width()).toBe(390)
      await section('plans').getByRole('button', { name: 'New plan' }).click()
      await dialog.getByRole('button', { name: 'Save' }).click()
      expect(await complaintOf(dialog.getByLabel('Name'))).toBe('This field may not be blank.')
      expect(await width()).toBe(390)
      const box = await dialog.boundingBox()
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390)
      const ground = await page.evaluate(
        "getComputedStyle(document.querySelector('dialog[open]')).backgroundColor",
      )
      expect(ground).toBe(colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 24, 27)')
    },
  )
})
