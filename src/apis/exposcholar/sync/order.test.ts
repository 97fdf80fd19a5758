import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import type { Db } from '../../../db/connection.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  type Changes,
  type Member,
  newBooth,
  newItem,
  newMember,
  putMedium,
  sync,
  waitingFor,
} from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => server.close())

/** What an account has, for writes to change. */
interface Things {
  booth: number
  item: number
  image: number
}

/** Writes straight to the tables, as any code might; and what the feed must tell of each. */
const writes: [name: string, write: (db: Db, things: Things) => PromiseLike<unknown>][] = [
  [
    'a booth that changes',
    (db, { booth }) => db('exposcholar.booths').where({ id: booth }).update({ name: 'x' }),
  ],
  [
    'a booth that opens',
    (db, { booth }) =>
      db.raw(
        `insert into exposcholar.booths (owner_id, name, country, revision)
         select owner_id, 'x', 1, 0 from exposcholar.booths where id = ?`,
        [booth],
      ),
  ],
  ['a booth that closes', (db, { booth }) => db('exposcholar.booths').where({ id: booth }).delete()],
  [
    'an item that comes',
    (db, { booth }) =>
      db('exposcholar.items').insert({ booth_id: booth, owner_id: 0, name: 'x', revision: 0 }),
  ],
  [
    'an item that changes',
    (db, { item }) => db('exposcholar.items').where({ id: item }).update({ name: 'x' }),
  ],
  ['an item that goes', (db, { item }) => db('exposcholar.items').where({ id: item }).delete()],
  ['an image that goes', (db, { image }) => db('exposcholar.media').where({ id: image }).delete()],
]

const newThings = async (member: Member): Promise<Things> => {
  const { id: booth } = await newBooth(member)
  const { id: item } = await newItem(member, booth)
  return { booth, item, image: await putMedium(server, { boothId: booth }) }
}

const begin = async (): Promise<Db & { commit(): PromiseLike<unknown> }> => {
  const trx = await server.db.transaction()
  onTestFinished(async () => {
    if (!trx.isCompleted()) await trx.rollback()
  })
  return trx as never
}

const entriesOf = ({ booths, items, deleted }: Changes): string[] => [
  ...booths.map(({ id, name }) => `booth ${id} ${name}`),
  ...items.map(({ id, name }) => `item ${id} ${name}`),
  ...Object.entries(deleted).flatMap(([kind, ids]) => ids.map((id) => `${kind} ${id} gone`)),
]

// One of each way to a number: a change, a new row, a tombstone.
const others = [writes[0], writes[1], writes[5]].flatMap((other) => (other ? [other] : []))

describe.each(writes)('%s', (_what, write) => {
  it.each(others)('and %s meanwhile: who has read to a cursor misses neither', async (_other, writeOther) => {
    const member = await newMember(server)
    const [things, otherThings] = [await newThings(member), await newThings(member)]
    const { cursor } = await sync(member)
    const first = await begin()
    await write(first, things)
    const second = await begin()
    const secondIsDone = writeOther(second, otherThings).then(() => second.commit())
    // The second waits for the first, which has taken a smaller number; it must not be seen before it.
    await Promise.race([secondIsDone, waitingFor(server)])
    const early = await sync(member, cursor)
    await first.commit()
    await secondIsDone
    const late = await sync(member, early.cursor)
    const told = [...entriesOf(early), ...entriesOf(late)]
    expect(told.sort()).toEqual(entriesOf(await sync(member, cursor)).sort())
    expect(entriesOf(early)).toEqual([])
  })
})

it('the changes of one account wait for each other, and not for those of another', async () => {
  const [member, other] = [await newMember(server), await newMember(server)]
  const [mine, theirs] = [await newThings(member), await newThings(other)]
  const change = writes[0]?.[1]
  if (!change) throw new Error('no write')
  const slow = await begin()
  await change(slow, mine)
  await change(server.db, theirs)
  expect((await sync(other)).booths).toMatchObject([{ id: theirs.booth, name: 'x' }])
  const coming = Promise.resolve(change(server.db, mine))
  await waitingFor(server)
  await slow.commit()
  await coming
})

it('an answer is of one moment: what changes while it is read is in the next one, and there alone', async () => {
  const member = await newMember(server)
  const { cursor } = await sync(member)
  const things = await newThings(member)
  const { id: closing } = await newBooth(member)
  const writing = await begin()
  // What has changed is found without a look at the media, and shown with one.
  await writing.raw('lock table exposcholar.media in access exclusive mode')
  const reading = sync(member, cursor)
  await waitingFor(server)
  await writing('exposcholar.booths').where({ id: things.booth }).update({ name: 'x' })
  await writing('exposcholar.items').where({ id: things.item }).update({ name: 'x' })
  await writing('exposcholar.booths').where({ id: closing }).delete()
  await writing.commit()
  const before = await reading
  expect(entriesOf(before).sort()).toEqual([
    `booth ${things.booth} Glass and light`,
    `booth ${closing} Glass and light`,
    `item ${things.item} Paper lamp`,
  ])
  expect(entriesOf(await sync(member, before.cursor)).sort()).toEqual([
    `booth ${things.booth} x`,
    `booths ${closing} gone`,
    `item ${things.item} x`,
  ])
})

it('a change that is undone takes its number with it, and none is missed for the gap', async () => {
  const member = await newMember(server)
  const things = await newThings(member)
  const { cursor } = await sync(member)
  const undone = await server.db.transaction()
  await undone('exposcholar.booths').where({ id: things.booth }).update({ name: 'never' })
  await undone.rollback()
  const changes = await sync(member, cursor)
  expect(entriesOf(changes)).toEqual([])
  await server.db('exposcholar.items').where({ id: things.item }).update({ name: 'x' })
  expect(entriesOf(await sync(member, changes.cursor))).toEqual([`item ${things.item} x`])
})
