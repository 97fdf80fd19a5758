import { EventEmitter } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

import type { Dredd, Stats, Transaction } from './dredd-types.ts'

/** What Dredd calls for each transaction. A stage that throws fails its transaction. */
export interface Stages {
  /** Before its request goes out. */
  prepare(transaction: Transaction): Promise<void>
  /** When its answer came, before Dredd judges it. */
  judge(transaction: Transaction): Promise<void>
  /** At the end, also when no answer came: `error` is what went wrong on the way, in Dredd or in a stage. */
  finish(transaction: Transaction, error: string | undefined): Promise<void>
}

const bridge = Symbol.for('agora.contract-tests')

/** Dredd, quiet: what it would print is in our own report. */
const loadDredd = (): Dredd => {
  const require = createRequire(import.meta.url)
  // One of Dredd's packages makes Node warn of a circular import of its own, on each run.
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    const output = require('dredd/build/reporters/reporterOutputLogger') as {
      default: { transports: { console: { silent: boolean } } }
    }
    output.default.transports.console.silent = true
    return require('dredd') as Dredd
  } finally {
    process.emitWarning = emitWarning
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Runs Dredd over a document, in this process, one transaction after another.
 * @param feed an OpenAPI 3.0 document
 * @throws Error when Dredd cannot read the document
 */
export const runDredd = async (server: URL, feed: object, stages: Stages): Promise<Stats> => {
  const emitter = new EventEmitter()
  let error: string | undefined
  emitter.on('test error', (thrown: unknown) => {
    error = messageOf(thrown)
  })
  /** Dredd's callback must not run inside our promise: what it throws would be taken for ours. */
  const stage =
    (work: (transaction: Transaction) => Promise<void>) =>
    (transaction: Transaction, done: () => void): void => {
      const fail = (thrown: unknown) => {
        error ??= messageOf(thrown)
        transaction.fail = error
      }
      void work(transaction)
        .catch(fail)
        .then(() => setImmediate(done))
    }
  Object.assign(globalThis, {
    [bridge]: {
      beforeEach: stage((transaction) => {
        error = undefined
        return stages.prepare(transaction)
      }),
      beforeEachValidation: stage(stages.judge),
      afterEach: stage((transaction) => stages.finish(transaction, error)),
    },
  })

  const Runner = loadDredd()
  const dredd = new Runner({
    endpoint: server.origin,
    apiDescriptions: [{ location: 'openapi.json', content: JSON.stringify(feed) }],
    hookfiles: [fileURLToPath(new URL('./bridge.cjs', import.meta.url))],
    emitter,
    reporter: [],
    loglevel: 'error',
  })
  return new Promise((resolve, reject) => {
    dredd.run((failure, stats) => (failure ? reject(failure) : resolve(stats)))
  })
}
