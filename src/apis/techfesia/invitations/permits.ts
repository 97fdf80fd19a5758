import type { Db } from '../../../db/connection.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { forbidden, type Problem } from '../../../kernel/problem.ts'
import type { TechfesiaPermits } from '../contract.ts'
import { mayStaff, selfOrStaff } from '../people/privileges.ts'
import { findStanding } from '../people/privileges-queries.ts'
import { leads } from '../teams/permits.ts'

interface Asking {
  caller: Caller
  db: Db
  params: { username: string }
  fail: (name: 'no-such-user') => Problem
}

/** As `selfOrStaff`, where what is missing is the invitation. */
const answers = async (asking: Asking): Promise<void> => {
  const person = await findStanding(asking.db, asking.params.username)
  if (!person) throw asking.fail('no-such-user')
  if (person.accountId === asking.caller.accountId) return
  if (!(await mayStaff(asking, 'team', 'update'))) throw forbidden()
}

export const invitationPermits: TechfesiaPermits = {
  createInvitation: leads(),
  withdrawInvitation: leads(),
  listInvitations: selfOrStaff('team', 'read'),
  acceptInvitation: answers,
  rejectInvitation: answers,
}
