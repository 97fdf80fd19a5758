import { findCredentials } from './administrator.ts'
import { readDocument, readOperations } from './document.ts'
import { runDredd } from './dredd.ts'
import { createScene } from './exchange.ts'
import { toFeed } from './feed.ts'
import { type Api, checkHooks } from './hooks.ts'
import { createMessages } from './messages.ts'
import { nameOf, type Pair, pairsOf } from './operations.ts'
import type { ApiResult, LeftPair } from './results.ts'
import { createStages, type OwnServer } from './stages.ts'

export interface RunOptions {
  server: URL
  own?: OwnServer | undefined
  /** Which pairs to run; all unless told. */
  only?: ((pair: Pair) => boolean) | undefined
  /** Where the credentials of administrators are looked for; nowhere unless told. */
  settings?: NodeJS.ProcessEnv | undefined
}

const needsOwnServer = ({ registrations }: Api, { operationId, status }: Pair): boolean => {
  const hook = registrations.find((one) => one.operationId === operationId && one.status === status)
  return hook?.options.ownServer ?? [503, 507].includes(status)
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
  const { server, own, only = () => true, settings = {} } = options
  const document = await readDocument(api.document)
  const includes = (pair: Pair): boolean => only(pair) && (own !== undefined || !needsOwnServer(api, pair))
  const all = pairsOf(api.operations)
  const due = all.filter(includes)
  const scene = createScene(
    {
      api,
      server,
      documented: readOperations(document),
      expire: own?.expire,
      sql: own?.sql,
      surroundings: own,
      forwards: own !== undefined,
    },
    () => findCredentials(api, own, settings),
  )
  const messages = createMessages(api, document)
  const stages = createStages(scene, { document, messages, own })

  const faults = checkHooks(api)
  const stats = await runDredd(server, toFeed(document, includes), stages)
  const { results } = stages
  if (!own) await scene.closeAccounts().catch((error: Error) => faults.push(`cleaning up: ${error.message}`))
  faults.push(...checkComplete(due, [...results, ...stages.left]))
  const passed = results.filter(({ ok }) => ok).length
  const ran = stats.tests - stats.skipped
  if (ran !== results.length || stats.skipped !== stages.left.length || stats.passes !== passed) {
    faults.push(
      `Dredd counts ${JSON.stringify(stats)}, and ${passed} of ${results.length} are good by our count`,
    )
  }
  const left: LeftPair[] = [
    ...all
      .filter((pair) => only(pair) && !includes(pair))
      .map((pair) => ({ ...pair, reason: "it takes the run's own server" })),
    ...stages.left,
  ]
  const leftNames = new Set(left.map(nameOf))
  return {
    api: api.name,
    pairs: results,
    left,
    faults,
    messages: messages.sum((pair) => only(pair) && !leftNames.has(nameOf(pair)), own !== undefined),
    partial: options.only !== undefined,
  }
}
