import { mkdir } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import type { Log } from '../db/log.ts'
import { probeAudio } from './audio.ts'
import { createDiskStorage } from './disk-storage.ts'
import { createImages, type Images } from './images.ts'
import type { S3Settings } from './s3-storage.ts'
import type { AudioType, VideoType } from './sniff.ts'
import type { Storage } from './storage.ts'
import { type SweepCounts, type SweepOptions, sweepMedia } from './sweep.ts'
import { receiveUpload, type Upload, type UploadOptions } from './upload.ts'
import { probeVideo } from './video.ts'

export interface MediaOptions {
  /** Holds `media/` (what is stored, without S3) and `tmp/` (what is being received and made). */
  dataDir: string
  /** Keep files on an S3-compatible server in place of the disk. */
  s3?: S3Settings | undefined
  log: Log
  /** How many image jobs may wait for the two that run; 16 unless told. */
  queueSize?: number | undefined
}

/** All that the APIs need for files. */
export interface Media {
  storage: Storage
  images: Images
  /**
   * The format of a video by its content, which goes on to its end; its streams are not decoded.
   * @throws MediaRefusal `not-a-video`, `corrupt`; Problem `unavailable`
   */
  probeVideo(path: string): Promise<VideoType>
  /**
   * The format of a recording by its content; its sound is not decoded.
   * @throws MediaRefusal `not-audio`, `corrupt`; Problem `unavailable`
   */
  probeAudio(path: string): Promise<AudioType>
  /** Where uploads and results lie for as long as a request takes. */
  tempDir: string
  /**
   * Receives a multipart form into temporary files. The caller disposes of it, whatever happens.
   * @throws Problem `unsupported-media`, `malformed`, `too-large`, `storage-full`, `unavailable`
   */
  receive(request: IncomingMessage, options: UploadOptions): Promise<Upload>
  /** Deletes what no row knows and what interrupted requests have left. */
  sweep(options: Omit<SweepOptions, 'storage' | 'tempDir'>): Promise<SweepCounts>
  /** Ends the image processes (what they had to do fails with `unavailable`) and gives connections back. */
  close(): Promise<void>
}

/** Makes the folders; starts nothing and connects to nothing until it is needed. */
export const createMedia = async ({ dataDir, s3, log, queueSize }: MediaOptions): Promise<Media> => {
  const tempDir = join(dataDir, 'tmp')
  await mkdir(tempDir, { recursive: true, mode: 0o700 })
  const storage = await openStorage(dataDir, s3)
  const images = createImages({ log, queueSize })
  return {
    storage,
    images,
    probeVideo,
    probeAudio,
    tempDir,
    receive: (request, options) => receiveUpload(request, tempDir, options),
    sweep: (options) => sweepMedia({ ...options, storage, tempDir }),
    async close() {
      await images.close()
      await storage.close()
    },
  }
}

const openStorage = async (dataDir: string, s3: S3Settings | undefined): Promise<Storage> => {
  if (!s3) return createDiskStorage(join(dataDir, 'media'))
  // Its SDK takes a quarter of a second to load.
  const { createS3Storage } = await import('./s3-storage.ts')
  return createS3Storage(s3)
}
