import type { Db } from '../../../db/connection.ts'
import type { Account, Identity } from '../../../identity/identity.ts'
import { issueOneTimeToken } from '../../../identity/one-time-tokens.ts'
import type { Mail } from '../../../mail/mailer.ts'
import type { Letters } from '../../../mail/queue.ts'
import { realm } from '../contract.ts'
import { purposes } from './join.ts'
import { resetPath, toUid, verificationPath } from './links.ts'
import { findSignUp } from './queries.ts'

/** The letters that this API sends. */
export const letterNames = {
  /** To whoever signed up, and to whoever asks for it again. */
  verification: 'cre8ive.verification',
  /** To the owner of an address with which somebody signs up once more. */
  signUpAgain: 'cre8ive.sign-up-again',
  passwordReset: 'cre8ive.password-reset',
} as const

const day = 24 * 60 * 60
const hour = 60 * 60

/** Paragraphs, and nothing of what the other side wrote: a mail of ours must not carry a stranger's words. */
const letter = ({ email }: Account, subject: string, ...paragraphs: string[]): Mail => ({
  to: email,
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
})

const notYou = 'If this was not you, there is nothing that you need to do.'

/** Keys are made here, when the letter is written: what waits to be sent holds none. */
const verifyParagraph = async (trx: Db, { id }: Account, base: unknown): Promise<string> => {
  const key = await issueOneTimeToken(trx, { accountId: id, purpose: purposes.verify, seconds: day })
  return typeof base === 'string'
    ? `To show that this address is yours, open this link within 24 hours:\n${base}${verificationPath(key)}`
    : `To show that this address is yours, give this key to the application within 24 hours:\n${key}`
}

const resetParagraph = async (trx: Db, { id }: Account, base: unknown): Promise<string> => {
  const token = await issueOneTimeToken(trx, { accountId: id, purpose: purposes.reset, seconds: hour })
  const uid = toUid(id)
  return typeof base === 'string'
    ? `To choose a new password, use this link within an hour:\n${base}${resetPath(uid, token)}`
    : `To choose a new password, give these to the application within an hour:\nuid: ${uid}\ntoken: ${token}`
}

/** How each letter is written: to whom there is nothing to say gets none. */
export const cre8iveLetters = ({ identity }: { identity: Identity }): Letters => {
  const findAccount = async (trx: Db, to: string): Promise<Account | undefined> => {
    const account = await identity.findAccountByEmail(realm, to, trx)
    return account?.disabled ? undefined : account
  }

  return {
    async [letterNames.verification](trx, to, { base }) {
      const account = await findAccount(trx, to)
      if (!account || !(await findSignUp(trx, account.id))) return undefined
      const verify = await verifyParagraph(trx, account, base)
      return letter(account, 'Please verify your e-mail address', 'Welcome to Cre8ive.', verify, notYou)
    },

    async [letterNames.signUpAgain](trx, to, { base }) {
      const account = await findAccount(trx, to)
      if (!account) return undefined
      const again = 'Somebody has signed up to Cre8ive with this address, which has an account already.'
      if (!(await findSignUp(trx, account.id))) {
        const reset = 'If it was you: log in, or ask for a new password if you have forgotten yours.'
        return letter(account, 'You have an account already', again, reset, notYou)
      }
      // Whoever signed up first chose the password, and need not have been the owner of the address.
      return letter(
        account,
        'Please verify your e-mail address',
        'Somebody has signed up to Cre8ive with this address, not for the first time.',
        `If it was you each time: ${await verifyParagraph(trx, account, base)}`,
        `If you are not sure, do this in its place. ${await resetParagraph(trx, account, base)}`,
        notYou,
      )
    },

    async [letterNames.passwordReset](trx, to, { base }) {
      const account = await findAccount(trx, to)
      if (!account) return undefined
      const reset = await resetParagraph(trx, account, base)
      const asked = 'Somebody has asked for a new password for your account.'
      return letter(account, 'A new password', asked, reset, notYou)
    },
  }
}
