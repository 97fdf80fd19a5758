import type { Document } from './document.ts'
import type { Stages } from './dredd.ts'
import type { Transaction } from './dredd-types.ts'
import { createTurn, type Hardship, type Prepared, type Scene, type Turn } from './exchange.ts'
import type { AnyHook, Sql, Surroundings } from './hooks.ts'
import { createJudge } from './judge.ts'
import type { Messages } from './messages.ts'
import { NotProvoked } from './not-provoked.ts'
import type { Pair } from './operations.ts'
import { findRecipe } from './recipes.ts'
import type { LeftPair, PairResult } from './results.ts'
import { toDraft7 } from './schemas.ts'
import { type Talk, talk } from './talk.ts'
import { send } from './wire.ts'

/** What the run has when the server is its own. */
export interface OwnServer extends Surroundings {
  /** Takes the database away while the work runs, and waits until the server is well again. */
  duringOutage<T>(work: () => Promise<T>): Promise<T>
  /** Fills the disk but for so many bytes while the work runs; undefined where it cannot be filled. */
  readonly duringFullDisk: (<T>(room: number, work: () => Promise<T>) => Promise<T>) | undefined
  expire(token: string): Promise<string>
  sql: Sql
  /** Runs Agora's command line on the server's data. @throws Error when the command fails */
  command(words: readonly string[]): Promise<void>
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
interface Passage {
  pair: Pair
  prepared: Prepared[]
  talks: Talk[]
  faults: string[]
  turn: Turn | undefined
  /** Ends what the server suffers; set while it does. */
  relieve: (() => Promise<void>) | undefined
  /** Why the pair cannot be provoked here. */
  leftBecause: string | undefined
  startedAt: number
}

/** @throws NotProvoked where the server cannot be made to suffer it */
const during = (
  own: OwnServer | undefined,
  hardship: Hardship,
): ((work: () => Promise<void>) => Promise<void>) => {
  if (!own) throw new Error("a hardship needs the run's own server: say so in the options of on()")
  if (hardship.kind === 'outage') return own.duringOutage
  const { duringFullDisk } = own
  if (!duringFullDisk) throw new NotProvoked('it takes a disk to fill, and only root can mount one')
  return (work) => duringFullDisk(hardship.room, work)
}

/** Begins a hardship and hands back what ends it: Dredd's request has to fall in between. */
const begin = (suffer: (work: () => Promise<void>) => Promise<void>): Promise<() => Promise<void>> =>
  new Promise((begun, failed) => {
    let end: () => void = () => undefined
    const lasting = new Promise<void>((resolve) => {
      end = resolve
    })
    const whole = suffer(async () => {
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

const toResult = ({ api, server }: Scene, { pair, talks, faults, startedAt }: Passage): PairResult => {
  const shown = talks.find((one) => one.faults.length > 0) ?? talks[0]
  return {
    api: api.name,
    ...pair,
    ok: faults.length === 0,
    reason: faults.join('; '),
    request: shown?.describeRequest(server) ?? 'none was sent',
    response: shown?.describeAnswer() ?? 'none came',
    milliseconds: performance.now() - startedAt,
  }
}

/** Stands for an answer that never came. */
const silence =
  (why: string): (() => Promise<never>) =>
  () =>
    Promise.reject(new Error(why))

/** What happens to each of Dredd's transactions; `results` or `left` grows by one with each. */
export const createStages = (
  scene: Scene,
  { document, messages, own }: { document: Document; messages: Messages; own: OwnServer | undefined },
): Stages & { readonly results: readonly PairResult[]; readonly left: readonly LeftPair[] } => {
  const judge = createJudge(document)
  const results: PairResult[] = []
  const left: LeftPair[] = []
  const passages = new Map<Transaction, Passage>()
  const passageOf = (transaction: Transaction): Passage => {
    const known = passages.get(transaction)
    if (known) return known
    const passage = {
      pair: pairOf(transaction),
      prepared: [],
      talks: [],
      faults: [],
      turn: undefined,
      relieve: undefined,
      leftBecause: undefined,
      startedAt: performance.now(),
    }
    passages.set(transaction, passage)
    return passage
  }

  const prepare: Stages['prepare'] = async (transaction) => {
    const passage = passageOf(transaction)
    expect(transaction, scene.documented, passage.pair)
    const turn = createTurn(scene, passage.pair)
    passage.turn = turn
    try {
      await findHook(scene, passage.pair)(turn)
      const hardship = turn.hardship()
      const suffer = hardship && during(own, hardship)
      passage.prepared = await turn.prepare()
      if (passage.pair.status !== 429) await scene.rates.wait(passage.prepared[0]?.whose)
      passage.relieve = suffer && (await begin(suffer))
    } catch (error) {
      if (!(error instanceof NotProvoked)) throw error
      passage.leftBecause = error.message
      transaction.skip = true
      return
    }
    for (const { wire } of passage.prepared.slice(0, 1)) {
      transaction.fullPath = wire.target
      transaction.request = {
        method: wire.method,
        // A connection of its own: one that the server has just closed would break the request.
        headers: { ...wire.headers, Connection: 'close' },
        body: wire.body ?? '',
      }
    }
  }

  const judgeAll: Stages['judge'] = async (transaction) => {
    const { pair, prepared, talks } = passageOf(transaction)
    const context = { judge, messages, pair }
    const first = answerOf(transaction)
    scene.rates.hear(prepared[0]?.whose, first)
    for (const [at, one] of prepared.entries()) {
      const ask = async () => {
        const work = () => send(scene.server, one.wire)
        return pair.status === 429 ? work() : scene.rates.ask(one.whose, work)
      }
      // Dredd has asked the first; the others are ours to ask.
      talks.push(await talk(context, one, at === 0 ? async () => first : ask))
    }
  }

  const finish: Stages['finish'] = async (transaction, error) => {
    const passage = passageOf(transaction)
    const { pair, prepared, talks, faults, turn, leftBecause } = passage
    passages.delete(transaction)
    const undo = (): Promise<unknown> | undefined =>
      turn?.end().catch((thrown: Error) => faults.push(`undoing: ${thrown.message}`))
    if (leftBecause !== undefined) {
      await undo()
      left.push({ ...pair, reason: leftBecause })
      return
    }
    const [main] = prepared
    if (main && talks.length === 0) {
      talks.push(await talk({ judge, messages, pair }, main, silence(error ?? 'Dredd sent no request')))
    }
    faults.push(...new Set(talks.flatMap((one) => one.faults)))
    await passage.relieve?.().catch((thrown: Error) => faults.push(thrown.message))
    await undo()
    if (faults.length === 0 && error !== undefined) faults.push(error)
    const { test } = transaction
    if (faults.length === 0 && !test?.valid) faults.push(`Dredd: ${test?.message.trim() || 'no verdict'}`)
    results.push(toResult(scene, passage))
    if (faults.length > 0) transaction.fail = faults.join('; ')
  }

  return { results, left, prepare, judge: judgeAll, finish }
}
