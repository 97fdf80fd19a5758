import type { Db } from '../../../db/connection.ts'
import { prepared } from '../../../db/prepared.ts'
import type { LabelKind } from '../labels/queries.ts'

const joins: Record<LabelKind, { table: string; column: string }> = {
  categories: { table: 'event_categories', column: 'category_id' },
  tags: { table: 'event_tags', column: 'tag_id' },
}

/**
 * The numbers of the labels of these names, in either case and each once, none of which can go until the
 * transaction ends; undefined when one is unknown.
 */
export const lockLabels = async (
  trx: Db,
  kind: LabelKind,
  names: readonly string[],
): Promise<number[] | undefined> => {
  const rows = await prepared<{ id: number; position: number }>(
    trx,
    `techfesia.lock-${kind}`,
    `select l.id, wanted.position
     from unnest($1::text[]) with ordinality wanted (name, position)
     join techfesia.${kind} l on lower(l.name) = lower(wanted.name)
     order by l.id for key share of l`,
    [names],
  )
  const inOrder = rows.sort((one, other) => one.position - other.position)
  if (inOrder.length < names.length) return undefined
  return [...new Set(inOrder.map(({ id }) => id))]
}

/** Gives the event these labels in place of those that it has. Under its lock. */
export const replaceLabels = async (
  trx: Db,
  kind: LabelKind,
  eventId: number,
  labelIds: readonly number[],
): Promise<void> => {
  const { table, column } = joins[kind]
  await prepared(
    trx,
    `techfesia.remove-${kind}-of-event`,
    `delete from techfesia.${table} where event_id = $1`,
    [eventId],
  )
  await prepared(
    trx,
    `techfesia.add-${kind}-to-event`,
    `insert into techfesia.${table} (event_id, ${column}, position)
     select $1, id, position from unnest($2::integer[]) with ordinality wanted (id, position)`,
    [eventId, labelIds],
  )
}
