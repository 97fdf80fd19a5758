import { afterEach, describe, expect, test } from 'vitest'
import type { Api } from './hooks.ts'
import { nameOf } from './operations.ts'
import { describeResult, isGood } from './report.ts'
import { type RunOptions, runApi } from './run-api.ts'
import type { OwnServer } from './stages.ts'
import { defineNotes, notesSpec } from './testing/notes.ts'
import { type Stub, startStub } from './testing/stub.ts'

let stub: Stub | undefined
afterEach(() => stub?.stop())

const run = async (api: Api, only: string, options: Omit<RunOptions, 'server' | 'only'> = {}) => {
  stub = await startStub(notesSpec())
  return runApi(api, { server: stub.url, only: (pair) => nameOf(pair) === only, ...options })
}

const own: OwnServer = {
  duringOutage: (work) => work(),
  duringFullDisk: undefined,
  expire: async () => 'expired',
  sql: async () => [],
  command: async () => undefined,
  mailTo: async (to) => ({ to, subject: 'Welcome', text: '' }),
  accessTokenFor: () => 'a token',
}

/** The small API, where only an administrator opens accounts. */
const administered = (told: string[] = []): Api => ({
  ...defineNotes().api,
  openAccount: (_, { administrator }) => administrator(),
  closeAccount: async (_, { token }) => told.push(`closed ${token}`),
  firstAdministrator: {
    command: ({ email }) => ['make', email],
    logIn: async (call, { email, password }) => {
      told.push(`${email} ${password}`)
      return (await call('register', 201)) as { token: string }
    },
  },
})

describe('a pair that takes an administrator', () => {
  test('is left out of a run that has none, which says how to give one', async () => {
    const result = await run(administered(), 'getNote 200')
    expect(isGood(result)).toBe(false)
    expect(describeResult(result)).toBe(
      [
        'not provoked: notes getNote 200: it takes an administrator: set CONTRACT_NOTES_ADMIN=email:password',
        'notes messages: 0/0',
        'notes pairs: 0/1 (1 not provoked), a partial run',
      ].join('\n'),
    )
    expect(result.faults).toEqual([])
  })

  test('runs with the administrator of the settings, and leaves no account behind', async () => {
    const told: string[] = []
    const settings = { CONTRACT_NOTES_ADMIN: 'root@example.com:a:b c' }
    expect(isGood(await run(administered(told), 'getNote 200', { settings }))).toBe(true)
    expect(told).toEqual(['root@example.com a:b c', 'closed good'])
  })

  test("runs with one from the own server's command line", async () => {
    const told: string[] = []
    const command = async (words: readonly string[]) => void told.push(words.join(' '))
    expect(isGood(await run(administered(told), 'getNote 200', { own: { ...own, command } }))).toBe(true)
    expect(told[0]).toMatch(/^make contract-.*@example\.com$/)
    expect(told).toHaveLength(2)
  })
})

describe('a full disk', () => {
  const fillingDisk = (): Api => {
    const { api, on } = defineNotes()
    on('getNote', 200, ({ duringFullDisk }) => duringFullDisk(4096))
    return api
  }

  test('is not provoked where the disk cannot be filled', async () => {
    const result = await run(fillingDisk(), 'getNote 200', { own })
    expect(result.left).toEqual([
      {
        operationId: 'getNote',
        status: 200,
        reason: 'it takes a disk to fill, and only root can mount one',
      },
    ])
    expect(result.faults).toEqual([])
  })

  test('lasts for the requests of its pair', async () => {
    const told: string[] = []
    const duringFullDisk: OwnServer['duringFullDisk'] = async (room, work) => {
      told.push(`full but for ${room}`)
      return work().finally(() => told.push('empty'))
    }
    expect(isGood(await run(fillingDisk(), 'getNote 200', { own: { ...own, duringFullDisk } }))).toBe(true)
    expect(told).toEqual(['full but for 4096', 'empty'])
  })
})

test('what a hook wants done afterwards is done, the last first, also when its pair fails', async () => {
  const told: string[] = []
  const { api, on } = defineNotes()
  on('getNote', 200, ({ send, afterwards }) => {
    afterwards(async () => told.push('first'))
    afterwards(async () => {
      told.push('second')
      throw new Error('it cannot be undone')
    })
    send({ path: { note_id: 7 } })
  })
  const result = await run(api, 'getNote 200')
  expect(told).toEqual(['second', 'first'])
  expect(result.pairs[0]?.reason).toBe('404 came, and 200 is due; undoing: it cannot be undone')
})
