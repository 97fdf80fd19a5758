import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { lockMember } from '../accounts/queries.ts'
import { type Booth, type Item, type Member, newBooth, newItem, newMember, putMedium } from '../testing.ts'
import { Client, createOnce } from './testing-clients.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({
    settings: { OPENAPI_GUARD: 'off', EXPOSCHOLAR_REQUESTS_PER_MINUTE: '100000' },
  })
})
afterAll(() => server.close())

/** What a client does; `pick` says to which of the things that it knows of. */
type Step = { client: number; pick: number } & (
  | { does: 'create booth' | 'create item'; patience: number | undefined }
  | { does: 'change booth' | 'change item'; ifMatch: boolean }
  | { does: 'change slowly'; milliseconds: number }
  | { does: 'delete booth' | 'delete item' | 'add image' | 'delete image' | 'set primary' }
  | { does: 'read'; size: number; pages: number }
)

const clients = 3
const base = { client: fc.nat(clients - 1), pick: fc.nat(100) }
const patience = fc.option(fc.constantFrom(0, 1, 3, 8), { nil: undefined })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ ...base, does: fc.constantFrom('create booth', 'create item'), patience }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...base,
      does: fc.constantFrom('change booth', 'change item'),
      ifMatch: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...base,
      does: fc.constant('change slowly' as const),
      milliseconds: fc.integer({ min: 5, max: 40 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...base, does: fc.constantFrom('delete booth', 'delete item') }) },
  {
    weight: 3,
    arbitrary: fc.record({ ...base, does: fc.constantFrom('add image', 'delete image', 'set primary') }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      ...base,
      does: fc.constant('read' as const),
      size: fc.constantFrom(1, 2, 3, 500),
      pages: fc.integer({ min: 1, max: 3 }),
    }),
  },
) as fc.Arbitrary<Step>

const chosen = <T>(things: Iterable<T>, pick: number): T | undefined => {
  const all = [...things]
  return all[pick % Math.max(1, all.length)]
}

/** The path of a booth or of an item, and of its images. */
const pathOf = (thing: Booth | Item): string =>
  'booth' in thing ? `/booths/${thing.booth}/items/${thing.id}/` : `/booths/${thing.id}/`

const take = async (member: Member, client: Client, step: Step): Promise<void> => {
  const { pick } = step
  const booth = chosen(client.booths.values(), pick)
  const item = chosen(client.items.values(), pick)
  const either = pick % 2 ? (booth ?? item) : (item ?? booth)
  switch (step.does) {
    case 'create booth':
    case 'create item': {
      const key = randomUUID()
      const [path, body] =
        step.does === 'create booth'
          ? ['/booths/', { name: key, country: 1 }]
          : [`/booths/${booth?.id ?? 1}/items/`, { name: key }]
      const { status } = await createOnce(server, member, { path, body, key, patience: step.patience })
      expect([201, 403, 404]).toContain(status)
      return
    }
    case 'change booth':
    case 'change item': {
      const thing = step.does === 'change booth' ? booth : item
      if (!thing) return
      const { headers } = await member.call('GET', pathOf(thing))
      const etag = headers.get('ETag')
      const given: Record<string, string> = step.ifMatch && etag ? { 'If-Match': etag } : {}
      const body = { description: randomUUID() }
      const { status } = await member.call('PUT', pathOf(thing), { body, headers: given })
      expect([200, 404, 412]).toContain(status)
      return
    }
    case 'change slowly': {
      if (!booth) return
      // A transaction that takes its time between its change and its commit.
      await server.db.transaction(async (trx) => {
        await lockMember(trx, member.id)
        await trx('exposcholar.booths').where({ id: booth.id }).update({ description: randomUUID() })
        await trx.raw('select pg_sleep(?)', [step.milliseconds / 1000])
      })
      return
    }
    case 'delete booth':
    case 'delete item': {
      const thing = step.does === 'delete booth' ? booth : item
      if (thing) expect([204, 404]).toContain((await member.call('DELETE', pathOf(thing))).status)
      return
    }
    case 'add image': {
      if (!either) return
      const [boothId, itemId] = 'booth' in either ? [either.booth, either.id] : [either.id, null]
      // It may be gone.
      await putMedium(server, { boothId, itemId }).catch(() => {})
      return
    }
    case 'delete image':
    case 'set primary': {
      const image = either && chosen(either.images, pick >> 1)
      if (!either || !image) return
      const path = `${pathOf(either)}images/${image.id}/`
      const { status } =
        step.does === 'delete image'
          ? await member.call('DELETE', path)
          : await member.call('POST', `${path}set-primary/`)
      expect([200, 204, 404]).toContain(status)
      return
    }
    case 'read':
      return client.read(step)
  }
}

/** A booth with an item, both with images. */
const furnish = async (member: Member): Promise<void> => {
  const { id: boothId } = await newBooth(member, { name: randomUUID() })
  const { id: itemId } = await newItem(member, boothId, { name: randomUUID() })
  for (const of of [null, null, itemId, itemId]) await putMedium(server, { boothId, itemId: of })
}

/** What is there, by the lists. */
const truth = async (member: Member) => {
  const booths = (await member.call('GET', '/booths/list/')).body as Booth[]
  const lists = await Promise.all(booths.map(({ id }) => member.call('GET', `/booths/${id}/items/list/`)))
  const items = lists.flatMap(({ body }) => body as Item[])
  const media = [...booths, ...items].flatMap(({ images }) => images.map(({ id }) => id))
  return { booths, items, media }
}

const byId = (a: { id: number }, b: { id: number }): number => a.id - b.id

it('clients of one account, whatever they do and whenever they read, come to have what is there', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Those of one list happen at the same moment.
      fc.array(fc.array(step, { minLength: 3, maxLength: 7 }), { minLength: 5, maxLength: 10 }),
      async (moments) => {
        const member = await newMember(server)
        const all = Array.from({ length: clients }, () => new Client(server, member))
        for (const _booth of [1, 2]) await furnish(member)
        for (const client of all) await client.read({ size: 500 })
        for (const steps of moments) {
          // A client does one thing after the other, and all of them at once.
          await Promise.all(
            all.map(async (client, index) => {
              for (const one of steps) if (one.client === index) await take(member, client, one)
            }),
          )
        }
        // One that came late, and has read nothing yet, must end with the same.
        const everybody = [...all, new Client(server, member)]
        for (const client of everybody) await client.read({ size: 4 })
        const there = await truth(member)
        for (const { booths, items, media } of everybody) {
          expect([...booths.values()].sort(byId)).toEqual(there.booths)
          expect([...items.values()].sort(byId)).toEqual(there.items.sort(byId))
          expect([...media].sort()).toEqual(there.media.sort())
        }
        const names = [...there.booths, ...there.items].map(({ name }) => name)
        expect(new Set(names).size).toBe(names.length)
      },
    ),
    { numRuns: 6, endOnFailure: true },
  )
}, 60_000)
