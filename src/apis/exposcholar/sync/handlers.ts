import type { ExposcholarHandlers } from '../contract.ts'
import { readCursor } from './cursor.ts'
import { readChanges } from './feed.ts'

export const syncHandlers: Pick<ExposcholarHandlers, 'syncChanges'> = {
  async syncChanges({ query, caller: { accountId }, request: { origin }, db, fail }) {
    const since = query.since === undefined ? null : readCursor(query.since, accountId)
    if (since === undefined) throw fail('bad-cursor')
    const body = await readChanges(db, { accountId, since, origin })
    if (!body) throw fail('bad-cursor')
    return { status: 200, body }
  },
}
