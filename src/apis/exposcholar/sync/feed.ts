import type { Db } from '../../../db/connection.ts'
import { findBooths } from '../booths/queries.ts'
import { toBooth } from '../booths/view.ts'
import type { Schemas } from '../contract.ts'
import { findItems } from '../items/queries.ts'
import { toItem } from '../items/view.ts'
import { toCursor } from './cursor.ts'
import { type ChangeRow, lastRevision, listChanges } from './queries.ts'

/** The most changes in an answer. */
const mostChanges = 500

interface Reading {
  accountId: number
  /** The revision up to which the account has read; null for one who begins. */
  since: number | null
  /** Scheme and host under which files are reached. */
  origin: string
  /** The most changes to read. */
  limit?: number
}

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

/** An account's changes after a revision; undefined when that revision was never given to any. */
export const readChanges = (
  db: Db,
  { accountId, since, origin, limit = mostChanges }: Reading,
): Promise<Schemas['Changes'] | undefined> => {
  const read = async (trx: Db): Promise<Schemas['Changes'] | undefined> => {
    // Such a number is of another database: what is here would be passed over.
    if (since !== null && since > (await lastRevision(trx))) return undefined
    const found = await listChanges(trx, accountId, since, limit + 1)
    const changes = found.slice(0, limit)
    return {
      cursor: toCursor(accountId, changes.at(-1)?.revision ?? since ?? 0),
      has_more: found.length > limit,
      ...(await showChanges(trx, changes, origin)),
    }
  }
  // One snapshot for all: what changes in between is in a later answer, and not in this one as well.
  return db.transaction(read, { isolationLevel: 'repeatable read', readOnly: true })
}
