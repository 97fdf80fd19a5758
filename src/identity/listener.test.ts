import { expect, test } from 'vitest'
import { connect } from '../db/connection.ts'
import { rows } from './queries.ts'
import {
  bearer,
  eventually,
  newPerson,
  openWay,
  ourDatabase,
  outcome,
  silent,
  startIdentity,
} from './testing.ts'

/** A node whose listener goes a way that the test can cut; its queries do not. */
async function nodeOnAWay() {
  const database = await ourDatabase()
  const way = await openWay(database.url)
  const node = await startIdentity({ db: database.db, url: way.url })
  const person = await newPerson(node)
  const header = bearer(await person.login())
  const asks = () => outcome(() => node.authenticate(header, 'plain'))
  expect(node.listening).toBe(true)
  return { database, way, node, header, asks, person }
}

const revoke = 'update identity.sessions set revoked_at = now()'

test('without its listener a node asks the database for each request, and recovers', async () => {
  const { database, way, node, header, asks } = await nodeOnAWay()
  way.cut()
  await eventually(1_000, () => !node.listening)
  const answer = node.authenticate(header, 'plain')
  expect(answer).toBeInstanceOf(Promise)
  expect(await answer).toMatchObject({ realm: 'plain', role: 'user' })
  await rows(database.db, `update identity.accounts set role = 'staff'`)
  expect(await node.authenticate(header, 'plain')).toMatchObject({ role: 'staff' })
  await rows(database.db, revoke)
  expect(await asks()).toBe('revoked-token')
  way.restore()
  await eventually(5_000, () => node.listening)
  expect(() => node.authenticate(header, 'plain')).toThrow('revoked-token')
})

test('a listener whose connection is killed by the database is back within a second', async () => {
  const { database, node, header, asks } = await nodeOnAWay()
  await rows(
    database.db,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where application_name = 'agora identity listener' and datname = current_database()`,
  )
  await rows(database.db, revoke)
  // Not listening or not yet aware of it: in either case a second later the session is known as revoked.
  await eventually(1_000, async () => (await asks()) === 'revoked-token')
  await eventually(1_000, () => node.listening)
  expect(() => node.authenticate(header, 'plain')).toThrow('revoked-token')
})

test('a connection that is frozen, not broken, is noticed within a second, and what it missed is caught up', async () => {
  const { database, way, node, asks } = await nodeOnAWay()
  way.freeze()
  await rows(database.db, revoke)
  await eventually(1_000, () => !node.listening)
  expect(await asks()).toBe('revoked-token')
  way.restore()
  await eventually(8_000, () => node.listening)
  expect(await asks()).toBe('revoked-token')
})

test('a process that was stalled does not trust what it knew before', async () => {
  const { node, header } = await nodeOnAWay()
  const end = performance.now() + 1_100
  while (performance.now() < end) {
    // Nothing can be heard meanwhile.
  }
  expect(node.listening).toBe(false)
  expect(node.authenticate(header, 'plain')).toBeInstanceOf(Promise)
  await eventually(1_000, () => node.listening)
})

test('with the database out of reach the answer is "unavailable", never a refusal', async () => {
  const database = await ourDatabase()
  const way = await openWay(database.url)
  const db = connect(way.url, { poolSize: 2, applicationName: 'agora tests' })
  const node = await startIdentity({ db, url: way.url })
  const person = await newPerson(node)
  const header = bearer(await person.login())
  const caller = await node.authenticate(header, 'plain')
  way.cut()
  await eventually(1_000, () => !node.listening)
  expect(await outcome(() => node.authenticate(header, 'plain'))).toBe('unavailable')
  expect(await outcome(() => node.authenticate('Bearer garbage', 'plain'))).toBe('invalid-token')
  expect(await outcome(() => person.login())).toBe('unavailable')
  expect(await outcome(() => node.logout(caller))).toBe('unavailable')
  way.restore()
  await eventually(8_000, () => node.listening)
  // What could not be read back is in doubt until it can.
  await eventually(2_000, () => !(node.authenticate(header, 'plain') instanceof Promise))
  expect(await outcome(() => person.login())).toBe('none')
  await db.destroy()
})

test('a node starts without its listener, says so once, and works by asking', async () => {
  const database = await ourDatabase()
  const way = await openWay(database.url)
  way.cut()
  const said: string[] = []
  const log = { ...silent, warn: (_: object, message: string) => void said.push(message) }
  const node = await startIdentity({ db: database.db, url: way.url }, { log })
  expect(node.listening).toBe(false)
  const header = bearer(await (await newPerson(node)).login())
  expect(await node.authenticate(header, 'plain')).toMatchObject({ realm: 'plain' })
  way.restore()
  await eventually(5_000, () => node.listening)
  expect(said).toHaveLength(1)
})
