import { throttled } from '../../../kernel/problem.ts'
import { keyOf, type Rate } from '../../../kernel/rate-limit.ts'
import type { RequestFacts } from '../../../kernel/request.ts'
import type { TechfesiaServices } from '../contract.ts'
import { findPerson } from '../people/queries.ts'
import { resetLetter } from './letters.ts'

type Services = Pick<TechfesiaServices, 'db' | 'mailQueue' | 'rateLimiter' | 'settings'>

const hour = 60 * 60

/** Mails in an hour to one person, whoever asks for them. Those beyond are left out, and nobody is told. */
const toOnePerson: Rate = { requests: 10, seconds: hour, per: 'address' }

/**
 * Has a reset token mailed to whoever has the username. Takes the same course where nobody has it.
 * @throws Problem `throttled` when the client has asked for too many, of whomever
 */
export const askForReset = async (
  { db, mailQueue, rateLimiter, settings }: Services,
  { address }: RequestFacts,
  username: string,
): Promise<void> => {
  const rate: Rate = { requests: settings.mailsPerHour, seconds: hour, per: 'address' }
  const asked = await rateLimiter.count(
    rate,
    keyOf('techfesia', 'mails', rate, { accountId: undefined, address }),
  )
  if (asked.retryAfter !== undefined) throw throttled(asked.retryAfter)
  const mailed = await rateLimiter.count(toOnePerson, `techfesia:mails-to:${username.toLowerCase()}`)
  const person = await findPerson(db, username)
  if (!person || mailed.retryAfter !== undefined) return
  await mailQueue.add(db, {
    letter: resetLetter,
    to: person.email,
    data: { accountId: person.accountId },
    seconds: hour,
  })
}
