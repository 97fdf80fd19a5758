import { Readable } from 'node:stream'
import type { Db } from '../../../db/connection.ts'
import { toLine } from './csv.ts'
import { type ExportedRow, listExported } from './export-queries.ts'

/** Registrations that are read at once. A reader who is slow holds no connection between two reads. */
const batchSize = 500

const titles = [
  ...['registrationId', 'status', 'teamId', 'team', 'username', 'members'],
  ...['firstName', 'lastName', 'email', 'phoneNumber', 'collegeName'],
]

const toCells = (row: ExportedRow): string[] =>
  [
    ...[row.publicId, row.status, row.teamId, row.team, row.username, row.members],
    ...[row.firstName, row.lastName, row.email, row.phoneNumber, row.collegeName],
  ].map((value) => value ?? '')

/** The registrations for an event as CSV. Resolves once the first of them are read: an outage shows by then. */
export const exportRegistrations = async (db: Db, eventId: number): Promise<Readable> => {
  const read = (after: number): Promise<ExportedRow[]> =>
    listExported(db, eventId, { after, limit: batchSize })
  const first = await read(0)
  const lines = async function* (): AsyncGenerator<string> {
    yield toLine(titles)
    for (let batch = first; batch.length > 0; ) {
      yield batch.map((row) => toLine(toCells(row))).join('')
      const last = batch.at(-1)
      batch = last && batch.length === batchSize ? await read(last.id) : []
    }
  }
  return Readable.from(lines())
}
