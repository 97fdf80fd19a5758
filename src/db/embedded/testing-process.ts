/**
 * A process for tests to kill.
 *   hold <data directory>: starts PostgreSQL, says `running <started> <url>`, stops it when told `stop`
 *   write <data directory>: the same, and inserts row after row, beginning with 1 or the next 1001, 2001 …, saying `row <n>` when it is committed
 *   migrate <url> <folder>: migrates, saying the name of each migration
 */
import { createInterface } from 'node:readline'
import { connect } from '../connection.ts'
import type { Log } from '../log.ts'
import { migrate } from '../migrate.ts'
import { startEmbedded } from './start.ts'

const [, , mode, target = '', folder] = process.argv
const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const complain = (fields: object, message: string): void => {
  say(`log ${message} ${JSON.stringify(fields)}`)
}
const log: Log = {
  info: (fields) => 'migration' in fields && say(String(fields.migration)),
  warn: complain,
  error: complain,
}

const hold = async (): Promise<void> => {
  const postgres = await startEmbedded({ dataDir: target, log })
  createInterface(process.stdin).on('line', async () => {
    await postgres.stop()
    process.exit()
  })
  const db = connect(postgres.url, { poolSize: 4, applicationName: 'test process' })
  if (mode === 'write') await db.raw('CREATE TABLE IF NOT EXISTS rows (n int PRIMARY KEY)')
  say(`running ${postgres.started} ${postgres.url}`)
  if (mode !== 'write') return db.destroy()
  const { last } = (await db('rows').max({ last: 'n' }).first()) ?? {}
  for (let n = 1 + Math.ceil((last ?? 0) / 1000) * 1000; ; n++) {
    await db('rows').insert({ n })
    say(`row ${n}`)
  }
}

if (mode === 'migrate') {
  const db = connect(target, { poolSize: 1, applicationName: 'test process' })
  await migrate(db, log, folder)
  await db.destroy()
} else {
  await hold()
}
