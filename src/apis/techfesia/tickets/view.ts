import type { Schemas } from '../contract.ts'
import type { TicketRow } from './queries.ts'

const toSolution = ({ solution, solvedOn, solvedBy }: TicketRow): Schemas['TicketSolution'] =>
  solution === null || solvedOn === null
    ? { status: 'unsolved' }
    : {
        status: 'solved',
        ...(solvedBy !== null && { solvedBy }),
        solvingDate: solvedOn,
        content: solution,
      }

export const toTicket = (row: TicketRow): Schemas['Ticket'] => ({
  ticketid: row.publicId,
  title: row.title,
  description: row.description,
  openedBy: row.openedBy,
  openingDate: row.openedOn,
  openingdate: row.openedOn,
  topic: row.topic,
  view: row.isPublic ? 'public' : 'private',
  solution: toSolution(row),
})
