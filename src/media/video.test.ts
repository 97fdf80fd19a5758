import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMedia } from './media.ts'
import type { VideoType } from './sniff.ts'
import { silent, testFolder } from './testing.ts'
import { encode, picture } from './testing-images.ts'
import { box, element, mp4, quickTime, webm } from './testing-videos.ts'
import { probeVideo } from './video.ts'

const fileOf = async (content: Buffer, name = 'video'): Promise<string> => {
  const path = join(await testFolder(), name)
  await writeFile(path, content)
  return path
}

const probe = async (...content: Buffer[]): Promise<VideoType> =>
  probeVideo(await fileOf(Buffer.concat(content)))

const refusal = (reason: string) => expect.objectContaining({ name: 'MediaRefusal', message: reason, reason })

const expectRefusal = async (reason: string, ...content: Buffer[]): Promise<void> => {
  await expect(probe(...content)).rejects.toEqual(refusal(reason))
}

const videos: [VideoType, (bytes?: number) => Buffer][] = [
  ['mp4', mp4],
  ['quicktime', quickTime],
  ['webm', webm],
]

describe.each(videos)('a video: %s', (type, make) => {
  it('is known by its content, of any length', async () => {
    expect(await probe(make())).toBe(type)
    expect(await probe(make(5_000))).toBe(type)
    expect(make(5_000)).toHaveLength(5_000)
    expect(make().length).toBeLessThan(2_000)
    const path = await fileOf(make(), 'picture.png')
    expect(await probeVideo(path)).toBe(type)
  })

  it('is refused when it was cut anywhere', async () => {
    const content = make(1_200)
    const path = await fileOf(content)
    const file = await open(path, 'r+')
    for (let length = content.length - 1; length > 0; length -= 7) {
      await file.truncate(length)
      await expect(probeVideo(path)).rejects.toMatchObject({ name: 'MediaRefusal' })
    }
    await file.close()
  })

  it('is refused when only its first bytes are one', async () => {
    for (const rest of [Buffer.alloc(0), Buffer.alloc(3_000, 'a'), Buffer.alloc(3_000, 0xff)])
      await expectRefusal('corrupt', make().subarray(0, type === 'webm' ? 36 : 20), rest)
  })

  it('is not read into memory', async () => {
    const path = await fileOf(make())
    const file = await open(path, 'r+')
    // A hole: more than a buffer can hold, and nothing on the disk.
    const size = 6 * 2 ** 30
    const head = Buffer.alloc(16)
    if (type === 'webm') {
      const content = make().indexOf(Buffer.from([0x18, 0x53, 0x80, 0x67])) + 12
      head.writeBigUInt64BE(BigInt(size - content))
      head[0] = 1
      await file.write(head, 0, 8, content - 8)
      const filler = make().length + 9
      const voided = Buffer.concat([Buffer.from([0xec, 1]), Buffer.alloc(7)])
      voided.writeUIntBE(size - filler, 3, 6)
      await file.write(voided, 0, 9, make().length)
    } else {
      head.writeUInt32BE(1)
      head.write('free', 4)
      head.writeBigUInt64BE(BigInt(size - make().length), 8)
      await file.write(head, 0, 16, make().length)
    }
    await expect(probeVideo(path)).rejects.toEqual(refusal('corrupt'))
    await file.truncate(size)
    await file.close()
    expect(await probeVideo(path)).toBe(type)
  })
})

const ftyp = box('ftyp', Buffer.from('isom\0\0\x02\0isommp41'))
const moov = box('moov', box('mvhd', Buffer.alloc(100)), box('trak'))
const mdat = box('mdat', Buffer.alloc(50))
const longBox = (name: string, size: number, content: Buffer): Buffer => {
  const head = Buffer.alloc(16)
  head.writeUInt32BE(1)
  head.write(name, 4)
  head.writeBigUInt64BE(BigInt(size), 8)
  return Buffer.concat([head, content])
}
const boxOfSize = (size: number, name: string, content = Buffer.alloc(100)): Buffer => {
  const bytes = box(name, content)
  bytes.writeUInt32BE(size)
  return bytes
}

/** From the last byte of the name before it on, a box that goes on to the end. */
const followed = Buffer.alloc(100)
followed[2] = 101

