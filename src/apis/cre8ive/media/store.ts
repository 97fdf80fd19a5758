import { randomBytes } from 'node:crypto'
import type { ReceivedFile } from '../../../kernel/form.ts'
import type { Media } from '../../../media/media.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { EXTENSIONS, IMAGE_TYPES, type MediaType, MIME_TYPES } from '../../../media/sniff.ts'
import { keepUnlessRefused } from '../../../media/stored-files.ts'
import { storageFolder } from '../contract.ts'

/** A file, stored. */
export interface StoredMedium {
  key: string
  type: 'image' | 'video' | 'audio'
  /** Pixels; null of what is no picture. */
  width: number | null
  height: number | null
  bytes: number
}

/** What is accepted as a picture, told by content. */
const pictureTypes = IMAGE_TYPES.filter((type) => type !== 'tiff')

/** A name that nobody can guess: who has it may look. */
const newKey = (place: string, type: MediaType): string =>
  `${storageFolder}/${place}/${randomBytes(16).toString('base64url')}.${EXTENSIONS[type]}`

interface Examined extends Omit<StoredMedium, 'key'> {
  path: string
  format: MediaType
}

const examinePicture = async (media: Media, { path: source }: ReceivedFile): Promise<Examined> => {
  const { type: format, size: bytes, ...made } = await media.images.reencode({ source, accept: pictureTypes })
  return { ...made, format, bytes, type: 'image' }
}

const examineSound = async (media: Media, { path, size: bytes }: ReceivedFile): Promise<Examined> => {
  const format = await media.probeAudio(path)
  return { path, format, bytes, type: 'audio', width: null, height: null }
}

const examineVideo = async (media: Media, { path, size: bytes }: ReceivedFile): Promise<Examined> => {
  const format = await media.probeVideo(path)
  return { path, format, bytes, type: 'video', width: null, height: null }
}

/** What the file is: the first of these that takes it. A WebM without pictures is sound, and so comes first. */
const examine = async (media: Media, file: ReceivedFile): Promise<Examined> => {
  for (const one of [examinePicture, examineSound]) {
    try {
      return await one(media, file)
    } catch (error) {
      const isOther = error instanceof MediaRefusal && /^not-/.test(error.reason)
      if (!isOther) throw error
    }
  }
  return examineVideo(media, file)
}

const store = async <R>(
  media: Media,
  place: string,
  { path, format, type, width, height, bytes }: Examined,
  commit: (stored: StoredMedium) => Promise<R>,
): Promise<R> => {
  const key = newKey(place, format)
  await media.storage.put(key, path, MIME_TYPES[format])
  return keepUnlessRefused(
    media.storage,
    () => [key],
    () => commit({ key, type, width, height, bytes }),
  )
}

/**
 * Stores a picture, a video or a recording, then has `commit` write its row: a row is never without its file.
 * @throws MediaRefusal for what is none of them
 */
export const storeMedium = async <R>(
  media: Media,
  file: ReceivedFile,
  commit: (stored: StoredMedium) => Promise<R>,
): Promise<R> => store(media, 'uploads', await examine(media, file), commit)

/** As `storeMedium`, for a picture of a person. */
export const storePicture = async <R>(
  media: Media,
  file: ReceivedFile,
  commit: (stored: StoredMedium) => Promise<R>,
): Promise<R> => store(media, 'pictures', await examinePicture(media, file), commit)
