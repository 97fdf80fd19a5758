import type { Db } from '../../../db/connection.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import type { Schemas, TechfesiaHandlers } from '../contract.ts'
import { mayStaff } from '../people/privileges.ts'
import { deleteLabel, describeLabel, insertLabel, type LabelKind, listLabels } from './queries.ts'
import { toLabel } from './view.ts'

type LabelOperation =
  | 'listCategories'
  | 'createCategory'
  | 'editCategory'
  | 'deleteCategory'
  | 'listTags'
  | 'createTag'
  | 'editTag'
  | 'deleteTag'

const create = async (
  db: Db,
  kind: LabelKind,
  { name: sent, description = '' }: Schemas['LabelInput'],
  taken: () => Problem,
): Promise<Schemas['Label']> => {
  const name = sent.trim()
  if (!(await insertLabel(db, kind, { name, description }))) throw taken()
  return { name, description }
}

const remove = async (db: Db, kind: LabelKind, name: string, inUse: () => Problem): Promise<void> => {
  const outcome = await deleteLabel(db, kind, name)
  if (outcome === 'missing') throw missing()
  if (outcome === 'in-use') throw inUse()
}

export const labelHandlers: Pick<TechfesiaHandlers, LabelOperation> = {
  listCategories: async ({ db }) => ({
    status: 200,
    body: (await listLabels(db, 'categories')).map(toLabel),
  }),

  createCategory: async ({ body, db, fail }) => ({
    status: 201,
    body: await create(db, 'categories', body, () => fail('name-taken')),
  }),

  async editCategory({ params, body, db }) {
    const category = await describeLabel(db, 'categories', params.name, body.description)
    if (!category) throw missing()
    return { status: 202, body: toLabel(category) }
  },

  async deleteCategory({ params, db, fail }) {
    await remove(db, 'categories', params.name, () => fail('in-use'))
    return { status: 204 }
  },

  listTags: async ({ db }) => ({ status: 200, body: (await listLabels(db, 'tags')).map(toLabel) }),

  createTag: async ({ body, db, fail }) => ({
    status: 201,
    body: await create(db, 'tags', body, () => fail('name-taken')),
  }),

  async editTag({ params, body, caller, db }) {
    const tag = await describeLabel(db, 'tags', params.name, body.description)
    if (tag) return { status: 202, body: toLabel(tag) }
    // The permit may have seen a tag that is gone by now.
    const may = await mayStaff({ caller, db }, 'category', 'update')
    const category = may && (await describeLabel(db, 'categories', params.name, body.description))
    if (!category) throw missing()
    return { status: 202, body: toLabel(category) }
  },

  async deleteTag({ params, db, fail }) {
    await remove(db, 'tags', params.name, () => fail('in-use'))
    return { status: 204 }
  },
}
