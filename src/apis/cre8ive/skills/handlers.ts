import { missing } from '../../../kernel/problem.ts'
import type { Cre8iveHandlers } from '../contract.ts'
import { sliceOf, toPageBody } from '../paging.ts'
import { changeSkill, deleteSkill, findSkill, insertSkill, listSkills } from './queries.ts'
import { toSkill } from './view.ts'

type SkillOperation = 'listSkills' | 'createSkill' | 'getSkill' | 'editSkill' | 'patchSkill' | 'deleteSkill'

/** The spec tells the two apart: one of them must have a name. */
const edit: Cre8iveHandlers['patchSkill'] = async ({ params: { pk }, body, db }) => {
  const skill = await changeSkill(db, pk, body)
  if (!skill) throw missing()
  return { status: 200, body: toSkill(skill) }
}

/** The permits let administrators alone change anything. */
export const skillHandlers: Pick<Cre8iveHandlers, SkillOperation> = {
  async listSkills(input) {
    const found = await listSkills(input.db, sliceOf(input.query), input.query.search)
    return { status: 200, body: toPageBody(input, found, toSkill) }
  },

  async createSkill({ body: { name, subcategory = '', description = '' }, db }) {
    return { status: 201, body: toSkill(await insertSkill(db, { name, subcategory, description })) }
  },

  async getSkill({ params: { pk }, db }) {
    const skill = await findSkill(db, pk)
    if (!skill) throw missing()
    return { status: 200, body: toSkill(skill) }
  },

  editSkill: edit,
  patchSkill: edit,

  async deleteSkill({ params: { pk }, db }) {
    if (!(await deleteSkill(db, pk))) throw missing()
    return { status: 204 }
  },
}
