import fc from 'fast-check'
import { expect, it } from 'vitest'
import { flatten, type Spec } from '../../scripts/generate/spec.ts'
import { createApis } from '../apis.ts'
import { requestsOf } from './testing-requests.ts'
import { serveWithAgora, serveWithValidator } from './testing-verdicts.ts'
const api = createApis({} as never)[0]
if (!api) throw 1
const spec = (await api.loadGuardParts()).document as Spec
const flats = flatten(spec)
const agora = await serveWithAgora(api, flats), theirsS = await serveWithValidator(spec)
it.each(flats.map((flat) => ({ flat, operationId: flat.operation.operationId })))('$operationId', async ({flat}) => {
  await fc.assert(fc.asyncProperty(requestsOf(spec, flat), async (request) => {
          const [ours, theirs] = await Promise.all([
            agora.judge(flat.method.toUpperCase(), request),
            theirsS.judge(flat.method.toUpperCase(), request),
          ])
          expect(ours.verdict, `Agora: ${ours.answer}\nexpress-openapi-validator: ${theirs.answer}`).toBe(theirs.verdict)
  }), { numRuns: 4000 })
}, 200000)
