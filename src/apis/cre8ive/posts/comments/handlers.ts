import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../../contract.ts'
import { unlessGone } from '../../gone.ts'
import { sliceOf, toPageBody } from '../../paging.ts'
import type { Kind } from '../kinds.ts'
import { findStanding } from '../queries.ts'
import { editComment, getComment, like, removeComment, unlike } from './level-operations.ts'
import { findCommentStanding, insertComment, insertReply, listComments, listReplies } from './queries.ts'
import { toComment, toReply } from './view.ts'

type On<Noun extends string> =
  | `commentOn${Noun}`
  | `list${Noun}Comments`
  | `${'get' | 'edit' | 'patch' | 'delete' | 'like' | 'unlike'}${Noun}Comment`
  | `replyTo${Noun}Comment`
  | `list${Noun}CommentReplies`
  | `${'get' | 'update' | 'edit' | 'patch' | 'delete' | 'like' | 'unlike'}${Noun}Reply`

/** What is done to the comments on posts of one kind. */
const commentsOn = (kind: Kind) => {
  const level = { kind, isReply: false }

  const write: Cre8iveHandlers['commentOnShowcase'] = async (input) => {
    const { params, body, caller, db } = input
    const comment = { authorId: caller.accountId, body: body.body }
    const id = await unlessGone(insertComment(db, kind, params.slug, comment))
    return { status: 201, body: toComment(await getComment(level, id, input)) }
  }

  const list: Cre8iveHandlers['listShowcaseComments'] = async (input) => {
    const { params, query, caller, db } = input
    const post = await findStanding(db, kind, params.slug)
    if (!post) throw missing()
    const rows = await listComments(db, post.id, caller?.accountId ?? null, sliceOf(query))
    return { status: 200, body: toPageBody(input, { rows, count: post.comments }, toComment) }
  }

  const get: Cre8iveHandlers['getShowcaseComment'] = async (input) => ({
    status: 200,
    body: toComment(await getComment(level, input.params.pk, input)),
  })

  const edit: Cre8iveHandlers['editShowcaseComment'] = async (input) => ({
    status: 200,
    body: toComment(await editComment(level, input)),
  })

  return { write, list, get, edit, remove: removeComment, like: like(level), unlike: unlike(level) }
}

/** What is done to the replies to them. */
const repliesOn = (kind: Kind) => {
  const level = { kind, isReply: true }

  const write: Cre8iveHandlers['replyToShowcaseComment'] = async (input) => {
    const { params, body, caller, db } = input
    const reply = { authorId: caller.accountId, body: body.body }
    const id = await unlessGone(insertReply(db, kind, params.pk, reply))
    return { status: 201, body: toReply(await getComment(level, id, input)) }
  }

  const list: Cre8iveHandlers['listShowcaseCommentReplies'] = async (input) => {
    const { params, query, caller, db } = input
    const comment = await findCommentStanding(db, { kind, isReply: false }, params.pk)
    if (!comment) throw missing()
    const rows = await listReplies(db, params.pk, caller?.accountId ?? null, sliceOf(query))
    return { status: 200, body: toPageBody(input, { rows, count: comment.replies }, toReply) }
  }

  const get: Cre8iveHandlers['getShowcaseReply'] = async (input) => ({
    status: 200,
    body: toReply(await getComment(level, input.params.pk, input)),
  })

  const edit: Cre8iveHandlers['editShowcaseReply'] = async (input) => ({
    status: 200,
    body: toReply(await editComment(level, input)),
  })

  return { write, list, get, edit, remove: removeComment, like: like(level), unlike: unlike(level) }
}

const showcase = { comments: commentsOn('showcase'), replies: repliesOn('showcase') }
const collaboration = { comments: commentsOn('collaboration'), replies: repliesOn('collaboration') }

export const commentHandlers: Pick<Cre8iveHandlers, On<'Showcase' | 'Collaboration'>> = {
  commentOnShowcase: showcase.comments.write,
  listShowcaseComments: showcase.comments.list,
  getShowcaseComment: showcase.comments.get,
  editShowcaseComment: showcase.comments.edit,
  patchShowcaseComment: showcase.comments.edit,
  deleteShowcaseComment: showcase.comments.remove,
  likeShowcaseComment: showcase.comments.like,
  unlikeShowcaseComment: showcase.comments.unlike,
  replyToShowcaseComment: showcase.replies.write,
  listShowcaseCommentReplies: showcase.replies.list,
  getShowcaseReply: showcase.replies.get,
  updateShowcaseReply: showcase.replies.edit,
  editShowcaseReply: showcase.replies.edit,
  patchShowcaseReply: showcase.replies.edit,
  deleteShowcaseReply: showcase.replies.remove,
  likeShowcaseReply: showcase.replies.like,
  unlikeShowcaseReply: showcase.replies.unlike,

  commentOnCollaboration: collaboration.comments.write,
  listCollaborationComments: collaboration.comments.list,
  getCollaborationComment: collaboration.comments.get,
  editCollaborationComment: collaboration.comments.edit,
  patchCollaborationComment: collaboration.comments.edit,
  deleteCollaborationComment: collaboration.comments.remove,
  likeCollaborationComment: collaboration.comments.like,
  unlikeCollaborationComment: collaboration.comments.unlike,
  replyToCollaborationComment: collaboration.replies.write,
  listCollaborationCommentReplies: collaboration.replies.list,
  getCollaborationReply: collaboration.replies.get,
  updateCollaborationReply: collaboration.replies.edit,
  editCollaborationReply: collaboration.replies.edit,
  patchCollaborationReply: collaboration.replies.edit,
  deleteCollaborationReply: collaboration.replies.remove,
  likeCollaborationReply: collaboration.replies.like,
  unlikeCollaborationReply: collaboration.replies.unlike,
}
