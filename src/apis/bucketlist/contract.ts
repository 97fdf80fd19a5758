import type { Facts, operations as table } from '../../../generated/bucketlist/operations.ts'
import type { components, operations } from '../../../generated/bucketlist/types.ts'
import type { Db } from '../../db/connection.ts'
import type { Identity } from '../../identity/identity.ts'
import type { Handlers } from '../../kernel/contract.ts'

/** What each handler of this API gets beside its request. */
export interface BucketlistServices {
  db: Db
  identity: Identity
}

export type BucketlistHandlers = Handlers<operations, Facts, BucketlistServices>
export type Schemas = components['schemas']
export type OperationId = keyof typeof table

/** The realm of this API's accounts. */
export const realm = 'bucketlist'
/** The one role that its accounts have. */
export const role = 'user'
