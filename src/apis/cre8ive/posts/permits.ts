import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { forbidden, missing } from '../../../kernel/problem.ts'
import type { Cre8ivePermits } from '../contract.ts'
import { findLeave } from './collaborators/queries.ts'
import { findCommentStanding, type Level } from './comments/queries.ts'
import type { Kind } from './kinds.ts'
import { findAdministration } from './queries.ts'

interface Asking<Params> {
  caller: Caller
  db: Db
  params: Params
}

const administers =
  (kind: Kind) =>
  async ({ caller, db, params }: Asking<{ slug: string }>): Promise<void> => {
    const post = await findAdministration(db, kind, params.slug, caller.accountId)
    if (!post) throw missing()
    if (!post.isAdministrator) throw forbidden()
  }

const wrote =
  (level: Level) =>
  async ({ caller, db, params }: Asking<{ pk: number }>): Promise<void> => {
    const comment = await findCommentStanding(db, level, params.pk)
    if (!comment) throw missing()
    if (comment.authorId !== caller.accountId) throw forbidden()
  }

const mayChangeCollaborator = async ({ caller, db, params }: Asking<{ pk: number }>): Promise<void> => {
  const may = await findLeave(db, params.pk, caller.accountId)
  if (may === undefined) throw missing()
  if (!may) throw forbidden()
}

const showcase = {
  administers: administers('showcase'),
  wroteComment: wrote({ kind: 'showcase', isReply: false }),
  wroteReply: wrote({ kind: 'showcase', isReply: true }),
}
const collaboration = {
  administers: administers('collaboration'),
  wroteComment: wrote({ kind: 'collaboration', isReply: false }),
  wroteReply: wrote({ kind: 'collaboration', isReply: true }),
}

/** Who may change what: administrators a post, authors what they wrote, a collaborator the own part as well. */
export const postPermits: Cre8ivePermits = {
  getShowcaseToEdit: showcase.administers,
  editShowcase: showcase.administers,
  patchShowcase: showcase.administers,
  deleteShowcase: showcase.administers,
  addShowcaseAdministrators: showcase.administers,
  putShowcaseAdministrators: showcase.administers,
  addCollaborator: showcase.administers,
  editCollaborator: mayChangeCollaborator,
  patchCollaborator: mayChangeCollaborator,
  deleteCollaborator: mayChangeCollaborator,
  editShowcaseComment: showcase.wroteComment,
  patchShowcaseComment: showcase.wroteComment,
  deleteShowcaseComment: showcase.wroteComment,
  updateShowcaseReply: showcase.wroteReply,
  editShowcaseReply: showcase.wroteReply,
  patchShowcaseReply: showcase.wroteReply,
  deleteShowcaseReply: showcase.wroteReply,

  getCollaborationToEdit: collaboration.administers,
  editCollaboration: collaboration.administers,
  patchCollaboration: collaboration.administers,
  deleteCollaboration: collaboration.administers,
  addCollaborationAdministrators: collaboration.administers,
  putCollaborationAdministrators: collaboration.administers,
  editCollaborationComment: collaboration.wroteComment,
  patchCollaborationComment: collaboration.wroteComment,
  deleteCollaborationComment: collaboration.wroteComment,
  updateCollaborationReply: collaboration.wroteReply,
  editCollaborationReply: collaboration.wroteReply,
  patchCollaborationReply: collaboration.wroteReply,
  deleteCollaborationReply: collaboration.wroteReply,
}
