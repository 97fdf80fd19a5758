import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../../contract.ts'
import { unlessGone } from '../../gone.ts'
import { sliceOf, toPageBody } from '../../paging.ts'
import { toUser, viewerOf } from '../../people/view.ts'
import type { Kind } from '../kinds.ts'
import { findStanding } from '../queries.ts'
import { likePost, listLikers, unlikePost } from './queries.ts'

type LikeOperation =
  | 'likeShowcase'
  | 'unlikeShowcase'
  | 'listShowcaseLikers'
  | 'likeCollaboration'
  | 'unlikeCollaboration'
  | 'listCollaborationLikers'

const like =
  (kind: Kind): Cre8iveHandlers['likeShowcase'] =>
  async ({ params: { slug }, caller, db }) => {
    if (!(await unlessGone(likePost(db, kind, slug, caller.accountId)))) throw missing()
    return { status: 200, body: { message: 'Successfully liked' } }
  }

const unlike =
  (kind: Kind): Cre8iveHandlers['unlikeShowcase'] =>
  async ({ params: { slug }, caller, db }) => {
    if (!(await unlikePost(db, kind, slug, caller.accountId))) throw missing()
    return { status: 200, body: { message: 'Successfully unliked' } }
  }

const likersOf =
  (kind: Kind): Cre8iveHandlers['listShowcaseLikers'] =>
  async (input) => {
    const viewer = viewerOf(input)
    const post = await findStanding(input.db, kind, input.params.slug)
    if (!post) throw missing()
    const rows = await listLikers(input.db, viewer.accountId, post.id, sliceOf(input.query))
    const body = toPageBody(input, { rows, count: post.likes }, (row) => toUser(row, viewer))
    return { status: 200, body }
  }

export const likeHandlers: Pick<Cre8iveHandlers, LikeOperation> = {
  likeShowcase: like('showcase'),
  unlikeShowcase: unlike('showcase'),
  listShowcaseLikers: likersOf('showcase'),
  likeCollaboration: like('collaboration'),
  unlikeCollaboration: unlike('collaboration'),
  listCollaborationLikers: likersOf('collaboration'),
}
