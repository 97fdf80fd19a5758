import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import type { Db } from '../db/connection.ts'
import { rows } from './queries.ts'
import { parseFact } from './revocations.ts'
import {
  atOnce,
  bearer,
  eventually,
  newAccount,
  newPerson,
  ourDatabase,
  outcome,
  startIdentity,
  warm,
} from './testing.ts'

/** Within this many milliseconds a change must hold on other nodes. */
const ON_OTHERS = 1_000

async function twoNodes(realm: 'plain' | 'rotating' = 'plain') {
  const database = await ourDatabase()
  const [here, there] = [await startIdentity(database), await startIdentity(database)]
  const person = await newPerson(here, realm)
  const login = await person.login()
  const header = bearer(login)
  const asks = (node: typeof here) => outcome(() => node.authenticate(header, realm))
  expect(await asks(there)).toBe('none')
  return { database, db: database.db, here, there, person, login, header, asks }
}

test('a logout holds at once on the node that did it, and within a second on another', async () => {
  const { here, there, header, asks } = await twoNodes()
  await here.logout(await here.authenticate(header, 'plain'))
  expect(() => here.authenticate(header, 'plain')).toThrow('revoked-token')
  await eventually(ON_OTHERS, async () => (await asks(there)) === 'revoked-token')
})

test('a token is judged without a query and without a promise', async () => {
  const { db, there, header } = await twoNodes()
  let queries = 0
  db.on('query', () => queries++)
  for (let request = 0; request < 1_000; request++) {
    expect(there.authenticate(header, 'plain')).not.toBeInstanceOf(Promise)
  }
  expect(queries).toBe(0)
})

test('a disabled account is refused on every node; enabled again, its former tokens stay refused', async () => {
  const { here, there, person, asks } = await twoNodes()
  await here.disableAccount(person.account.id)
  expect(await asks(here)).toBe('invalid-token')
  await eventually(ON_OTHERS, async () => (await asks(there)) === 'invalid-token')
  await here.enableAccount(person.account.id)
  expect(await asks(here)).toBe('revoked-token')
  await eventually(ON_OTHERS, async () => (await asks(there)) === 'revoked-token')
  const fresh = bearer(await person.login())
  expect(await outcome(() => there.authenticate(fresh, 'plain'))).toBe('none')
})

test('a deleted account is refused on every node, and on one that starts afterwards', async () => {
  const { database, here, there, person, asks } = await twoNodes()
  expect(await here.deleteAccount(person.account.id)).toBe(true)
  expect(await asks(here)).toBe('invalid-token')
  await eventually(ON_OTHERS, async () => (await asks(there)) === 'invalid-token')
  expect(await asks(await startIdentity(database))).toBe('invalid-token')
})

test('a changed role holds for tokens that are out, on every node and on one that starts afterwards', async () => {
  const { database, here, there, person, header } = await twoNodes()
  await here.changeRole(person.account.id, 'staff')
  expect(here.authenticate(header, 'plain')).toMatchObject({ role: 'staff' })
  const roleOn = async (node: typeof here) => (await node.authenticate(header, 'plain')).role
  await eventually(ON_OTHERS, async () => (await roleOn(there)) === 'staff')
  expect(await roleOn(await startIdentity(database))).toBe('staff')
})

test('a node that starts after a logout knows of it', async () => {
  const { database, here, header, asks } = await twoNodes()
  await here.logout(await here.authenticate(header, 'plain'))
  const late = await startIdentity(database)
  expect(late.listening).toBe(true)
  expect(await asks(late)).toBe('revoked-token')
})

test.each([
  ['revokes sessions', 'update identity.sessions set revoked_at = now()', 'revoked-token'],
  ['deletes sessions', 'delete from identity.sessions', 'revoked-token'],
  ['disables accounts', 'update identity.accounts set disabled_at = now()', 'invalid-token'],
  ['deletes accounts', 'delete from identity.accounts', 'invalid-token'],
])('whoever %s by hand is heard by running and by later nodes', async (_, sql, kind) => {
  const { database, db, here, asks } = await twoNodes()
  await rows(db, sql)
  await eventually(ON_OTHERS, async () => (await asks(here)) === kind)
  expect(await asks(await startIdentity(database))).toBe(kind)
})

test('a role changed by hand is heard, and of two changes the later one holds', async () => {
  const { db, here, header } = await twoNodes()
  await rows(db, `update identity.accounts set role = 'b'`)
  await rows(db, `update identity.accounts set role = 'c'`)
  await eventually(ON_OTHERS, async () => (await here.authenticate(header, 'plain')).role === 'c')
})

const revokeInside = async (db: Db, node: Awaited<ReturnType<typeof twoNodes>>, commit: boolean) => {
  const { here, person, header } = node
  await db
    .transaction(async (trx) => {
      await trx.transaction((savepoint) => here.revokeAll(person.account.id, savepoint))
      expect(await outcome(() => here.authenticate(header, 'plain'))).toBe('none')
      if (!commit) throw new Error('rolled back')
    })
    .catch(() => {})
}

test("what is revoked in a caller's transaction holds from its commit on, at once", async () => {
  const node = await twoNodes()
  await revokeInside(node.db, node, true)
  expect(await node.asks(node.here)).toBe('revoked-token')
})

test("what is revoked in a caller's transaction that rolls back was never revoked", async () => {
  const node = await twoNodes()
  await revokeInside(node.db, node, false)
  expect(await node.asks(node.here)).toBe('none')
  await eventually(ON_OTHERS, () => !(node.here.authenticate(node.header, 'plain') instanceof Promise))
  expect(await node.asks(node.here)).toBe('none')
})

test('a token made while the role changes has the new role, or is corrected for as long as it lives: 20 rounds', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const told = new Map<number, number>()
  const ear = new pg.Client({ connectionString: database.url })
  onTestFinished(() => ear.end())
  ear.on('notification', ({ payload = '' }) => {
    const fact = parseFact(payload)
    if ('account' in fact) told.set(fact.account, fact.until)
  })
  await ear.connect()
  await ear.query('listen identity')
  await warm(database.db, 20)
  const untold: number[] = []
  for (let round = 0; round < 20; round++) {
    const accounts = await atOnce(8, () => newAccount(identity))
    const logins = await Promise.all(
      accounts.flatMap(async ({ id }) => {
        const opened = identity.openSession(id)
        await rows(database.db, `update identity.accounts set role = 'other' where id = ?`, [id])
        return opened
      }),
    )
    // What was notified before this answer has arrived with it.
    await ear.query('select')
    for (const { account, expiresAt } of logins) {
      if (account.role !== 'other' && (told.get(account.id) ?? 0) < expiresAt) untold.push(account.id)
    }
  }
  expect(untold).toEqual([])
})
