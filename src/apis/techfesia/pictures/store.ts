import { randomBytes } from 'node:crypto'
import type { ReceivedFile } from '../../../kernel/form.ts'
import type { Media } from '../../../media/media.ts'
import { EXTENSIONS, type ImageType, MIME_TYPES } from '../../../media/sniff.ts'
import { keepUnlessRefused } from '../../../media/stored-files.ts'
import { storageFolder } from '../contract.ts'

/** Where people's pictures lie, below the API's folder. */
export const picturePlace = 'people'

const accepted: readonly ImageType[] = ['png', 'jpeg', 'webp', 'gif', 'avif']

/**
 * Stores a picture, then has `commit` note its key: a row is never without its file.
 * @param place the folder below this API's
 * @throws MediaRefusal for what is no picture that we take; what the storage and `commit` throw
 */
export const storePicture = async <R>(
  media: Media,
  place: string,
  file: Pick<ReceivedFile, 'path'>,
  commit: (key: string) => Promise<R>,
): Promise<R> => {
  const { path, type } = await media.images.reencode({ source: file.path, accept: accepted })
  // A name that nobody can guess: who has it may look.
  const key = `${storageFolder}/${place}/${randomBytes(16).toString('base64url')}.${EXTENSIONS[type]}`
  await media.storage.put(key, path, MIME_TYPES[type])
  return keepUnlessRefused(
    media.storage,
    () => [key],
    () => commit(key),
  )
}
