import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared } from '../../../db/prepared.ts'
import { type EventRow, labelColumns } from './queries.ts'

export type EventSummaryRow = Pick<
  EventRow,
  | 'publicId'
  | 'pictureKey'
  | 'logoKey'
  | 'name'
  | 'description'
  | 'date'
  | 'time'
  | 'venue'
  | 'category'
  | 'tags'
>

/** How a list may be ordered; no two events have the same name. */
const orders = {
  date: 'e.date, e.time, e.id',
  '-date': 'e.date desc, e.time desc, e.id desc',
  name: 'lower(e.name)',
  '-name': 'lower(e.name) desc',
} as const

export interface EventSearch {
  limit: number
  offset: number
  order: keyof typeof orders
  /** Events of any of these categories, in either case; undefined for those of all. */
  category: readonly string[] | undefined
  tags: readonly string[] | undefined
}

/** @param names the parameter that holds the names; null for any */
const hasLabel = (kind: 'category' | 'tag', kinds: 'categories' | 'tags', names: string): string => `
  (${names}::text[] is null or exists (
    select from techfesia.event_${kinds} of_event join techfesia.${kinds} l on l.id = of_event.${kind}_id
    where of_event.event_id = e.id and lower(l.name) in (select lower(name) from unnest(${names}::text[]) name)))`

const matching = `where ${hasLabel('category', 'categories', '$1')} and ${hasLabel('tag', 'tags', '$2')}`

const listSql = (order: EventSearch['order']): string => `
  select total.count, page.*
  from (select count(*)::integer as count from techfesia.events e ${matching}) total
  left join lateral (
    select e.public_id as "publicId", e.picture_key as "pictureKey", e.logo_key as "logoKey", e.name,
      e.description, e.date, to_char(e.time, 'HH24:MI') as "time", e.venue, ${labelColumns}
    from techfesia.events e ${matching} order by ${orders[order]} limit $3 offset $4
  ) page on true`

/** A page of the events. */
export const listEvents = async (
  db: Db,
  { limit, offset, order, category, tags }: EventSearch,
): Promise<Page<EventSummaryRow>> => {
  const values = [category ?? null, tags ?? null, limit, offset]
  const name = `techfesia.list-events-by-${order}`
  const found = await prepared<Counted<EventSummaryRow>>(db, name, listSql(order), values)
  return toPage(found, 'publicId')
}
