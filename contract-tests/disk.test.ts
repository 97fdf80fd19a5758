import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mountSmallDisk } from './disk.ts'

test('a small disk, where one may be mounted, is filled but for some room, and emptied', async ({ skip }) => {
  const folder = await mkdtemp(join(tmpdir(), 'agora-disk-'))
  const disk = await mountSmallDisk(folder)
  try {
    if (!disk) return skip()
    const write = (bytes: number) => writeFile(join(folder, 'one'), Buffer.alloc(bytes))
    await disk.fill(8192)
    await write(8192)
    await expect(write(8193)).rejects.toMatchObject({ code: 'ENOSPC' })
    await rm(join(folder, 'one'))
    await disk.empty()
    await write(1024 * 1024)
  } finally {
    await disk?.unmount()
    // What was on it is gone with it.
    await expect(stat(join(folder, 'one'))).rejects.toMatchObject({ code: 'ENOENT' })
    await rm(folder, { recursive: true })
  }
})
