import { type ChildProcess, spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import type { Cleanup } from './cleanup.ts'

const keptOutput = 4_000
const stopGraceMs = 10_000

/** A server in a process of its own. */
export interface Service {
  readonly pid: number
  readonly child: ChildProcess
  /** Rejects, with the end of what it printed, when the process ends without having been told to. */
  readonly failure: Promise<never>
  /** Asks the process to end, insists after 10 s, and resolves when it is gone. */
  stop(): Promise<void>
}

/** Starts `node <args>` and stops it when the command ends. */
export function startNode(
  name: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  cleanup: Cleanup,
  cwd = process.cwd(),
): Service {
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  cleanup.adopt(child)
  const output = tail(child.stdout, child.stderr)
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let stopping = false
  const failure = exited.then((): Promise<never> => {
    if (stopping) return new Promise(() => {})
    throw new Error(`${name} ended with ${child.signalCode ?? child.exitCode}:\n${output()}`)
  })
  failure.catch(() => {})
  const stop = async () => {
    stopping = true
    child.kill('SIGTERM')
    const insist = setTimeout(() => child.kill('SIGKILL'), stopGraceMs)
    await exited
    clearTimeout(insist)
  }
  cleanup.defer(stop)
  if (child.pid === undefined) throw new Error(`${name} could not be started`)
  return { pid: child.pid, child, failure, stop }
}

/** Runs a program to its end and gives its standard output; throws unless it ends with 0. */
export async function runProgram(command: string, args: string[], cleanup: Cleanup): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  cleanup.adopt(child)
  const errors = tail(child.stderr)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${command} ended with ${signal ?? code}:\n${errors()}${output}`))
    })
  })
  return output
}

function tail(...streams: Array<Readable | null>): () => string {
  let text = ''
  for (const stream of streams) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      text = (text + chunk).slice(-keptOutput)
    })
  }
  return () => text
}
