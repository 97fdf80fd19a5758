import { expect, test } from 'vitest'
import { rows } from './queries.ts'
import { atOnce, bearer, newPerson, ourDatabase, outcome, startIdentity, tally, warm } from './testing.ts'

test('a login gives a token that says account, session and role; a logout ends it at once', async () => {
  const identity = await startIdentity(await ourDatabase())
  const person = await newPerson(identity)
  const login = await person.login()
  const caller = await identity.authenticate(bearer(login), 'plain')
  expect(caller).toEqual({
    accountId: person.account.id,
    sessionId: login.sessionId,
    realm: 'plain',
    role: 'user',
    expiresAt: login.expiresAt,
  })
  expect(Math.abs(login.expiresAt - Date.now() / 1000 - 30 * 86_400)).toBeLessThan(5)
  const other = await person.login()
  await identity.logout(caller)
  expect(() => identity.authenticate(bearer(login), 'plain')).toThrow('revoked-token')
  expect(await outcome(() => identity.authenticate(bearer(other), 'plain'))).toBe('none')
})

test('a session opened in a transaction that rolls back is none', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const { account } = await newPerson(identity, 'rotating')
  await database.db
    .transaction(async (trx) => {
      await identity.openSession(account.id, trx)
      throw new Error('no')
    })
    .catch(() => {})
  const sql = 'select from identity.sessions where account_id = ?'
  expect(await rows(database.db, sql, [account.id])).toEqual([])
})

test('a changed password ends every other session and the old password, and keeps this session', async () => {
  const identity = await startIdentity(await ourDatabase())
  const person = await newPerson(identity)
  const [mine, other] = [await person.login(), await person.login()]
  const caller = await identity.authenticate(bearer(mine), 'plain')
  expect(await outcome(() => identity.changePassword(caller, 'wrong', 'fresh', undefined))).toBe(
    'bad-credentials',
  )
  await identity.changePassword(caller, person.password, 'fresh', undefined)
  expect(await outcome(() => identity.authenticate(bearer(other), 'plain'))).toBe('revoked-token')
  expect(await outcome(() => identity.authenticate(bearer(mine), 'plain'))).toBe('none')
  expect(await outcome(() => person.login())).toBe('bad-credentials')
  const { email } = person
  const fresh = { realm: 'plain', email, password: 'fresh', address: undefined }
  expect(await outcome(() => identity.login(fresh))).toBe('none')
})

test('no session that was opened with the old password outlives a change of password: 20 rounds', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  await warm(database.db, 20)
  for (let round = 0; round < 20; round++) {
    const person = await newPerson(identity)
    const caller = await identity.authenticate(bearer(await person.login()), 'plain')
    const change = identity.changePassword(caller, person.password, 'fresh', undefined)
    // Other addresses: attempts from one wait for each other.
    await Promise.allSettled(
      Array.from({ length: 8 }, (_, index) => person.login(`192.0.2.${index}`)).concat(change as never),
    )
    const live = await rows(
      database.db,
      'select id from identity.sessions where account_id = ? and revoked_at is null',
      [person.account.id],
    )
    expect(live).toEqual([{ id: caller.sessionId }])
  }
})

test('of 20 changes of one password at once, one succeeds', async () => {
  const identity = await startIdentity(await ourDatabase())
  const person = await newPerson(identity)
  const caller = await identity.authenticate(bearer(await person.login()), 'plain')
  const outcomes = await atOnce(20, (index) =>
    outcome(() => identity.changePassword(caller, person.password, `fresh ${index}`, `192.0.2.${index}`)),
  )
  expect(tally(outcomes)).toEqual({ none: 1, 'bad-credentials': 19 })
})

test('an administrator sets a password: every session ends', async () => {
  const identity = await startIdentity(await ourDatabase())
  const person = await newPerson(identity)
  const login = await person.login()
  await identity.setPassword(person.account.id, 'fresh')
  expect(await outcome(() => identity.authenticate(bearer(login), 'plain'))).toBe('revoked-token')
})

test('revokeOthers and revokeAll say how many live sessions they ended', async () => {
  const identity = await startIdentity(await ourDatabase())
  const person = await newPerson(identity)
  const [mine] = await atOnce(4, () => person.login())
  if (!mine) throw new Error('no login')
  const caller = await identity.authenticate(bearer(mine), 'plain')
  expect(await identity.revokeOthers(caller)).toBe(3)
  expect(await identity.revokeOthers(caller)).toBe(0)
  expect(await identity.revokeAll(person.account.id)).toBe(1)
  expect(await outcome(() => identity.authenticate(bearer(mine), 'plain'))).toBe('revoked-token')
})

test("revokeToken ends a session of one's own by either token, and nobody else's", async () => {
  const identity = await startIdentity(await ourDatabase())
  const [person, stranger] = [await newPerson(identity, 'rotating'), await newPerson(identity, 'rotating')]
  const [mine, second, third] = [await person.login(), await person.login(), await person.login()]
  const caller = await identity.authenticate(bearer(mine), 'rotating')
  expect(await identity.revokeToken(caller, (await stranger.login()).accessToken)).toBe(0)
  expect(await identity.revokeToken(caller, (await stranger.login()).refreshToken ?? '')).toBe(0)
  expect(await identity.revokeToken(caller, second.accessToken)).toBe(1)
  expect(await identity.revokeToken(caller, second.accessToken)).toBe(0)
  expect(await identity.revokeToken(caller, third.refreshToken ?? '')).toBe(1)
  expect(await identity.revokeToken(caller, 'garbage')).toBe(0)
  expect(await outcome(() => identity.authenticate(bearer(third), 'rotating'))).toBe('revoked-token')
})
