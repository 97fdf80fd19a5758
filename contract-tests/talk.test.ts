import { expect, test } from 'vitest'
import type { Prepared } from './exchange.ts'
import { talk } from './talk.ts'

/** What is found wrong with an answer that holds this. */
const faultsOf = async (
  wanted: Pick<Prepared, 'holds' | 'headersHold'>,
  { body = {}, headers = {} }: { body?: unknown; headers?: Record<string, string> },
): Promise<readonly string[]> => {
  const { faults } = await talk(
    {
      judge: { faultsOf: () => [] },
      messages: { hear: () => undefined, sum: () => ({ seen: 0, all: 0, unseen: [], faults: [] }) },
      pair: { operationId: 'getNote', status: 200 },
    },
    {
      wire: { method: 'GET', target: '/', headers: {}, body: undefined },
      message: undefined,
      allows: [],
      ...wanted,
    },
    async () => ({ status: 200, headers, body: Buffer.from(JSON.stringify(body)) }),
  )
  return faults
}

const note = { id: 1, text: 'milk', due: null, replies: [{ id: 2 }] }

test('an answer holds what it must, and may hold more', async () => {
  const holds = { id: 1, text: /^m/, due: null, replies: [{ id: 2 }] }
  expect(await faultsOf({ holds }, { body: { ...note, owner: 'me' } })).toEqual([])
})

test('an answer that holds something else is told where', async () => {
  const wrong = (holds: Prepared['holds']) => faultsOf({ holds }, { body: note })
  expect(await wrong({ id: 2 })).toEqual(['/id must be 2, and is 1'])
  expect(await wrong({ owner: 'me' })).toEqual(['/owner must be "me", and is undefined'])
  expect(await wrong({ text: /^b/ })).toEqual(['/text must match /^b/, and is "milk"'])
  expect(await wrong({ id: /^1$/ })).toEqual(['/id must match /^1$/, and is 1'])
  expect(await wrong({ due: {} })).toEqual(['/due must be {}, and is null'])
  expect(await wrong({ replies: [] })).toEqual(['/replies must have 0 elements, and has 1'])
  expect(await wrong({ replies: [{ id: 3 }] })).toEqual(['/replies/0/id must be 3, and is 2'])
  expect(await wrong([])).toHaveLength(1)
})

test('headers hold what they must, or are not there', async () => {
  const headers = { etag: '"1"' }
  expect(await faultsOf({ headersHold: { ETag: '"1"', Link: undefined } }, { headers })).toEqual([])
  expect(await faultsOf({ headersHold: { ETag: /^W/ } }, { headers })).toHaveLength(1)
  expect(await faultsOf({ headersHold: { ETag: undefined } }, { headers })).toEqual([
    'the header ETag must be absent, and is "1"',
  ])
  expect(await faultsOf({ headersHold: { Link: 'x' } }, { headers })).toHaveLength(1)
})
