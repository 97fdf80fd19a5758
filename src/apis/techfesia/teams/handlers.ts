import type { Db } from '../../../db/connection.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import { forbidden, missing, Problem } from '../../../kernel/problem.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { deleteMembership } from '../invitations/queries.ts'
import { pagesOf } from '../paging.ts'
import { lockPerson } from '../people/lock-queries.ts'
import { newPublicId } from '../public-ids.ts'
import { deleteTeam, findTeam, insertTeam, listTeams, lockTeam, renameTeam, type TeamRow } from './queries.ts'
import { toEditedTeam, toSavedTeam, toTeam } from './view.ts'

type TeamOperation = 'listTeams' | 'createTeam' | 'getTeam' | 'editTeam' | 'deleteTeam' | 'removeMember'

/** @throws Problem `missing` */
const getTeam = async (db: Db, publicId: string): Promise<TeamRow> => {
  const team = await findTeam(db, publicId)
  if (!team) throw missing()
  return team
}

export const teamHandlers: Pick<TechfesiaHandlers, TeamOperation> = {
  async listTeams({ query, db, fail }) {
    const { limit, page } = query
    const { rows, count } = await listTeams(db, { ...query, offset: offsetOf(page, limit) })
    const pages = pagesOf({ query, fail }, count)
    return { status: 200, body: { pages, currentpage: page, result: rows.map(toTeam) } }
  },

  async createTeam({ body: { name }, caller, db, fail }) {
    const row = await db.transaction(async (trx) => {
      const publicId = newPublicId()
      // The account may have been deleted a moment ago.
      if (!(await lockPerson(trx, caller.accountId))) throw new Problem('invalid-token')
      const team = { publicId, name: name.trim(), leaderId: caller.accountId }
      if (!(await insertTeam(trx, team))) throw fail('name-taken')
      return getTeam(trx, publicId)
    })
    return { status: 201, body: toSavedTeam(row) }
  },

  async getTeam({ params, db }) {
    return { status: 200, body: toTeam(await getTeam(db, params.id)) }
  },

  async editTeam({ params, body, db, fail }) {
    if ((await renameTeam(db, params.id, body.name.trim())) === 'taken') throw fail('name-taken')
    return { status: 200, body: toEditedTeam(await getTeam(db, params.id)) }
  },

  async deleteTeam({ params, db, fail }) {
    await db.transaction(async (trx) => {
      const team = await lockTeam(trx, params.id)
      if (!team) throw missing()
      if (!(await deleteTeam(trx, team.id))) throw fail('in-use')
    })
    return { status: 204 }
  },

  async removeMember({ params, caller, db, fail }) {
    await db.transaction(async (trx) => {
      const team = await lockTeam(trx, params.id)
      if (!team) throw fail('no-team')
      const person = await lockPerson(trx, params.username)
      const isSelf = person?.accountId === caller.accountId
      if (!isSelf && team.leaderId !== caller.accountId) throw forbidden()
      if (!person) throw missing()
      if (person.accountId === team.leaderId) throw fail('leader-stays')
      if (!(await deleteMembership(trx, team.id, person.accountId))) throw missing()
    })
    return { status: 204 }
  },
}
