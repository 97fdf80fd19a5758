import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import process from 'node:process'

/** What the benchmark hands to a stack through the environment. */
export interface Settings {
  databaseUrl: string
  secret: string
  poolSize: number
}

/** Reads the settings; throws when one is missing. */
export function readSettings(): Settings {
  const { DATABASE_URL, BENCH_SECRET, BENCH_POOL } = process.env
  if (!DATABASE_URL || !BENCH_SECRET || !BENCH_POOL) throw new Error('Started by scripts/bench/main.ts only')
  return { databaseUrl: DATABASE_URL, secret: BENCH_SECRET, poolSize: Number(BENCH_POOL) }
}

/** Listens on a free port and tells the benchmark which. */
export function serve(server: Server): void {
  server.listen(0, '127.0.0.1', () => announce(server))
}

/** Tells the benchmark the port of a server that listens already. */
export function announce(server: Server): void {
  const { port } = server.address() as AddressInfo
  process.send?.({ port })
}
