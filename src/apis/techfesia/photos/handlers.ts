import type { ReceivedFile } from '../../../kernel/form.ts'
import { missing } from '../../../kernel/problem.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { toPhotos } from '../events/view.ts'
import { storePicture } from '../pictures/store.ts'
import { lockPhotos, type PhotosRow, setPhotos } from './queries.ts'

/** Where events' files lie, below the API's folder. */
export const photoPlace = 'events'

const isKey = (key: string | null): key is string => key !== null

const keysOf = ({ pictureKey, logoKey }: PhotosRow): string[] => [pictureKey, logoKey].filter(isKey)

export const photoHandlers: Pick<TechfesiaHandlers, 'uploadEventPhotos'> = {
  async uploadEventPhotos({ params, files, request, db, media, fail }) {
    /** Stores a file, where there is one, for `commit` to note its key. */
    const store = <R>(
      file: ReceivedFile | undefined,
      commit: (key: string | null) => Promise<R>,
    ): Promise<R> => {
      if (!file) return commit(null)
      return storePicture(media, photoPlace, file, commit).catch((error: unknown): never => {
        throw error instanceof MediaRefusal ? fail('not-an-image') : error
      })
    }
    const change = (pictureKey: string | null, logoKey: string | null) =>
      db.transaction(async (trx) => {
        const before = await lockPhotos(trx, params.id)
        if (!before) throw missing()
        const after = { pictureKey: pictureKey ?? before.pictureKey, logoKey: logoKey ?? before.logoKey }
        await setPhotos(trx, params.id, after)
        return { before, after }
      })

    const { before, after } = await store(files.eventPicture[0], (pictureKey) =>
      store(files.eventLogo[0], (logoKey) => change(pictureKey, logoKey)),
    )
    const kept = keysOf(after)
    await deleteQuietly(
      media.storage,
      keysOf(before).filter((key) => !kept.includes(key)),
    )
    return { status: 200, body: toPhotos(after, request.origin) }
  },
}
