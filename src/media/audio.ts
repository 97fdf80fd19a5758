import { open } from 'node:fs/promises'
import { problemFromFiles } from './file-failures.ts'
import { MediaRefusal } from './refusal.ts'
import type { AudioType } from './sniff.ts'
import { checkParts } from './video.ts'

/** How much is read at a place, in bytes: more than the head of any format, and its first frame. */
const WINDOW = 16 * 1024

/** Some bytes of a file, and how long all of it is. */
interface Recording {
  size: number
  read(at: number): Promise<Buffer>
}

/**
 * The format of a recording by its content: what it begins with, and that something follows that goes with it.
 * Sound is not decoded.
 * @throws MediaRefusal `not-audio`, `corrupt`; Problem `unavailable`
 */
export const probeAudio = async (path: string): Promise<AudioType> => {
  const type = await sniffAudio(path).catch((error: unknown) => {
    throw problemFromFiles(error) ?? error
  })
  if (type === undefined) throw new MediaRefusal('not-audio')
  if (type === 'm4a') await checkParts(path, 'boxes')
  if (type === 'weba') await checkParts(path, 'elements')
  return type
}

const sniffAudio = async (path: string): Promise<AudioType | undefined> => {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const read = async (at: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(WINDOW), 0, WINDOW, at)
      return buffer.subarray(0, bytesRead)
    }
    return await typeOf({ size, read })
  } finally {
    await file.close()
  }
}

const typeOf = async (recording: Recording): Promise<AudioType | undefined> => {
  const head = await recording.read(0)
  const text = head.toString('latin1')
  if (text.startsWith('RIFF')) return isWave(head, text, recording.size) ? 'wav' : undefined
  if (text.startsWith('fLaC')) return isFlac(head, recording.size) ? 'flac' : undefined
  if (text.startsWith('OggS')) return isSoundInOgg(head, text) ? 'ogg' : undefined
  if (/^....ftypM4[AB] /s.test(text)) return 'm4a'
  if (text.startsWith('\x1a\x45\xdf\xa3')) return isSoundInWebm(text) ? 'weba' : undefined
  return framesAt(recording, id3Length(head))
}

/** RIFF of the length that it says, with a description of the samples. A recorder that was cut says more. */
const isWave = (head: Buffer, text: string, size: number): boolean =>
  text.slice(8, 12) === 'WAVE' && text.includes('fmt ') && head.readUInt32LE(4) + 8 <= size

/** A first block that describes the stream, 34 bytes long (RFC 9639, 8.2), and more behind it. */
const isFlac = (head: Buffer, size: number): boolean =>
  head.length > 42 && ((head[4] ?? 0) & 0x7f) === 0 && head.readUIntBE(5, 3) === 34 && size > 42

/** The first packet of each stream in Ogg (RFC 3533) tells its codec; these are for sound. */
const SOUND_IN_OGG = ['\x01vorbis', 'OpusHead', '\x7fFLAC', 'Speex   ']
const PICTURES_IN_OGG = '\x80theora'

const isSoundInOgg = (head: Buffer, text: string): boolean => {
  const [version, flags = 0, segments = 0] = [head[4], head[5], head[26]]
  return (
    version === 0 &&
    (flags & 2) !== 0 &&
    SOUND_IN_OGG.some((codec) => text.startsWith(codec, 27 + segments)) &&
    !text.includes(PICTURES_IN_OGG)
  )
}

/** The codec of each track stands in its entry (RFC 9559, 5.1.4.1.21): `A_` for sound, `V_` for pictures. */
const isSoundInWebm = (text: string): boolean =>
  /\x42\x82[\x81-\x88]webm/.test(text) && /\x86[\x81-\xbf]A_/.test(text) && !/\x86[\x81-\xbf]V_/.test(text)

/** How long the ID3v2 tag is before the sound; sizes in it have seven bits to the byte. */
const id3Length = (head: Buffer): number => {
  if (head.length < 10 || head.toString('latin1', 0, 3) !== 'ID3') return 0
  const [a = 0, b = 0, c = 0, d = 0] = head.subarray(6, 10)
  const hasFooter = ((head[5] ?? 0) & 0x10) !== 0
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d) + (hasFooter ? 10 : 0)
}

/** Two frames one after the other: eleven set bits alone stand in many a file. */
const framesAt = async (recording: Recording, at: number): Promise<AudioType | undefined> => {
  const window = await recording.read(at)
  const first = readFrame(window, 0)
  if (!first) return undefined
  const second = readFrame(window, first.length)
  return second?.type === first.type ? first.type : undefined
}

interface Frame {
  type: 'mp3' | 'aac'
  /** Bytes. */
  length: number
}

const readFrame = (bytes: Buffer, at: number): Frame | undefined => {
  if (bytes.length < at + 7 || bytes[at] !== 0xff) return undefined
  const second = bytes[at + 1] ?? 0
  if ((second & 0xe0) !== 0xe0) return undefined
  const layer = (second >> 1) & 3
  return layer === 0 ? readAdts(bytes, at) : layer === 1 ? readMp3(bytes, at) : undefined
}

/** ADTS (ISO 13818-7, 6.2): twelve set bits, layer 0, and a length of thirteen bits that counts the head. */
const readAdts = (bytes: Buffer, at: number): Frame | undefined => {
  const [, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0] = bytes.subarray(at)
  const rate = (third >> 2) & 0xf
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5)
  const isSync = (second & 0xf0) === 0xf0
  return isSync && rate < 13 && length > 7 ? { type: 'aac', length } : undefined
}

/** Bits per second and samples per second of layer III, by their numbers (ISO 11172-3, 13818-3). */
const BIT_RATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const
const SAMPLE_RATES = [44_100, 48_000, 32_000] as const

const readMp3 = (bytes: Buffer, at: number): Frame | undefined => {
  const version = ((bytes[at + 1] ?? 0) >> 3) & 3
  const third = bytes[at + 2] ?? 0
  const sampleRate = SAMPLE_RATES[(third >> 2) & 3]
  const bitRate = BIT_RATES[version === 3 ? 1 : 2][third >> 4]
  // 1 is reserved; 0 is version 2.5 at a quarter of the rate, 2 is version 2 at half of it.
  if (version === 1 || !sampleRate || !bitRate) return undefined
  const samples = version === 3 ? 144 : 72
  const rate = version === 3 ? sampleRate : version === 2 ? sampleRate / 2 : sampleRate / 4
  const length = Math.floor((samples * bitRate * 1000) / rate) + ((third >> 1) & 1)
  return { type: 'mp3', length }
}
