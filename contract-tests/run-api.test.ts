import { afterEach, describe, expect, test } from 'vitest'
import type { Api } from './hooks.ts'
import { nameOf, pairsOf } from './operations.ts'
import { describeResult, isGood } from './report.ts'
import type { ApiResult } from './results.ts'
import { runApi } from './run-api.ts'
import { defineNotes, notesOperations, notesSpec } from './testing/notes.ts'
import { type Stub, type StubAnswer, startStub } from './testing/stub.ts'

let stub: Stub | undefined
afterEach(() => stub?.stop())

const all = pairsOf(notesOperations)

interface Wishes {
  api?: Api
  tamper?: (answer: StubAnswer) => boolean | undefined
  remote?: boolean
  only?: string
}

/** Runs the small API against a stub that plays the run's own server. */
const run = async ({
  api = defineNotes().api,
  tamper,
  remote = false,
  only,
}: Wishes = {}): Promise<ApiResult> => {
  const started = await startStub(notesSpec(), tamper)
  stub = started
  const own = {
    duringOutage: async <T>(work: () => Promise<T>): Promise<T> => {
      started.outage = true
      return work().finally(() => {
        started.outage = false
      })
    },
    duringFullDisk: undefined,
    expire: async () => 'expired',
    sql: async () => [],
    command: async () => undefined,
    mailTo: async (to: string) => ({ to, subject: '', text: '' }),
    accessTokenFor: () => '',
  }
  return runApi(api, {
    server: started.url,
    own: remote ? undefined : own,
    only: only === undefined ? undefined : (pair) => nameOf(pair) === only,
  })
}

/** What is wrong with the one pair that is wrong. */
const reasonOf = (result: ApiResult, name: string): string => {
  expect(isGood(result)).toBe(false)
  expect(result.pairs.filter(({ ok }) => !ok).map(nameOf)).toEqual([name])
  return result.pairs.find((pair) => nameOf(pair) === name)?.reason ?? ''
}

/** Changes the answers of one pair. */
const change =
  (name: string, how: (answer: StubAnswer) => unknown) =>
  (answer: StubAnswer): undefined => {
    if (nameOf(answer) === name) how(answer)
  }

const noteOf = (answer: StubAnswer) =>
  answer.body as {
    id: unknown
    text: unknown
    due: unknown
    replies: Record<string, unknown>[]
    owner?: string
  }

