import type { IncomingMessage } from 'node:http'
import type { Log } from '../db/log.ts'
import type { Images } from './images.ts'
import type { S3Settings } from './s3-storage.ts'
import type { Storage } from './storage.ts'
import type { SweepCounts, SweepOptions } from './sweep.ts'
import type { Upload, UploadOptions } from './upload.ts'

export interface MediaOptions {
  /** Holds `media/` (what is stored, without S3) and `tmp/` (what is being received and made). */
  dataDir: string
  /** Keep files on an S3-compatible server in place of the disk. */
  s3?: S3Settings
  log: Log
  /** How many image jobs may wait for the two that run; 16 unless told. */
  queueSize?: number
}

/** All that the APIs need for files. */
export interface Media {
  storage: Storage
  images: Images
  /** Where uploads and results lie for as long as a request takes. */
  tempDir: string
  /**
   * Receives a multipart form into temporary files. The caller disposes of it, whatever happens.
   * @throws Problem `malformed`, `too-large`, `unsupported-media`, `storage-full`
   */
  receive(request: IncomingMessage, options: UploadOptions): Promise<Upload>
  /** Deletes what no row knows and what interrupted requests have left. */
  sweep(options: Omit<SweepOptions, 'storage' | 'tempDir'>): Promise<SweepCounts>
  /** Ends the image processes (what they had to do fails with `unavailable`) and gives connections back. */
  close(): Promise<void>
}

export declare function createMedia(options: MediaOptions): Promise<Media>
