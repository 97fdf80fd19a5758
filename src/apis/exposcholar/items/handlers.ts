import type { Db } from '../../../db/connection.ts'
import { isAlreadyHeld } from '../../../kernel/etag.ts'
import { missing } from '../../../kernel/problem.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { lockMember } from '../accounts/queries.ts'
import { findOwnerOfBooth } from '../booths/queries.ts'
import { etagOf } from '../booths/view.ts'
import type { ExposcholarHandlers } from '../contract.ts'
import { findKeysOfItem, insertMedium, type NewMedium } from '../media/queries.ts'
import { images, storeMedia } from '../media/store.ts'
import { listOrPage } from '../paging.ts'
import {
  changeItem,
  countItems,
  deleteItem,
  findItem,
  type ItemRow,
  insertItem,
  listItems,
  nextItemId,
} from './queries.ts'
import { toItem } from './view.ts'

type ItemOperation = 'createItem' | 'getItem' | 'updateItem' | 'deleteItem' | 'listItems'

interface ItemParams {
  booth_pk: number
  item_pk: number
}

/** @throws Problem `missing` */
const getItem = async (db: Db, { booth_pk, item_pk }: ItemParams): Promise<ItemRow> => {
  const item = await findItem(db, booth_pk, item_pk)
  if (!item) throw missing()
  return item
}

/** The item, which nobody else changes until the transaction ends. @throws Problem `missing`, `invalid-token` */
const lockItem = async (trx: Db, params: ItemParams, ownerId: number): Promise<ItemRow> => {
  await lockMember(trx, ownerId)
  return getItem(trx, params)
}

const addImages = async (trx: Db, params: ItemParams, stored: readonly NewMedium[]): Promise<void> => {
  const shelf = { boothId: params.booth_pk, itemId: params.item_pk }
  for (const medium of stored) await insertMedium(trx, shelf, medium)
}

export const itemHandlers: Pick<ExposcholarHandlers, ItemOperation> = {
  async createItem({ params: { booth_pk }, body, files, caller, request, db, media, once, fail }) {
    const { name, description = '', price = null, quantity = 1 } = body
    const id = await nextItemId(db)
    return storeMedia(
      media,
      { place: 'items', id },
      [images(files.images, () => fail('not-an-image'))],
      (stored) =>
        once(async (trx) => {
          await lockMember(trx, caller.accountId)
          if ((await findOwnerOfBooth(trx, booth_pk)) === undefined) throw missing()
          await insertItem(trx, { id, boothId: booth_pk, name, description, price, quantity })
          await addImages(trx, { booth_pk, item_pk: id }, stored)
          const row = await getItem(trx, { booth_pk, item_pk: id })
          return { status: 201, headers: { ETag: etagOf(row) }, body: toItem(row, request.origin) }
        }),
    )
  },

  async getItem({ params, headers: given, request, db }) {
    const row = await getItem(db, params)
    const headers = { ETag: etagOf(row) }
    if (isAlreadyHeld(given['If-None-Match'], headers.ETag)) return { status: 304, headers }
    return { status: 200, headers, body: toItem(row, request.origin) }
  },

  updateItem: ({ params, body, files, caller, request, db, media, ifMatch, fail }) =>
    storeMedia(
      media,
      { place: 'items', id: params.item_pk },
      [images(files.images, () => fail('not-an-image'))],
      (stored) =>
        db.transaction(async (trx) => {
          const before = await lockItem(trx, params, caller.accountId)
          ifMatch(etagOf(before), () => toItem(before, request.origin))
          await changeItem(trx, params.item_pk, body)
          await addImages(trx, params, stored)
          const row = await getItem(trx, params)
          return { status: 200, headers: { ETag: etagOf(row) }, body: toItem(row, request.origin) }
        }),
    ),

  async deleteItem({ params, caller, request, db, media, ifMatch }) {
    const keys = await db.transaction(async (trx) => {
      const before = await lockItem(trx, params, caller.accountId)
      ifMatch(etagOf(before), () => toItem(before, request.origin))
      const found = await findKeysOfItem(trx, params.item_pk)
      await deleteItem(trx, params.item_pk)
      return found
    })
    await deleteQuietly(media.storage, keys)
    return { status: 204 }
  },

  async listItems({ params: { booth_pk }, query, request, db, fail }) {
    if ((await findOwnerOfBooth(db, booth_pk)) === undefined) throw missing()
    const body = await listOrPage({
      request,
      query,
      fail,
      list: (slice) => listItems(db, booth_pk, slice),
      count: () => countItems(db, booth_pk),
      view: (row) => toItem(row, request.origin),
    })
    return { status: 200, body }
  },
}
