import { expect, test } from 'vitest'
import { issueOneTimeToken, revokeOneTimeTokens, useOneTimeToken } from './one-time-tokens.ts'
import { rows } from './queries.ts'
import { atOnce, newPerson, ourDatabase, startIdentity, warm } from './testing.ts'

async function withAccount() {
  const database = await ourDatabase()
  const identity = await startIdentity(database)
  const { account } = await newPerson(identity)
  const issue = { accountId: account.id, purpose: 'reset-password', seconds: 60 }
  const token = await issueOneTimeToken(database.db, issue)
  return {
    db: database.db,
    identity,
    account,
    issue,
    use: { realm: 'plain', purpose: 'reset-password', token },
  }
}

test('of 20 who use one token at once, one may: 20 rounds', async () => {
  const { db, account, issue, use } = await withAccount()
  await warm(db, 20)
  for (let round = 0; round < 20; round++) {
    const token = await issueOneTimeToken(db, issue)
    const used = await atOnce(20, () => useOneTimeToken(db, { ...use, token }))
    expect(used.filter((accountId) => accountId === account.id)).toHaveLength(1)
    expect(used.filter((accountId) => accountId === undefined)).toHaveLength(19)
  }
})

test('a token is good for its purpose, realm and account only, and a mismatch does not use it up', async () => {
  const { db, account, use } = await withAccount()
  expect(await useOneTimeToken(db, { ...use, purpose: 'verify-email' })).toBeUndefined()
  expect(await useOneTimeToken(db, { ...use, realm: 'steady' })).toBeUndefined()
  expect(await useOneTimeToken(db, { ...use, accountId: account.id + 1 })).toBeUndefined()
  expect(await useOneTimeToken(db, { ...use, token: `${use.token}x` })).toBeUndefined()
  expect(await useOneTimeToken(db, { ...use, accountId: account.id })).toBe(account.id)
  expect(await useOneTimeToken(db, use)).toBeUndefined()
})

test('an expired token, a revoked one and one of a disabled account are useless', async () => {
  const { db, identity, account, issue, use } = await withAccount()
  const expired = await issueOneTimeToken(db, { ...issue, seconds: 0 })
  expect(await useOneTimeToken(db, { ...use, token: expired })).toBeUndefined()
  await revokeOneTimeTokens(db, account.id, 'reset-password')
  expect(await useOneTimeToken(db, use)).toBeUndefined()
  const last = await issueOneTimeToken(db, issue)
  await identity.disableAccount(account.id)
  expect(await useOneTimeToken(db, { ...use, token: last })).toBeUndefined()
})

test('a token used in a transaction that rolls back is not used', async () => {
  const { db, account, use } = await withAccount()
  await db
    .transaction(async (trx) => {
      expect(await useOneTimeToken(trx, use)).toBe(account.id)
      throw new Error('no')
    })
    .catch(() => {})
  expect(await useOneTimeToken(db, use)).toBe(account.id)
})

test('a token has 256 random bits and is stored as its hash', async () => {
  const { db, account, use } = await withAccount()
  expect(Buffer.from(use.token, 'base64url')).toHaveLength(32)
  const stored = await rows<{ raw: string }>(
    db,
    `select encode(hash, 'hex') as raw from identity.one_time_tokens where account_id = ?`,
    [account.id],
  )
  expect(stored).toHaveLength(1)
  expect(stored[0]?.raw).not.toBe(Buffer.from(use.token, 'base64url').toString('hex'))
})
