import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { toJUnit } from './junit.ts'
import type { ApiResult, PairResult } from './results.ts'

const pair = (status: number, more: Partial<PairResult> = {}): PairResult => ({
  ...{ api: 'notes', operationId: 'getNote', status, ok: true, reason: '', milliseconds: 1500 },
  ...{ request: "curl -i -X GET 'http://127.0.0.1/notes/5'", response: '200 {}', ...more },
})

const read = (result: Partial<ApiResult>) => {
  const messages = { seen: 1, all: 1, unseen: [], faults: [] }
  const xml = toJUnit([
    { api: 'notes', pairs: [], left: [], faults: [], messages, partial: false, ...result },
  ])
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray: (name) => name === 'testcase',
  })
  return parser.parse(xml).testsuites.testsuite
}

test('each pair is a case: passed, failed with its request, or skipped with its reason', () => {
  const wrong = pair(404, { ok: false, reason: '/id must be <integer> & is "5"' })
  const left = [{ operationId: 'getNote', status: 503, reason: 'takes the database' }]
  const suite = read({ pairs: [pair(200), wrong], left })
  expect(suite).toMatchObject({ name: 'notes', tests: '3', failures: '1', skipped: '1', time: '3.000' })
  expect(suite.testcase).toEqual([
    { name: 'getNote 200', classname: 'notes.getNote', time: '1.500' },
    {
      ...{ name: 'getNote 404', classname: 'notes.getNote', time: '1.500' },
      failure: {
        message: '/id must be <integer> & is "5"',
        '#text': expect.stringContaining(`request:  curl -i -X GET 'http://127.0.0.1/notes/5'`),
      },
    },
    { name: 'getNote 503', classname: 'notes.getNote', skipped: { message: 'takes the database' } },
  ])
})

test('a fault beyond single pairs fails too', () => {
  const suite = read({ pairs: [pair(200)], faults: ['Dredd ran no transaction for it'] })
  expect(suite).toMatchObject({ tests: '2', failures: '1' })
  expect(suite.testcase[1].failure).toEqual({ message: 'Dredd ran no transaction for it' })
})

test('what XML cannot hold does not break the report', () => {
  const wrong = pair(200, { ok: false, reason: 'came: \u0000\u001b[31m \ud800 ]]>' })
  expect(read({ pairs: [wrong] }).testcase[0].failure.message).toBe('came: \ufffd\ufffd[31m \ufffd ]]>')
})
