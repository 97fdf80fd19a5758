import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createMedia, type Media } from './media.ts'
import type { SweepOptions } from './sweep.ts'
import { silent, testFolder, testS3 } from './testing.ts'

const NOW = new Date('2026-01-02T12:00:00Z')
const HOUR = 3600

/** Seconds before NOW, as `utimes` wants it. */
const ago = (seconds: number): number => NOW.getTime() / 1000 - seconds

const make = async (): Promise<{ media: Media; dataDir: string }> => {
  const dataDir = await testFolder()
  const media = await createMedia({ dataDir, log: silent })
  onTestFinished(() => media.close())
  return { media, dataDir }
}

const store = async (media: Media, key: string, age: number): Promise<void> => {
  const source = join(media.tempDir, 'source')
  await writeFile(source, key)
  await utimes(source, ago(age), ago(age))
  await media.storage.put(key, source, 'image/png')
}

const sweep = (media: Media, known: string[] = [], more: Partial<SweepOptions> = {}) =>
  media.sweep({
    folder: 'host',
    isKnown: async (keys) => new Set(keys.filter((key) => known.includes(key))),
    graceSeconds: HOUR,
    now: NOW,
    ...more,
  })

describe('the sweeper', () => {
  it('deletes old files that no row knows, and no other', async () => {
    const { media } = await make()
    await store(media, 'host/orphan.png', HOUR + 1)
    await store(media, 'host/deep/orphan.png', HOUR + 1)
    await store(media, 'host/known.png', 99 * HOUR)
    await store(media, 'host/young.png', HOUR - 1)
    await store(media, 'other/orphan.png', 99 * HOUR)
    expect(await sweep(media, ['host/known.png'])).toEqual({ orphans: 2, temp: 0 })
    expect(await media.storage.stat('host/orphan.png')).toBeUndefined()
    expect(await media.storage.stat('host/deep/orphan.png')).toBeUndefined()
    for (const key of ['host/known.png', 'host/young.png', 'other/orphan.png']) {
      expect(await media.storage.stat(key)).toMatchObject({ key })
    }
    expect(await sweep(media, ['host/known.png'])).toEqual({ orphans: 0, temp: 0 })
  })

  it('asks for no file within the grace period, and for 500 at most at once', async () => {
    const { media, dataDir } = await make()
    const keys = Array.from({ length: 501 }, (_, index) => `host/${index}`)
    // Straight onto the disk: 501 files take seconds to become durable.
    await mkdir(join(dataDir, 'media/host/00'), { recursive: true })
    for (const key of keys) {
      const path = join(dataDir, 'media', key.replace('host', 'host/00'))
      await writeFile(path, '')
      await utimes(path, ago(HOUR + 1), ago(HOUR + 1))
    }
    await store(media, 'host/young', 1)
    const asked: string[][] = []
    const isKnown = async (batch: string[]) => {
      asked.push(batch)
      return new Set(batch)
    }
    expect(await sweep(media, [], { isKnown })).toEqual({ orphans: 0, temp: 0 })
    expect(asked.map(({ length }) => length)).toEqual([500, 1])
    expect(asked.flat().sort()).toEqual(keys.sort())
  })

  it('deletes nothing when it cannot be known what has a row', async () => {
    const { media } = await make()
    await store(media, 'host/a.png', 99 * HOUR)
    const isKnown = () => Promise.reject(new Error('no database'))
    await expect(sweep(media, [], { isKnown })).rejects.toThrow('no database')
    expect(await media.storage.stat('host/a.png')).toBeDefined()
  })

  it('removes temporary files once nothing has been written to any of their form', async () => {
    const { media, dataDir } = await make()
    const at = async (path: string, age: number): Promise<void> => utimes(path, ago(age), ago(age))
    for (const [name, age] of [
      ['stale.0', 2 * HOUR],
      ['stale.0.made.png', 2 * HOUR],
      ['receiving.0', 2 * HOUR],
      ['receiving.1', 1],
      ['new.0', 1],
    ] as const) {
      await writeFile(join(media.tempDir, name), '')
      await at(join(media.tempDir, name), age)
    }
    await mkdir(join(media.tempDir, 'folder'))
    await at(join(media.tempDir, 'folder'), 2 * HOUR)
    const copy = join(dataDir, 'media', '.incoming', 'copy')
    await writeFile(copy, '')
    await at(copy, 2 * HOUR)
    expect(await sweep(media)).toEqual({ orphans: 0, temp: 4 })
    expect((await readdir(media.tempDir)).sort()).toEqual(['new.0', 'receiving.0', 'receiving.1'])
    await expect(stat(copy)).rejects.toThrow('ENOENT')
  })

  it('sweeps S3 alike', async () => {
    const { settings } = await testS3()
    const media = await createMedia({ dataDir: await testFolder(), s3: settings, log: silent })
    onTestFinished(() => media.close())
    await store(media, 'host/a.png', 0)
    await store(media, 'host/b.png', 0)
    expect(await sweep(media, [], { now: new Date() })).toMatchObject({ orphans: 0 })
    const now = new Date(Date.now() + 2 * HOUR * 1000)
    expect(await sweep(media, ['host/a.png'], { now })).toMatchObject({ orphans: 1 })
    expect(await media.storage.stat('host/a.png')).toBeDefined()
    expect(await media.storage.stat('host/b.png')).toBeUndefined()
  })
})
