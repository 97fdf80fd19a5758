import { unlink } from 'node:fs/promises'
import type { Readable } from 'node:stream'

/** A part of a file in bytes, both ends included as in RFC 9110 `Range`; a missing end is the file's. */
export interface ByteRange {
  start?: number
  end?: number
}

/** What a stored file is. */
export interface StoredFile {
  key: string
  /** Bytes of the whole file. */
  size: number
  modifiedAt: Date
}

/** A stored file, opened. Who opened it reads `stream` to its end or destroys it. */
export interface OpenFile extends StoredFile {
  stream: Readable
  /** First byte of `stream` in the file. */
  start: number
  /** Bytes of `stream`: 0 when the range begins behind the file's end (416). */
  length: number
}

/**
 * Where uploaded files are kept for good. Keys are chosen by the server: segments of `[A-Za-z0-9._-]` with
 * `/` between, none of dots only.
 *
 * Every method throws Problem `unavailable` when the storage is out of reach, and a plain Error for a key
 * that breaks the rule.
 */
export interface Storage {
  /**
   * Stores a file; it is durable, and readable on every node, once this resolves. A file of that key is
   * replaced in one step. Nothing of it is under the key when this fails or the process dies on the way.
   * @param sourcePath a temporary file, which is taken over: it is gone afterwards, also when this fails
   * @throws Problem `storage-full`
   */
  put(key: string, sourcePath: string, contentType: string): Promise<void>
  /** Opens a file or a range of it; undefined when there is none. */
  open(key: string, range?: ByteRange): Promise<OpenFile | undefined>
  /** What the file is, without its content; undefined when there is none. */
  stat(key: string): Promise<StoredFile | undefined>
  /** Deletes a file; nothing happens when there is none. */
  delete(key: string): Promise<void>
  /** Every file whose key begins with `<folder>/`, in no order. */
  list(folder: string): AsyncIterable<StoredFile>
  /** Removes what interrupted `put`s from before an instant have left; returns their number. */
  removeInterrupted(before: Date): Promise<number>
  /** Resolves when the storage can be used. */
  check(): Promise<void>
  /** Gives connections back. */
  close(): Promise<void>
}

const SEGMENT = /^(?!\.+$)[A-Za-z0-9._-]{1,200}$/
const LONGEST_KEY = 500

/** Whether it could be a key of ours; others may put files where ours are. */
export const isKey = (text: string): boolean =>
  text.length <= LONGEST_KEY && text.split('/').every((segment) => SEGMENT.test(segment))

/**
 * The segments of a key.
 * @throws Error for one that a server would never choose: a mistake of ours, or an attempt to get out
 */
export const segmentsOf = (key: string): string[] => {
  if (!isKey(key)) throw new Error(`not a storage key: ${JSON.stringify(key.slice(0, LONGEST_KEY))}`)
  return key.split('/')
}

/** Removes what a `put` was given, once that is over; what cannot be removed is left to the sweep. */
export const removeSource = (path: string): Promise<void> => unlink(path).catch(() => undefined)

/** The same storage, whose failures `translate` puts into other words; those of `list` come as they are. */
export const translateFailures = (storage: Storage, translate: (error: unknown) => unknown): Storage => {
  const translated =
    <A extends unknown[], R>(action: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return await action(...args)
      } catch (error) {
        throw translate(error)
      }
    }
  return {
    ...storage,
    put: translated(storage.put),
    open: translated(storage.open),
    stat: translated(storage.stat),
    delete: translated(storage.delete),
    removeInterrupted: translated(storage.removeInterrupted),
    check: translated(storage.check),
  }
}
