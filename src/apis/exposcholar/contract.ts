import type { Facts } from '../../../generated/exposcholar/operations.ts'
import type { components, operations } from '../../../generated/exposcholar/types.ts'
import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Handlers, Permits } from '../../kernel/contract.ts'
import type { Media } from '../../media/media.ts'

/** What each handler of this API gets beside its request. */
export interface ExposcholarServices {
  db: Db
  identity: Identity
  media: Media
}

export type ExposcholarHandlers = Handlers<operations, Facts, ExposcholarServices>
export type ExposcholarPermits = Permits<operations, Facts, ExposcholarServices>
export type Schemas = components['schemas']

/** The realm of this API's accounts. */
export const realm = 'exposcholar'
/** The one role that its accounts have. */
export const role = 'user'
/** How many booths each plan allows. */
export const plans = { free: 3, standard: 10, premium: 100 } as const
export type PlanName = keyof typeof plans
/** Where its files lie in the storage; the rest of a key is the path under `/media/`. */
export const storageFolder = 'exposcholar'
