import { randomBytes } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import type { Socket } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { give } from './account.ts'
import { type Cluster, DATABASE, USER, urlAt } from './cluster.ts'
import { codeOf } from './temporary.ts'

/**
 * Every process that uses the cluster holds this advisory lock shared, on a connection that lives as long as
 * the process: PostgreSQL itself knows who is still there, also after a kill. Who can have it exclusively is
 * the last one and may stop the cluster.
 */
const IN_USE = "hashtext('agora: this cluster is in use')"

const ANSWER_MS = 3_000

/** One process's hold on the running cluster. */
export interface Lease {
  url: string
  /** Resolves when the connection is lost, or was closed by us. */
  lost: Promise<void>
  isLost(): boolean
  /** Lets go of the cluster. @returns whether nobody else holds it, and so nobody can until we `close` */
  isLast(): Promise<boolean>
  close(): Promise<void>
}

/**
 * Takes hold of the cluster that listens on the port.
 * @throws what pg throws, or an Error when another cluster answers there
 */
export const attach = async (cluster: Cluster, port: number): Promise<Lease> => {
  const url = await urlAt(cluster, port)
  const client = await open(url).catch(async (error) => {
    if (codeOf(error) !== '3D000') throw error
    await createDatabase(cluster, port)
    return open(url)
  })
  let over = false
  const lost = new Promise<void>((resolve) => {
    client.once('end', () => {
      over = true
      resolve()
    })
  })
  try {
    await proveIdentity(cluster, client)
    // Waits while another process makes up its mind to stop the cluster; then it ends our connection.
    await client.query(`SELECT pg_advisory_lock_shared(${IN_USE})`)
  } catch (error) {
    client.connection.stream.destroy()
    throw error
  }
  // A process that has nothing left to do may end without giving back its hold.
  ;(client.connection.stream as Socket).unref()
  return {
    url,
    lost,
    isLost: () => over,
    async isLast() {
      const { rows } = await client.query<{ last: boolean }>({
        text: `SELECT pg_advisory_unlock_shared(${IN_USE}), pg_try_advisory_lock(${IN_USE}) AS last`,
        query_timeout: ANSWER_MS,
      } as pg.QueryConfig)
      return rows[0]?.last ?? false
    },
    async close() {
      client.connection.stream.destroy()
      await lost
    },
  }
}

const open = async (url: string): Promise<pg.Client> => {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'agora: in use',
    connectionTimeoutMillis: ANSWER_MS,
  })
  client.on('error', () => {})
  await client.connect()
  return client
}

const createDatabase = async (cluster: Cluster, port: number): Promise<void> => {
  const client = await open(await urlAt(cluster, port, 'postgres'))
  try {
    await client.query(`CREATE DATABASE ${DATABASE} OWNER ${USER}`)
  } catch (error) {
    // 42P04, 23505: another process was faster.
    if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error
  } finally {
    await client.end()
  }
}

/** A copy of a data directory has the same password and names the same port: only the original can read this. */
const proveIdentity = async (cluster: Cluster, client: pg.Client): Promise<void> => {
  const name = `agora.proof.${randomBytes(8).toString('hex')}`
  const file = path.join(cluster.folder, name)
  const secret = randomBytes(8).toString('hex')
  try {
    await writeFile(file, secret, { mode: 0o600, flag: 'wx' })
    await give(file, cluster.account)
    const { rows } = await client.query<{ text: string | null }>(
      'SELECT pg_read_file($1, 0, 100, true) AS text',
      [name],
    )
    if (rows[0]?.text !== secret) throw new Error('Another cluster answers at the port of this one')
  } finally {
    await rm(file, { force: true })
  }
}
