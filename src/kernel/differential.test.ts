import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { flatten, type Spec } from '../../scripts/generate/spec.ts'
import { createApis } from '../apis.ts'
import { readConfig } from '../config.ts'
import { requestsOf } from './testing-requests.ts'
import { type Judge, serveWithAgora, serveWithValidator, type Verdict } from './testing-verdicts.ts'

/** Stands for every service and all that is in it: no handler of an API runs here. */
const stub: unknown = new Proxy(() => stub, { get: (_target, name) => (name === 'then' ? undefined : stub) })

const apis = await Promise.all(
  createApis(stub as Parameters<typeof createApis>[0], readConfig({})).map(async (api) => {
    const spec = (await api.loadGuardParts()).document as Spec
    return { api, spec, flats: flatten(spec) }
  }),
)

/** Requests to each operation: hundreds, however many operations there are. */
const casesEach = Math.max(12, Math.min(200, Math.floor(3_000 / apis.flatMap(({ flats }) => flats).length)))

/**
 * The same requests in each run, so that a failure is of the change at hand; `FC_SEED=random` (or a number)
 * draws others, to search for disagreements.
 */
const { FC_SEED = '1' } = process.env
const seed = FC_SEED === 'random' ? Date.now() % 2 ** 31 : Number(FC_SEED)

/** How often the requests to an operation are drawn anew while all of them were of one kind. */
const mostRounds = 10

describe.each(apis)('the generated validators of $api.name', ({ api, spec, flats }) => {
  let agora: Judge
  let guarded: Judge
  let secondOpinion: Judge
  beforeAll(async () => {
    agora = await serveWithAgora(api, flats)
    guarded = await serveWithAgora(api, flats, { guarded: true })
    secondOpinion = await serveWithValidator(spec)
  })
  afterAll(() => Promise.all([agora, guarded, secondOpinion].map((judge) => judge?.close())))

  it.each(flats.map((flat) => [flat.operation.operationId, flat] as const))(
    'accept for %s what express-openapi-validator accepts, and nothing else',
    async (_operationId, flat) => {
      const counts: Record<Verdict, number> = { accepted: 0, refused: 0 }
      // Requests of one kind only would prove nothing.
      const hasBoth = () => counts.accepted > 0 && (counts.refused > 0 || !flat.body?.required)
      const compare = (round: number) =>
        fc.assert(
          fc.asyncProperty(requestsOf(spec, flat), async (request) => {
            const [ours, theirs] = await Promise.all([
              agora.judge(flat.method.toUpperCase(), request),
              secondOpinion.judge(flat.method.toUpperCase(), request),
            ])
            expect(ours.verdict, `Agora: ${ours.answer}\nexpress-openapi-validator: ${theirs.answer}`).toBe(
              theirs.verdict,
            )
            counts[ours.verdict] += 1
          }),
          { numRuns: casesEach, seed: seed + round },
        )
      for (let round = 0; round < mostRounds && !hasBoth(); round += 1) await compare(round)
      expect(hasBoth()).toBe(true)
    },
  )

  it('accept nothing at which the guard takes offence', async () => {
    const requests = fc.oneof(
      ...flats.map((flat) => fc.tuple(fc.constant(flat.method.toUpperCase()), requestsOf(spec, flat))),
    )
    await fc.assert(
      fc.asyncProperty(requests, async ([method, request]) => {
        await guarded.judge(method, request)
      }),
      { numRuns: Math.min(20 * flats.length, 300), seed },
    )
  })
})
