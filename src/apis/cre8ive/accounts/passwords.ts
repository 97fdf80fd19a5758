import { findOneTimeToken, revokeOneTimeTokens, useOneTimeToken } from '../../../identity/one-time-tokens.ts'
import type { Problem } from '../../../kernel/problem.ts'
import { type Cre8iveHandlers, type Cre8iveServices, realm } from '../contract.ts'
import { completeSignUp, purposes } from './join.ts'
import { letterNames } from './letters.ts'
import { readUid } from './links.ts'
import { askForMail, queueMail } from './mails.ts'
import { findWeakness, type Weakness } from './password-rules.ts'
import { findTraits } from './queries.ts'

type PasswordOperation =
  | 'changePassword'
  | 'resetPassword'
  | 'confirmPasswordReset'
  | 'confirmPasswordResetByLink'

interface NewPassword {
  new_password1: string
  new_password2: string
}

type Fail = (
  name: 'passwords-differ' | Weakness,
  values?: Readonly<Record<string, string | number>>,
) => Problem

/** @throws Problem of the operation's own for a password that does not do */
const judge = async (
  db: Cre8iveServices['db'],
  accountId: number,
  { new_password1: password, new_password2: again }: NewPassword,
  fail: Fail,
): Promise<void> => {
  if (password !== again) throw fail('passwords-differ')
  const weak = await findWeakness(password, (await findTraits(db, accountId)) ?? { email: '', name: '' })
  if (weak) throw fail(weak.weakness, { attribute: weak.attribute })
}

interface Reset {
  uid: string
  token: string
  password: NewPassword
  fail: (name: 'bad-reset-token' | 'passwords-differ' | Weakness, values?: Parameters<Fail>[1]) => Problem
}

/**
 * Sets a password for a mailed token, which shows that the address is theirs as well: whoever had signed up with
 * it, the account is now its owner's.
 */
const reset = async (
  { db, identity }: Pick<Cre8iveServices, 'db' | 'identity'>,
  { uid, token, password, fail }: Reset,
): Promise<void> => {
  const accountId = readUid(uid)
  if (accountId === undefined) throw fail('bad-reset-token')
  const use = { realm, purpose: purposes.reset, token, accountId }
  // First: without a good token, nobody learns what a password is like.
  if ((await findOneTimeToken(db, use)) === undefined) throw fail('bad-reset-token')
  await judge(db, accountId, password, fail)
  const hash = await identity.hashPassword(password.new_password1)
  await db.transaction(async (trx) => {
    // First, as all who end the waiting: else one who verifies the address at the same time could wait for this one.
    await completeSignUp(trx, accountId)
    if ((await useOneTimeToken(trx, use)) === undefined) throw fail('bad-reset-token')
    await identity.setPassword(accountId, hash, {}, trx)
    await revokeOneTimeTokens(trx, accountId, purposes.reset)
  })
}

const wasReset = {
  status: 200,
  body: { detail: 'Password has been reset with the new password.' },
} as const

export const passwordHandlers: Pick<Cre8iveHandlers, PasswordOperation> = {
  async changePassword({ body, caller, request, db, identity, fail }) {
    await judge(db, caller.accountId, body, fail)
    await identity.changePassword(caller, body.old_password, body.new_password1, request.address)
    await revokeOneTimeTokens(db, caller.accountId, purposes.reset)
    return { status: 200, body: { detail: 'New password has been saved.' } }
  },

  async resetPassword({ body: { email }, request, ...services }) {
    await queueMail(services, await askForMail(services, request, email), letterNames.passwordReset)
    return { status: 200, body: { detail: 'Password reset e-mail has been sent.' } }
  },

  async confirmPasswordReset({ body, fail, ...services }) {
    await reset(services, { uid: body.uid, token: body.token, password: body, fail })
    return wasReset
  },

  async confirmPasswordResetByLink({ params: { uid, token }, body, fail, ...services }) {
    await reset(services, { uid, token, password: body, fail })
    return wasReset
  },
}
