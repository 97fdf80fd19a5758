import { createHash } from 'node:crypto'
import type { Db } from '../../../db/connection.ts'
import { throttled } from '../../../kernel/problem.ts'
import { keyOf, type Rate } from '../../../kernel/rate-limit.ts'
import type { RequestFacts } from '../../../kernel/request.ts'
import type { Cre8iveServices } from '../contract.ts'
import type { letterNames } from './letters.ts'
import { linkBase } from './links.ts'

type Services = Pick<Cre8iveServices, 'db' | 'mailQueue' | 'rateLimiter' | 'settings'>

/** Mails in an hour to one address, whoever asks for them. Those beyond are left out, and nobody is told. */
const toOneAddress: Rate = { requests: 10, seconds: 60 * 60, per: 'address' }

/** A mail that may be asked for. */
export interface Permission {
  to: string
  /** Whether there have been too many to this address already. */
  isTooMany: boolean
  base: string | null
}

/**
 * Counts a request for a mail to this address, whether or not one will go there.
 * @throws Problem `throttled` when the client has asked for too many
 */
export const askForMail = async (
  { rateLimiter, settings }: Services,
  request: RequestFacts,
  to: string,
): Promise<Permission> => {
  const rate: Rate = { requests: settings.mailsPerHour, seconds: 60 * 60, per: 'address' }
  const from = { accountId: undefined, address: request.address }
  const { retryAfter } = await rateLimiter.count(rate, keyOf('cre8ive', 'mails', rate, from))
  if (retryAfter !== undefined) throw throttled(retryAfter)
  const digest = createHash('sha256').update(to.toLowerCase()).digest('base64url')
  const standing = await rateLimiter.count(toOneAddress, `cre8ive:mails-to:${digest}`)
  return { to, isTooMany: standing.retryAfter !== undefined, base: linkBase(settings, request) }
}

/** Queues the mail, in the transaction where one is given. Whether there is anything to say is found out later. */
export const queueMail = async (
  { db, mailQueue }: Services,
  { to, isTooMany, base }: Permission,
  letter: (typeof letterNames)[keyof typeof letterNames],
  trx: Db = db,
): Promise<void> => {
  if (!isTooMany) await mailQueue.add(trx, { letter, to, data: { base } })
}
