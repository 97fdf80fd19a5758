import { randomUUID } from 'node:crypto'
import { operations } from '../../generated/bucketlist/operations.ts'
import type { operations as Types } from '../../generated/bucketlist/types.ts'
import { defineApi } from '../hooks.ts'

interface Account {
  readonly email: string
  readonly password: string
  readonly token: string
}

/** An address that no other account has. */
export const freshEmail = (): string => `contract-${randomUUID()}@bucketmail.com`

export const { api, on } = defineApi<typeof operations, Types, Account>({
  name: 'bucketlist',
  operations,
  document: new URL('../../generated/bucketlist/openapi.json', import.meta.url),
  messageMembers: ['message'],
  async openAccount(call) {
    const credentials = { email: freshEmail(), password: 'far away 42' }
    const { auth_token: token } = await call('register', 201, { body: credentials })
    return { ...credentials, token }
  },
  endSession: (call, account) => call('logout', 200, { as: account }),
  things: {
    '/v1/bucketlists/{bucket_id}': async ({ call }) => {
      const { id } = await call('createBucket', 201, { body: { name: 'Travel' } })
      return id
    },
    '/v1/bucketlists/{bucket_id}/items/{item_id}': async ({ call, path }) => {
      const { item } = await call('createItem', 201, { path, body: { name: 'biscuits' } })
      return item.id
    },
  },
  unreachable: [
    {
      literal: 'Signature expired, Please sign in again',
      reason: 'A token lives 30 days, and only the owner of the signing key can make an expired one.',
      ownServer: true,
    },
  ],
})
