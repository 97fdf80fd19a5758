import { expect, test } from 'vitest'
import { rows } from './queries.ts'
import { freshDatabase, newPerson, startIdentity } from './testing.ts'

test('a sweep deletes what expired, in batches, and nothing that a valid token may depend on', async () => {
  const { db, url } = await freshDatabase()
  const identity = await startIdentity({ db, url })
  const { account } = await newPerson(identity, 'rotating')
  const live = await identity.openSession(account.id)
  await rows(
    db,
    `with old as (
       insert into identity.sessions (account_id, created_at, expires_at)
       select ?, now() - interval '8 days', now() - interval '6 minutes' from generate_series(1, 2500) returning id
     )
     insert into identity.refresh_tokens (hash, session_id, expires_at)
     select sha256(id::text::bytea), id, now() - interval '6 minutes' from old`,
    [account.id],
  )
  await rows(
    db,
    `insert into identity.sessions (account_id, created_at, expires_at)
     values (?, now() - interval '1 day', now() - interval '4 minutes')`,
    [account.id],
  )
  await rows(
    db,
    `insert into identity.tombstones (kind, id, expires_at)
     values ('account', 1000, now() - interval '6 minutes'), ('account', 1001, now() + interval '1 minute')`,
  )
  expect(await identity.sweep()).toBe(5_001)
  expect(await identity.sweep()).toBe(0)
  const left = await rows(db, `select id from identity.sessions order by id`)
  expect(left).toHaveLength(2)
  expect(left[0]).toEqual({ id: live.sessionId })
  expect(await rows(db, 'select id from identity.tombstones')).toEqual([{ id: 1001 }])
})
