import type { Schemas } from '../../contract.ts'
import { instant } from '../view.ts'
import type { CommentRow } from './queries.ts'

type Common = Omit<Schemas['Comment'], 'comment_by_op'>

const toCommon = (row: CommentRow): Common => ({
  pk: row.id,
  body: row.body,
  user: row.author,
  created_at: instant(row.createdAt),
  updated_at: instant(row.updatedAt),
  likes_count: row.likes,
  user_has_voted: row.isLiked,
  is_owner: row.isOwn,
})

export const toComment = (row: CommentRow): Schemas['Comment'] => ({
  ...toCommon(row),
  comment_by_op: row.isByOwner,
})

export const toReply = (row: CommentRow): Schemas['Reply'] => ({
  ...toCommon(row),
  reply_by_op: row.isByOwner,
})
