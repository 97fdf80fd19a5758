import { missing } from '../../../kernel/problem.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { findStanding } from '../people/privileges-queries.ts'
import { setPicture } from '../people/queries.ts'
import { findLink } from '../providers/queries.ts'
import { picturePlace, storePicture } from './store.ts'

export const pictureHandlers: Pick<TechfesiaHandlers, 'takePictureFromProvider' | 'uploadPicture'> = {
  async takePictureFromProvider({ params, body: { provider }, db, media, fail }) {
    const person = await findStanding(db, params.username)
    if (!person) throw missing()
    const link = await findLink(db, person.accountId, provider)
    if (!link) throw fail('provider-not-linked')
    if (link.pictureUrl === null) throw fail('provider-without-picture')
    const before = await setPicture(db, person.accountId, { url: link.pictureUrl })
    if (before) await deleteQuietly(media.storage, [before])
    return { status: 200, body: { message: 'Profile Picture updated' } }
  },

  async uploadPicture({ params, files, db, media, fail }) {
    const person = await findStanding(db, params.username)
    const [file] = files.picture
    if (!person) throw missing()
    if (!file) throw fail('not-an-image')
    const before = await storePicture(media, picturePlace, file, async (key) => {
      const former = await setPicture(db, person.accountId, { key })
      if (former === undefined) throw missing()
      return former
    }).catch((error: unknown) => {
      throw error instanceof MediaRefusal ? fail('not-an-image') : error
    })
    if (before !== null) await deleteQuietly(media.storage, [before])
    return { status: 202, body: { message: 'Profile Picture Updated' } }
  },
}
