import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Knex } from 'knex'
import pg from 'pg'
import type { Db } from './connection.ts'
import type { AgoraDialect } from './dialect.ts'
import type { Log } from './log.ts'

const TABLE = 'agora_migrations'
const FILE_NAME = /^(\d{4})-[a-z0-9-]+\.sql$/

/** Milliseconds that a migration may take, and that a node waits for another one's migrations. */
const PATIENCE_MS = 3_600_000

/** A migration failed, or the database does not go with this code. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

/**
 * Brings the database to the state that this code needs. Many nodes may call it at once: an advisory lock
 * lets one after the other look for what is left to do. Each migration is a transaction, and so is the note
 * that it was done; a node that dies in the middle leaves nothing behind, no lock either.
 *
 * @param folder where the SQL files lie; found by itself in the sources and in the bundle
 * @returns the names of the migrations that this call has run
 * @throws MigrationError for a migration that fails, and for a database that has migrations which this code
 *   does not know because a newer version was there
 */
export const migrate = async (db: Db, log: Log, folder = migrationsFolder()): Promise<string[]> => {
  const source = await readFolder(folder)
  const done: string[] = []
  for (;;) {
    const name = await db.transaction((transaction) => runNext(transaction, source))
    if (name === undefined) return done
    log.info({ migration: name }, 'Migrated the database')
    done.push(name)
  }
}

/** `migrations` lies beside this file, and beside the bundle that this file becomes part of. */
const migrationsFolder = (): string => {
  const places = ['./migrations/', '../migrations/'].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  )
  const found = places.find((place) => existsSync(place))
  if (!found)
    throw new MigrationError(`The folder of the migrations is missing: looked for ${places.join(', ')}`)
  return found
}

interface SqlFile {
  name: string
  sql: string
}

const readFolder = async (folder: string): Promise<Knex.MigrationSource<SqlFile>> => {
  const files: SqlFile[] = []
  const numbers = new Map<string, string>()
  for (const entry of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
    const number = FILE_NAME.exec(entry)?.[1]
    if (number === undefined)
      throw new MigrationError(`${entry}: name it like 0007-events-have-a-capacity.sql`)
    const other = numbers.get(number)
    if (other) throw new MigrationError(`${other} and ${entry} have the same number`)
    numbers.set(number, entry)
    files.push({ name: entry.slice(0, -'.sql'.length), sql: await readFile(`${folder}/${entry}`, 'utf8') })
  }
  return {
    getMigrations: async () => files,
    getMigrationName: ({ name }) => name,
    getMigration: async (file) => ({
      up: (transaction) => execute(transaction, file),
      down: async () => {
        throw new MigrationError('Migrations are not taken back; restore a backup')
      },
    }),
  }
}

/** PostgreSQL cannot always tell that a node was killed while it waits or works for it, but mostly. */
const TAKE_TURN = `
  SET LOCAL statement_timeout = 0;
  SET LOCAL lock_timeout = 0;
  DO $$ BEGIN
    PERFORM set_config('client_connection_check_interval', '2s', true);
  EXCEPTION WHEN OTHERS THEN NULL;
  END $$;
  SELECT pg_advisory_xact_lock(hashtext('${TABLE}'));
  SET LOCAL lock_timeout = '30s'`

/**
 * Runs the first migration that is left. The advisory lock goes with the transaction, unlike the flag in
 * Knex's lock table: that one is set and cleared within this transaction, where nobody can see it.
 */
const runNext = async (
  transaction: Knex.Transaction,
  source: Knex.MigrationSource<SqlFile>,
): Promise<string | undefined> => {
  await send(transaction, TAKE_TURN)
  await refuseUnknown(transaction, source)
  const [, names]: [number, string[]] = await transaction.migrate.up({
    migrationSource: source,
    tableName: TABLE,
  })
  return names[0]
}

const refuseUnknown = async (
  transaction: Knex.Transaction,
  source: Knex.MigrationSource<SqlFile>,
): Promise<void> => {
  if (!(await transaction.schema.hasTable(TABLE))) return
  const known = (await source.getMigrations([])).map(({ name }) => name)
  const unknown: string[] = await transaction(TABLE).whereNotIn('name', known).orderBy('name').pluck('name')
  if (unknown.length === 0) return
  throw new MigrationError(
    `The database was used by a newer version of Agora (it has ${unknown.join(', ')}, which this version does ` +
      'not know). Run that version, or restore a backup made before it.',
  )
}

const execute = async (transaction: Db, { name, sql }: SqlFile): Promise<void> => {
  try {
    await send(transaction, sql)
  } catch (error) {
    const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN
    const line = position > 0 ? `, line ${sql.slice(0, position).split('\n').length}` : ''
    throw new MigrationError(
      `Migration ${name}${line}: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

/** Past Knex, which would take each question mark (an operator of jsonb, a comment) for a binding. */
const send = async (transaction: Db, text: string): Promise<void> => {
  const dialect: AgoraDialect = transaction.client
  const session = await dialect.acquireConnection()
  await session.query({ text, query_timeout: PATIENCE_MS } as pg.QueryConfig)
}
