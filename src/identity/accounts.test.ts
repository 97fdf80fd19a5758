import { expect, test } from 'vitest'
import type { Db } from '../db/connection.ts'
import { insertAccount } from './accounts.ts'
import { findOneTimeToken, issueOneTimeToken } from './one-time-tokens.ts'
import { rows } from './queries.ts'
import {
  atOnce,
  freshDatabase,
  newPerson,
  ourDatabase,
  outcome,
  startIdentity,
  tally,
  warm,
} from './testing.ts'

const hash = `$2b$04$${'a'.repeat(53)}`

const raceOf20 = async (db: Db, register: (email: string) => Promise<unknown>): Promise<number[]> => {
  const winners: number[] = []
  await warm(db, 20)
  for (let round = 0; round < 20; round++) {
    const results = await atOnce(20, () => register(`Round${round}@example.com`))
    winners.push(results.filter((account) => account !== undefined).length)
  }
  return winners
}

test('of 20 who register one address at once, one gets it: 20 rounds', async () => {
  const { db } = await ourDatabase()
  const winners = await raceOf20(db, (email) =>
    insertAccount(db, 'plain', Math.random() < 0.5 ? email : email.toUpperCase(), hash, 'user'),
  )
  expect(winners).toEqual(new Array(20).fill(1))
})

test('the race above catches a registration that looks before it inserts', async () => {
  const { db } = await freshDatabase()
  await rows(db, 'drop index identity.accounts_email_once_per_realm')
  const winners = await raceOf20(db, async (email) => {
    const [taken] = await rows(db, 'select from identity.accounts where lower(email) = lower(?)', [email])
    if (taken) return undefined
    return rows(db, `insert into identity.accounts (realm, email, role) values ('plain', ?, 'user')`, [email])
  })
  expect(Math.max(...winners)).toBeGreaterThan(1)
})

test('20 who register one address through identity get one account and 19 times "taken"', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const results = await atOnce(20, () =>
    identity.register({ realm: 'plain', email: 'twenty@example.com', password: 'secret', role: 'user' }),
  )
  expect(tally(results.map((result) => (result === 'taken' ? 'taken' : 'account')))).toEqual({
    taken: 19,
    account: 1,
  })
})

test('an address is stored as sent and found in any case; each realm has its own', async () => {
  const identity = await startIdentity(await ourDatabase())
  const registration = { realm: 'plain', email: 'Ann@Example.com', password: 'secret', role: 'user' }
  const account = await identity.register(registration)
  expect(account).toMatchObject({
    email: 'Ann@Example.com',
    realm: 'plain',
    disabled: false,
    hasPassword: true,
  })
  expect(await identity.findAccountByEmail('plain', 'ANN@example.COM')).toEqual(account)
  expect(await identity.findAccountByEmail('steady', 'ann@example.com')).toBeUndefined()
  expect(await identity.register({ ...registration, email: 'ANN@EXAMPLE.COM' })).toBe('taken')
  expect(await identity.register({ ...registration, realm: 'steady' })).toMatchObject({ realm: 'steady' })
})

test('a registration inside a transaction goes with it, and "taken" leaves the transaction usable', async () => {
  const { db, url } = await ourDatabase()
  const identity = await startIdentity({ db, url })
  const password = await identity.hashPassword('secret')
  const registration = { realm: 'plain', email: 'a@example.com', password, role: 'user' }
  const rolledBack = db.transaction(async (trx) => {
    await identity.register(registration, trx)
    throw new Error('no')
  })
  await expect(rolledBack).rejects.toThrow('no')
  expect(await identity.findAccountByEmail('plain', 'a@example.com')).toBeUndefined()
  await identity.register(registration)
  const after = await db.transaction(async (trx) => {
    expect(await identity.register(registration, trx)).toBe('taken')
    return rows<{ two: number }>(trx, 'select 2 as two')
  })
  expect(after).toEqual([{ two: 2 }])
})

