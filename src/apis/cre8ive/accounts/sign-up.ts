import type { Db } from '../../../db/connection.ts'
import { findOneTimeToken } from '../../../identity/one-time-tokens.ts'
import { type Cre8iveHandlers, realm, roles } from '../contract.ts'
import { completeSignUp, purposes } from './join.ts'
import { letterNames } from './letters.ts'
import { askForMail, queueMail } from './mails.ts'
import { findWeakness } from './password-rules.ts'
import { findSignUp, insertSignUp } from './queries.ts'

type SignUpOperation = 'signUp' | 'verifyEmail' | 'confirmEmail' | 'resendVerification'

const tokenUse = (key: string) => ({ realm, purpose: purposes.verify, token: key })

/**
 * Lets in whom the key was mailed to. False when it is unknown, used or too old. It is used up with the waiting that
 * it ends, which is what everybody who may end it takes first.
 */
const verify = (db: Db, key: string): Promise<boolean> =>
  db.transaction(async (trx) => {
    const accountId = await findOneTimeToken(trx, tokenUse(key))
    return accountId !== undefined && completeSignUp(trx, accountId)
  })

/** What `verify` would say. */
const wouldVerify = async (db: Db, key: string): Promise<boolean> => {
  const accountId = await findOneTimeToken(db, tokenUse(key))
  return accountId !== undefined && (await findSignUp(db, accountId)) !== undefined
}

const verified = {
  status: 200,
  body: { detail: 'Your email has been successfully verified.' },
} as const

export const signUpHandlers: Pick<Cre8iveHandlers, SignUpOperation> = {
  async signUp({ body: { email, password1, password2, name }, request, fail, ...services }) {
    if (password1 !== password2) throw fail('passwords-differ')
    const weak = await findWeakness(password1, { email, name })
    if (weak) throw fail(weak.weakness, { attribute: weak.attribute })
    const mail = await askForMail(services, request, email)
    const { db, identity } = services
    // Also for an address that is taken: the time must not tell.
    const password = await identity.hashPassword(password1)
    await db.transaction(async (trx) => {
      const account = await identity.register({ realm, email, password, role: roles.user }, trx)
      if (account !== 'taken') await insertSignUp(trx, account.id, name)
      const letter = account === 'taken' ? letterNames.signUpAgain : letterNames.verification
      await queueMail(services, mail, letter, trx)
    })
    return { status: 201, body: { detail: 'Verification e-mail sent.' } }
  },

  async verifyEmail({ body: { key }, db, fail }) {
    if (!(await verify(db, key))) throw fail('key-expired')
    return verified
  },

  async confirmEmail({ params: { key }, request, db, fail }) {
    // Those who look at a link before it is opened ask for its head.
    const isGood = await (request.method === 'HEAD' ? wouldVerify : verify)(db, key)
    if (!isGood) throw fail('key-expired')
    return verified
  },

  async resendVerification({ body: { email }, request, ...services }) {
    await queueMail(services, await askForMail(services, request, email), letterNames.verification)
    return { status: 201, body: { message: 'Email confirmation sent' } }
  },
}
