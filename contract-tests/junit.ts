import { XMLBuilder } from 'fast-xml-parser'
import { nameOf, type Pair } from './operations.ts'
import { expectationOf } from './report.ts'
import type { ApiResult, LeftPair, PairResult } from './results.ts'

type Element = Record<string, unknown>

/** What XML 1.0 has no way to write; the builder escapes the rest. */
const writable = (text: string): string =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')

const testcase = (api: string, pair: Pair, more: Element): Element => ({
  '@name': nameOf(pair),
  '@classname': `${api}.${pair.operationId}`,
  ...more,
})

const ofPair = (pair: PairResult): Element =>
  testcase(pair.api, pair, {
    '@time': (pair.milliseconds / 1000).toFixed(3),
    ...(pair.ok
      ? {}
      : { failure: { '@message': writable(pair.reason), '#text': writable(expectationOf(pair)) } }),
  })

const ofLeft = (api: string, pair: LeftPair): Element =>
  testcase(api, pair, { skipped: { '@message': writable(pair.reason) } })

const ofFault = (api: string, fault: string): Element => ({
  '@name': writable(fault),
  '@classname': api,
  failure: { '@message': writable(fault) },
})

const ofApi = ({ api, pairs, left, faults, messages }: ApiResult): Element => {
  const beyond = [...faults, ...messages.faults]
  return {
    '@name': api,
    '@tests': pairs.length + left.length + beyond.length,
    '@failures': pairs.filter(({ ok }) => !ok).length + beyond.length,
    '@skipped': left.length,
    '@time': (pairs.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000).toFixed(3),
    testcase: [
      ...pairs.map(ofPair),
      ...left.map((pair) => ofLeft(api, pair)),
      ...beyond.map((fault) => ofFault(api, fault)),
    ],
  }
}

/**
 * The results as CI systems read them: a JUnit report with a suite for each API and a case for each pair; what
 * was not provoked is skipped, and a fault beyond single pairs is a case that failed.
 */
export const toJUnit = (results: readonly ApiResult[]): string =>
  new XMLBuilder({ attributeNamePrefix: '@', ignoreAttributes: false, format: true }).build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    testsuites: { '@name': 'contract tests', testsuite: results.map(ofApi) },
  })
