import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../db/testing.ts'
import { unavailable } from '../kernel/problem.ts'
import { type Mail, type Mailer, MailRefused } from './mailer.ts'
import { createMailQueue, type Letters, type MailQueue } from './queue.ts'

let database: TestDatabase
const sent: Mail[] = []
const messages: string[] = []
const note = (_fields: object, message: string) => void messages.push(message)
const log = { info: note, warn: note, error: note }
const queues: MailQueue[] = []

beforeAll(async () => {
  database = await testDatabase({ poolSize: 30 })
})
afterAll(() => database.drop())
beforeEach(async () => {
  for (const queue of queues.splice(0)) await queue.close()
  await database.db('mail.queue').delete()
  sent.length = 0
  messages.length = 0
})

const mailer: Mailer = { send: async (mail) => void sent.push(mail) }
const letters: Letters = {
  'test.hello': async (_trx, to, data) => ({ to, subject: 'Hello', text: JSON.stringify(data) }),
  'test.nothing': async () => undefined,
}
const newQueue = (options: { mailer?: Mailer; letters?: Letters } = {}): MailQueue => {
  const queue = createMailQueue({ db: database.db, mailer, letters, log, ...options })
  queues.push(queue)
  return queue
}
const waiting = () => database.db('mail.queue').orderBy('id')
const hello = { letter: 'test.hello', to: 'ada@example.com' }

it('sends a mail when its transaction has committed, and never when it has not', async () => {
  const queue = newQueue()
  const { db } = database
  await db.transaction(async (trx) => {
    await queue.add(trx, { ...hello, data: { number: 1 } })
    await queue.drain()
    expect(sent).toEqual([])
  })
  const undone = db.transaction(async (trx) => {
    await queue.add(trx, { ...hello, data: { number: 2 } })
    throw new Error('no')
  })
  await expect(undone).rejects.toThrow('no')
  await queue.drain()
  expect(sent).toEqual([{ to: 'ada@example.com', subject: 'Hello', text: '{"number":1}' }])
  expect(await waiting()).toEqual([])
})

it('once started, sends by itself what waits and what comes', async () => {
  const arrivals: (() => void)[] = []
  const arrival = () => new Promise<void>((resolve) => arrivals.push(resolve))
  const telling: Mailer = {
    async send(mail) {
      sent.push(mail)
      arrivals.shift()?.()
    },
  }
  const queue = newQueue({ mailer: telling })
  await queue.add(database.db, hello)
  const first = arrival()
  queue.start()
  await first
  const second = arrival()
  await database.db.transaction((trx) => queue.add(trx, { ...hello, to: 'chidi@example.com' }))
  await second
  expect(sent.map(({ to }) => to)).toEqual(['ada@example.com', 'chidi@example.com'])
})

it('sends each mail once, whichever of many nodes takes it', async () => {
  const nodes = Array.from({ length: 5 }, () => newQueue())
  for (let round = 0; round < 20; round++) {
    sent.length = 0
    const names = Array.from({ length: 10 }, (_, at) => `${at}@example.com`)
    await Promise.all(names.map((to) => nodes[0]?.add(database.db, { ...hello, to })))
    await Promise.all(nodes.map((node) => node.drain()))
    expect(sent.map(({ to }) => to).sort()).toEqual(names)
  }
})

it('tries again later what could not be sent, later each time, and loses nothing', async () => {
  let isDown = true
  const flaky: Mailer = {
    async send(mail) {
      if (isDown) throw unavailable(new Error('down'))
      sent.push(mail)
    },
  }
  const queue = newQueue({ mailer: flaky })
  await queue.add(database.db, hello)
  for (const seconds of [10, 20, 40]) {
    await queue.drain()
    await queue.drain()
    const { rows } = await database.db.raw(
      'select round(extract(epoch from due_at - now()))::integer as seconds, tries from mail.queue',
    )
    expect(rows).toEqual([{ seconds, tries: Math.log2(seconds / 10) + 1 }])
    await database.db('mail.queue').update({ due_at: database.db.raw('now()') })
  }
  isDown = false
  await queue.drain()
  expect(sent).toHaveLength(1)
  expect(await waiting()).toEqual([])
})

it('sends again what a node took that died', async () => {
  const dies: Mailer = { send: () => new Promise(() => {}) }
  const dead = createMailQueue({ db: database.db, mailer: dies, letters, log })
  await dead.add(database.db, hello)
  void dead.drain()
  const queue = newQueue()
  await expect.poll(async () => (await waiting())[0]?.tries).toBe(1)
  await queue.drain()
  expect(sent).toEqual([])
  const [{ lease }] = await database
    .db('mail.queue')
    .select(database.db.raw("due_at between now() + interval '100 s' and now() + interval '2 min' as lease"))
  expect(lease).toBe(true)
  await database.db('mail.queue').update({ due_at: database.db.raw('now()') })
  await queue.drain()
  expect(sent).toHaveLength(1)
})

it('gives up what nobody will ever take, what comes too late, and what there is nothing to say of', async () => {
  const queue = newQueue({
    mailer: {
      async send() {
        throw new MailRefused('no such mailbox')
      },
    },
  })
  await queue.add(database.db, hello)
  await queue.add(database.db, { ...hello, letter: 'test.unknown' })
  await queue.add(database.db, { ...hello, letter: 'test.nothing' })
  await queue.add(database.db, { ...hello, seconds: 0 })
  await queue.drain()
  expect(await waiting()).toEqual([])
  expect(messages.sort()).toEqual([
    'Gave a mail up: it is too late for it',
    'Gave a mail up: it was refused',
    'Gave a mail up: it was refused',
  ])
})

it('commits what a letter keeps before it goes, and nothing of one that cannot be written', async () => {
  const { db } = database
  await db.raw('create table if not exists kept (text text)')
  const keeping: Letters = {
    async 'test.hello'(trx, to) {
      await trx('kept').insert({ text: to })
      if (to.startsWith('bad')) throw new Error('cannot be written')
      return { to, subject: 'Hello', text: 'Hello' }
    },
  }
  const seen: unknown[] = []
  const looking: Mailer = { send: async () => void seen.push(await db('kept')) }
  const queue = newQueue({ letters: keeping, mailer: looking })
  await queue.add(db, hello)
  await queue.add(db, { ...hello, to: 'bad@example.com' })
  await queue.drain()
  expect(seen).toEqual([[{ text: 'ada@example.com' }]])
  expect(await db('kept')).toEqual([{ text: 'ada@example.com' }])
  expect(await waiting()).toMatchObject([{ recipient: 'bad@example.com', tries: 1 }])
})

it.each(['a\r\nb@example.com', 'a\0', 'x'.repeat(321)])('holds no recipient that is none: %j', async (to) => {
  await expect(newQueue().add(database.db, { ...hello, to })).rejects.toThrow()
})

it('does not wait long for a mail that hangs when it closes', async () => {
  const queue = newQueue({ mailer: { send: () => new Promise(() => {}) } })
  await queue.add(database.db, hello)
  void queue.drain()
  await expect.poll(async () => (await waiting())[0]?.tries).toBe(1)
  const begun = performance.now()
  await queue.close()
  expect(performance.now() - begun).toBeLessThan(6_000)
  expect(await waiting()).toHaveLength(1)
})
