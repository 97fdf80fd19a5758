import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { StorageEngine } from 'multer'
import { HEAD_BYTES } from './sniff.ts'

/** How much of one file is gathered before it is written, in bytes: each write costs a turn of a thread. */
const GATHER_BYTES = 1024 * 1024
/** How much of all files together; above it each writes what it has. */
const GATHER_BYTES_OF_ALL = 64 * 1024 * 1024
let gatheredByAll = 0

/**
 * Where multer puts files: new ones in a folder, under names of ours. Its own engine writes each chunk of
 * the network by itself, which takes a third of the time that an upload needs of the processor.
 */
export const tempFiles = (folder: string): StorageEngine => ({
  _handleFile(_request, file, done) {
    const path = join(folder, randomUUID())
    writeTo(path, file.stream).then(
      (written) => done(null, { path, ...written }),
      (error: unknown) => done(error),
    )
  },
  _removeFile(_request, { path }, done) {
    rm(path, { force: true }).then(() => done(null), done)
  },
})

/** Writes a stream to a new file, and gives its length in bytes and the first of them. */
const writeTo = async (path: string, stream: Readable): Promise<{ size: number; head: Buffer }> => {
  const file = await open(path, 'wx', 0o600)
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
