import { randomUUID } from 'node:crypto'
import { operations } from '../../generated/exposcholar/operations.ts'
import type { operations as Types } from '../../generated/exposcholar/types.ts'
import { type Call, defineApi } from '../hooks.ts'

interface Account {
  readonly id: number
  readonly email: string
  readonly password: string
  readonly token: string
  readonly refresh: string
}

/** Accounts that some exchanges share: a subscription has room for three booths. */
export type Kind = 'neighbour' | 'builder' | 'carpenter'

export type ExposcholarCall = Call<typeof operations, Types>

/** An address that no other account has. */
export const freshEmail = (): string => `contract-${randomUUID()}@example.com`

export const newBooth = () => ({ name: 'Glass and light', country: 40 })

/** A key that no other request has. */
export const freshKey = (): Record<string, string> => ({ 'Idempotency-Key': randomUUID() })

/** Ids that nothing has. */
export const noIds = [2_147_483_647, 2_147_483_648, 0, -1, 'first', '7.5', 'nul\0nul'] as const

/** An account's booth with all that can be in one. */
interface Furnished {
  readonly booth_pk: number
  readonly item_pk: number
  /** Images and a video of the booth, and an image of the item. */
  readonly image: number
  readonly video: number
  readonly itemImage: number
}

const furnished = new WeakMap<object, Promise<Furnished>>()

const furnish = async (call: ExposcholarCall, as: { token: string }): Promise<Furnished> => {
  const { id: booth_pk } = await call('createBooth', 201, { as })
  const { id: item_pk } = await call('createItem', 201, { as, path: { booth_pk } })
  const image = await call('createBoothImage', 201, { as, path: { booth_pk } })
  const video = await call('createBoothVideo', 201, { as, path: { booth_pk } })
  const itemImage = await call('createItemImage', 201, { as, path: { booth_pk, item_pk } })
  return { booth_pk, item_pk, image: image.id, video: video.id, itemImage: itemImage.id }
}

/** A booth of the account's that nobody changes, made when it has none yet. */
export const furnishedBoothOf = (call: ExposcholarCall, account: { token: string }): Promise<Furnished> => {
  const known = furnished.get(account) ?? furnish(call, account)
  furnished.set(account, known)
  return known
}

const running = 'The first request with this Idempotency-Key is still running.'

export const { api, on } = defineApi<typeof operations, Types, Account, Kind>({
  name: 'exposcholar',
  operations,
  document: new URL('../../generated/exposcholar/openapi.json', import.meta.url),
  async openAccount(call) {
    const [email, password] = [freshEmail(), 'far-away-42']
    const { id } = await call('registerUser', 201, { body: { email, password } })
    const { access: token, refresh } = await call('createToken', 200, { body: { email, password } })
    return { id, email, password, token, refresh }
  },
  things: {
    '/api/v1/booths/{booth_pk}': async ({ call, account }) =>
      (await furnishedBoothOf(call, account)).booth_pk,
    '/api/v1/booths/{booth_pk}/images/{image_pk}': async ({ call, account }) =>
      (await furnishedBoothOf(call, account)).image,
    '/api/v1/booths/{booth_pk}/videos/{video_pk}': async ({ call, account }) =>
      (await furnishedBoothOf(call, account)).video,
    '/api/v1/booths/{booth_pk}/items/{item_pk}': async ({ call, account }) =>
      (await furnishedBoothOf(call, account)).item_pk,
    '/api/v1/booths/{booth_pk}/items/{item_pk}/images/{image_pk}': async ({ call, account }) =>
      (await furnishedBoothOf(call, account)).itemImage,
  },
  unreachable: [
    {
      literal: running,
      reason: 'It takes a first request that is held up, by a lock in the database.',
      ownServer: true,
    },
  ],
})
