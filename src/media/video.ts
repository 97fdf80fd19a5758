import { type FileHandle, open } from 'node:fs/promises'
import { problemFromFiles } from './file-failures.ts'
import { MediaRefusal } from './refusal.ts'
import { sniffFile, VIDEO_TYPES, type VideoType } from './sniff.ts'

/** How many boxes or elements are looked at: a film of hours in pieces of seconds has fewer. */
const MOST_PARTS = 20_000
/** The longest head of either: of a box its size, name and long size; of an element its id and size. */
const HEAD_BYTES = 16

/** A part of a file: its name, and where what it holds begins and ends. */
interface Part {
  name: number
  start: number
  /** Undefined when the part does not say. */
  end: number | undefined
}

/** Reads the head of the part at a place, of whatever it lies in up to `end`. @throws Error when it is none */
type ReadPart = (at: number, end: number) => Promise<Part>

/**
 * The format of a video by its content. Its parts are followed to the end of the file, so that a file that
 * was cut off is refused; the streams in them are not decoded. Reads some bytes of each part only.
 * @throws MediaRefusal `not-a-video`, `corrupt`; Problem `unavailable`
 */
export const probeVideo = async (path: string): Promise<VideoType> => {
  const type = await sniffFile(path, VIDEO_TYPES).catch((error: unknown) => {
    throw problemFromFiles(error) ?? error
  })
  if (type === undefined) throw new MediaRefusal('not-a-video')
  await checkParts(path, type === 'webm' ? 'elements' : 'boxes')
  return type
}

/**
 * Follows the parts of a file, of either kind, to its end.
 * @throws MediaRefusal `corrupt`; Problem `unavailable`
 */
export const checkParts = async (path: string, kind: 'elements' | 'boxes'): Promise<void> => {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      const readHead = headReader(file)
      await (kind === 'elements'
        ? checkElements(elementReader(readHead), size)
        : checkBoxes(boxReader(readHead), size))
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Malformed) throw new MediaRefusal('corrupt', error)
    throw problemFromFiles(error) ?? error
  }
}

class Malformed extends Error {}

/** Reads so many bytes at a place, as often as a file may have parts. */
const headReader = (file: FileHandle): ((at: number, end: number) => Promise<Buffer>) => {
  const buffer = Buffer.alloc(HEAD_BYTES)
  let parts = 0
  return async (at, end) => {
    parts += 1
    if (parts > MOST_PARTS) throw new Malformed('too many parts')
    const { bytesRead } = await file.read(buffer, 0, Math.min(HEAD_BYTES, end - at), at)
    return buffer.subarray(0, bytesRead)
  }
}

const nameOf = (text: string): number => Buffer.from(text, 'latin1').readUInt32BE()
const MOOV = nameOf('moov')
const TRAK = nameOf('trak')
const MDAT = nameOf('mdat')
const MOOF = nameOf('moof')

/** A box (ISO 14496-12, 4.2): a size of 1 stands before a size in eight bytes, 0 for all the rest. */
const boxReader =
  (readHead: ReturnType<typeof headReader>): ReadPart =>
  async (at, end) => {
    const head = await readHead(at, end)
    if (head.length < 8) throw new Malformed('no room for a box')
    const name = head.readUInt32BE(4)
    const size = head.readUInt32BE(0)
    if (size === 0) return { name, start: at + 8, end: undefined }
    const isLong = size === 1
    if (isLong && head.length < 16) throw new Malformed('no room for the size of a box')
    const start = at + (isLong ? 16 : 8)
    const boxEnd = at + (isLong ? Number(head.readBigUInt64BE(8)) : size)
    if (boxEnd < start || boxEnd > end) throw new Malformed('a box of a size that cannot be')
    return { name, start, end: boxEnd }
  }

const checkBoxes = async (read: ReadPart, size: number): Promise<void> => {
  let hasTrack = false
  let hasMedia = false
  for (let at = 0; at < size; ) {
    const { name, start, end = size } = await read(at, size)
    if (name === MOOV) hasTrack ||= await holds(read, TRAK, start, end)
    if (name === MDAT || name === MOOF) hasMedia = true
    at = end
  }
  if (!hasTrack) throw new Malformed('no track')
  if (!hasMedia) throw new Malformed('no media')
}

/** Whether a part of that name lies there. */
const holds = async (read: ReadPart, name: number, start: number, end: number): Promise<boolean> => {
  for (let at = start; at < end; ) {
    const part = await read(at, end)
    if (part.name === name) return true
    at = part.end ?? end
  }
  return false
}

const EBML = 0x1a45dfa3
const SEGMENT = 0x18538067
const TRACKS = 0x1654ae6b
const TRACK_ENTRY = 0xae
const CLUSTER = 0x1f43b675

/** An element (RFC 8794, 5 and 6): numbers whose first set bit tells their length; a size of ones is unknown. */
const elementReader =
  (readHead: ReturnType<typeof headReader>): ReadPart =>
  async (at, end) => {
    const head = await readHead(at, end)
    const idLength = Math.clz32(head[0] ?? 0) - 23
    const sizeLength = Math.clz32(head[idLength] ?? 0) - 23
    if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength)
      throw new Malformed('no element where one must be')
    const name = head.readUIntBE(0, idLength)
    const start = at + idLength + sizeLength
    const digits = head.toString('hex', idLength, idLength + sizeLength)
    const marker = 1n << BigInt(7 * sizeLength)
    const size = BigInt(`0x${digits}`) - marker
    if (size === marker - 1n) return { name, start, end: undefined }
    if (size > end - start) throw new Malformed('an element of a size that cannot be')
    return { name, start, end: start + Number(size) }
  }

const checkElements = async (read: ReadPart, size: number): Promise<void> => {
  const header = await read(0, size)
  if (header.name !== EBML || header.end === undefined) throw new Malformed('no EBML header')
  let segment = await read(header.end, size)
  // What may lie between, such as padding.
  while (segment.name !== SEGMENT) segment = await read(segment.end ?? size, size)
  await checkSegment(read, segment.start, segment.end ?? size)
}

const checkSegment = async (read: ReadPart, start: number, end: number): Promise<void> => {
  let hasTrack = false
  let hasCluster = false
  for (let at = start; at < end; ) {
    const part = await read(at, end)
    if (part.name === TRACKS) hasTrack ||= await holds(read, TRACK_ENTRY, part.start, part.end ?? end)
    if (part.name === CLUSTER) hasCluster = true
    // A recorder that writes as it goes leaves the size of its clusters open: no more is known of the rest.
    at = part.end ?? end
  }
  if (!hasTrack) throw new Malformed('no track')
  if (!hasCluster) throw new Malformed('no cluster')
}
