import { once } from 'node:events'
import { readdir, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMedia, type Media, type MediaOptions } from './media.ts'
import { silent, testFolder, testS3 } from './testing.ts'
import { encode, gifOf, picture, pngBomb, tiffOf } from './testing-images.ts'

const make = async (options: Partial<MediaOptions> = {}): Promise<Media> => {
  const media = await createMedia({ dataDir: await testFolder(), log: silent, ...options })
  onTestFinished(() => media.close())
  return media
}

/** A server that stores what is uploaded as PNG of 40 pixels' height, under one key. */
const serve = async (media: Media): Promise<string> => {
  const server = createServer(async (request, response) => {
    const upload = await media.receive(request, { files: { image: 1 }, maxFileBytes: 1_000_000 })
    const source = upload.files.image?.[0]?.path ?? ''
    const answer = await media.images
      .toPng({ source, resize: { height: 40 } })
      .then(({ path }) => media.storage.put('host/a.png', path, 'image/png'))
      .then(() => 'stored', String)
    await upload.dispose()
    response.end(answer)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const upload = async (url: string, content: Buffer): Promise<string> => {
  const body = new FormData()
  body.append('image', new Blob([content]), 'a.svg')
  return (await fetch(url, { method: 'POST', body })).text()
}

describe('media', () => {
  it.each(['disk', 'S3'])(
    'takes an upload to its place on %s, and leaves no temporary file',
    async (kind) => {
      const media = await make(kind === 'S3' ? { s3: (await testS3()).settings } : {})
      await media.storage.check()
      const url = await serve(media)
      expect(await upload(url, await encode.jpeg(picture()))).toBe('stored')
      const stored = await media.storage.open('host/a.png')
      const png = stored && (await buffer(stored.stream))
      expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 60, height: 40 })
      expect(await upload(url, Buffer.from('<svg/>'))).toBe('MediaRefusal: not-an-image')
      expect(await upload(url, (await encode.png(picture())).subarray(0, -9))).toBe('MediaRefusal: corrupt')
      expect(await readdir(media.tempDir)).toEqual([])
    },
  )

  it('finds again after a restart what was stored before', async () => {
    const dataDir = await testFolder()
    const before = await make({ dataDir })
    expect(await upload(await serve(before), await encode.jpeg(picture()))).toBe('stored')
    await before.close()
    expect(await (await make({ dataDir })).storage.stat('host/a.png')).toMatchObject({ key: 'host/a.png' })
  })

  it('keeps the rest of the server going while eight hostile pictures are read', async () => {
    const media = await make()
    const folder = await testFolder()
    const large = await encode.png(picture(2_000, 2_000))
    const hostile = [
      pngBomb(16_000, 16_000),
      pngBomb(16_000, 16_000),
      pngBomb(10_000, 5_000),
      pngBomb(5_000, 10_000),
      gifOf(200_000),
      tiffOf(9_000),
      large.subarray(0, -100_000),
      await sharp(large).png({ progressive: true, compressionLevel: 1 }).toBuffer(),
    ]
    const sources = await Promise.all(
      hostile.map(async (content, index) => {
        const path = join(folder, String(index))
        await writeFile(path, content)
        return path
      }),
    )
    let running = true
    const jobs = Promise.allSettled(sources.map((source) => media.images.toPng({ source }))).finally(() => {
      running = false
    })
    const delays: number[] = []
    while (running) {
      const began = performance.now()
      // A turn of the event loop, and one of the threads that read files.
      await stat(folder)
      delays.push(performance.now() - began)
      await new Promise(setImmediate)
    }
    expect((await jobs).map(({ status }) => status)).toEqual([
      ...['rejected', 'rejected', 'fulfilled', 'fulfilled'],
      ...['rejected', 'fulfilled', 'rejected', 'fulfilled'],
    ])
    delays.sort((a, b) => a - b)
    expect(delays[Math.floor(delays.length * 0.99)]).toBeLessThan(50)
  })
})
