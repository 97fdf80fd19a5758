import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { boothOf, itemOf, type Member, newBooth, newItem, newMember, putMedium } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer({
    settings: { OPENAPI_GUARD: 'off', EXPOSCHOLAR_REQUESTS_PER_MINUTE: '100000' },
  })
  member = await newMember(server)
})
afterAll(() => server.close())

interface Step {
  does: 'add' | 'delete' | 'set primary'
  shelf: number
  /** Which of the media of the shelf. */
  pick: number
}

/** What a shelf should have: ids in the order in which they came, and which is primary. */
interface Model {
  ids: number[]
  primary: number | undefined
}

const step: fc.Arbitrary<Step> = fc.record({
  does: fc.constantFrom('add', 'delete', 'set primary'),
  shelf: fc.nat(3),
  pick: fc.nat(20),
})

it('just one medium of each kind is primary, the first, the chosen, or the oldest left, whatever is done', async () => {
  const { id: boothId } = await newBooth(member)
  const items = [await newItem(member, boothId), await newItem(member, boothId)]
  const shelves = [
    { path: `/booths/${boothId}/images/`, at: { boothId } },
    { path: `/booths/${boothId}/videos/`, at: { boothId, kind: 'video' as const } },
    ...items.map(({ id: itemId }) => ({
      path: `/booths/${boothId}/items/${itemId}/images/`,
      at: { boothId, itemId },
    })),
  ]

  /** What is there, shelf by shelf. */
  const look = async (): Promise<Model[]> => {
    const booth = await boothOf(member, boothId)
    const shown = await Promise.all(items.map((item) => itemOf(member, item)))
    return [booth.images, booth.videos, ...shown.map(({ images }) => images)].map((media) => {
      const primaries = media.filter(({ is_primary }) => is_primary)
      expect(primaries.length).toBe(media.length > 0 ? 1 : 0)
      return { ids: media.map(({ id }) => id), primary: primaries[0]?.id }
    })
  }

  const take = async (models: readonly Model[], { does, shelf, pick }: Step): Promise<void> => {
    const [model, { path, at }] = [models[shelf], shelves[shelf] ?? { path: '', at: { boothId } }]
    if (!model) throw new Error('there is no such shelf')
    const id = model.ids[pick % model.ids.length]
    if (does === 'add') {
      const added = await putMedium(server, at)
      model.ids.push(added)
      model.primary ??= added
    } else if (id !== undefined && does === 'delete') {
      expect((await member.call('DELETE', `${path}${id}/`)).status).toBe(204)
      model.ids = model.ids.filter((one) => one !== id)
      if (model.primary === id) model.primary = model.ids[0]
    } else if (id !== undefined) {
      const { status, body } = await member.call('POST', `${path}${id}/set-primary/`)
      expect({ status, body }).toMatchObject({ status: 200, body: { id, is_primary: true } })
      model.primary = id
    }
  }

  for (const { at } of shelves) for (const _time of [1, 2, 3]) await putMedium(server, at)
  await fc.assert(
    // Each run goes on with what the last one has left.
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 10 }), async (steps) => {
      const models = await look()
      for (const one of steps) {
        await take(models, one)
        expect(await look()).toEqual(models)
      }
      const ids = models.flatMap((model) => model.ids)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 8, endOnFailure: true },
  )
})