describe('the boxes of an MP4', () => {
  it.each<[what: string, content: Buffer[]]>([
    ['the index first', [ftyp, moov, mdat]],
    ['the index last', [ftyp, mdat, moov]],
    ['fragments', [ftyp, moov, box('moof'), mdat, box('moof'), mdat]],
    ['a size in 64 bits', [ftyp, moov, longBox('mdat', 66, Buffer.alloc(50))]],
    ['media that goes on to the end', [ftyp, moov, boxOfSize(0, 'mdat')]],
    ['boxes that are not known', [ftyp, box('uuid', Buffer.alloc(16)), box('free'), moov, box('meta'), mdat]],
    ['as many boxes as a film may have', [ftyp, moov, mdat, ...Array<Buffer>(15_000).fill(box('moof'))]],
  ])('may be %s', async (_what, content) => {
    expect(await probe(...content)).toBe('mp4')
  })

  it.each<[what: string, content: Buffer[]]>([
    ['no index', [ftyp, mdat]],
    ['no media', [ftyp, moov]],
    ['an index without a track', [ftyp, box('moov', box('mvhd', Buffer.alloc(100))), mdat]],
    ['a track outside of the index', [ftyp, box('moov'), box('trak'), mdat]],
    ['a track that is larger than its index', [ftyp, box('moov', boxOfSize(200, 'trak')), mdat]],
    ['an index in the media', [ftyp, box('mdat', moov)]],
    ['a size below that of a head', [ftyp, moov, mdat, boxOfSize(7, 'abc\0', followed)]],
    ['a long size below that of a head', [ftyp, moov, mdat, longBox('free', 15, Buffer.alloc(50))]],
    ['a long size past the end', [ftyp, moov, longBox('mdat', 67, Buffer.alloc(50))]],
    ['a long size past every end', [ftyp, moov, longBox('mdat', 2 ** 63, Buffer.alloc(50))]],
    ['a long size that is cut', [ftyp, moov, mdat, longBox('free', 15, Buffer.alloc(0)).subarray(0, 12)]],
    ['a size past the end', [ftyp, moov, boxOfSize(109, 'mdat')]],
    ['bytes after the last box', [ftyp, moov, mdat, Buffer.alloc(5)]],
    ['more boxes than any film has', [ftyp, moov, mdat, ...Array<Buffer>(20_000).fill(box('free'))]],
    ['an index of more boxes', [ftyp, mdat, box('moov', ...Array<Buffer>(20_000).fill(box('free')))]],
  ])('are refused: %s', async (_what, content) => {
    await expectRefusal('corrupt', ...content)
  })
})

const header = element(0x1a45dfa3, Buffer.from('\x42\x82\x84webm', 'latin1'))
const tracks = element(0x1654ae6b, element(0xae, Buffer.alloc(20)))
const cluster = element(0x1f43b675, element(0xe7, Buffer.alloc(1)), element(0xa3, Buffer.alloc(50)))
const segment = (...content: Buffer[]): Buffer => element(0x18538067, ...content)
const unknown = (id: number, ...content: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(id.toString(16), 'hex'), Buffer.from([0xff]), ...content])
const unknownLong = (bytes: Buffer): Buffer => {
  const open = Buffer.from(bytes)
  return open.fill(0xff, 5, 12)
}

describe('the elements of a WebM', () => {
  it.each<[what: string, content: Buffer[]]>([
    ['a segment of a known size', [header, segment(tracks, cluster, cluster)]],
    ['a segment of an unknown size', [header, unknown(0x18538067, tracks, cluster, cluster)]],
    ['a segment of an unknown size in eight bytes', [header, unknownLong(segment(tracks, cluster))]],
    ['as recorders write', [header, unknown(0x18538067, tracks, unknown(0x1f43b675, Buffer.alloc(90)))]],
    ['padded', [header, element(0xec, Buffer.alloc(9)), segment(element(0xec), tracks, cluster)]],
    ['tracks last', [header, segment(cluster, tracks)]],
  ])('may be %s', async (_what, content) => {
    expect(await probe(...content)).toBe('webm')
  })

  it.each<[what: string, content: Buffer[]]>([
    ['no segment', [header]],
    ['another element in its place', [header, tracks, cluster]],
    ['no tracks', [header, segment(cluster)]],
    ['tracks without a track', [header, segment(element(0x1654ae6b), cluster)]],
    ['no cluster', [header, segment(tracks)]],
    ['a segment past the end', [header, segment(tracks, cluster).subarray(0, -1)]],
    ['a cluster past the end', [header, unknown(0x18538067, tracks, cluster.subarray(0, -1))]],
    ['a cluster past its segment', [header, segment(tracks, cluster.subarray(0, -1)), Buffer.alloc(9)]],
    ['no element after the tracks', [header, segment(tracks, Buffer.alloc(40))]],
    [
      'more elements than any film has',
      [header, segment(tracks, ...Array<Buffer>(20_000).fill(element(0xec)))],
    ],
  ])('are refused: %s', async (_what, content) => {
    await expectRefusal('corrupt', ...content)
  })
})

describe('what is no video', () => {
  it.each<[what: string, content: Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('hello')],
    ['Matroska', element(0x1a45dfa3, Buffer.from('\x42\x82\x88matroska', 'latin1'))],
    ['MP4 audio', Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0isom')), moov, mdat])],
    ['HTML', Buffer.from('<video src="a.mp4">')],
  ])('is refused: %s', async (_what, content) => {
    await expectRefusal('not-a-video', content)
  })

  it('is a picture', async () => {
    for (const type of ['avif', 'gif', 'webp'] as const)
      await expectRefusal('not-a-video', await encode[type](picture()))
  })

  it('is told apart from a file that is missing', async () => {
    const media = await createMedia({ dataDir: await testFolder(), log: silent })
    await expect(media.probeVideo(join(await testFolder(), 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await media.probeVideo(await fileOf(webm()))).toBe('webm')
    await media.close()
  })
})
