import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { connect, type Db } from './connection.ts'

/** What the test run's set-up tells the test files. */
export interface TestServer {
  /** The database from which to create and drop others. */
  adminUrl: string
  /** The migrated database that is cloned; also how the names of all clones begin. */
  template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: TestServer
  }
}

export interface TestDatabase {
  db: Db
  url: string
  /** Closes `db` and removes the database, whoever is still connected to it. */
  drop(): Promise<void>
}

export interface TestDatabaseOptions {
  /** Connections of `db` at most; 10 unless told. */
  poolSize?: number
  /** Without any migration. */
  empty?: boolean
}

/**
 * A database of the test's own: a clone of the migrated template, in some 40 ms. What a test does not drop
 * goes with the run.
 */
export const testDatabase = async ({
  poolSize = 10,
  empty = false,
}: TestDatabaseOptions = {}): Promise<TestDatabase> => {
  const { template } = inject('databaseServer')
  const name = `${template}_${randomBytes(6).toString('hex')}`
  await administer(`CREATE DATABASE ${name} TEMPLATE ${empty ? 'template0' : template} STRATEGY wal_log`)
  const url = urlOf(name)
  const db = connect(url, { poolSize, applicationName: 'agora tests' })
  return {
    db,
    url,
    async drop() {
      await db.destroy()
      await administer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    },
  }
}

/** The URL of a database on the server of the test run. */
export const urlOf = (name: string): string => {
  const url = new URL(inject('databaseServer').adminUrl)
  url.pathname = `/${name}`
  return url.href
}

const administer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('databaseServer').adminUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
