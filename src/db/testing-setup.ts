import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { connect } from './connection.ts'
import { stopAbandoned } from './embedded/abandoned.ts'
import { startEmbedded } from './embedded/start.ts'
import type { Log } from './log.ts'
import { migrate } from './migrate.ts'

const FOLDER = 'agora-tests-'

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

/**
 * Vitest's global set-up: one PostgreSQL for the run, with a migrated database to clone. The server is our
 * own in a temporary folder, or the one that AGORA_TEST_DATABASE_URL names.
 * @returns the tear-down, which Vitest calls after a failed run also
 */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.AGORA_TEST_DATABASE_URL
  const server = given ? { adminUrl: given, stop: async () => {} } : await startServer()
  const template = `agora_test_${randomBytes(4).toString('hex')}`
  const stop = async (): Promise<void> => {
    if (given) await dropAll(given, template)
    await server.stop()
  }
  try {
    await makeTemplate(server.adminUrl, template)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('databaseServer', { adminUrl: server.adminUrl, template })
  return stop
}

const startServer = async (): Promise<{ adminUrl: string; stop(): Promise<void> }> => {
  await sweep()
  // A run that is killed leaves its folder; the process id in the name tells the next run so.
  const dataDir = await mkdtemp(path.join(tmpdir(), `${FOLDER}${process.pid}-`))
  const postgres = await startEmbedded({ dataDir, log: silent, durable: false })
  return {
    adminUrl: postgres.url,
    async stop() {
      await postgres.stop()
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${FOLDER}(\\d+)-`).exec(name)?.[1])
    if (pid > 0) await stopAbandoned(path.join(tmpdir(), name), pid)
  }
}

const makeTemplate = async (adminUrl: string, template: string): Promise<void> => {
  await administer(adminUrl, [`CREATE DATABASE ${template} TEMPLATE template0`])
  const url = new URL(adminUrl)
  url.pathname = `/${template}`
  const db = connect(url.href, { poolSize: 1, applicationName: 'agora tests' })
  try {
    await migrate(db, silent)
  } finally {
    await db.destroy()
  }
}

const dropAll = async (adminUrl: string, template: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client
    .query<{ datname: string }>('SELECT datname FROM pg_database WHERE starts_with(datname, $1)', [template])
    .finally(() => client.end())
  await administer(
    adminUrl,
    rows.map(({ datname }) => `DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`),
  )
}

const administer = async (url: string, statements: string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
