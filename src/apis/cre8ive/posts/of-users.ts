import type { Db } from '../../../db/connection.ts'
import { missing } from '../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../contract.ts'
import { sliceOf, toPageBody } from '../paging.ts'
import { findStanding } from '../people/queries.ts'
import { listAdministered, listOwned } from './list-queries.ts'
import { toCollaboration, toShowcase } from './view.ts'

type OfUserOperation =
  | 'listShowcasesOfUser'
  | 'listCollaborationsOfUser'
  | 'listAdministeredShowcases'
  | 'listAdministeredCollaborations'

/** @throws Problem `missing` */
const accountOf = async (db: Db, slug: string): Promise<number> => {
  const person = await findStanding(db, slug)
  if (!person) throw missing()
  return person.accountId
}

const showcasesBy =
  (list: typeof listOwned): Cre8iveHandlers['listShowcasesOfUser'] =>
  async (input) => {
    const { params, query, caller, request, db } = input
    const person = await accountOf(db, params.slug)
    const found = await list(db, 'showcase', caller?.accountId ?? null, sliceOf(query), person)
    return { status: 200, body: toPageBody(input, found, (row) => toShowcase(row, request.origin)) }
  }

const collaborationsBy =
  (list: typeof listOwned): Cre8iveHandlers['listCollaborationsOfUser'] =>
  async (input) => {
    const { params, query, caller, request, db } = input
    const person = await accountOf(db, params.slug)
    const found = await list(db, 'collaboration', caller?.accountId ?? null, sliceOf(query), person)
    return { status: 200, body: toPageBody(input, found, (row) => toCollaboration(row, request.origin)) }
  }

/** The posts of one person. */
export const ofUserHandlers: Pick<Cre8iveHandlers, OfUserOperation> = {
  listShowcasesOfUser: showcasesBy(listOwned),
  listCollaborationsOfUser: collaborationsBy(listOwned),
  listAdministeredShowcases: showcasesBy(listAdministered),
  listAdministeredCollaborations: collaborationsBy(listAdministered),
}
