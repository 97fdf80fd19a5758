import type { Db } from '../../../../db/connection.ts'
import type { Caller } from '../../../../kernel/contract.ts'
import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../../contract.ts'
import { unlessGone } from '../../gone.ts'
import {
  type CommentRow,
  changeComment,
  deleteComment,
  findComment,
  type Level,
  likeComment,
  unlikeComment,
} from './queries.ts'

interface Asking {
  db: Db
  caller: Caller | undefined
}

/** A comment or reply as the caller sees it. @throws Problem `missing` */
export const getComment = async (
  level: Level,
  id: number | undefined,
  { db, caller }: Asking,
): Promise<CommentRow> => {
  const row = id && (await findComment(db, level, id, caller?.accountId ?? null))
  if (!row) throw missing()
  return row
}

/** Gives it another text, if it is there still. @throws Problem `missing` */
export const editComment = async (
  level: Level,
  input: Asking & { params: { pk: number }; body: { body: string } },
): Promise<CommentRow> => {
  const { pk } = input.params
  if (!(await changeComment(input.db, pk, input.body.body))) throw missing()
  return getComment(level, pk, input)
}

/** The permit has seen to it that it is of this level, and the caller's. */
export const removeComment: Cre8iveHandlers['deleteShowcaseComment'] = async ({ params, db }) => {
  if (!(await deleteComment(db, params.pk))) throw missing()
  return { status: 204 }
}

export const like =
  (level: Level): Cre8iveHandlers['likeShowcaseComment'] =>
  async ({ params, caller, db }) => {
    if (!(await unlessGone(likeComment(db, level, params.pk, caller.accountId)))) throw missing()
    return { status: 200, body: { message: 'Successfully liked' } }
  }

export const unlike =
  (level: Level): Cre8iveHandlers['unlikeShowcaseComment'] =>
  async ({ params, caller, db }) => {
    if (!(await unlikeComment(db, level, params.pk, caller.accountId))) throw missing()
    return { status: 200, body: { message: 'Successfully unliked' } }
  }
