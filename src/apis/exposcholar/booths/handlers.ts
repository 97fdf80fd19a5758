import type { Db } from '../../../db/connection.ts'
import { isAlreadyHeld } from '../../../kernel/etag.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { lockMember } from '../accounts/queries.ts'
import type { ExposcholarHandlers } from '../contract.ts'
import { findKeysOfBooth, insertMedium, type NewMedium } from '../media/queries.ts'
import { images, type Received, storeMedia, videos } from '../media/store.ts'
import { listOrPage } from '../paging.ts'
import { isCountry } from '../service/countries.ts'
import {
  type BoothRow,
  changeBooth,
  countBooths,
  deleteBooth,
  findBooth,
  insertBooth,
  listBooths,
  nextBoothId,
} from './queries.ts'
import { etagOf, toBooth } from './view.ts'

type BoothOperation = 'createBooth' | 'getBooth' | 'updateBooth' | 'deleteBooth' | 'listBooths'

/** @throws Problem `missing` */
const getBooth = async (db: Db, id: number): Promise<BoothRow> => {
  const booth = await findBooth(db, id)
  if (!booth) throw missing()
  return booth
}

/** The booth, which nobody else changes until the transaction ends. @throws Problem `missing`, `invalid-token` */
const lockBooth = async (trx: Db, id: number, ownerId: number): Promise<BoothRow> => {
  await lockMember(trx, ownerId)
  return getBooth(trx, id)
}

const addMedia = async (trx: Db, boothId: number, stored: readonly NewMedium[]): Promise<void> => {
  for (const medium of stored) await insertMedium(trx, { boothId, itemId: null }, medium)
}

const mediaOf = (
  files: Readonly<Record<'images' | 'videos', Received['files']>>,
  fail: (name: 'not-an-image' | 'not-a-video') => Problem,
): Received[] => [
  images(files.images, () => fail('not-an-image')),
  videos(files.videos, () => fail('not-a-video')),
]

const checkCountry = (
  id: number | undefined,
  fail: (name: 'no-such-country', values: { pk: number }) => Problem,
): void => {
  if (id !== undefined && !isCountry(id)) throw fail('no-such-country', { pk: id })
}

export const boothHandlers: Pick<ExposcholarHandlers, BoothOperation> = {
  async createBooth({ body, files, caller, request, db, media, once, fail }) {
    const { name, description = '', category = '', country } = body
    checkCountry(country, fail)
    const id = await nextBoothId(db)
    return storeMedia(media, { place: 'booths', id }, mediaOf(files, fail), (stored) =>
      once(async (trx) => {
        await lockMember(trx, caller.accountId)
        const booth = { id, ownerId: caller.accountId, name, description, category, country }
        if (!(await insertBooth(trx, booth))) throw fail('quota-exceeded')
        await addMedia(trx, id, stored)
        const row = await getBooth(trx, id)
        return { status: 201, headers: { ETag: etagOf(row) }, body: toBooth(row, request.origin) }
      }),
    )
  },

  async getBooth({ params, headers: given, request, db }) {
    const row = await getBooth(db, params.booth_pk)
    const headers = { ETag: etagOf(row) }
    if (isAlreadyHeld(given['If-None-Match'], headers.ETag)) return { status: 304, headers }
    return { status: 200, headers, body: toBooth(row, request.origin) }
  },

  async updateBooth({ params: { booth_pk: id }, body, files, caller, request, db, media, ifMatch, fail }) {
    checkCountry(body.country, fail)
    return storeMedia(media, { place: 'booths', id }, mediaOf(files, fail), (stored) =>
      db.transaction(async (trx) => {
        const before = await lockBooth(trx, id, caller.accountId)
        ifMatch(etagOf(before), () => toBooth(before, request.origin))
        await changeBooth(trx, id, body)
        await addMedia(trx, id, stored)
        const row = await getBooth(trx, id)
        return { status: 200, headers: { ETag: etagOf(row) }, body: toBooth(row, request.origin) }
      }),
    )
  },

  async deleteBooth({ params: { booth_pk: id }, caller, request, db, media, ifMatch }) {
    const keys = await db.transaction(async (trx) => {
      const before = await lockBooth(trx, id, caller.accountId)
      ifMatch(etagOf(before), () => toBooth(before, request.origin))
      const found = await findKeysOfBooth(trx, id)
      await deleteBooth(trx, id)
      return found
    })
    await deleteQuietly(media.storage, keys)
    return { status: 204 }
  },

  listBooths: async ({ query, caller, request, db, fail }) => ({
    status: 200,
    body: await listOrPage({
      request,
      query,
      fail,
      list: (slice) => listBooths(db, caller.accountId, slice),
      count: () => countBooths(db, caller.accountId),
      view: (row) => toBooth(row, request.origin),
    }),
  }),
}
