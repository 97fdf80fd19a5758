import { open } from 'node:fs/promises'

/** The picture formats that we read. */
export const IMAGE_TYPES = ['png', 'jpeg', 'webp', 'gif', 'avif', 'tiff'] as const
export type ImageType = (typeof IMAGE_TYPES)[number]

export const VIDEO_TYPES = ['mp4', 'webm', 'quicktime'] as const
export type VideoType = (typeof VIDEO_TYPES)[number]

export const AUDIO_TYPES = ['mp3', 'aac', 'm4a', 'ogg', 'weba', 'flac', 'wav'] as const
/** `m4a` is AAC in the boxes of MP4, `aac` AAC by itself (ADTS), `weba` a WebM without pictures. */
export type AudioType = (typeof AUDIO_TYPES)[number]

export type MediaType = ImageType | VideoType | AudioType

/** The media type under which each is served. */
export const MIME_TYPES: Readonly<Record<MediaType, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
  tiff: 'image/tiff',
  mp4: 'video/mp4',
  webm: 'video/webm',
  quicktime: 'video/quicktime',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  weba: 'audio/webm',
  flac: 'audio/flac',
  wav: 'audio/wav',
}

/** What the key of a stored file of each ends in, behind the dot: it tells the type when the file is served. */
export const EXTENSIONS: Readonly<Record<MediaType, string>> = {
  png: 'png',
  jpeg: 'jpg',
  webp: 'webp',
  gif: 'gif',
  avif: 'avif',
  tiff: 'tiff',
  mp4: 'mp4',
  webm: 'webm',
  quicktime: 'mov',
  mp3: 'mp3',
  aac: 'aac',
  m4a: 'm4a',
  ogg: 'ogg',
  weba: 'weba',
  flac: 'flac',
  wav: 'wav',
}

/** How much of a file the formats are told by, in bytes. */
export const HEAD_BYTES = 4096

/** The format of a picture or a video by its content; undefined when it is none of those accepted. */
export const sniffFile = async <T extends MediaType>(
  path: string,
  accept: readonly T[],
): Promise<T | undefined> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    const type = sniff(buffer.subarray(0, bytesRead))
    return accept.find((accepted) => accepted === type)
  } finally {
    await file.close()
  }
}

/** The format of a picture or a video by its first bytes; undefined when it is none that we know. */
export const sniff = (head: Buffer): MediaType | undefined => {
  const text = head.toString('latin1')
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (/^GIF8[79]a/.test(text)) return 'gif'
  if (/^RIFF.{4}WEBPVP8[ LX]/s.test(text)) return 'webp'
  // Little and big endian, and the same of BigTIFF.
  if (/^(II[*+]\0|MM\0[*+])/.test(text)) return 'tiff'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return docTypeOf(head) === 'webm' ? 'webm' : undefined
  return sniffBoxes(head, text)
}

/** Major brands of ISO 14496-12 files that browsers play as MP4. */
const MP4_BRAND = /^(isom|iso[2-9a-c]|mp4[12]|avc1|dash|cmfc|cmf2|M4V |M4VP|MSNV|mmp4|f4v )$/
/** What a QuickTime file older than `ftyp` begins with. */
const OLD_QUICKTIME_BOX = /^(moov|mdat|wide|pnot)$/

/** Files made of boxes: a size in four bytes, then a name in four (ISO 14496-12, QuickTime). */
const sniffBoxes = (head: Buffer, text: string): MediaType | undefined => {
  const name = text.slice(4, 8)
  if (OLD_QUICKTIME_BOX.test(name)) return 'quicktime'
  if (name !== 'ftyp' || head.length < 16) return undefined
  const size = Math.min(head.readUInt32BE(0), head.length)
  const major = text.slice(8, 12)
  const brands = Array.from({ length: Math.max(0, Math.floor((size - 16) / 4)) }, (_, index) =>
    text.slice(16 + 4 * index, 20 + 4 * index),
  )
  if (major === 'avif' || major === 'avis' || (major === 'mif1' && brands.includes('avif'))) return 'avif'
  if (major === 'qt  ') return 'quicktime'
  return MP4_BRAND.test(major) ? 'mp4' : undefined
}

/** The DocType of an EBML header (RFC 8794, 11.2.4), which tells WebM from other Matroska files. */
const docTypeOf = (head: Buffer): string | undefined => {
  const at = head.indexOf(Buffer.from([0x42, 0x82]), 4)
  // A length of one byte, marked by its first bit.
  const length = (head[at + 2] ?? 0) & 0x7f
  return at < 0 ? undefined : head.toString('latin1', at + 3, at + 3 + length).replace(/\0+$/, '')
}
