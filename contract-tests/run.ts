import { rm } from 'node:fs/promises'
import { discoverApis } from './discover.ts'
import type { Api } from './hooks.ts'
import { type Options, readOptions, usage } from './options.ts'
import { type RunningServer, startOwnServer } from './own-server.ts'
import { describeResult, isGood } from './report.ts'
import { runApi } from './run-api.ts'

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const runAll = async (apis: readonly Api[], { server, only }: Options, own: RunningServer | undefined) => {
  const address = server ?? own?.address
  if (!address) throw new Error('there is no server to test')
  let good = true
  for (const api of apis) {
    const startedAt = performance.now()
    const result = await runApi(api, { server: address, own, only })
    print(`${describeResult(result)} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    good &&= isGood(result)
  }
  return good
}

/** Stops the server before the process goes, however it goes. */
const stopOnSignal = (own: RunningServer): void => {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => void own.stop().finally(() => process.exit(code)))
  }
}

const main = async (): Promise<boolean> => {
  const options = readOptions(process.argv.slice(2))
  const apis = await discoverApis(options.apis)
  const own = options.server ? undefined : await startOwnServer()
  if (own) stopOnSignal(own)
  let good = false
  try {
    good = await runAll(apis, options, own)
  } finally {
    await own?.stop()
    if (own && good) await rm(own.log, { force: true })
    else if (own) print(`What the server printed: ${own.log}`)
  }
  return good
}

try {
  process.exitCode = (await main()) ? 0 : 1
} catch (error) {
  print(
    `The contract tests could not run: ${error instanceof Error ? error.message : String(error)}\n\n${usage}`,
  )
  process.exitCode = 1
}
