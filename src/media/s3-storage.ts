import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { Upload } from '@aws-sdk/lib-storage'
import { Problem, unavailable } from '../kernel/problem.ts'
import { problemFromFiles } from './file-failures.ts'
import {
  type ByteRange,
  isKey,
  removeSource,
  type Storage,
  type StoredFile,
  segmentsOf,
  translateFailures,
} from './storage.ts'

export interface S3Settings {
  /** Of a server other than Amazon's, such as `http://minio:9000`. */
  endpoint?: string | undefined
  region: string
  bucket: string
  accessKeyId: string
  secretAccessKey: string
  /** The bucket in the path and not in the host's name, as most servers other than Amazon's want it. */
  forcePathStyle?: boolean | undefined
  timeouts?: S3Timeouts | undefined
}

/** How long to wait for what, in milliseconds; every request is tried twice. */
export interface S3Timeouts {
  connect: number
  /** Until an answer begins. */
  answer: number
  /** Until a part of 5 MiB is sent and acknowledged. */
  part: number
}

const TIMEOUTS: S3Timeouts = { connect: 2_000, answer: 5_000, part: 20_000 }
/** Silence within an answer: as long as a client may stop reading, since its pause is ours. */
const SILENCE_MILLISECONDS = 120_000
const ATTEMPTS = 2
const PART_BYTES = 5 * 1024 * 1024

/** Files in a bucket of an S3-compatible server. Connects with the first request. */
export const createS3Storage = (settings: S3Settings): Storage => {
  const { bucket: Bucket, accessKeyId, secretAccessKey, timeouts = TIMEOUTS } = settings
  const client = new S3Client({
    region: settings.region,
    credentials: { accessKeyId, secretAccessKey },
    ...(settings.endpoint && { endpoint: settings.endpoint }),
    forcePathStyle: settings.forcePathStyle ?? false,
    maxAttempts: ATTEMPTS,
    // Servers other than Amazon's do not know the checksums that the SDK adds unless told.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: {
      connectionTimeout: timeouts.connect,
      requestTimeout: timeouts.part,
      throwOnRequestTimeout: true,
      socketTimeout: SILENCE_MILLISECONDS,
    },
  })
  const soon = { requestTimeout: timeouts.answer }

  const stat = async (key: string): Promise<StoredFile | undefined> => {
    const head = await unlessMissing(client.send(new HeadObjectCommand({ Bucket, Key: keyOf(key) }), soon))
    return head && { key, size: head.ContentLength ?? 0, modifiedAt: head.LastModified ?? new Date(0) }
  }

  const openNothing = async (key: string, start: number) => {
    const file = await stat(key)
    return file && { ...file, start, length: 0, stream: Readable.from([]) }
  }

  const upload = async (Key: string, path: string, ContentType: string): Promise<void> => {
    const Body = (await open(path)).createReadStream()
    try {
      const params = { Bucket, Key, Body, ContentType }
      await new Upload({ client, params, partSize: PART_BYTES, queueSize: 2 }).done()
    } finally {
      Body.destroy()
    }
  }

  const storage: Storage = {
    async put(key, sourcePath, ContentType) {
      try {
        await upload(keyOf(key), sourcePath, ContentType)
      } finally {
        await removeSource(sourcePath)
      }
    },
    async open(key, range = {}) {
      const { start = 0, end } = range
      // Such a range is no range to HTTP, which would send the whole file.
      if (end !== undefined && end < start) return openNothing(key, start)
      const request = new GetObjectCommand({ Bucket, Key: keyOf(key), Range: toHeader(range) })
      const answer = await unlessMissing(client.send(request, soon)).catch((error: unknown) => {
        if (statusOf(error) === 416) return 'unsatisfiable' as const
        throw error
      })
      if (answer === 'unsatisfiable') return openNothing(key, start)
      if (!answer) return undefined
      const { Body, ContentLength: length = 0, ContentRange, LastModified = new Date(0) } = answer
      if (!(Body instanceof Readable)) throw new Error('the S3 client gave no stream')
      const size = ContentRange ? Number(ContentRange.split('/')[1]) : length
      return { key, size, modifiedAt: LastModified, start, length, stream: Body }
    },
    stat,
    async delete(key) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(key) }), soon)
    },
    list: (folder) => listFolder(client, { Bucket, Prefix: `${keyOf(folder)}/` }, soon),
    async removeInterrupted(before) {
      const { Uploads = [] } = await client
        .send(new ListMultipartUploadsCommand({ Bucket }), soon)
        .catch(noneOf)
      const stale = Uploads.filter(({ Initiated }) => Initiated && Initiated < before)
      for (const { Key, UploadId } of stale) {
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }), soon)
      }
      return stale.length
    },
    async check() {
      await client.send(new HeadBucketCommand({ Bucket }), soon)
    },
    async close() {
      client.destroy()
    },
  }
  return translateFailures(storage, toProblem)
}

const keyOf = (key: string): string => segmentsOf(key).join('/')

const toHeader = ({ start = 0, end }: ByteRange): string | undefined =>
  start === 0 && end === undefined ? undefined : `bytes=${start}-${end ?? ''}`

const statusOf = (error: unknown): number | undefined =>
  error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined

const unlessMissing = async <T>(answer: Promise<T>): Promise<T | undefined> => {
  try {
    return await answer
  } catch (error) {
    // A bucket that is missing is an outage, and no missing file.
    if (statusOf(error) === 404 && (error as Error).name !== 'NoSuchBucket') return undefined
    throw error
  }
}

/** Servers without such a list, or keys without the right to it, remove interrupted uploads themselves. */
const noneOf = (error: unknown): { Uploads?: [] } => {
  if (statusOf(error) === 501 || statusOf(error) === 403) return {}
  throw error
}

async function* listFolder(
  client: S3Client,
  folder: { Bucket: string; Prefix: string },
  options: { requestTimeout: number },
): AsyncGenerator<StoredFile> {
  let ContinuationToken: string | undefined
  do {
    const page = await client
      .send(new ListObjectsV2Command({ ...folder, ContinuationToken }), options)
      .catch((error: unknown) => {
        throw toProblem(error)
      })
    for (const { Key, Size = 0, LastModified } of page.Contents ?? []) {
      if (Key && isKey(Key) && LastModified) yield { key: Key, size: Size, modifiedAt: LastModified }
    }
    ContinuationToken = page.NextContinuationToken
  } while (ContinuationToken)
}

/** The codes with which servers say that there is no room: of MinIO, of Ceph, and of both with quotas. */
const FULL = /^(XMinioStorageFull|XMinioAdminBucketQuotaExceeded|QuotaExceeded|InsufficientStorage)$/

/**
 * Whatever the server refuses is an outage to the caller, a wrong key or bucket included; only what never
 * came from it (a failure to read our own file, a mistake in the code) is passed on.
 */
const toProblem = (error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof Problem) return error
  if (FULL.test(error.name) || statusOf(error) === 507) return new Problem('storage-full', { cause: error })
  const ofFiles = problemFromFiles(error)
  if (ofFiles) return ofFiles
  const isOutage = '$metadata' in error || error.name === 'TimeoutError' || 'code' in error
  return isOutage && !('path' in error) ? unavailable(error) : error
}
