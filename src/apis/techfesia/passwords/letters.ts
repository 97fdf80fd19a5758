import type { Identity } from '../../../identity/identity.ts'
import { issueOneTimeToken } from '../../../identity/one-time-tokens.ts'
import type { Letters } from '../../../mail/queue.ts'
import { lockAccount } from '../people/lock-queries.ts'
import { findPersonById } from '../people/queries.ts'

/** What a mailed token is good for. */
export const resetPurpose = 'techfesia.reset-password'

/** The letter with a token for a new password; its data: `accountId`. */
export const resetLetter = 'techfesia.password-reset'

const hour = 60 * 60

/** How the letters about passwords are written: to whom there is nothing to say gets none. */
export const passwordLetters = ({ identity }: { identity: Identity }): Letters => ({
  async [resetLetter](trx, to, { accountId }) {
    // The address must not change between this look at it and the token: who has the former one would hold a token.
    await lockAccount(trx, Number(accountId))
    const account = await identity.findAccount(Number(accountId), trx)
    const person = account && (await findPersonById(trx, account.id))
    // The address may have changed since, or the account may be closed.
    if (!person || account.disabled || account.email !== to) return undefined
    // Made when the letter is written: what waits to be sent holds none.
    const token = await issueOneTimeToken(trx, {
      accountId: account.id,
      purpose: resetPurpose,
      seconds: hour,
    })
    const paragraphs = [
      'Somebody has asked for a new password for your Techfesia account.',
      `To choose one, give these to the application within an hour:\nusername: ${person.username}\ntoken: ${token}`,
      'If this was not you, there is nothing that you need to do.',
    ]
    return { subject: 'A new password', text: `${paragraphs.join('\n\n')}\n` }
  },
})
