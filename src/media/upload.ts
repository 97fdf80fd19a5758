import type { IncomingMessage } from 'node:http'
import { Problem } from '../kernel/problem.ts'
import { parseForm } from './form.ts'
import { createTempFiles } from './temp-files.ts'
import { drain, type MinimumRate, meterBody } from './upload-body.ts'
import { toUploadProblem } from './upload-failures.ts'

export interface UploadOptions {
  /** The file fields of the form, and how many files each takes. Files beyond that are read and dropped. */
  files: Readonly<Record<string, number>>
  /** The largest file, in bytes. */
  maxFileBytes: number
  /** All files together, in bytes; as many of the largest as there may be, unless told. */
  maxFilesBytes?: number
  /** The most text fields; 32 unless told. */
  maxFields?: number
  /** The longest text field, in bytes; 64 KiB unless told. */
  maxFieldBytes?: number
  /** A body that brings less is cut; 1 KiB/s over 30 s unless told. */
  minimumRate?: MinimumRate
}

export interface UploadedFile {
  /** A temporary file. */
  path: string
  /** Bytes. */
  size: number
  /** The first of them, which tell the format. */
  head: Buffer
  /** The client's words: to be shown or stored, never to be believed. */
  originalName: string
  /** The client's words. */
  declaredType: string
}

/** A multipart form, received. Names that nobody sent are not in it, and neither has a prototype. */
export interface Upload {
  /** A field sent more than once has all of its values. */
  fields: Readonly<Record<string, string | string[]>>
  files: Readonly<Record<string, UploadedFile[]>>
  /** Removes the temporary files that nobody took over. Never fails; may be called again. */
  dispose(): Promise<void>
}

/** The limits of a form, all of them told. */
export type FormLimits = Required<Omit<UploadOptions, 'minimumRate'>>

const MAX_FIELDS = 32
const MAX_FIELD_BYTES = 64 * 1024
const MINIMUM_RATE: MinimumRate = { bytesPerSecond: 1024, windowSeconds: 30 }

/** What boundaries and part headers may add to a body, in bytes. */
const FRAME_BYTES = 1024 * 1024

/**
 * Receives a multipart form, its files into `tempDir`, where nothing of it is left when this fails. Files of
 * other fields than those named are read and dropped. A refused body is read on for a while, so that the
 * client comes to see why; the caller closes the connection of a request that is not `complete`.
 * @throws Problem `unsupported-media` (no form), `malformed`, `too-large`, `storage-full`, `unavailable`
 */
export const receiveUpload = async (
  request: IncomingMessage,
  tempDir: string,
  options: UploadOptions,
): Promise<Upload> => {
  const { minimumRate = MINIMUM_RATE } = options
  const mostFiles = Object.values(options.files).reduce((sum, count) => sum + count, 0)
  const limits: FormLimits = {
    maxFields: MAX_FIELDS,
    maxFieldBytes: MAX_FIELD_BYTES,
    maxFilesBytes: mostFiles * options.maxFileBytes,
    ...options,
  }
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) throw notAForm(request)
  const files = createTempFiles(tempDir)
  try {
    const body = meterBody(request, largestBody(limits), minimumRate)
    return { ...(await parseForm(body, files.engine, limits)), dispose: files.remove }
  } catch (error) {
    await Promise.all([files.remove(), drain(request)])
    throw toUploadProblem(error)
  }
}

const largestBody = ({ maxFilesBytes, maxFields, maxFieldBytes }: FormLimits): number =>
  maxFilesBytes + maxFields * maxFieldBytes + FRAME_BYTES

const notAForm = (request: IncomingMessage): Problem =>
  new Problem('unsupported-media', {
    allowed: ['multipart/form-data'],
    refused: request.headers['content-type'] ?? '',
  })
