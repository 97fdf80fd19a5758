import type { Writable } from 'node:stream'
import type { Request, Response } from 'express'
import multer, { type StorageEngine } from 'multer'
import type { FormLimits, Upload, UploadedFile } from './upload.ts'
import type { UploadBody } from './upload-body.ts'

/** What a part may say of itself: name and file name, type, encoding, and what some clients add. */
const MOST_PART_HEADERS = 16
const LONGEST_NAME = 100

/**
 * Reads a form; its files go where `storage` puts them. multer wants no more of a request than that it is a
 * stream with headers, so it gets the metered body in its place: a refused one then ends at once, where multer
 * would read a request to its end first.
 * @throws what multer and busboy throw, and whatever the body fails with
 */
export const parseForm = async (
  body: UploadBody,
  storage: StorageEngine,
  limits: FormLimits,
): Promise<Pick<Upload, 'fields' | 'files'>> => {
  const request = body as unknown as Request
  await new Promise<void>((resolve, reject) => {
    const receive = receiver(storage, limits)
    receive(request, undefined as unknown as Response, (error?: unknown) =>
      error ? reject(error) : resolve(),
    )
  })
  // Absent when the request had no body at all.
  if (request.body === undefined) throw new Error('a form without a body')
  const files: Record<string, UploadedFile[]> = Object.create(null)
  for (const file of (request.files ?? []) as (Express.Multer.File & { head: Buffer })[]) {
    const { path, size, head, originalname, mimetype } = file
    const ofField = files[file.fieldname] ?? []
    const received = { path, size, head, originalName: originalname, declaredType: mimetype }
    files[file.fieldname] = [...ofField, received]
  }
  return { fields: textsOf(request.body), files }
}

/**
 * The text fields as they came. busboy puts U+FFFD where bytes are no text in their charset, and nothing for
 * a charset that it does not know; who sends U+FFFD itself has lost the text before.
 */
const textsOf = (fields: Record<string, string | undefined | (string | undefined)[]>): Upload['fields'] => {
  for (const text of Object.values(fields).flat())
    if (text === undefined || text.includes('\ufffd')) throw new Error('a text field that is no text')
  return fields as Upload['fields']
}

const receiver = (storage: StorageEngine, limits: FormLimits) => {
  const { files, maxFileBytes, maxFields, maxFieldBytes } = limits
  const mostFiles = Object.values(files).reduce((sum, count) => sum + count, 0)
  const room = new Map(Object.entries(files))
  const options: multer.Options & { streamHandler(body: UploadBody, parser: Writable): void } = {
    storage,
    defParamCharset: 'utf8',
    limits: {
      fileSize: maxFileBytes,
      fields: maxFields,
      fieldSize: maxFieldBytes,
      fieldNameSize: LONGEST_NAME,
      // Twice what is wanted: what nobody asked for is dropped, up to a point.
      files: 2 * mostFiles + 2,
      parts: 2 * mostFiles + 2 + maxFields,
      headerPairs: MOST_PART_HEADERS,
      // Brackets build objects and arrays of any depth and length; our forms are flat.
      fieldNestingDepth: 0,
      fieldArrayIndexLimit: 0,
    },
    fileFilter(_request, { fieldname }, done) {
      const left = room.get(fieldname) ?? 0
      room.set(fieldname, left - 1)
      done(null, left > 0)
    },
    // Missing in the published types.
    streamHandler(body, parser) {
      // multer lets go of the parser once it has decided; what is left of a refused body is not its business.
      parser.once('unpipe', () => {
        if (!body.readableEnded) body.destroy()
      })
      body.pipe(parser)
    },
  }
  return multer(options).any()
}
