import type { Facts } from '../../../generated/techfesia/operations.ts'
import type { components, operations } from '../../../generated/techfesia/types.ts'
import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Handlers, Permits } from '../../kernel/contract.ts'
import type { RateLimiter } from '../../kernel/rate-limit.ts'
import type { MailQueue } from '../../mail/queue.ts'
import type { Media } from '../../media/media.ts'
import type { TechfesiaSettings } from './settings.ts'

/** What each handler of this API gets beside its request. */
export interface TechfesiaServices {
  db: Db
  identity: Identity
  media: Media
  mailQueue: MailQueue
  rateLimiter: RateLimiter
  settings: TechfesiaSettings
}

export type TechfesiaHandlers = Handlers<operations, Facts, TechfesiaServices>
export type TechfesiaPermits = Permits<operations, Facts, TechfesiaServices>
export type Schemas = components['schemas']

/** The realm of this API's accounts. */
export const realm = 'techfesia'
/** What an account may be. Staff may do what their privileges say; superusers may do everything. */
export const roles = { normal: 'normal', staff: 'staff', superuser: 'superuser' } as const
/** Where its files lie in the storage; the rest of a key is the path under `/media/techfesia/`. */
export const storageFolder = 'techfesia'
