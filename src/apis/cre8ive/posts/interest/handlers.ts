import type { Db } from '../../../../db/connection.ts'
import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../../contract.ts'
import { unlessGone } from '../../gone.ts'
import { sliceOf, toPageBody } from '../../paging.ts'
import { findStanding, type Standing } from '../queries.ts'
import { instant } from '../view.ts'
import { listInterest, removeInterest, showInterest } from './queries.ts'

/** @throws Problem `missing` */
const getCollaboration = async (db: Db, slug: string): Promise<Standing> => {
  const post = await findStanding(db, 'collaboration', slug)
  if (!post) throw missing()
  return post
}

export const interestHandlers: Pick<Cre8iveHandlers, 'listInterest' | 'showInterest' | 'removeInterest'> = {
  async listInterest(input) {
    const { id, interests: count } = await getCollaboration(input.db, input.params.slug)
    const rows = await listInterest(input.db, id, sliceOf(input.query))
    const body = toPageBody(input, { rows, count }, ({ user, shownAt }) => ({
      user,
      showed_interest_on: instant(shownAt),
    }))
    return { status: 200, body }
  },

  async showInterest({ params, caller, db, fail }) {
    const { id, ownerId } = await getCollaboration(db, params.slug)
    if (ownerId === caller.accountId) throw fail('own-post')
    if (!(await unlessGone(showInterest(db, id, caller.accountId)))) throw fail('shown-already')
    return { status: 201, body: { message: 'Successfully shown interest' } }
  },

  async removeInterest({ params, caller, db, fail }) {
    const isRemoved = await removeInterest(db, params.slug, caller.accountId)
    if (isRemoved === undefined) throw missing()
    if (!isRemoved) throw fail('none-shown')
    return { status: 200, body: { message: 'Successfully removed interest' } }
  },
}
