import type { Caller } from '../../../kernel/contract.ts'
import { invalid, type Problem } from '../../../kernel/problem.ts'
import { MOST_PIXELS, type Resize } from '../../../media/images.ts'
import type { ImagehostHandlers, ImagehostServices } from '../contract.ts'
import { type ReceivedImage, storeImage } from './store.ts'

type UploadOperation = 'uploadSmall' | 'uploadMedium' | 'uploadOriginal' | 'uploadCustom' | 'uploadThumbnail'

/** What all uploads have in common. */
interface UploadInput extends Pick<ImagehostServices, 'db' | 'media'> {
  body: { title: string; expired_time?: number }
  files: { image: readonly ReceivedImage[] }
  caller: Caller
  fail: (name: 'not-an-image') => Problem
}

const upload = async ({ body, files, caller, db, media, fail }: UploadInput, resize?: Resize) => {
  await storeImage(
    { db, media, ownerId: caller.accountId },
    { file: files.image[0], title: body.title, seconds: body.expired_time ?? null, resize },
    fail,
  )
  return { status: 201, body: { status: 'Uploaded' } } as const
}

const required = (field: string): Problem => invalid([{ source: 'body', field, rule: 'required' }])

/** Exactly the size asked for, or none. @throws Problem for one of the two without the other, or too much area */
const exactSize = (
  { height, width }: { height?: number; width?: number },
  fail: (name: 'too-large-area') => Problem,
): Resize | undefined => {
  if (height === undefined && width === undefined) return undefined
  if (height === undefined) throw required('height')
  if (width === undefined) throw required('width')
  if (height * width > MOST_PIXELS) throw fail('too-large-area')
  return { height, width }
}

export const uploadHandlers: Pick<ImagehostHandlers, UploadOperation> = {
  uploadSmall: (input) => upload(input, { height: 200 }),
  uploadMedium: (input) => upload(input, { height: 400 }),
  uploadThumbnail: (input) => upload(input, { height: input.params.height }),
  uploadOriginal: async (input) => upload(input, exactSize(input.body, input.fail)),
  uploadCustom: async (input) => upload(input, exactSize(input.body, input.fail)),
}
