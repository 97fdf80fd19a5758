import type { Db } from '../../../db/connection.ts'
import { findBooths } from '../booths/queries.ts'
import { toBooth } from '../booths/view.ts'
import type { ExposcholarHandlers, Schemas } from '../contract.ts'
import { findItems } from '../items/queries.ts'
import { toItem } from '../items/view.ts'
import { readCursor, toCursor } from './cursor.ts'
import { type ChangeRow, lastRevision, listChanges } from './queries.ts'

/** The most changes in an answer. */
const mostChanges = 500

const idsOf = (changes: readonly ChangeRow[], kind: ChangeRow['kind'], gone: boolean): number[] =>
  changes.filter((change) => change.kind === kind && change.gone === gone).map(({ id }) => id)

/** In the order of the ids: that of the changes. */
const inOrder = <Row extends { id: number }>(ids: readonly number[], rows: readonly Row[]): Row[] => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const showChanges = async (
  db: Db,
  changes: readonly ChangeRow[],
  origin: string,
): Promise<Pick<Schemas['Changes'], 'booths' | 'items' | 'deleted'>> => {
  const [boothIds, itemIds] = [idsOf(changes, 'booth', false), idsOf(changes, 'item', false)]
  const booths = boothIds.length > 0 ? await findBooths(db, boothIds) : []
  const items = itemIds.length > 0 ? await findItems(db, itemIds) : []
  return {
    booths: inOrder(boothIds, booths).map((row) => toBooth(row, origin)),
    items: inOrder(itemIds, items).map((row) => toItem(row, origin)),
    deleted: {
      booths: idsOf(changes, 'booth', true),
      items: idsOf(changes, 'item', true),
      images: idsOf(changes, 'image', true),
      videos: idsOf(changes, 'video', true),
    },
  }
}

export const syncHandlers: Pick<ExposcholarHandlers, 'syncChanges'> = {
  async syncChanges({ query, caller: { accountId }, request, db, fail }) {
    const since = query.since === undefined ? null : readCursor(query.since, accountId)
    if (since === undefined) throw fail('bad-cursor')
    // One snapshot for all: what changes in between is in a later answer, and not in this one as well.
    const read = async (trx: Db): Promise<Schemas['Changes']> => {
      // A number that was never given is of another database: what is here would be passed over.
      if (since !== null && since > (await lastRevision(trx))) throw fail('bad-cursor')
      const found = await listChanges(trx, accountId, since, mostChanges + 1)
      const changes = found.slice(0, mostChanges)
      return {
        cursor: toCursor(accountId, changes.at(-1)?.revision ?? since ?? 0),
        has_more: found.length > mostChanges,
        ...(await showChanges(trx, changes, request.origin)),
      }
    }
    const body = await db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true })
    return { status: 200, body }
  },
}
