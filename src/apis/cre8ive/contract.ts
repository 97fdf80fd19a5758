import type { Facts } from '../../../generated/cre8ive/operations.ts'
import type { components, operations } from '../../../generated/cre8ive/types.ts'
import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Handlers, Permits } from '../../kernel/contract.ts'
import type { RateLimiter } from '../../kernel/rate-limit.ts'
import type { MailQueue } from '../../mail/queue.ts'
import type { Media } from '../../media/media.ts'
import type { Cre8iveSettings } from './settings.ts'

/** What each handler of this API gets beside its request. */
export interface Cre8iveServices {
  db: Db
  identity: Identity
  media: Media
  mailQueue: MailQueue
  rateLimiter: RateLimiter
  settings: Cre8iveSettings
}

export type Cre8iveHandlers = Handlers<operations, Facts, Cre8iveServices>
export type Cre8ivePermits = Permits<operations, Facts, Cre8iveServices>
export type Schemas = components['schemas']

/** The realm of this API's accounts. */
export const realm = 'cre8ive'
/** What an account may be: staff look after the skills. */
export const roles = { user: 'user', staff: 'staff' } as const
/** Where its files lie in the storage. */
export const storageFolder = 'cre8ive'
/** How many results a page has. */
export const pageSize = 20
