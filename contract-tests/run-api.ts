import { readDocument, readOperations } from './document.ts'
import { runDredd } from './dredd.ts'
import { createScene } from './exchange.ts'
import { toFeed } from './feed.ts'
import { type Api, checkHooks } from './hooks.ts'
import { createMessages } from './messages.ts'
import { nameOf, type Pair, pairsOf } from './operations.ts'
import type { ApiResult } from './results.ts'
import { createStages, type OwnServer } from './stages.ts'

export interface RunOptions {
  server: URL
  own?: OwnServer | undefined
  /** Which pairs to run; all unless told. */
  only?: ((pair: Pair) => boolean) | undefined
}

/** Why a pair cannot be provoked on a server that is not the run's own. */
const needsOwnServer = ({ registrations }: Api, { operationId, status }: Pair): string | undefined => {
  const hook = registrations.find((one) => one.operationId === operationId && one.status === status)
  return hook?.options.ownServer ?? (status === 503 ? '503' : undefined)
}

/** What is wrong when transactions and pairs do not match one to one. */
const checkComplete = (due: readonly Pair[], ran: readonly Pair[]): string[] => {
  const names = ran.map(nameOf)
  const asked = new Set(due.map(nameOf))
  return [
    ...due
      .map(nameOf)
      .flatMap((name) => (names.includes(name) ? [] : [`${name}: Dredd ran no transaction for it`])),
    ...names.flatMap((name, at) => {
      if (!asked.has(name))
        return [`${name}: a transaction that is no pair of operations.ts (npm run generate?)`]
      return names.indexOf(name) === at ? [] : [`${name}: two transactions`]
    }),
  ]
}

/**
 * Runs every pair of an API against a server.
 * @throws Error when the spec cannot be read
 */
export const runApi = async (api: Api, options: RunOptions): Promise<ApiResult> => {
  const { server, own, only = () => true } = options
  const document = await readDocument(api.document)
  const left = pairsOf(api.operations).flatMap((pair) => {
    const reason = own ? undefined : needsOwnServer(api, pair)
    return reason !== undefined && only(pair) ? [{ ...pair, reason }] : []
  })
  const leftNames = new Set(left.map(nameOf))
  const includes = (pair: Pair): boolean => only(pair) && !leftNames.has(nameOf(pair))
  const due = pairsOf(api.operations).filter(includes)
  const scene = createScene({ api, server, documented: readOperations(document), expire: own?.expire })
  const messages = createMessages(api, document)
  const stages = createStages(scene, { document, messages, own })

  const faults = checkHooks(api)
  const stats = await runDredd(server, toFeed(document, includes), stages)
  const { results } = stages
  faults.push(...checkComplete(due, results))
  const passed = results.filter(({ ok }) => ok).length
  if (stats.tests !== results.length || stats.skipped > 0 || stats.passes !== passed) {
    faults.push(
      `Dredd counts ${JSON.stringify(stats)}, and ${passed} of ${results.length} are good by our count`,
    )
  }
  return {
    api: api.name,
    pairs: results,
    left,
    faults,
    messages: messages.sum(includes, own !== undefined),
    partial: options.only !== undefined,
  }
}
