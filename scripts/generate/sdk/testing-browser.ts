import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import { openBrowser } from '../../../src/portal/testing-browser.ts'

/** A program with all that it imports, for browsers. */
export const bundle = async (entry: string): Promise<string> => {
  const { outputFiles } = await build({
    ...{ entryPoints: [entry], bundle: true, write: false, format: 'iife', platform: 'browser' },
    logLevel: 'error',
  })
  return outputFiles[0]?.text ?? ''
}

/** What an expression comes to in a page with this script, of an origin of its own. */
export const inBrowser = async (script: string, expression: string): Promise<unknown> => {
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').end('<!doctype html><title>Client</title>')
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  try {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`)
      await page.addScriptTag({ content: script })
      return await page.evaluate(expression)
    } finally {
      await browser.close()
    }
  } finally {
    site.closeAllConnections()
    site.close()
  }
}
