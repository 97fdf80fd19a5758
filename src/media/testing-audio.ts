import { box, element } from './testing-videos.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Frames of MPEG 1 layer III: 128 kbit/s at 44.1 kHz, 417 bytes each. */
export const mp3 = (frames = 3): Buffer => {
  const frame = Buffer.alloc(417)
  frame.writeUInt32BE(0xfffb9000)
  return Buffer.concat(Array<Buffer>(frames).fill(frame))
}

/** A tag of ID3v2.4 with so many bytes in it. */
export const id3 = (length: number): Buffer => {
  const size = [21, 14, 7, 0].map((shift) => (length >> shift) & 0x7f)
  return Buffer.concat([bytes('ID3\x04\0\0'), Buffer.from(size), Buffer.alloc(length)])
}

/** Frames of AAC in ADTS, 100 bytes each. */
export const aac = (frames = 3): Buffer => {
  const frame = Buffer.alloc(100)
  Buffer.from([0xff, 0xf1, 0x50, 0x80, 100 >> 3, ((100 & 7) << 5) | 0x1f, 0xfc]).copy(frame)
  return Buffer.concat(Array<Buffer>(frames).fill(frame))
}

export const m4a = (): Buffer =>
  Buffer.concat([
    box('ftyp', bytes('M4A \0\0\0\0M4A mp42isom')),
    box('moov', box('mvhd', Buffer.alloc(100)), box('trak')),
    box('mdat', Buffer.alloc(50)),
  ])

/** The first page of a stream in Ogg that begins with this packet. */
export const oggPage = (packet: string, flags = 2): Buffer => {
  const head = Buffer.alloc(28)
  head.write('OggS', 'latin1')
  head[5] = flags
  head[26] = 1
  head[27] = packet.length
  return Buffer.concat([head, bytes(packet)])
}
export const ogg = (): Buffer => Buffer.concat([oggPage('OpusHead\x01\x02'), oggPage('OpusTags', 0)])

/** A WebM with one track of this codec. */
export const webmOf = (codec: string): Buffer => {
  const track = element(0xae, Buffer.concat([Buffer.from([0x86, 0x80 + codec.length]), bytes(codec)]))
  const tracks = element(0x1654ae6b, track)
  const cluster = element(0x1f43b675, element(0xe7, Buffer.alloc(1)), element(0xa3, Buffer.alloc(50)))
  const type = Buffer.concat([Buffer.from([0x42, 0x82, 0x84]), bytes('webm')])
  return Buffer.concat([element(0x1a45dfa3, type), element(0x18538067, tracks, cluster)])
}
export const weba = (): Buffer => webmOf('A_OPUS')

export const flac = (): Buffer =>
  Buffer.concat([bytes('fLaC\0\0\0\x22'), Buffer.alloc(34), Buffer.alloc(20, 1)])

export const wav = (samples = 100): Buffer => {
  const format = Buffer.concat([bytes('fmt \x10\0\0\0\x01\0\x01\0'), Buffer.alloc(12)])
  const data = Buffer.concat([bytes('data\0\0\0\0'), Buffer.alloc(samples)])
  data.writeUInt32LE(samples, 4)
  const content = Buffer.concat([bytes('WAVE'), format, data])
  const head = Buffer.concat([bytes('RIFF\0\0\0\0')])
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}
