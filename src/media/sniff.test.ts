import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { IMAGE_TYPES, type MediaType, sniff, sniffFile } from './sniff.ts'
import { testFolder } from './testing.ts'
import { encode, picture } from './testing-images.ts'

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('sniffing', () => {
  it.each(IMAGE_TYPES)('knows a %s', async (type) => {
    expect(sniff(await encode[type](picture()))).toBe(type)
  })

  it.each<[what: string, head: string, type: MediaType | undefined]>([
    ['GIF of 1987', 'GIF87a', 'gif'],
    ['big-endian TIFF', 'MM\0*', 'tiff'],
    ['BigTIFF', 'II+\0', 'tiff'],
    ['MP4', '\0\0\0\x18ftypisom\0\0\0\0isommp42', 'mp4'],
    ['MP4 of a phone', '\0\0\0\x18ftypmp42\0\0\0\0isommp42', 'mp4'],
    ['QuickTime', '\0\0\0\x14ftypqt  \0\0\0\0qt  ', 'quicktime'],
    ['old QuickTime', '\0\0\x10\0moov\0\0\0\x6cmvhd', 'quicktime'],
    ['WebM', '\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'webm'],
    ['Matroska', '\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska', undefined],
    ['AVIF sequence', '\0\0\0\x18ftypavis\0\0\0\0avismif1', 'avif'],
    ['AVIF under the general brand', '\0\0\0\x1cftypmif1\0\0\0\0mif1avif', 'avif'],
    ['HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', undefined],
    ['HEIC under the general brand', '\0\0\0\x18ftypmif1\0\0\0\0mif1heic', undefined],
    ['3GP', '\0\0\0\x14ftyp3gp4\0\0\0\0isom', undefined],
    ['MP4 audio', '\0\0\0\x14ftypM4A \0\0\0\0isom', undefined],
    ['WAV', 'RIFF\0\0\0\0WAVEfmt ', undefined],
    ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
    ['HTML after a space', ' GIF89a<html>', undefined],
    ['PNG cut in its first bytes', '\x89PNG\r\n', undefined],
    ['nothing', '', undefined],
  ])('says of %s what it is', (_what, head, type) => {
    expect(sniff(bytes(head))).toBe(type)
  })

  it('reads beginnings only, of files of any length, and minds what is accepted', async () => {
    const path = join(await testFolder(), 'movie.png')
    await writeFile(path, Buffer.concat([bytes('\0\0\0\x18ftypisom\0\0\0\0isommp42'), Buffer.alloc(100_000)]))
    expect(await sniffFile(path, ['mp4', 'webm'])).toBe('mp4')
    expect(await sniffFile(path, IMAGE_TYPES)).toBeUndefined()
  })
})
