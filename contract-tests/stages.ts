import type { Transaction } from 'dredd'
import type { Document } from './document.ts'
import type { Stages } from './dredd.ts'
import { PairExchange, type Prepared, type Scene } from './exchange.ts'
import type { AnyHook } from './hooks.ts'
import { createJudge } from './judge.ts'
import type { Messages } from './messages.ts'
import type { Pair } from './operations.ts'
import { findRecipe } from './recipes.ts'
import type { PairResult } from './results.ts'
import { toDraft7 } from './schemas.ts'
import { type Talk, talk } from './talk.ts'

/** What the run has when the server is its own. */
export interface OwnServer {
  /** Takes the database away while the work runs, and waits until the server is well again. */
  duringOutage<T>(work: () => Promise<T>): Promise<T>
  expire(token: string): Promise<string>
}

const findHook = ({ api, documented }: Scene, { operationId, status }: Pair): AnyHook => {
  const written = api.registrations.find((one) => one.operationId === operationId && one.status === status)
  if (written) return written.hook
  const operation = api.operations[operationId]
  const recipe = operation && findRecipe(status, operation, documented.get(operationId), api.operations)
  if (!recipe) throw new Error(`no hook and no recipe: write on('${operationId}', ${status}, …)`)
  return recipe
}

/** One pair on its way through Dredd. */
interface Turn {
  pair: Pair
  prepared: Prepared[]
  talks: Talk[]
  faults: string[]
  /** Gives the database back; set while it is away. */
  restore: (() => Promise<void>) | undefined
}

/** Begins an outage and hands back what ends it: Dredd's request has to fall in between. */
const beginOutage = (own: OwnServer): Promise<() => Promise<void>> =>
  new Promise((begun, failed) => {
    let end: () => void = () => undefined
    const lasting = new Promise<void>((resolve) => {
      end = resolve
    })
    const whole = own.duringOutage(async () => {
      begun(() => {
        end()
        return whole
      })
      await lasting
    })
    whole.catch(failed)
  })

const pairOf = ({ origin, expected }: Transaction): Pair => ({
  operationId: origin.actionName,
  status: Number(expected.statusCode),
})

/** The answer that Dredd got, as ours are. */
const answerOf = ({ real }: Transaction): Talk['answer'] =>
  real && {
    status: real.statusCode,
    headers: real.headers,
    body: Buffer.from(real.body ?? '', real.bodyEncoding ?? 'utf-8'),
  }

/** What Dredd itself is to check: the status, the content type, and the body by its own validator. */
const expect = (
  transaction: Transaction,
  documented: Scene['documented'],
  { operationId, status }: Pair,
): void => {
  const [entry] = Object.entries(documented.get(operationId)?.responses[String(status)]?.content ?? {})
  const [type, media] = entry ?? []
  transaction.expected = {
    statusCode: String(status),
    headers: type && !type.includes('*') ? { 'content-type': type } : {},
  }
  if (type === 'application/json' && media?.schema) transaction.expected.bodySchema = toDraft7(media.schema)
}

const toResult = ({ api, server }: Scene, { pair, talks, faults }: Turn): PairResult => {
  const shown = talks.find((one) => one.faults.length > 0) ?? talks[0]
  return {
    api: api.name,
    ...pair,
    ok: faults.length === 0,
    reason: faults.join('; '),
    request: shown?.describeRequest(server) ?? 'none was sent',
    response: shown?.describeAnswer() ?? 'none came',
  }
}

/** What happens to each of Dredd's transactions; `results` grows by one with each. */
export const createStages = (
  scene: Scene,
  { document, messages, own }: { document: Document; messages: Messages; own: OwnServer | undefined },
): Stages & { readonly results: readonly PairResult[] } => {
  const judge = createJudge(document)
  const results: PairResult[] = []
  const turns = new Map<Transaction, Turn>()
  const turnOf = (transaction: Transaction): Turn => {
    const known = turns.get(transaction)
    if (known) return known
    const turn = { pair: pairOf(transaction), prepared: [], talks: [], faults: [], restore: undefined }
    turns.set(transaction, turn)
    return turn
  }

  return {
    results,
    async prepare(transaction: Transaction): Promise<void> {
      const turn = turnOf(transaction)
      expect(transaction, scene.documented, turn.pair)
      const exchange = new PairExchange(scene, turn.pair)
      await findHook(scene, turn.pair)(exchange)
      turn.prepared = await exchange.prepare()
      const { wire } = turn.prepared[0] ?? { wire: undefined }
      if (!wire) return
      if (exchange.outage) {
        if (!own) throw new Error('an outage needs the run’s own server: say so in the options of on()')
        turn.restore = await beginOutage(own)
      }
      transaction.fullPath = wire.target
      // A connection of its own: one that the server has just closed would break the request.
      transaction.request = {
        method: wire.method,
        headers: { ...wire.headers, Connection: 'close' },
        body: wire.body ?? '',
      }
    },
    async judge(transaction: Transaction): Promise<void> {
      const turn = turnOf(transaction)
      const [main, ...extras] = turn.prepared
      const context = { judge, messages, pair: turn.pair }
      if (main) turn.talks.push(await talk(context, main, async () => answerOf(transaction)))
      for (const extra of extras) turn.talks.push(await talk(context, extra, scene.server))
    },
    async finish(transaction: Transaction, error: string | undefined): Promise<void> {
      const turn = turnOf(transaction)
      const [main] = turn.prepared
      if (main && turn.talks.length === 0) {
        const silence = `no answer came: ${error ?? 'Dredd sent no request'}`
        turn.talks.push(
          await talk({ judge, messages, pair: turn.pair }, main, () => Promise.reject(new Error(silence))),
        )
      }
      await turn.restore?.().catch((thrown: Error) => turn.faults.push(`after the outage: ${thrown.message}`))
      const own = turn.talks.flatMap(({ faults }) => faults)
      turn.faults.push(...own)
      if (typeof transaction.fail === 'string' && own.length === 0) turn.faults.push(transaction.fail)
      const { test } = transaction
      if (turn.faults.length === 0 && !test?.valid)
        turn.faults.push(`Dredd: ${test?.message.trim() ?? 'no verdict'}`)
      results.push(toResult(scene, turn))
      if (turn.faults.length > 0) transaction.fail = turn.faults.join('; ')
    },
  }
}
