import { Problem } from '../../../kernel/problem.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import type { Cre8iveHandlers } from '../contract.ts'
import { unlessGone } from '../gone.ts'
import { addressOf } from '../people/view.ts'
import { insertUpload } from './queries.ts'
import { type StoredMedium, storeMedium } from './store.ts'

export const mediaHandlers: Pick<Cre8iveHandlers, 'uploadMedia'> = {
  async uploadMedia({ files, caller, request, db, media, settings, fail }) {
    const [file] = files.file
    if (!file) throw fail('not-media')
    const commit = async (stored: StoredMedium): Promise<StoredMedium> => {
      const upload = { ...stored, ownerId: caller.accountId }
      const isInserted = await unlessGone(insertUpload(db, upload, settings.uploadBytesPerPerson))
      if (!isInserted) throw new Problem('storage-full')
      return stored
    }
    try {
      const { key, type, width, height } = await storeMedium(media, file, commit)
      return { status: 201, body: { url: addressOf(key, request.origin), type, width, height } }
    } catch (error) {
      throw error instanceof MediaRefusal ? fail('not-media') : error
    }
  },
}
