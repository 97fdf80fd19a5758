import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Log } from '../log.ts'
import { describeCluster } from './cluster.ts'
import { hold, release } from './hold.ts'

export interface EmbeddedOptions {
  /** Where Agora keeps its data; the cluster lies in `postgres` below it. Made when missing. */
  dataDir: string
  log: Log
  /** `false` gives up safety for speed (no fsync): for tests whose data may be lost. */
  durable?: boolean
}

export interface EmbeddedPostgres {
  /** Superuser, generated password, 127.0.0.1, the port of this start, database `agora`. */
  url: string
  /** Whether this process started PostgreSQL; `false` when it met a running one. */
  started: boolean
  /** Lets go of PostgreSQL and stops it if no other process uses it; resolves when it has stopped. */
  stop(): Promise<void>
}

/**
 * Runs a PostgreSQL of our own on the data directory: makes its cluster, starts it, or attaches to it when
 * another process of this machine has it running. Should it crash or be killed it is started again, at the
 * same port if that is free.
 * @throws EmbeddedError whose message says what to do
 */
export const startEmbedded = async ({
  dataDir,
  log,
  durable = true,
}: EmbeddedOptions): Promise<EmbeddedPostgres> => {
  const cluster = await describeCluster(dataDir, log, durable)
  const first = await hold(cluster)
  const { url } = first.lease
  let { lease } = first
  const stopping = new AbortController()
  const aborted = once(stopping.signal, 'abort')

  const keepRunning = async (): Promise<void> => {
    for (;;) {
      await Promise.race([lease.lost, aborted])
      if (stopping.signal.aborted) return
      log.warn({ folder: cluster.folder }, 'Lost PostgreSQL; looking after it')
      try {
        lease = (await hold(cluster, stopping.signal)).lease
        if (lease.url !== url) log.error({}, 'PostgreSQL could not have its port again: restart this process')
      } catch (error) {
        if (stopping.signal.aborted) return
        log.error({ err: error }, 'PostgreSQL could not be started again; trying once more in a second')
        await sleep(1_000, undefined, { ref: false })
      }
    }
  }
  const keeper = keepRunning()

  const stop = async (): Promise<void> => {
    stopping.abort()
    await keeper
    await release(cluster, lease)
  }
  let stopped: Promise<void> | undefined
  return {
    url,
    started: first.started,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}
