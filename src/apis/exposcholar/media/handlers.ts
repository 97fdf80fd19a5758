import type { Db } from '../../../db/connection.ts'
import { missing } from '../../../kernel/problem.ts'
import type { Media } from '../../../media/media.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { lockMember } from '../accounts/queries.ts'
import { findOwnerOfBooth } from '../booths/queries.ts'
import type { ExposcholarHandlers } from '../contract.ts'
import { findOwnerOfItem } from '../items/queries.ts'
import {
  deleteMedium,
  findMedium,
  insertMedium,
  type MediumRow,
  type NewMedium,
  type Shelf,
  setPrimary,
} from './queries.ts'
import { images, storeMedia, videos } from './store.ts'
import { toBoothMedium, toItemImage } from './view.ts'

type MediaOperation =
  | 'createBoothImage'
  | 'deleteBoothImage'
  | 'setPrimaryBoothImage'
  | 'createBoothVideo'
  | 'deleteBoothVideo'
  | 'setPrimaryBoothVideo'
  | 'createItemImage'
  | 'deleteItemImage'
  | 'setPrimaryItemImage'

interface BoothParams {
  booth_pk: number
}
interface ItemParams extends BoothParams {
  item_pk: number
}

const boothShelf = (kind: Shelf['kind'], { booth_pk }: BoothParams): Shelf => ({
  kind,
  boothId: booth_pk,
  itemId: null,
})
const itemShelf = ({ booth_pk, item_pk }: ItemParams): Shelf => ({
  kind: 'image',
  boothId: booth_pk,
  itemId: item_pk,
})

/** Whether there is still what the permit has found before: a booth, or an item of one. */
const isThere = async (trx: Db, { boothId, itemId }: Shelf): Promise<boolean> => {
  const owner =
    itemId === null ? await findOwnerOfBooth(trx, boothId) : await findOwnerOfItem(trx, boothId, itemId)
  return owner !== undefined
}

/** @throws Problem `missing`, `invalid-token` */
const addTo = async (trx: Db, shelf: Shelf, ownerId: number, [medium]: NewMedium[]): Promise<MediumRow> => {
  await lockMember(trx, ownerId)
  if (!medium || !(await isThere(trx, shelf))) throw missing()
  return insertMedium(trx, shelf, medium)
}

/** @throws Problem `missing`, `invalid-token` */
const lockMedium = async (trx: Db, shelf: Shelf, id: number, ownerId: number): Promise<MediumRow> => {
  await lockMember(trx, ownerId)
  const medium = await findMedium(trx, shelf, id)
  if (!medium) throw missing()
  return medium
}

const makePrimary = (db: Db, shelf: Shelf, id: number, ownerId: number): Promise<MediumRow> =>
  db.transaction(async (trx) => {
    const medium = await lockMedium(trx, shelf, id, ownerId)
    await setPrimary(trx, shelf, id)
    return { ...medium, isPrimary: true }
  })

const remove = async (db: Db, media: Media, shelf: Shelf, id: number, ownerId: number): Promise<void> => {
  const { storageKey } = await db.transaction(async (trx) => {
    const medium = await lockMedium(trx, shelf, id, ownerId)
    await deleteMedium(trx, shelf, id)
    return medium
  })
  await deleteQuietly(media.storage, [storageKey])
}

export const mediaHandlers: Pick<ExposcholarHandlers, MediaOperation> = {
  createBoothImage: ({ params, files, caller, request, media, once, fail }) =>
    storeMedia(
      media,
      { place: 'booths', id: params.booth_pk },
      [images(files.image, () => fail('not-an-image'))],
      (stored) =>
        once(async (trx) => {
          const shelf = boothShelf('image', params)
          const row = await addTo(trx, shelf, caller.accountId, stored)
          return { status: 201, body: toBoothMedium(row, shelf, request.origin) }
        }),
    ),

  createBoothVideo: ({ params, files, caller, request, media, once, fail }) =>
    storeMedia(
      media,
      { place: 'booths', id: params.booth_pk },
      [videos(files.video, () => fail('not-a-video'))],
      (stored) =>
        once(async (trx) => {
          const shelf = boothShelf('video', params)
          const row = await addTo(trx, shelf, caller.accountId, stored)
          return { status: 201, body: toBoothMedium(row, shelf, request.origin) }
        }),
    ),

  createItemImage: ({ params, files, caller, request, media, once, fail }) =>
    storeMedia(
      media,
      { place: 'items', id: params.item_pk },
      [images(files.image, () => fail('not-an-image'))],
      (stored) =>
        once(async (trx) => {
          const row = await addTo(trx, itemShelf(params), caller.accountId, stored)
          return { status: 201, body: toItemImage(row, params.item_pk, request.origin) }
        }),
    ),

  async deleteBoothImage({ params, caller, db, media }) {
    await remove(db, media, boothShelf('image', params), params.image_pk, caller.accountId)
    return { status: 204 }
  },

  async deleteBoothVideo({ params, caller, db, media }) {
    await remove(db, media, boothShelf('video', params), params.video_pk, caller.accountId)
    return { status: 204 }
  },

  async deleteItemImage({ params, caller, db, media }) {
    await remove(db, media, itemShelf(params), params.image_pk, caller.accountId)
    return { status: 204 }
  },

  async setPrimaryBoothImage({ params, caller, request, db }) {
    const shelf = boothShelf('image', params)
    const row = await makePrimary(db, shelf, params.image_pk, caller.accountId)
    return { status: 200, body: toBoothMedium(row, shelf, request.origin) }
  },

  async setPrimaryBoothVideo({ params, caller, request, db }) {
    const shelf = boothShelf('video', params)
    const row = await makePrimary(db, shelf, params.video_pk, caller.accountId)
    return { status: 200, body: toBoothMedium(row, shelf, request.origin) }
  },

  async setPrimaryItemImage({ params, caller, request, db }) {
    const row = await makePrimary(db, itemShelf(params), params.image_pk, caller.accountId)
    return { status: 200, body: toItemImage(row, params.item_pk, request.origin) }
  },
}
