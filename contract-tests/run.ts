import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { discoverApis } from './discover.ts'
import type { Api } from './hooks.ts'
import { toJUnit } from './junit.ts'
import { pairsOf } from './operations.ts'
import { type Options, readOptions, usage } from './options.ts'
import { type RunningServer, startOwnServer } from './own-server.ts'
import { describeResult, isGood } from './report.ts'
import type { ApiResult } from './results.ts'
import { runApi } from './run-api.ts'
import { send } from './wire.ts'

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

const runAll = async (apis: readonly Api[], { server, only }: Options, own: RunningServer | undefined) => {
  const address = server ?? own?.address
  if (!address) throw new Error('there is no server to test')
  const results: ApiResult[] = []
  for (const api of apis) {
    const startedAt = performance.now()
    const result = await runApi(api, { server: address, own, only, settings: process.env })
    print(`${describeResult(result)} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`)
    results.push(result)
  }
  return results
}

const writeReport = async (file: string, results: readonly ApiResult[]): Promise<void> => {
  await mkdir(dirname(resolve(file)), { recursive: true })
  await writeFile(file, toJUnit(results))
}

/** @throws Error when nothing answers there */
const checkReachable = async (server: URL): Promise<void> => {
  await send(server, { method: 'GET', target: '/', headers: {}, body: undefined }).catch((error: Error) => {
    throw new Error(`nothing answers at ${server.href}: ${error.message}`)
  })
}

const main = async (): Promise<boolean> => {
  const options = readOptions(process.argv.slice(2))
  const { only = () => true } = options
  // Of a partial run only the APIs that have such a pair have a part.
  const found = await discoverApis(options.apis)
  const apis = found.filter(({ operations }) => pairsOf(operations).some(only))
  if (apis.length === 0) throw new Error('there is no such pair')
  if (options.server) await checkReachable(options.server)
  const own = options.server ? undefined : await startOwnServer()
  let good = false
  try {
    const results = await runAll(apis, options, own)
    good = results.every(isGood)
    if (options.junit !== undefined) await writeReport(options.junit, results)
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
