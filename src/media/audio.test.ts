import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { probeAudio } from './audio.ts'
import { AUDIO_TYPES, type AudioType } from './sniff.ts'
import { testFolder } from './testing.ts'
import { aac, flac, id3, m4a, mp3, ogg, oggPage, wav, weba, webmOf } from './testing-audio.ts'
import { encode, picture } from './testing-images.ts'
import { mp4, quickTime, webm } from './testing-videos.ts'

const probe = async (content: Buffer): Promise<AudioType> => {
  const path = join(await testFolder(), 'recording')
  await writeFile(path, content)
  return probeAudio(path)
}
const made: Record<AudioType, () => Buffer> = { mp3, aac, m4a, ogg, weba, flac, wav }
const text = (content: string): Buffer => Buffer.from(content, 'latin1')

describe('a recording', () => {
  it.each(AUDIO_TYPES)('is known by its content: %s', async (type) => {
    expect(await probe(made[type]())).toBe(type)
  })

  it.each([0, 100, 20_000, 1_000_000])('may have %d bytes of a tag before its sound', async (length) => {
    const path = join(await testFolder(), 'tagged')
    await writeFile(path, Buffer.concat([id3(length), mp3()]))
    expect(await probeAudio(path)).toBe('mp3')
  })

  it.each<[what: string, content: () => Buffer | Promise<Buffer>]>([
    ['a picture', () => encode.png(picture())],
    ['a video in MP4', () => mp4()],
    ['a QuickTime movie', () => quickTime()],
    ['a video in WebM', () => webm()],
    ['a WebM of pictures', () => webmOf('V_VP8')],
    ['a film in Ogg', () => Buffer.concat([oggPage('OpusHead'), oggPage('\x80theora')])],
    ['an Ogg of something else', () => oggPage('fishead\0')],
    ['an Ogg from its middle', () => oggPage('OpusHead', 0)],
    ['a WAV that was cut', () => wav().subarray(0, 100)],
    ['a RIFF of something else', () => text('RIFF\x04\0\0\0AVI ')],
    ['a FLAC without its description', () => text(`fLaC\x04\0\0\x22${'\0'.repeat(60)}`)],
    ['a FLAC that ends with it', () => flac().subarray(0, 42)],
    ['one frame', () => mp3(1)],
    ['one frame of AAC', () => aac(1)],
    ['a frame of each', () => Buffer.concat([mp3(1), aac(2)])],
    ['a tag alone', () => id3(100)],
    ['a tag that says more than there is', () => Buffer.concat([id3(100).subarray(0, 60), mp3()])],
    ['set bits', () => Buffer.alloc(2_000, 0xff)],
    ['a page', () => text('<html><script>alert(1)</script>')],
    ['some bytes', () => text('\xff\xfb')],
    ['nothing', () => Buffer.alloc(0)],
  ])('is not %s', async (_what, content) => {
    await expect(probe(await content())).rejects.toMatchObject({ name: 'MediaRefusal', reason: 'not-audio' })
  })

  it.each([
    ['m4a', m4a],
    ['weba', weba],
  ])('is corrupt when it was cut: %s', async (_type, make) => {
    for (const length of [make().length - 1, make().length - 30])
      await expect(probe(make().subarray(0, length))).rejects.toMatchObject({ reason: 'corrupt' })
  })
})
