import { findOneTimeToken, revokeOneTimeTokens, useOneTimeToken } from '../../../identity/one-time-tokens.ts'
import { missing } from '../../../kernel/problem.ts'
import { realm, type TechfesiaHandlers } from '../contract.ts'
import { findStanding } from '../people/privileges-queries.ts'
import { findPerson, setEmailVerified } from '../people/queries.ts'
import { deleteLinks, listLinked } from '../providers/queries.ts'
import { resetPurpose } from './letters.ts'
import { askForReset } from './mails.ts'

type PasswordOperation =
  | 'getAuthModes'
  | 'createPassword'
  | 'changePassword'
  | 'resetPassword'
  | 'requestPasswordReset'

export const passwordHandlers: Pick<TechfesiaHandlers, PasswordOperation> = {
  async getAuthModes({ params, db }) {
    const person = await findPerson(db, params.username)
    if (!person) throw missing()
    const linked = await listLinked(db, person.accountId)
    return { status: 200, body: { password: person.hasPassword, 'o-auth': linked } }
  },

  async createPassword({ params, body, caller, db, identity, fail }) {
    const person = await findStanding(db, params.username)
    if (!person) throw missing()
    const options = { onlyFirst: true, keepSession: caller.sessionId }
    const isSet = await identity.setPassword(person.accountId, body.password, options)
    if (!isSet) throw fail('password-exists')
    return { status: 201, body: { message: 'new password created' } }
  },

  async changePassword({ params, body: { oldPassword, newPassword }, caller, request, db, identity }) {
    const person = await findStanding(db, params.username)
    if (!person) throw missing()
    // Staff who know the old password change it in the person's place, whose sessions all end then.
    const owner = { ...caller, accountId: person.accountId }
    await identity.changePassword(owner, oldPassword, newPassword, request.address)
    await revokeOneTimeTokens(db, person.accountId, resetPurpose)
    return { status: 200, body: { message: 'Password changed' } }
  },

  async resetPassword({ params, body: { resetToken, newPassword }, db, identity, fail }) {
    const person = await findStanding(db, params.username)
    if (!person) throw fail('bad-reset-token')
    const { accountId } = person
    const use = { realm, purpose: resetPurpose, token: resetToken, accountId }
    // Spares the hash of a password that nobody will have.
    if ((await findOneTimeToken(db, use)) === undefined) throw fail('bad-reset-token')
    const password = await identity.hashPassword(newPassword)
    await db.transaction(async (trx) => {
      if ((await useOneTimeToken(trx, use)) === undefined) throw fail('bad-reset-token')
      await identity.setPassword(accountId, password, {}, trx)
      await revokeOneTimeTokens(trx, accountId, resetPurpose)
      const wasVerified = await setEmailVerified(trx, accountId, true)
      // Whoever had the account until now need not have been the owner of the address.
      if (wasVerified === false) await deleteLinks(trx, accountId)
    })
    return { status: 200, body: { message: 'Password reset successfully' } }
  },

  async requestPasswordReset({ params, request, ...services }) {
    await askForReset(services, request, params.username)
    return { status: 202, body: { message: 'Reset token mailed' } }
  },
}