describe('a run', () => {
  test('passes a server that answers as the spec says, with each pair once', async () => {
    const result = await run()
    expect(describeResult(result)).toBe('notes messages: 15/15\nnotes pairs: 19/19')
    expect(result.pairs.map(nameOf).sort()).toEqual(all.map(nameOf).sort())
    expect(isGood(result)).toBe(true)
  })

  test('fails for a member of the wrong type', async () => {
    const result = await run({
      tamper: change('getNote 200', (answer) => (noteOf(answer).id = '1')),
      only: 'getNote 200',
    })
    expect(reasonOf(result, 'getNote 200')).toBe('/id must be integer, and is "1"')
  })

  test('fails for a text that breaks its format', async () => {
    const result = await run({
      tamper: change('getNote 200', (answer) => (noteOf(answer).due = 'soon')),
      only: 'getNote 200',
    })
    expect(reasonOf(result, 'getNote 200')).toContain('match format "date", and is "soon"')
  })

  test('fails for a member that the spec does not name', async () => {
    const result = await run({
      tamper: change('getNote 200', (answer) => (noteOf(answer).owner = 'me')),
      only: 'getNote 200',
    })
    expect(reasonOf(result, 'getNote 200')).toBe('the body has a member that the spec does not name: owner')
  })

  test('fails for such a member deep within, behind a circular reference', async () => {
    const leak = (answer: StubAnswer) => Object.assign(noteOf(answer).replies[0] ?? {}, { owner: 'me' })
    const result = await run({ tamper: change('getNote 200', leak), only: 'getNote 200' })
    expect(reasonOf(result, 'getNote 200')).toBe('/replies/0 has a member that the spec does not name: owner')
  })

  test('fails for an undocumented status', async () => {
    const result = await run({
      tamper: change('getNote 200', (answer) => (answer.status = 418)),
      only: 'getNote 200',
    })
    const reason = reasonOf(result, 'getNote 200')
    expect(reason).toBe('418 is not documented for getNote (200, 401, 404, 405, 503 are); 200 is due')
    expect(describeResult(result)).toContain('FAILED notes getNote 200')
    expect(describeResult(result)).toMatch(/request: {2}curl -i -X GET 'http:.*\/v1\/notes\/1'/)
  })

  test('fails for a documented status that is not the one due', async () => {
    const asMissing = (answer: StubAnswer) => {
      Object.assign(answer, { status: 404, body: { message: 'No such note' } })
    }
    const result = await run({ tamper: change('getNote 200', asMissing), only: 'getNote 200' })
    expect(reasonOf(result, 'getNote 200')).toBe('404 came, and 200 is due')
  })

  test('fails for a header that is missing, and for one that breaks its schema', async () => {
    const remove = change('getNote 503', ({ headers }) => delete headers['Retry-After'])
    expect(reasonOf(await run({ tamper: remove, only: 'getNote 503' }), 'getNote 503')).toBe(
      'the header Retry-After is missing',
    )
    await stub?.stop()
    const word = change('getNote 503', ({ headers }) => (headers['Retry-After'] = 'soon'))
    expect(reasonOf(await run({ tamper: word, only: 'getNote 503' }), 'getNote 503')).toContain(
      'header Retry-After',
    )
  })

  test('fails for an Allow that leaves out a method of the path', async () => {
    // The stub finds no operation for the method, and answers in the name of the path's first.
    const narrow = change('getNote 405', ({ headers }) => (headers.Allow = 'GET, PUT'))
    const result = await run({ tamper: narrow, only: 'getNote 405' })
    expect(reasonOf(result, 'getNote 405')).toBe('Allow does not list DELETE')
  })

  test('fails for a charset in the content type', async () => {
    const charset = change(
      'getNote 200',
      ({ headers }) => (headers['Content-Type'] = 'application/json; charset=utf-8'),
    )
    expect(reasonOf(await run({ tamper: charset, only: 'getNote 200' }), 'getNote 200')).toContain(
      'Content-Type is application/json; charset',
    )
  })

  test('fails for a server that breaks off, and goes on with the other pairs', async () => {
    const result = await run({ tamper: (answer) => nameOf(answer) !== 'getNote 200' })
    expect(reasonOf(result, 'getNote 200')).toContain('socket hang up')
    expect(result.pairs).toHaveLength(all.length)
  })
})

describe('a spec and its operations that disagree', () => {
  test('fail the run when a pair has no transaction', async () => {
    const spec = notesSpec()
    Reflect.deleteProperty(spec.paths['/notes/{note_id}'].get.responses, '404')
    const result = await run({ api: defineNotes(spec).api })
    expect(isGood(result)).toBe(false)
    expect(result.faults).toContain('getNote 404: Dredd ran no transaction for it')
  })

  test('fail the run when a transaction has no pair', async () => {
    const spec = notesSpec()
    Object.assign(spec.paths['/notes/{note_id}'].get.responses, { '410': { description: 'Gone.' } })
    const result = await run({ api: defineNotes(spec).api })
    expect(isGood(result)).toBe(false)
    expect(result.faults.join()).toContain('getNote 410: a transaction that is no pair')
  })
})

