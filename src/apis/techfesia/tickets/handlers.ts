import type { Db } from '../../../db/connection.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import { missing, Problem } from '../../../kernel/problem.ts'
import type { Schemas, TechfesiaHandlers } from '../contract.ts'
import { pagesOf } from '../paging.ts'
import { newPublicId } from '../public-ids.ts'
import { closeTicket, hasTicket, insertTicket, listTickets, type TicketFilter } from './queries.ts'
import { toTicket } from './view.ts'

type TicketOperation = 'listTickets' | 'openTicket' | 'listPublicTickets' | 'listUserTickets' | 'closeTicket'

type Asked = Parameters<typeof pagesOf>[0]

/** @throws Problem `no-such-page` */
const pageOfTickets = async (
  db: Db,
  { query, fail }: Asked,
  filter: TicketFilter,
): Promise<Schemas['TicketPage']> => {
  const { page, limit } = query
  const { rows, count } = await listTickets(db, filter, { limit, offset: offsetOf(page, limit) })
  return { pages: pagesOf({ query, fail }, count), currentpage: page, result: rows.map(toTicket) }
}

export const ticketHandlers: Pick<TechfesiaHandlers, TicketOperation> = {
  async listTickets({ query, db, fail }) {
    const { user, topic, status } = query
    return { status: 200, body: await pageOfTickets(db, { query, fail }, { user, topic, status }) }
  },

  async listPublicTickets({ query, db, fail }) {
    const { topic, status } = query
    return {
      status: 200,
      body: await pageOfTickets(db, { query, fail }, { topic, status, publicOnly: true }),
    }
  },

  async listUserTickets({ params: { username: user }, query, db, fail }) {
    const { topic, status } = query
    return { status: 200, body: await pageOfTickets(db, { query, fail }, { user, topic, status }) }
  },

  async openTicket({ body: { title, description, topic, view }, caller, db }) {
    const ticket = await insertTicket(db, {
      ...{ publicId: newPublicId(), openedBy: caller.accountId, title, description },
      topic: topic?.trim() ? topic : null,
      isPublic: view === 'public',
    })
    // The account was deleted while its request was on the way.
    if (!ticket) throw new Problem('invalid-token')
    return { status: 201, body: toTicket(ticket) }
  },

  async closeTicket({ params: { id }, body: { content }, caller, db, fail }) {
    const ticket = await closeTicket(db, id, caller.accountId, content)
    if (ticket) return { status: 200, body: toTicket(ticket) }
    throw (await hasTicket(db, id)) ? fail('solved-already') : missing()
  },
}
