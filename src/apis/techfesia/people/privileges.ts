import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { forbidden, missing } from '../../../kernel/problem.ts'
import { roles } from '../contract.ts'
import { findStanding, type Model, mayRow, type Privilege } from './privileges-queries.ts'

export type { Model, Privilege } from './privileges-queries.ts'

/** Who asks, as permits and handlers are told. */
interface Asking {
  caller: Caller
  db: Db
}

interface AskingAbout extends Asking {
  params: { username: string }
}

/**
 * Whether the caller is staff who may do this to things of this kind, or a superuser. Asks the database each
 * time: a privilege that is given or taken holds from the next request on.
 */
export const mayStaff = ({ caller, db }: Asking, model: Model, privilege: Privilege): Promise<boolean> =>
  mayRow(db, caller.accountId, model, privilege)

/** A permit for staff alone. */
export const onlyStaff =
  (model: Model, privilege: Privilege) =>
  async (asking: Asking): Promise<void> => {
    if (!(await mayStaff(asking, model, privilege))) throw forbidden()
  }

/** A permit for the person of the path and for staff. Whoever has a token may learn that there is no such person. */
export const selfOrStaff =
  (model: Model, privilege: Privilege) =>
  async (asking: AskingAbout): Promise<void> => {
    const person = await findStanding(asking.db, asking.params.username)
    if (!person) throw missing()
    if (person.accountId === asking.caller.accountId) return
    if (!(await mayStaff(asking, model, privilege))) throw forbidden()
  }

/** What keeps staff from coming to more than their privileges by way of an account that has more. */
const mindRank = async (asking: AskingAbout): Promise<void> => {
  const person = await findStanding(asking.db, asking.params.username)
  if (!person) throw missing()
  if (person.accountId === asking.caller.accountId || person.role === roles.normal) return
  const own = await findStanding(asking.db, asking.caller.accountId)
  if (own?.role !== roles.superuser) throw forbidden()
}

/** As `selfOrStaff`, to change an account: those of staff and superusers are their own and superusers' to change. */
export const changesAccount = async (asking: AskingAbout): Promise<void> => {
  await selfOrStaff('user', 'update')(asking)
  await mindRank(asking)
}

/** A permit for staff to disable or delete an account, in the bounds of `changesAccount`. */
export const endsAccount =
  (privilege: Privilege) =>
  async (asking: AskingAbout): Promise<void> => {
    await onlyStaff('user', privilege)(asking)
    await mindRank(asking)
  }
