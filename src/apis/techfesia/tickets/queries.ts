import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'

export interface TicketRow {
  publicId: string
  title: string
  description: string
  /** Usernames. */
  openedBy: string
  solvedBy: string | null
  topic: string | null
  isPublic: boolean
  /** Days of UTC, as `YYYY-MM-DD`. */
  openedOn: string
  solvedOn: string | null
  solution: string | null
}

const day = (column: string): string => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD')`

const columns = `t.public_id as "publicId", t.title, t.description, opener.username as "openedBy",
  solver.username as "solvedBy", t.topic, t.is_public as "isPublic", ${day('t.opened_at')} as "openedOn",
  ${day('t.solved_at')} as "solvedOn", t.solution`
const joins = `join techfesia.people opener on opener.account_id = t.opened_by
  left join techfesia.people solver on solver.account_id = t.solved_by`

/** Which tickets; what is undefined does not matter. */
export interface TicketFilter {
  /** The username of who opened it, in either case. */
  user?: string | undefined
  /** In either case. */
  topic?: string | undefined
  status?: 'solved' | 'unsolved' | undefined
  publicOnly?: boolean
}

const matching = `from techfesia.tickets t join techfesia.people opener on opener.account_id = t.opened_by
  where ($1::text is null or lower(opener.username) = lower($1)) and ($2::text is null or lower(t.topic) = lower($2))
    and ($3::boolean is null or (t.solved_at is not null) = $3) and (t.is_public or not $4::boolean)`

/** A page of the tickets, newest first, and how many there are in all. */
export const listTickets = async (
  db: Db,
  { user, topic, status, publicOnly = false }: TicketFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<TicketRow>> => {
  const found = await prepared<Counted<TicketRow>>(
    db,
    'techfesia.list-tickets',
    `select total.count, page.* from (select count(*)::integer as count ${matching}) total
     left join lateral (
       select ${columns} from (select t.* ${matching} order by t.number desc limit $5 offset $6) t ${joins}
       order by t.number desc
     ) page on true`,
    [
      user ?? null,
      topic ?? null,
      status === undefined ? null : status === 'solved',
      publicOnly,
      limit,
      offset,
    ],
  )
  return toPage(found, 'publicId')
}

export interface NewTicket {
  publicId: string
  openedBy: number
  title: string
  description: string
  topic: string | null
  isPublic: boolean
}

/** The new ticket; undefined when the account has just gone. */
export const insertTicket = (db: Db, ticket: NewTicket): Promise<TicketRow | undefined> =>
  preparedOne<TicketRow>(
    db,
    'techfesia.insert-ticket',
    `with person as (select account_id from techfesia.people where account_id = $2 for key share),
     t as (
       insert into techfesia.tickets (public_id, opened_by, title, description, topic, is_public)
       select $1, account_id, $3, $4, $5, $6 from person returning *)
     select ${columns} from t ${joins}`,
    [ticket.publicId, ticket.openedBy, ticket.title, ticket.description, ticket.topic, ticket.isPublic],
  )

/** The ticket as closed; undefined when it is closed already, or there is none. */
export const closeTicket = (
  db: Db,
  publicId: string,
  solvedBy: number,
  solution: string,
): Promise<TicketRow | undefined> =>
  preparedOne<TicketRow>(
    db,
    'techfesia.close-ticket',
    `with person as (select account_id from techfesia.people where account_id = $2 for key share),
     t as (
       update techfesia.tickets set solved_at = now(), solved_by = (select account_id from person), solution = $3
       where public_id = $1 and solved_at is null returning *)
     select ${columns} from t ${joins}`,
    [publicId, solvedBy, solution],
  )

export const hasTicket = async (db: Db, publicId: string): Promise<boolean> =>
  (await preparedOne(db, 'techfesia.has-ticket', 'select from techfesia.tickets where public_id = $1', [
    publicId,
  ])) !== undefined
