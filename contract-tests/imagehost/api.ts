import { randomUUID } from 'node:crypto'
import { operations } from '../../generated/imagehost/operations.ts'
import type { operations as Types } from '../../generated/imagehost/types.ts'
import { type Call, defineApi } from '../hooks.ts'

interface Account {
  readonly id: number
  readonly email: string
  readonly password: string
  readonly token: string
  readonly refresh: string
}

/** The plans that every server has; `NONE` is to have no plan. */
export type Plan = 'NONE' | 'BASIC' | 'PREMIUM' | 'ENTERPRISE' | 'ROOT'

export type ImagehostCall = Call<typeof operations, Types>

/** An address that no other account has. */
export const freshEmail = (): string => `contract-${randomUUID()}@example.com`

/** What an account is made of. */
export const newUser = (plan: Plan | (string & {}) = 'BASIC') => ({
  email: freshEmail(),
  // Some are administrators: on a server that others use, nobody must be able to guess it.
  password: randomUUID(),
  plan: plan === 'NONE' ? null : plan,
})

/** A plan whose name no other has. */
export const newPlan = () => ({
  name: `CONTRACT-${randomUUID()}`,
  thumbnail_heights: [200, 300],
  original: true,
  expiring_links: false,
  custom_sizes: true,
})

/** Uploads a picture, and finds the id in its link. */
export const makeImage = async (call: ImagehostCall, as: { token: string }): Promise<string> => {
  await call('uploadSmall', 201, { as })
  const { results } = await call('listImages', 200, { as, query: { limit: 1 } })
  const id = /\/api\/view\/([^/]+)\/$/.exec(results[0]?.link ?? '')?.[1]
  if (id === undefined) throw new Error(`the list shows no link to the new picture: ${results[0]?.link}`)
  return id
}

export const { api, on } = defineApi<typeof operations, Types, Account, Plan>({
  name: 'imagehost',
  operations,
  document: new URL('../../generated/imagehost/openapi.json', import.meta.url),
  async openAccount(call, { kind = 'ROOT', administrator }) {
    const { email, password, plan } = newUser(kind)
    const as = await administrator()
    const { id } = await call('createUser', 201, { as, body: { email, password, plan } })
    const { access: token, refresh } = await call('createToken', 201, { body: { email, password } })
    return { id, email, password, token, refresh }
  },
  closeAccount: async (call, { id }, { administrator }) =>
    call('deleteUser', 204, { as: await administrator(), path: { id } }),
  endSession: async (call, { id }, { administrator }) =>
    call('updateUser', 200, { as: await administrator(), path: { id }, body: { is_active: false } }),
  firstAdministrator: {
    command: ({ email, password }) => [
      'imagehost',
      'createsuperuser',
      ...['--email', email],
      ...['--password', password],
    ],
    async logIn(call, credentials) {
      const { access: token } = await call('createToken', 201, { body: credentials })
      return { token }
    },
  },
  things: {
    // One that the usual plans do not have.
    '/api/upload/thumbnail/{height}': async () => 300,
    '/api/view/{uuid}': ({ call, account }) => makeImage(call, account),
    '/api/admin/plans/{name}': async ({ call, account: as }) => {
      const { name } = await call('createPlan', 201, { as, body: newPlan() })
      return name
    },
    '/api/admin/users/{id}': async ({ call, account: as }) => {
      const { id } = await call('createUser', 201, { as, body: newUser() })
      return id
    },
  },
})
