import type { Db } from '../../../db/connection.ts'
import { offsetLinks } from '../../../kernel/paging.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import { type ImagehostHandlers, rootPlan } from '../contract.ts'
import { createUser } from './create.ts'
import {
  changePlan,
  countOtherAdministrators,
  deleteImagesOf,
  findUser,
  listUsers,
  lockMembers,
  type UserRow,
} from './queries.ts'
import { toUser } from './view.ts'

type UserOperation = 'listUsers' | 'createUser' | 'updateUser' | 'deleteUser'

const isAdministrator = ({ plan, active }: UserRow): boolean => plan === rootPlan && active

/** @throws Problem when nobody would be left who could administer */
const keepAnAdministrator = async (
  trx: Db,
  accountId: number,
  fail: (name: 'last-administrator') => Problem,
): Promise<void> => {
  if ((await countOtherAdministrators(trx, accountId)) === 0) throw fail('last-administrator')
}

export const userHandlers: Pick<ImagehostHandlers, UserOperation> = {
  async listUsers({ query: { limit, offset }, request, db }) {
    const { rows, count } = await listUsers(db, { limit, offset })
    return {
      status: 200,
      body: { count, ...offsetLinks(request, { limit, offset, count }), results: rows.map(toUser) },
    }
  },

  async createUser({ body: { email, password, plan = null }, db, identity, fail }) {
    const made = await createUser({ db, identity }, { email, password, plan })
    if (made === 'taken') throw fail('email-taken')
    if (typeof made !== 'number') throw fail('no-such-plan', { plan: String(plan) })
    const user = await findUser(db, made)
    if (!user) throw missing()
    return { status: 201, body: toUser(user) }
  },

  async updateUser({ params: { id }, body: { plan, is_active: active, password }, db, identity, fail }) {
    const hashed = password === undefined ? undefined : await identity.hashPassword(password)
    const user = await db.transaction(async (trx) => {
      await lockMembers(trx)
      const before = await findUser(trx, id)
      if (!before) throw missing()
      const staysRoot = (plan ?? before.plan) === rootPlan && plan !== null && active !== false
      if (isAdministrator(before) && !staysRoot) await keepAnAdministrator(trx, id, fail)
      if (plan !== undefined && !(await changePlan(trx, id, plan)))
        throw fail('no-such-plan', { plan: String(plan) })
      if (hashed) await identity.setPassword(id, hashed, {}, trx)
      if (active === false) await identity.disableAccount(id, trx)
      if (active === true) await identity.enableAccount(id, trx)
      return findUser(trx, id)
    })
    if (!user) throw missing()
    return { status: 200, body: toUser(user) }
  },

  async deleteUser({ params: { id }, db, identity, media, fail }) {
    const keys = await db.transaction(async (trx) => {
      await lockMembers(trx)
      const user = await findUser(trx, id)
      if (!user) throw missing()
      if (isAdministrator(user)) await keepAnAdministrator(trx, id, fail)
      const files = await deleteImagesOf(trx, id)
      await identity.deleteAccount(id, trx)
      return files
    })
    // The rows are gone; a file that stays behind is an orphan, which the sweep finds.
    await Promise.allSettled(keys.map((key) => media.storage.delete(key)))
    return { status: 204 }
  },
}
