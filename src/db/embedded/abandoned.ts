import { rm } from 'node:fs/promises'
import type { Log } from '../log.ts'
import { describeCluster } from './cluster.ts'
import { readPostmaster, runsOn, signalPostmaster } from './postmaster.ts'
import { isRunning } from './temporary.ts'

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** Removes a data directory whose only user, a test run, was killed; stops its PostgreSQL. */
export const stopAbandoned = async (dataDir: string, user: number): Promise<void> => {
  if (isRunning(user)) return
  const cluster = await describeCluster(dataDir, silent, false)
  const postmaster = await readPostmaster(cluster)
  if (postmaster && (await runsOn(cluster, postmaster))) {
    await signalPostmaster(cluster, postmaster.pid, 'QUIT')
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}
