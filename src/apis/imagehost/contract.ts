import type { Facts } from '../../../generated/imagehost/operations.ts'
import type { components, operations } from '../../../generated/imagehost/types.ts'
import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Handlers, Permits } from '../../kernel/contract.ts'
import type { Media } from '../../media/media.ts'

/** What each handler of this API gets beside its request. */
export interface ImagehostServices {
  db: Db
  identity: Identity
  media: Media
}

export type ImagehostHandlers = Handlers<operations, Facts, ImagehostServices>
export type ImagehostPermits = Permits<operations, Facts, ImagehostServices>
export type Schemas = components['schemas']

/** The realm of this API's accounts. */
export const realm = 'imagehost'
/** The one role that its accounts have: what they may do is for their plan to say. */
export const role = 'user'
/** The plan of administrators, which may do everything. */
export const rootPlan = 'ROOT'
