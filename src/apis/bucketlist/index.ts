import { operations } from '../../../generated/bucketlist/operations.ts'
import { serializers } from '../../../generated/bucketlist/serializers.js'
import { validators } from '../../../generated/bucketlist/validators.js'
import type { Api } from '../../kernel/api.ts'
import { authHandlers } from './auth/handlers.ts'
import { bucketHandlers } from './buckets/handlers.ts'
import { type BucketlistHandlers, type BucketlistServices, realm } from './contract.ts'
import { dialect } from './dialect.ts'
import { itemHandlers } from './items/handlers.ts'

const handlers: BucketlistHandlers = { ...authHandlers, ...bucketHandlers, ...itemHandlers }

/** The bucketlist API. */
export const createBucketlist = (services: BucketlistServices): Api => ({
  name: 'bucketlist',
  realm,
  claims: ['/v1'],
  dialect,
  operations,
  validators,
  serializers,
  handlers,
  services,
  loadGuardParts: async () => ({
    document: (await import('../../../generated/bucketlist/openapi.json', { with: { type: 'json' } }))
      .default,
    responseValidators: (await import('../../../generated/bucketlist/response-validators.js')).validators,
  }),
})
