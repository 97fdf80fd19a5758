import { writeFile } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os'
import path from 'node:path'
import { buildStacks, resultsDir } from './build.ts'
import { type Cleanup, runWithCleanup } from './cleanup.ts'
import { describePostgres, openPostgres } from './database.ts'
import { connections, findLoadTool } from './load.ts'
import { measure } from './measure.ts'
import { type Options, readOptions, usage } from './options.ts'
import { ratiosOf, report, summarize, verdict } from './report.ts'
import { startStack } from './start.ts'
import { poolSize, type Target } from './target.ts'
import { verifyTarget } from './verify.ts'

const resultFile = path.join(resultsDir, 'bench.json')

await runWithCleanup(async (cleanup) => {
  const options = readOptions(process.argv.slice(2))
  if (options) await bench(options, cleanup)
  else process.stdout.write(usage)
})

async function bench(options: Options, cleanup: Cleanup): Promise<void> {
  const tool = findLoadTool(cleanup)
  const loadBefore = loadavg()[0] ?? 0
  const postgres = await openPostgres(cleanup)
  const stacks = await buildStacks(cleanup)
  const targets: Target[] = []
  for (const name of options.stacks) {
    const target = await startStack(name, { postgres, stacks, cleanup })
    await verifyTarget(target, options.work)
    targets.push(target)
  }
  say(`${options.stacks.join(', ')}: same answers to ${options.work.join(', ')}. Load by ${tool.name}.`)

  const series = await measure(targets, options, tool, say)
  const summaries = series.map(summarize)
  const ratios = ratiosOf(series)
  const result = {
    takenAt: new Date().toISOString(),
    machine: { ...(await describeMachine(postgres)), loadBefore },
    load: { tool: tool.name, connections, poolSize, ...options },
    summaries,
    ratios,
    verdict: verdict(ratios),
    series,
  }
  await writeFile(resultFile, `${JSON.stringify(result, null, 2)}\n`)
  say(`\n${report(summaries, ratios)}`)
  if (loadBefore > 0.5)
    say(`Other programs were running (load ${loadBefore.toFixed(1)}): trust the cpu column most.`)
}

async function describeMachine(postgres: string) {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryMiB: Math.round(totalmem() / 2 ** 20),
    system: `${platform()} ${release()}`,
    node: process.version,
    postgres: await describePostgres(postgres),
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
