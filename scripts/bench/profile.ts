import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { startAgora } from './agora.ts'
import { buildStacks } from './build.ts'
import { type Cleanup, runWithCleanup } from './cleanup.ts'
import { selfTimes } from './cpu-profile.ts'
import { createDatabase, openPostgres } from './database.ts'
import { findLoadTool } from './load.ts'
import { positiveInteger, workNames } from './options.ts'
import { followParent } from './start.ts'
import { verifyTarget } from './verify.ts'
import { work } from './work.ts'

const usage = `Usage: tsx scripts/bench/profile.ts [options]

Where Agora spends its time under load: the functions with the most time of their own.

  --seconds N    length of the load (default 10); 2 s of warm-up go before it
  --work NAME    ${workNames.join(', ')} (default read)
  --help
`

const shown = 25
const warmupSeconds = 2

await runWithCleanup(async (cleanup) => {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '10' },
      work: { type: 'string', default: 'read' },
      help: { type: 'boolean', default: false },
    },
  })
  const name = workNames.find((known) => known === values.work)
  if (values.help) process.stdout.write(usage)
  else if (name) await profile(name, positiveInteger('--seconds', values.seconds), cleanup)
  else throw new Error(`--work takes ${workNames.join(', ')}`)
})

async function profile(name: keyof typeof work, seconds: number, cleanup: Cleanup): Promise<void> {
  const tool = findLoadTool(cleanup)
  const folder = await mkdtemp(path.join(tmpdir(), 'agora-bench-profile-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const database = await createDatabase(await openPostgres(cleanup), 'profile', cleanup)
  const stacks = await buildStacks(cleanup)
  const profiling = ['--cpu-prof', '--cpu-prof-dir', folder]
  const target = await startAgora(database, [...followParent(stacks), ...profiling], cleanup)
  await verifyTarget(target, [name])
  const request = work[name].request(target)
  await Promise.race([tool.run(request, warmupSeconds), target.failure])
  const from = monotonicMicros()
  const load = await Promise.race([tool.run(request, seconds), target.failure])
  const to = monotonicMicros()
  await target.stop()

  // Worker threads write profiles of their own.
  const files = (await readdir(folder)).filter((file) => file.split('.')[4] === '0')
  if (!files[0]) throw new Error('Agora wrote no profile: it did not end by itself on SIGTERM')
  const times = selfTimes(JSON.parse(await readFile(path.join(folder, files[0]), 'utf8')), from, to)
  if (times.length === 0) throw new Error('The profile holds no sample from the time of the load')
  const rate = Math.round(load.requests / load.seconds)
  const lines = times
    .slice(0, shown)
    .map(
      ({ name: of, place, ms, share }) =>
        `${(share * 100).toFixed(1).padStart(5)} %  ${ms.toFixed(0).padStart(6)} ms  ${of}  ${place}`,
    )
  process.stdout.write(
    `${name}: ${rate} requests/s while profiled, ${load.failures} failures, load by ${tool.name}\n\n${lines.join('\n')}\n`,
  )
}

/** V8 stamps its samples with the same clock. */
function monotonicMicros(): number {
  return Number(process.hrtime.bigint() / 1000n)
}
