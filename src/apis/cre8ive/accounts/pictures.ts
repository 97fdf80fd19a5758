import type { Db } from '../../../db/connection.ts'
import type { ReceivedFile } from '../../../kernel/form.ts'
import type { Media } from '../../../media/media.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { storePicture } from '../media/store.ts'
import { type NewPicture, setPicture } from './queries.ts'

interface Services {
  db: Db
  media: Media
}

/** Whether a picture may be at this address. Nobody asks it: where it leads to is not ours to find out. */
export const isPictureAddress = (text: string): boolean =>
  /^https:\/\/[^\s\p{Cc}]+$/u.test(text) && URL.canParse(text) && new URL(text).username === ''

/** Sets somebody's picture, and deletes the file of the one before. */
export const changePicture = async (
  { db, media }: Services,
  accountId: number,
  picture: NewPicture,
): Promise<void> => {
  const before = await setPicture(db, accountId, picture)
  if (before !== undefined) await deleteQuietly(media.storage, [before])
}

/** As `changePicture`, to a file that was sent. False when it is no picture that we take. */
export const changePictureToFile = async (
  services: Services,
  accountId: number,
  file: ReceivedFile,
): Promise<boolean> => {
  try {
    await storePicture(services.media, file, (picture) => changePicture(services, accountId, picture))
    return true
  } catch (error) {
    if (error instanceof MediaRefusal) return false
    throw error
  }
}
