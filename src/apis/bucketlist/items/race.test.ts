import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newBucket, newPerson, type Person } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => server.close())

const create = (person: Person, bucketId: number): Promise<Answer> =>
  person.call('POST', `/bucketlists/${bucketId}/items/`, { body: { name: 'biscuits' } })

const idsOf = (answers: readonly Answer[]): number[] =>
  answers.filter(({ status }) => status === 201).map(({ body }) => (body as { item: { id: number } }).item.id)

const itemsOf = async (bucketId: number): Promise<number[]> =>
  (await server.db('bucketlist.items').where({ bucket_id: bucketId }).orderBy('id')).map(({ id }) => id)

/** So many items that their bucket is not deleted in a moment: the creates beside it come in the middle. */
const fill = (bucketId: number): Promise<unknown> =>
  server.db.raw(
    `insert into bucketlist.items (bucket_id, name) select ?, 'filler' from generate_series(1, 2000)`,
    [bucketId],
  )

it('an item is made or has no bucket, and none is left without one: 20 rounds of creates beside a delete', async () => {
  const person = await newPerson(server)
  await warm(server.db, 10)
  for (let round = 0; round < 20; round += 1) {
    const [going, staying] = [await newBucket(person), await newBucket(person)]
    await fill(going)
    const inGoing: Promise<Answer>[] = []
    const inStaying: Promise<Answer>[] = []
    let deleted: Promise<Answer> | undefined
    for (let index = 0; index < 10; index += 1) {
      // Before other creates in each round.
      if (index === round % 10) deleted = person.call('DELETE', `/bucketlists/${going}`)
      inGoing.push(create(person, going))
      if (index % 2) inStaying.push(create(person, staying))
    }
    expect((await deleted)?.status).toBe(200)
    const beside = await Promise.all(inGoing)
    expect(beside.filter(({ status }) => status !== 201 && status !== 404)).toEqual([])
    expect(await itemsOf(going)).toEqual([])
    const made = idsOf(await Promise.all(inStaying)).sort((a, b) => a - b)
    expect(made).toHaveLength(5)
    expect(await itemsOf(staying)).toEqual(made)
  }
  const { rows: orphans } = await server.db.raw(
    'select id from bucketlist.items where bucket_id not in (select id from bucketlist.buckets)',
  )
  expect(orphans).toEqual([])
})

/** Resolves once a statement of this database waits for a lock. */
const someoneWaits = (): Promise<void> =>
  eventually(5_000, async () => {
    const { rows } = await server.db.raw(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length > 0
  })

it.each([
  ['is deleted', 'commit', 404],
  ['stays after all', 'rollback', 201],
] as const)(
  'an item that comes while its bucket is being deleted waits, and the bucket %s',
  async (_what, end, status) => {
    const person = await newPerson(server)
    const bucketId = await newBucket(person)
    const deleting = await server.db.transaction()
    await deleting('bucketlist.buckets').where({ id: bucketId }).delete()
    const coming = create(person, bucketId)
    await someoneWaits()
    await deleting[end]()
    const answer = await coming
    expect(answer.status).toBe(status)
    expect(await itemsOf(bucketId)).toEqual(idsOf([answer]))
  },
)

it('a bucket that is deleted while an item comes waits for it, and takes it along', async () => {
  const person = await newPerson(server)
  const bucketId = await newBucket(person)
  const coming = await server.db.transaction()
  await coming('bucketlist.items').insert({ bucket_id: bucketId, name: 'biscuits' })
  const deleted = person.call('DELETE', `/bucketlists/${bucketId}`)
  await someoneWaits()
  await coming.commit()
  expect((await deleted).status).toBe(200)
  expect(await itemsOf(bucketId)).toEqual([])
})
