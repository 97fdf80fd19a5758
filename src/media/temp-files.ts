import { randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { StorageEngine } from 'multer'
import { HEAD_BYTES } from './sniff.ts'

/** How much of one file is gathered before it is written, in bytes: each write costs a turn of a thread. */
const GATHER_BYTES = 2 * 1024 * 1024
/** How much of all files together; above it each writes what it has. */
const GATHER_BYTES_OF_ALL = 64 * 1024 * 1024
let gatheredByAll = 0

/** The files of one form. */
export interface TempFiles {
  /** Where multer puts them. */
  engine: StorageEngine
  /** Removes them, those that are still being written as well. Never fails; may be called again. */
  remove(): Promise<void>
}

/**
 * New files in a folder that all forms share, under names of ours: `<form>.<file>`, so that whoever sweeps
 * the folder knows which belong together. A folder for each form would cost as much as its files do.
 *
 * multer's own engine writes each chunk of the network by itself, which takes a third of the time that an
 * upload needs of the processor.
 */
export const createTempFiles = (folder: string): TempFiles => {
  const form = randomUUID()
  const files = new Map<string, Promise<FileHandle>>()
  let isRemoved = false
  return {
    engine: {
      _handleFile(_request, file, done) {
        // multer may open another one of a form that has failed already.
        if (isRemoved) return done(new Error('the form is gone'))
        const path = join(folder, `${form}.${files.size}`)
        const opening = open(path, 'wx', 0o600)
        files.set(path, opening)
        opening
          .then((opened) => writeTo(opened, file.stream))
          .then(
            (written) => done(null, { path, ...written }),
            (error: unknown) => done(error),
          )
      },
      // All of a form go together.
      _removeFile: (_request, _file, done) => done(null),
    },
    async remove() {
      isRemoved = true
      for (const [path, opening] of files) {
        await opening.catch(() => undefined)
        // Taken over, or never made, or left to the sweep.
        await unlink(path).catch(() => undefined)
      }
    },
  }
}

/** Writes a stream to a file, closes that, and gives its length in bytes and the first of them. */
const writeTo = async (file: FileHandle, stream: Readable): Promise<{ size: number; head: Buffer }> => {
  let gathered: Buffer[] = []
  let bytes = 0
  const write = async (): Promise<void> => {
    const chunks = gathered
    gatheredByAll -= bytes
    gathered = []
    bytes = 0
    await writeAll(file, chunks)
  }
  try {
    let size = 0
    let head = Buffer.alloc(0)
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)])
      gathered.push(chunk)
      size += chunk.length
      bytes += chunk.length
      gatheredByAll += chunk.length
      if (bytes >= GATHER_BYTES || gatheredByAll > GATHER_BYTES_OF_ALL) await write()
    }
    await write()
    return { size, head }
  } finally {
    gatheredByAll -= bytes
    await file.close()
  }
}

/** Writes all of it, which a device that is nearly full does not do in one go. */
const writeAll = async (file: FileHandle, chunks: Buffer[]): Promise<void> => {
  const length = chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  if (length === 0) return
  const { bytesWritten } = await file.writev(chunks)
  if (bytesWritten < length) await file.writeFile(Buffer.concat(chunks).subarray(bytesWritten))
}