test('a disabled account cannot log in, an enabled one can again', async () => {
  const identity = await startIdentity(await ourDatabase())
  const account = await identity.register({
    realm: 'plain',
    email: 'disabled@b.c',
    password: 'secret',
    role: 'user',
  })
  if (account === 'taken') throw new Error('taken')
  const login = () =>
    identity.login({ realm: 'plain', email: 'disabled@b.c', password: 'secret', address: '10.0.0.1' })
  expect(await identity.disableAccount(account.id)).toBe(true)
  expect(await outcome(login)).toBe('bad-credentials')
  expect(await outcome(() => identity.openSession(account.id))).toBe('bad-credentials')
  expect(await identity.enableAccount(account.id)).toBe(true)
  expect(await outcome(login)).toBe('none')
  expect(await identity.disableAccount(account.id + 1)).toBe(false)
})

test('an account without a password has no password that fits, and gets its first one once', async () => {
  const identity = await startIdentity(await ourDatabase())
  const account = await identity.register({
    realm: 'plain',
    email: 'without@b.c',
    password: null,
    role: 'user',
  })
  if (account === 'taken') throw new Error('taken')
  const login = (password: string) => () =>
    identity.login({ realm: 'plain', email: 'without@b.c', password, address: undefined })
  expect(await outcome(login(''))).toBe('bad-credentials')
  expect(await identity.setPassword(account.id, 'first', { onlyFirst: true })).toBe(true)
  expect(await identity.setPassword(account.id, 'second', { onlyFirst: true })).toBe(false)
  expect(await outcome(login('first'))).toBe('none')
})

test('no error of the database shows a password hash', async () => {
  const { db } = await ourDatabase()
  const failure: unknown = await insertAccount(db, 'plain', 'a@b.c', hash, 'r'.repeat(51)).catch(
    (error) => error,
  )
  expect(failure).toBeInstanceOf(Error)
  const shown = JSON.stringify(failure, Object.getOwnPropertyNames(failure))
  expect(shown).toContain('23514')
  expect(shown).not.toContain(hash)
})

test.each([
  ['a plain password', `update identity.accounts set password_hash = 'secret'`],
  ['an account that moves to another realm', `update identity.accounts set realm = 'steady'`],
  ['a session that is revived', 'update identity.sessions set revoked_at = null'],
  [
    'a second unspent refresh token of a session',
    `insert into identity.refresh_tokens (hash, session_id, expires_at)
    select sha256(hash), session_id, expires_at from identity.refresh_tokens`,
  ],
])('the database itself refuses %s', async (_, sql) => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const { account } = await newPerson(identity, 'rotating')
  await identity.openSession(account.id)
  await identity.revokeAll(account.id)
  await expect(rows(database.db, sql)).rejects.toThrow()
})

test('an address moves to a free one, and takes the tokens that were mailed to the former one along', async () => {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const { db } = database
  const { account: one } = await newPerson(identity)
  const { account: other } = await newPerson(identity)
  const issue = () => issueOneTimeToken(db, { accountId: one.id, purpose: 'reset', seconds: 60 })
  const isGood = async (token: string) =>
    (await findOneTimeToken(db, { realm: one.realm, purpose: 'reset', token })) === one.id

  const kept = await issue()
  expect(await identity.changeEmail(one.id, one.email.toUpperCase())).toBe('kept')
  expect(await isGood(kept)).toBe(true)
  const outcomes = await db.transaction(async (trx) => [
    await identity.changeEmail(one.id, other.email.toUpperCase(), trx),
    await identity.changeEmail(one.id, `moved.${one.email}`, trx),
  ])
  expect(outcomes).toEqual(['taken', 'moved'])
  expect(await isGood(kept)).toBe(false)
  expect((await identity.findAccount(one.id))?.email).toBe(`moved.${one.email}`)
  expect(await identity.changeEmail(2_147_483_647, 'nobody@example.com')).toBeUndefined()
})
