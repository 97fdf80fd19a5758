import { expect, test } from 'vitest'
import type { Login } from './identity.ts'
import { rows } from './queries.ts'
import { tokenHash } from './sessions.ts'
import { atOnce, bearer, newPerson, ourDatabase, outcome, startIdentity, tally, warm } from './testing.ts'

const refreshTokenOf = ({ refreshToken }: { refreshToken?: string }): string => {
  if (refreshToken === undefined) throw new Error('no refresh token')
  return refreshToken
}

test('a refresh token rotates: each works once, and the session lives on', async () => {
  const identity = await startIdentity(await ourDatabase())
  const first = await (await newPerson(identity, 'rotating')).login()
  const second = await identity.refresh('rotating', refreshTokenOf(first))
  const third = await identity.refresh('rotating', refreshTokenOf(second))
  expect(third.sessionId).toBe(first.sessionId)
  expect(new Set([first, second, third].map(refreshTokenOf)).size).toBe(3)
  expect(await outcome(() => identity.authenticate(bearer(third), 'rotating'))).toBe('none')
})

test('a spent refresh token that comes again ends the session, with all its tokens', async () => {
  const identity = await startIdentity(await ourDatabase())
  const first = await (await newPerson(identity, 'rotating')).login()
  const second = await identity.refresh('rotating', refreshTokenOf(first))
  expect(await outcome(() => identity.refresh('rotating', refreshTokenOf(first)))).toBe('revoked-token')
  expect(await outcome(() => identity.refresh('rotating', refreshTokenOf(second)))).toBe('revoked-token')
  expect(() => identity.authenticate(bearer(second), 'rotating')).toThrow('revoked-token')
})

test('of 20 who use one refresh token at once, one gets tokens, and the session is ended: 20 rounds', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const person = await newPerson(identity, 'rotating')
  await warm(database.db, 20)
  for (let round = 0; round < 20; round++) {
    const login: Login = await person.login()
    const outcomes = await atOnce(20, () =>
      outcome(() => identity.refresh('rotating', refreshTokenOf(login))),
    )
    expect(tally(outcomes)).toEqual({ none: 1, 'revoked-token': 19 })
    expect(await outcome(() => identity.authenticate(bearer(login), 'rotating'))).toBe('revoked-token')
  }
})

test('where refresh tokens do not rotate, one works again and again and no other is given', async () => {
  const identity = await startIdentity(await ourDatabase())
  const login = await (await newPerson(identity, 'steady')).login()
  const again = await atOnce(5, () => identity.refresh('steady', refreshTokenOf(login)))
  expect(again.map(({ refreshToken }) => refreshToken)).toEqual(new Array(5).fill(undefined))
  expect(again.map(({ sessionId }) => sessionId)).toEqual(new Array(5).fill(login.sessionId))
})

test('a refresh token is no access token, nor the other way round, nor good in another realm', async () => {
  const identity = await startIdentity(await ourDatabase())
  const login = await (await newPerson(identity, 'rotating')).login()
  const asAccess = { accessToken: refreshTokenOf(login) }
  expect(await outcome(() => identity.authenticate(bearer(asAccess), 'rotating'))).toBe('invalid-token')
  expect(await outcome(() => identity.refresh('rotating', login.accessToken))).toBe('invalid-token')
  expect(await outcome(() => identity.refresh('steady', refreshTokenOf(login)))).toBe('invalid-token')
  expect(await outcome(() => identity.refresh('rotating', ''))).toBe('invalid-token')
})

test('an expired refresh token, one of an ended session and one of a disabled account give nothing', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const person = await newPerson(identity, 'rotating')
  const [expired, loggedOut, last] = [await person.login(), await person.login(), await person.login()]
  await rows(
    database.db,
    `update identity.refresh_tokens set expires_at = now() - interval '1 second' where session_id = ?`,
    [expired.sessionId],
  )
  expect(await outcome(() => identity.refresh('rotating', refreshTokenOf(expired)))).toBe('expired-token')
  await identity.logout(await identity.authenticate(bearer(loggedOut), 'rotating'))
  expect(await outcome(() => identity.refresh('rotating', refreshTokenOf(loggedOut)))).toBe('revoked-token')
  await identity.disableAccount(person.account.id)
  expect(await outcome(() => identity.refresh('rotating', refreshTokenOf(last)))).toBe('invalid-token')
})

test('a refreshed token carries the role of now, and a session lives as long as its latest refresh token', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const person = await newPerson(identity, 'rotating')
  const login = await person.login()
  const left = async (): Promise<number> => {
    const [session] = await rows<{ left: number }>(
      database.db,
      'select extract(epoch from expires_at - now())::float8 as left from identity.sessions where id = ?',
      [login.sessionId],
    )
    return session?.left ?? 0
  }
  await rows(database.db, `update identity.sessions set expires_at = expires_at - interval '6 days'`)
  expect(await left()).toBeLessThan(2 * 86_400)
  await identity.changeRole(person.account.id, 'staff')
  const fresh = await identity.refresh('rotating', refreshTokenOf(login))
  expect(await identity.authenticate(bearer(fresh), 'rotating')).toMatchObject({ role: 'staff' })
  expect(await left()).toBeGreaterThan(6 * 86_400)
})

test('neither refresh tokens nor passwords are stored readable', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const person = await newPerson(identity, 'rotating')
  const login = await person.login()
  const stored = JSON.stringify([
    await rows(database.db, 'select a::text from identity.accounts a'),
    await rows(database.db, 'select t::text from identity.refresh_tokens t'),
  ])
  expect(stored).toContain(tokenHash(refreshTokenOf(login)).toString('hex'))
  const token = Buffer.from(refreshTokenOf(login))
  for (const form of [token, Buffer.from(token.toString(), 'base64url')]) {
    expect(stored).not.toContain(form.toString('hex'))
  }
  expect(stored).not.toContain(person.password)
})
