import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runProgram } from './child.ts'
import type { Cleanup } from './cleanup.ts'
import type { WorkRequest } from './target.ts'

/** Connections that ask at the same time. */
export const connections = 16

/** What a load tool counted. */
export interface Load {
  requests: number
  seconds: number
  /** Answers other than 2xx, broken connections, timeouts. */
  failures: number
  /** Latencies in milliseconds. */
  p50: number
  p99: number
}

/** Something that sends one request over and over, from a process of its own. */
export interface LoadTool {
  name: string
  run(request: WorkRequest, seconds: number): Promise<Load>
}

/** `wrk` where it is installed: it takes the least from the processors that the servers need; or autocannon. */
export function findLoadTool(cleanup: Cleanup): LoadTool {
  const wrk = spawnSync('wrk', ['-v'], { encoding: 'utf8' })
  if (wrk.error) return autocannon(cleanup)
  return wrkTool(/wrk\S* \S+/.exec(wrk.stdout)?.[0] ?? 'wrk', cleanup)
}

function autocannon(cleanup: Cleanup): LoadTool {
  const require = createRequire(import.meta.url)
  const program = require.resolve('autocannon/autocannon.js')
  const { version }: { version: string } = require('autocannon/package.json')
  return {
    name: `autocannon ${version}`,
    async run({ method, url, headers, body }, seconds) {
      const args = [
        '--json',
        '--connections',
        `${connections}`,
        '--duration',
        `${seconds}`,
        '--method',
        method,
      ]
      for (const [name, value] of Object.entries(headers)) args.push('--headers', `${name}=${value}`)
      if (body !== undefined) args.push('--body', body)
      const output = await runProgram(process.execPath, [program, ...args, url], cleanup)
      const { latency, duration, errors, non2xx, ...rest } = JSON.parse(output)
      return {
        requests: rest['2xx'],
        seconds: duration,
        // `errors` contains the timeouts.
        failures: errors + non2xx,
        p50: latency.p50,
        p99: latency.p99,
      }
    },
  }
}

function wrkTool(name: string, cleanup: Cleanup): LoadTool {
  const script = path.join(tmpdir(), `agora-bench-${process.pid}.lua`)
  cleanup.defer(() => rm(script, { force: true }))
  return {
    name,
    async run(request, seconds) {
      await writeFile(script, luaScript(request))
      const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, request.url]
      const output = await runProgram('wrk', args, cleanup)
      const result = /^BENCH (.*)$/m.exec(output)?.[1]
      if (result === undefined) throw new Error(`wrk printed no result:\n${output}`)
      return JSON.parse(result)
    },
  }
}

/** wrk takes its request, and prints its result, in Lua. Its times are in microseconds. */
function luaScript({ method, headers, body }: WorkRequest): string {
  return `wrk.method = ${quote(method)}
${body === undefined ? '' : `wrk.body = ${quote(body)}`}
${Object.entries(headers)
  .map(([name, value]) => `wrk.headers[${quote(name)}] = ${quote(value)}`)
  .join('\n')}
function done(summary, latency, requests)
  local e = summary.errors
  print(string.format('BENCH {"requests":%d,"seconds":%f,"failures":%d,"p50":%f,"p99":%f}',
    summary.requests, summary.duration / 1e6, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
`
}

/** A JSON string is a Lua string as long as it is printable ASCII, which the requests are. */
function quote(value: string): string {
  return JSON.stringify(value)
}

const ticksPerSecond = 100

/**
 * Processor time that a process has used, in microseconds, or `undefined` where there is no /proc. Unlike
 * the rate it hardly changes when other programs take their share of the machine.
 */
export async function cpuMicroseconds(pid: number): Promise<number | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  // The second field, the name in parentheses, may itself hold spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = [Number(fields?.[11]), Number(fields?.[12])]
  return Number.isNaN(user + system) ? undefined : ((user + system) * 1e6) / ticksPerSecond
}
