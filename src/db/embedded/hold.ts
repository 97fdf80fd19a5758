import { setTimeout as sleep } from 'node:timers/promises'
import { attach, type Lease } from './attach.ts'
import { type Cluster, createUnlessThere } from './cluster.ts'
import {
  freePort,
  type Postmaster,
  readPostmaster,
  removeStale,
  runsOn,
  signalPostmaster,
  startPostmaster,
} from './postmaster.ts'
import { EmbeddedError } from './run.ts'
import { codeOf, isRunning } from './temporary.ts'

/** Milliseconds for a crash recovery, which may have a gigabyte of log to go through. */
const RECOVERY_MS = 300_000
/** Milliseconds for everything else. */
const PATIENCE_MS = 30_000
/** Milliseconds after which to say that it takes long. */
const LONG_MS = 5_000
const POLL_MS = 10
/** Milliseconds in which PostgreSQL writes its file after it has made it. */
const HALF_WRITTEN_MS = 2_000
const RETRY_MS = 100

/**
 * Starts the cluster or joins whoever runs it. Several processes may do so at the same moment: PostgreSQL's
 * own lock file lets one postmaster win, and the others attach to it.
 * @throws EmbeddedError whose message says what to do; the reason of `signal` when that is aborted
 */
export const hold = async (
  cluster: Cluster,
  signal?: AbortSignal,
): Promise<{ lease: Lease; started: boolean }> => {
  const began = Date.now()
  const patient = (): boolean => Date.now() - began < PATIENCE_MS
  let own: Awaited<ReturnType<typeof startPostmaster>> | undefined
  let problem: unknown
  let told = false
  while (Date.now() - began < RECOVERY_MS) {
    signal?.throwIfAborted()
    await createUnlessThere(cluster)
    const postmaster = await readPostmaster(cluster)
    if (postmaster && (await runsOn(cluster, postmaster))) {
      if (postmaster.status === 'ready') {
        try {
          const lease = await attach(cluster, postmaster.port)
          const started = postmaster.pid === own?.pid
          report(cluster, postmaster, started, Date.now() - began)
          return { lease, started }
        } catch (error) {
          problem = error
          if (isHopeless(error) || !patient()) break
        }
      }
    } else if (!own) {
      if (postmaster?.pid === 0 && Date.now() - began < HALF_WRITTEN_MS) {
        await sleep(POLL_MS)
        continue
      }
      if (postmaster && isRunning(postmaster.pid)) await removeStale(cluster, postmaster)
      own = await startPostmaster(cluster, await freePort(postmaster?.port))
    }
    if (!told && Date.now() - began > LONG_MS) {
      told = true
      cluster.log.warn(
        { folder: cluster.folder },
        'PostgreSQL takes long to start; it may recover from a crash',
      )
    }
    const failure = await Promise.race([own?.failed ?? sleep(POLL_MS), sleep(POLL_MS)])
    if (failure) {
      problem = failure.said
      if (!isPassing(failure.said) || !patient()) break
      own = undefined
      await sleep(RETRY_MS)
    }
  }
  throw new EmbeddedError(
    `PostgreSQL on ${cluster.folder} does not start or does not answer: ` +
      `${problem instanceof Error ? problem.message : problem}. See ${cluster.logFile}.`,
    { cause: problem },
  )
}

const report = ({ folder, log }: Cluster, { port }: Postmaster, started: boolean, ms: number): void =>
  log.info({ folder, port, ms }, started ? 'PostgreSQL is running' : 'PostgreSQL was running already')

/** A wrong password stays wrong: the cluster or its password file was exchanged. */
const isHopeless = (error: unknown): boolean => error instanceof EmbeddedError || codeOf(error) === '28P01'

/**
 * Another process starts the cluster, children of a killed postmaster still end, the port was taken at the
 * last moment, or another process stopped what we had started.
 */
const isPassing = (said: string): boolean =>
  /lock file ".*" (already exists|is empty)|pre-existing shared memory block|could not bind|Address already in use|could not create any TCP|received fast shutdown|is shut down/.test(
    said,
  )

/** Milliseconds for a stop with a checkpoint, and then for one without. */
const STOP_MS = 10_000
const QUIT_MS = 8_000

/** Gives back the lease and stops the cluster when nobody else holds it. */
export const release = async (cluster: Cluster, lease: Lease): Promise<void> => {
  const { log, folder } = cluster
  const postmaster = await readPostmaster(cluster)
  if (!postmaster || !(await runsOn(cluster, postmaster))) return lease.close()
  let held = lease
  try {
    if (lease.isLost()) held = await attach(cluster, postmaster.port)
    if (!(await held.isLast())) {
      log.info({ folder }, 'PostgreSQL is left to the other processes that use it')
      return
    }
    await stopPostmaster(cluster, postmaster)
    log.info({ folder }, 'PostgreSQL has stopped')
  } catch (error) {
    log.warn(
      { err: error, folder },
      'PostgreSQL does not answer and is left as it is; the next start takes it over',
    )
  } finally {
    await held.close()
  }
}

const stopPostmaster = async (cluster: Cluster, postmaster: Postmaster): Promise<void> => {
  await signalPostmaster(cluster, postmaster.pid, 'INT')
  if (await isGone(cluster, postmaster, STOP_MS)) return
  cluster.log.warn({ folder: cluster.folder }, 'PostgreSQL takes long to stop and is cut short')
  await signalPostmaster(cluster, postmaster.pid, 'QUIT')
  if (!(await isGone(cluster, postmaster, QUIT_MS))) throw new EmbeddedError('PostgreSQL does not stop')
}

const isGone = async (cluster: Cluster, postmaster: Postmaster, patience: number): Promise<boolean> => {
  for (const limit = Date.now() + patience; Date.now() < limit; await sleep(POLL_MS)) {
    const present = await readPostmaster(cluster)
    if (present?.pid !== postmaster.pid || !(await runsOn(cluster, present))) return true
  }
  return false
}
