import { randomBytes } from 'node:crypto'
import type { ReceivedFile } from '../../../kernel/form.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Media } from '../../../media/media.ts'
import { MediaRefusal } from '../../../media/refusal.ts'
import { EXTENSIONS, type ImageType, type MediaType, MIME_TYPES } from '../../../media/sniff.ts'
import { keepUnlessRefused } from '../../../media/stored-files.ts'
import { storageFolder } from '../contract.ts'
import type { NewMedium } from './queries.ts'

/** Whose files they are, as it shows in their addresses. */
export type Place = { place: 'booths' | 'items'; id: number }

type File = Pick<ReceivedFile, 'path' | 'size' | 'head'>

/** Files of a request, and what they must be. */
export interface Received {
  kind: NewMedium['kind']
  files: readonly File[]
  /** The failure that one of another kind is. */
  refusal: () => Problem
}

export const images = (files: readonly File[], refusal: () => Problem): Received => ({
  kind: 'image',
  files,
  refusal,
})
export const videos = (files: readonly File[], refusal: () => Problem): Received => ({
  kind: 'video',
  files,
  refusal,
})

const acceptedImages: readonly ImageType[] = ['png', 'jpeg', 'webp', 'gif', 'avif']

/** A name that nobody can guess: who has it may look. */
const keyFor = ({ place, id }: Place, type: MediaType): string =>
  `${storageFolder}/${place}/${id}/${randomBytes(16).toString('base64url')}.${EXTENSIONS[type]}`

/**
 * Stores the files, then has `commit` write their rows: a row is never without its file. Files of a `commit`
 * that came to nothing are deleted; of one whose outcome is not known, the sweep sees to them.
 * @throws Problem: the refusals, what storage throws, and what `commit` throws
 */
export const storeMedia = async <R>(
  media: Media,
  place: Place,
  received: readonly Received[],
  commit: (stored: NewMedium[]) => Promise<R>,
): Promise<R> => {
  const stored: NewMedium[] = []
  const keep = async (kind: NewMedium['kind'], type: MediaType, file: Omit<File, 'head'>): Promise<void> => {
    const storageKey = keyFor(place, type)
    await media.storage.put(storageKey, file.path, MIME_TYPES[type])
    stored.push({ kind, storageKey, type, bytes: file.size })
  }
  const keepImage = async ({ path, head }: File): Promise<void> => {
    const made = await media.images.reencode({ source: path, head, accept: acceptedImages })
    await keep('image', made.type, made)
  }
  const keepVideo = async (file: File): Promise<void> =>
    keep('video', await media.probeVideo(file.path), file)
  const work = async (): Promise<R> => {
    for (const { kind, files, refusal } of received) {
      for (const file of files) {
        await (kind === 'image' ? keepImage(file) : keepVideo(file)).catch((error: unknown) => {
          throw error instanceof MediaRefusal ? refusal() : error
        })
      }
    }
    return commit(stored)
  }
  return keepUnlessRefused(media.storage, () => stored.map(({ storageKey }) => storageKey), work)
}
