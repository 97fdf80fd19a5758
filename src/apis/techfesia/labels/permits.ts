import type { Db } from '../../../db/connection.ts'
import type { TechfesiaPermits } from '../contract.ts'
import { onlyStaff } from '../people/privileges.ts'
import { hasLabel } from './queries.ts'

/** Whether the name at `/events/tags/{name}` means a category: where no tag has it and a category has. */
const meansCategory = async (db: Db, name: string): Promise<boolean> =>
  !(await hasLabel(db, 'tags', name)) && hasLabel(db, 'categories', name)

export const labelPermits: TechfesiaPermits = {
  createCategory: onlyStaff('category', 'create'),
  editCategory: onlyStaff('category', 'update'),
  deleteCategory: onlyStaff('category', 'delete'),
  createTag: onlyStaff('tag', 'create'),
  editTag: async (asking) => {
    const model = (await meansCategory(asking.db, asking.params.name)) ? 'category' : 'tag'
    await onlyStaff(model, 'update')(asking)
  },
  deleteTag: onlyStaff('tag', 'delete'),
}
