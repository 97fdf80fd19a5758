import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { connect } from '../../src/db/connection.ts'
import { startEmbedded } from '../../src/db/embedded/start.ts'
import { migrate } from '../../src/db/migrate.ts'
import type { Cleanup } from './cleanup.ts'
import { bucketCount, bucketName } from './target.ts'

const tell = (_fields: object, message: string) => process.stderr.write(`${message}\n`)
const log = { info: () => {}, warn: tell, error: tell }

/** Owner ids in the databases of the stacks that are not Agora. */
export const readerId = 1
export const writerId = 2

/** The address of the PostgreSQL in DATABASE_URL, or of one that is started for the occasion. */
export async function openPostgres(cleanup: Cleanup): Promise<string> {
  const given = process.env.DATABASE_URL
  if (given) return given
  const dataDir = await mkdtemp(path.join(tmpdir(), 'agora-bench-postgres-'))
  cleanup.defer(() => rm(dataDir, { recursive: true, force: true }))
  // Not durable: what is compared is the stacks, and waiting for the disk would make them look alike.
  const embedded = await startEmbedded({ dataDir, log, durable: false })
  cleanup.defer(() => embedded.stop())
  return embedded.url
}

/** Makes an empty database, dropped when the command ends, and gives its address. */
export async function createDatabase(server: string, label: string, cleanup: Cleanup): Promise<string> {
  const name = `agora_bench_${process.pid}_${label}`
  cleanup.defer(() => execute(server, `drop database if exists ${name} with (force)`))
  await execute(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  return url.href
}

/** Gives an empty database the tables of Agora. */
export async function migrateAgora(database: string): Promise<void> {
  const db = connect(database, { poolSize: 1, applicationName: 'agora-bench' })
  try {
    await migrate(db, log)
  } finally {
    await db.destroy()
  }
}

/** The table of the stacks that are not Agora, with the rows that Agora is given through its API. */
export async function seedBuckets(database: string): Promise<void> {
  const values = Array.from(
    { length: bucketCount },
    (_, index) => `(${readerId}, '${bucketName(index + 1)}')`,
  )
  await execute(
    database,
    `create schema bench;
     create table bench.buckets (
       id integer generated always as identity primary key,
       owner_id integer not null,
       name varchar(255) not null,
       created_at timestamptz not null default now(),
       modified_at timestamptz not null default now()
     );
     create index on bench.buckets (owner_id, id);
     insert into bench.buckets (owner_id, name) values ${values.join(', ')};`,
  )
  await execute(database, 'vacuum analyze bench.buckets')
}

/** Brings the statistics of a database up to date, so that no stack is measured on fewer than another. */
export async function analyze(database: string): Promise<void> {
  await execute(database, 'vacuum analyze')
}

/** What about the server decides the figures, `create` above all. */
export async function describePostgres(server: string): Promise<Record<string, string>> {
  const names = ['server_version', 'fsync', 'synchronous_commit', 'shared_buffers']
  const { rows } = await execute<{ name: string; setting: string }>(
    server,
    `select name, current_setting(name) as setting from pg_settings where name in ('${names.join("', '")}')`,
  )
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
}

async function execute<Row extends pg.QueryResultRow>(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await client.query<Row>(sql)
  } finally {
    await client.end()
  }
}
