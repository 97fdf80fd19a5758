import { cpuMicroseconds, type Load, type LoadTool } from './load.ts'
import type { Options, StackName, WorkName } from './options.ts'
import type { Target } from './target.ts'
import { work } from './work.ts'

/** One measurement. */
export interface Sample {
  round: number
  requests: number
  /** Requests per second. */
  rate: number
  /** Latencies in milliseconds. */
  p50: number
  p99: number
  /** Processor time of the server process per request, in microseconds; absent where it cannot be read. */
  cpu?: number
}

/** The measurements of one stack on one work item. */
export interface Series {
  work: WorkName
  stack: StackName
  samples: Sample[]
}

/**
 * Measures every stack on every work item, one at a time, all stacks within each round so that drift of the
 * machine hits all alike; the first of a round changes, so that none always follows the same neighbour.
 * Throws when a run had a failure.
 */
export async function measure(
  targets: Target[],
  options: Options,
  tool: LoadTool,
  say: (line: string) => void,
): Promise<Series[]> {
  const all: Series[] = []
  for (const name of options.work) {
    const series = targets.map((target): Series => ({ work: name, stack: target.name, samples: [] }))
    for (let round = 1; round <= options.rounds; round += 1) {
      for (let turn = 0; turn < targets.length; turn += 1) {
        const index = (turn + round - 1) % targets.length
        const [target, own] = [targets[index], series[index]]
        if (!target || !own) continue
        const sample = await measureOnce(target, name, round, options, tool)
        own.samples.push(sample)
        say(`${name} ${round}/${options.rounds} ${target.name}: ${Math.round(sample.rate)} requests/s`)
      }
    }
    all.push(...series)
  }
  return all
}

async function measureOnce(
  target: Target,
  name: WorkName,
  round: number,
  options: Options,
  tool: LoadTool,
): Promise<Sample> {
  const request = work[name].request(target)
  const run = async (seconds: number): Promise<Load> => {
    const load = await Promise.race([tool.run(request, seconds), target.failure])
    if (load.failures > 0 || load.requests === 0) {
      throw new Error(
        `${target.name} failed ${load.failures} times in ${load.requests} requests of \`${name}\``,
      )
    }
    return load
  }
  await run(options.warmup)
  const before = await cpuMicroseconds(target.pid)
  const { requests, seconds, p50, p99 } = await run(options.seconds)
  const after = await cpuMicroseconds(target.pid)
  const sample: Sample = { round, requests, rate: requests / seconds, p50, p99 }
  if (before !== undefined && after !== undefined) sample.cpu = (after - before) / requests
  return sample
}
