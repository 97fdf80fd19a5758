import type { ImageType } from './sniff.ts'

/** The most pixels that a picture may have, read or written. */
export const MOST_PIXELS = 50_000_000

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
  /** Without it the picture keeps its pixels. */
  resize?: Resize
  /** What is accepted, told by content: all that we read unless given. */
  accept?: readonly ImageType[]
}

export interface MadeImage {
  /** A new temporary file beside the source, so that disposing of the upload removes it as well. */
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
}