describe('hooks', () => {
  test('fail the run when they are for a pair that the spec does not have, or two for one', async () => {
    const { api, on } = defineNotes()
    // @ts-expect-error: the compiler knows it too.
    on('getNote', 418, () => {})
    // @ts-expect-error: and this one.
    on('getNotes', 200, () => {})
    on('getNote', 200, () => {})
    on('getNote', 200, () => {})
    const result = await run({ api })
    expect(isGood(result)).toBe(false)
    expect(result.faults).toEqual([
      'a hook for getNote 418, which the spec does not have',
      'a hook for getNotes 200, which the spec does not have',
      'two hooks for getNote 200',
    ])
  })

  test('fail their pair when they throw', async () => {
    const { api, on } = defineNotes()
    on('getNote', 200, async ({ call }) => {
      await call('getNote', 200, { path: { note_id: 7 } })
    })
    expect(reasonOf(await run({ api }), 'getNote 200')).toContain(
      'setting up: getNote must answer 200, and came 404',
    )
  })

  test('fail their pair when a further request is answered otherwise', async () => {
    const { api, on } = defineNotes()
    on('getNote', 200, ({ also }) => also({ path: { note_id: 7 } }))
    const result = await run({ api, only: 'getNote 200' })
    expect(reasonOf(result, 'getNote 200')).toBe('404 came, and 200 is due')
    expect(describeResult(result)).toContain('/v1/notes/7')
  })

  test('fail their pair when the text that they want is not in the answer', async () => {
    const { api, on } = defineNotes()
    on('getNote', 404, ({ send }) => send({ path: { note_id: 7 }, message: 'Note not found' }))
    expect(reasonOf(await run({ api, only: 'getNote 404' }), 'getNote 404')).toBe(
      '"Note not found" is not in the answer',
    )
  })

  test('are asked for where there is no recipe', async () => {
    const spec = notesSpec()
    Object.assign(spec.paths['/notes/{note_id}'].get.responses, { '409': { description: 'Conflict.' } })
    const getNote = { ...notesOperations.getNote, statuses: [200, 401, 404, 405, 409, 503] }
    const result = await run({
      api: defineNotes(spec, { ...notesOperations, getNote }).api,
      only: 'getNote 409',
    })
    expect(reasonOf(result, 'getNote 409')).toBe("no hook and no recipe: write on('getNote', 409, …)")
  })
})

describe('a server that is not our own', () => {
  test('is not blamed for what only our own can be made to do, nor praised', async () => {
    const result = await run({ remote: true })
    expect(isGood(result)).toBe(true)
    expect(describeResult(result)).toContain('notes pairs: 16/19 (3 not provoked)')
    expect(describeResult(result)).toContain(
      "not provoked: notes getNote 503, updateNote 503, deleteNote 503: it takes the run's own server",
    )
  })
})

test('a documented text that never comes fails the run, unless it is named unreachable', async () => {
  const only = 'getNote 404'
  const spec = notesSpec()
  const { schema } = spec.paths['/notes/{note_id}'].get.responses['404'].content['application/json']
  Object.assign(schema, {
    properties: { message: { type: 'string', enum: ['No such note', 'It was eaten'] } },
  })
  const { api } = defineNotes(spec)
  const result = await run({ api, only })
  expect(isGood(result)).toBe(false)
  expect(result.messages).toMatchObject({
    seen: 1,
    all: 2,
    faults: ['getNote 404 never said "It was eaten"'],
  })
  await stub?.stop()

  const excuse = { literal: 'It was eaten', reason: 'The dog is out.' }
  const excused = await run({ api: { ...api, unreachable: [excuse] }, only })
  expect(isGood(excused)).toBe(true)
  expect(describeResult(excused)).toContain('never seen: notes "It was eaten" (getNote 404)')
  await stub?.stop()

  const idle = await run({
    api: { ...api, unreachable: [excuse, { literal: 'Nothing', reason: 'None.' }] },
    only,
  })
  expect(idle.messages.faults).toEqual(['"Nothing" is named unreachable, and the spec does not have it'])
})

test('a partial run says that it is one', async () => {
  const result = await run({ only: 'getNote 404' })
  expect(describeResult(result)).toBe('notes messages: 1/1\nnotes pairs: 1/1, a partial run')
})
