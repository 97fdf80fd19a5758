import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from '../hooks.ts'

const reused = 'This Idempotency-Key was used for another request.'
const running = 'The first request with this Idempotency-Key is still running.'
export const conflicts = { reused, running }

export const replayed = { 'Idempotency-Replayed': 'true' }
export const firstTime = { 'Idempotency-Replayed': undefined }

/** The longest that a request is held up, in seconds; it goes on as soon as it is let go. */
const LONGEST = 15

/** Ends when the condition holds. @throws Error when it does not within 10 s */
const until = async (condition: () => Promise<boolean>, what: string): Promise<void> => {
  const limit = Date.now() + 10_000
  while (!(await condition())) {
    if (Date.now() > limit) throw new Error(`not within 10 s: ${what}`)
    await sleep(5)
  }
}

/**
 * Holds up what an account writes, and starts a request of its that waits for that.
 * @returns what lets it go on, and resolves when it is over
 */
export const holdUp = async (
  sql: Sql,
  accountId: number,
  start: () => Promise<unknown>,
): Promise<() => Promise<void>> => {
  const mark = `held ${accountId}`
  const holding = sql(
    `do $$ begin
       perform 1 /* ${mark} */ from exposcholar.members where account_id = ${accountId} for update;
       perform pg_sleep(${LONGEST});
     end $$`,
    [],
  ).catch(() => undefined)
  const holder = `from pg_stat_activity where query like '%/* ${mark} *' || '/%' and pid <> pg_backend_pid()`
  const isThere = async (text: string): Promise<boolean> => (await sql(text, [])).length > 0
  await until(() => isThere(`select 1 ${holder} and wait_event = 'PgSleep'`), 'the lock is held')
  const started = start()
  started.catch(() => undefined)
  await until(
    () => isThere(`select 1 from pg_locks where not granted and pid <> pg_backend_pid()`),
    'the request waits for the lock',
  )
  return async () => {
    await sql(`select pg_cancel_backend(pid) ${holder}`, [])
    await holding
    await started
  }
}
