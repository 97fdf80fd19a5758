import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { Problem, unavailable } from '../kernel/problem.ts'
import { problemFromFiles } from './file-failures.ts'
import {
  createImageProcesses,
  type ImageAnswer,
  type ImageProcessesOptions,
  type ImageTask,
} from './image-processes.ts'
import { MediaRefusal } from './refusal.ts'
import { EXTENSIONS, IMAGE_TYPES, type ImageType, sniff, sniffFile } from './sniff.ts'

/** The most pixels that a picture may have, read or written. */
export const MOST_PIXELS = 50_000_000

/** What can be written anew in its own format. */
const REENCODED_TYPES: readonly ImageType[] = IMAGE_TYPES.filter((type) => type !== 'tiff')

/** What a picture says it is; sizes as it is shown, that is with its EXIF orientation applied. */
export interface ImageFacts {
  type: ImageType
  width: number
  height: number
  /** Frames of an animation, pages of a TIFF. */
  pages: number
}

/** Exactly this size, or this height and the width that keeps the aspect ratio. Both also enlarge. */
export type Resize = { width: number; height: number } | { height: number; width?: undefined }

export interface PngJob {
  /** A file, which stays. */
  source: string
  /** Its first bytes, where they are at hand; it is opened for them otherwise. */
  head?: Buffer
  /** Without it the picture keeps its pixels. */
  resize?: Resize
  /** What is accepted, told by content: all that we read unless given. */
  accept?: readonly ImageType[]
}

export interface MadeImage {
  /** A new temporary file, to be handed to the storage, which takes it over. */
  path: string
  width: number
  height: number
  /** Bytes. */
  size: number
}

/** Reads and makes pictures, in processes of its own: two at once, the rest wait in a bounded queue. */
export interface Images {
  /**
   * What a picture says it is, without decoding it: a truncated one passes.
   * @throws MediaRefusal; Problem `unavailable` when the queue is full
   */
  probe(source: string, accept?: readonly ImageType[]): Promise<ImageFacts>
  /**
   * Decodes a picture to its end and writes it as PNG: the first frame, turned as its EXIF orientation says,
   * in sRGB, without any metadata.
   * @throws MediaRefusal; Problem `unavailable` when the queue is full or the job takes too long,
   *   `storage-full`
   */
  toPng(job: PngJob): Promise<MadeImage>
  /**
   * Decodes a picture to its end and writes it anew in its own format, near the original: turned as its EXIF
   * orientation says, in sRGB, without any metadata. Animations of GIF and WebP keep their frames, which
   * together may have `MOST_PIXELS`; of other formats the first picture is kept. TIFF is not accepted.
   * @throws what `toPng` throws
   */
  reencode(job: Omit<PngJob, 'resize'>): Promise<MadeImage & { type: ImageType }>
  /** Ends the processes; what they had to do fails with `unavailable`. */
  close(): Promise<void>
}

export const createImages = (options: ImageProcessesOptions): Images => {
  const processes = createImageProcesses(options)

  /** The type that the content says, when it is one of those accepted. */
  const typeOf = async (
    { source, head }: Pick<PngJob, 'source' | 'head'>,
    accept: readonly ImageType[] = IMAGE_TYPES,
  ): Promise<ImageType> => {
    const told = head && sniff(head)
    const type = head ? accept.find((one) => one === told) : await sniffFile(source, accept)
    if (type === undefined) throw new MediaRefusal('not-an-image')
    return type
  }

  const run = async (
    task: ImageTask,
  ): Promise<Extract<ImageAnswer, { facts: unknown } | { made: unknown }>> => {
    const answer = await processes.run(task)
    if ('refused' in answer) throw new MediaRefusal(answer.refused, new Error(answer.words))
    if (!('failed' in answer)) return answer
    const cause = new Error(answer.words)
    if (answer.failed === 'file') throw Object.assign(cause, { code: answer.code })
    throw answer.failed === 'full' ? new Problem('storage-full', { cause }) : unavailable(cause)
  }

  /** Has a file made beside the source, named after it, which is gone again when that fails. */
  const make = async (
    source: string,
    type: ImageType,
    taskFor: (result: string) => ImageTask,
  ): Promise<MadeImage> => {
    const result = `${source}.${randomUUID()}.${EXTENSIONS[type]}`
    try {
      const answer = await run(taskFor(result))
      if (!('made' in answer)) throw new Error('the image process answered something else')
      return { ...answer.made, path: result }
    } catch (error) {
      await rm(result, { force: true }).catch(() => undefined)
      throw problemFromFiles(error) ?? error
    }
  }

  return {
    async probe(source, accept) {
      const type = await typeOf({ source }, accept)
      const answer = await run({ kind: 'probe', source, type, mostPixels: MOST_PIXELS })
      if (!('facts' in answer)) throw new Error('the image process answered something else')
      return answer.facts
    },
    async toPng({ source, head, resize, accept }) {
      const type = await typeOf({ source, ...(head && { head }) }, accept)
      return make(source, 'png', (result) => ({
        kind: 'png',
        source,
        type,
        mostPixels: MOST_PIXELS,
        result,
        ...(resize && { resize }),
      }))
    },
    async reencode({ source, head, accept = REENCODED_TYPES }) {
      const accepted = accept.filter((type) => REENCODED_TYPES.includes(type))
      const type = await typeOf({ source, ...(head && { head }) }, accepted)
      const made = await make(source, type, (result) => ({
        kind: 'reencode',
        source,
        type,
        mostPixels: MOST_PIXELS,
        result,
      }))
      return { ...made, type }
    },
    close: () => processes.close(),
  }
}
