import { missing } from '../../../../kernel/problem.ts'
import type { Cre8iveHandlers, Schemas } from '../../contract.ts'
import { sliceOf, toPageBody } from '../../paging.ts'
import { lockPeople } from '../administrators/queries.ts'
import { findStanding, keepPost } from '../queries.ts'
import { checkSkills, replaceCollaboratorSkills } from '../skills.ts'
import {
  type CollaboratorRow,
  changeCollaborator,
  deleteCollaborator,
  findCollaborator,
  insertCollaborator,
  listCollaborators,
} from './queries.ts'

type CollaboratorOperation =
  | 'listCollaborators'
  | 'addCollaborator'
  | 'getCollaborator'
  | 'getCollaboratorToEdit'
  | 'editCollaborator'
  | 'patchCollaborator'
  | 'deleteCollaborator'

const toCollaborator = (row: CollaboratorRow): Schemas['Collaborator'] => ({
  pk: row.id,
  post: row.post,
  user: row.user,
  role: row.role,
  skill: row.skills,
})

const getCollaborator: Cre8iveHandlers['getCollaborator'] = async ({ params, db }) => {
  const collaborator = await findCollaborator(db, params.pk)
  if (!collaborator) throw missing()
  return { status: 200, body: toCollaborator(collaborator) }
}

const editCollaborator: Cre8iveHandlers['editCollaborator'] = ({ params: { pk }, body, db, fail }) =>
  db.transaction(async (trx) => {
    if (!(await changeCollaborator(trx, pk, body.role))) throw missing()
    if (body.skill) {
      const skills = await checkSkills(trx, body.skill, (skill) => fail('no-such-skill', { skill }))
      await replaceCollaboratorSkills(trx, pk, skills)
    }
    const collaborator = await findCollaborator(trx, pk)
    if (!collaborator) throw missing()
    return { status: 200, body: toCollaborator(collaborator) }
  })

export const collaboratorHandlers: Pick<Cre8iveHandlers, CollaboratorOperation> = {
  async listCollaborators(input) {
    const post = await findStanding(input.db, 'showcase', input.params.slug)
    if (!post) throw missing()
    const rows = await listCollaborators(input.db, post.id, sliceOf(input.query))
    return { status: 200, body: toPageBody(input, { rows, count: post.collaborators }, toCollaborator) }
  },

  async addCollaborator({ params, body: { user, role = '', skill = [] }, db, fail }) {
    await db.transaction(async (trx) => {
      const postId = await keepPost(trx, 'showcase', params.slug)
      if (postId === undefined) throw missing()
      const personId = (await lockPeople(trx, [user])).get(user)
      if (personId === undefined) throw fail('no-such-user', { user })
      const skills = await checkSkills(trx, skill, (pk) => fail('no-such-skill', { skill: pk }))
      const id = await insertCollaborator(trx, { postId, personId, role })
      if (id === undefined) throw fail('already-collaborator')
      await replaceCollaboratorSkills(trx, id, skills)
    })
    return { status: 201, body: { message: 'Successfully added a new collaborator' } }
  },

  getCollaborator,
  getCollaboratorToEdit: getCollaborator,
  editCollaborator,
  patchCollaborator: editCollaborator,

  async deleteCollaborator({ params, db }) {
    if (!(await deleteCollaborator(db, params.pk))) throw missing()
    return { status: 204 }
  },
}
