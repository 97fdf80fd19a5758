import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, realpath, rename, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createDiskStorage } from './disk-storage.ts'
import type { Storage } from './storage.ts'
import { makePipe, smallDevice, testFolder } from './testing.ts'

const KEY = 'host/a.png'

const fileIn = async (folder: string, content: string | Buffer = 'content'): Promise<string> => {
  const path = join(folder, 'source')
  await writeFile(path, content)
  return path
}

/** The files below a folder. */
const filesIn = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name))
}

const keysIn = async (storage: Storage): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of storage.list('host')) keys.push(key)
  return keys
}

/** A storage with one file, and where that file lies. */
const withFile = async () => {
  const folder = await testFolder()
  const storage = await createDiskStorage(folder)
  await storage.put(KEY, await fileIn(await testFolder()), 'image/png')
  const [path = ''] = await filesIn(folder)
  return { storage, folder, path }
}

describe('the storage on disk', () => {
  it('spreads files over subfolders that the key alone tells, so that a restart finds them', async () => {
    const { folder, path } = await withFile()
    expect(path.slice(folder.length)).toMatch(/^\/host\/[0-9a-f]{2}\/a\.png$/)
    const again = await createDiskStorage(folder)
    expect(await again.stat(KEY)).toMatchObject({ size: 7 })
  })

  it('lets nobody else on the machine into its folders', async () => {
    const { path } = await withFile()
    expect((await stat(dirname(path))).mode & 0o077).toBe(0)
  })

  it('works in a folder that is reached through a link', async () => {
    const link = join(await testFolder(), 'link')
    await symlink(await testFolder(), link)
    const storage = await createDiskStorage(link)
    await storage.put(KEY, await fileIn(await testFolder()), 'image/png')
    expect(await storage.stat(KEY)).toMatchObject({ size: 7 })
  })

  it('gives nothing through a symbolic link in the place of a file, nor lists it', async () => {
    const { storage, path } = await withFile()
    const secret = await fileIn(await testFolder(), 'secret')
    await rename(path, `${path}.gone`)
    await symlink(secret, path)
    expect(await storage.open(KEY)).toBeUndefined()
    expect(await storage.stat(KEY)).toBeUndefined()
    expect(await keysIn(storage)).toEqual(['host/a.png.gone'])
    await storage.delete(KEY)
    expect(await realpath(secret)).toBe(secret)
  })

  it('gives, lists, writes and deletes nothing through a link in the place of a folder', async () => {
    const { storage, folder, path } = await withFile()
    const elsewhere = join(await testFolder(), 'elsewhere')
    await rename(join(folder, 'host'), elsewhere)
    await symlink(elsewhere, join(folder, 'host'))
    expect(await storage.open(KEY)).toBeUndefined()
    expect(await keysIn(storage)).toEqual([])
    await storage.delete(KEY)
    const source = await fileIn(await testFolder(), 'other')
    await expect(storage.put(KEY, source, 'image/png')).rejects.toThrow('a symbolic link in the storage')
    expect(await filesIn(elsewhere)).toEqual([path.replace(join(folder, 'host'), elsewhere)])
    expect((await stat(join(elsewhere, path.slice(join(folder, 'host').length)))).size).toBe(7)
  })

  it('stores no link that it is given as a source', async () => {
    const { storage } = await withFile()
    const link = join(await testFolder(), 'link')
    await symlink('/etc/hostname', link)
    await expect(storage.put('host/link', link, 'image/png')).rejects.toThrow('ELOOP')
    expect(await storage.stat('host/link')).toBeUndefined()
  })

  it('opens nothing but regular files, and waits for no pipe', async () => {
    const { storage, path } = await withFile()
    await rename(path, `${path}.gone`)
    await makePipe(path)
    expect(await storage.open(KEY)).toBeUndefined()
    await mkdir(path.replace('a.png', 'b'), { recursive: true })
    expect(await keysIn(storage)).toEqual(['host/a.png.gone'])
  })

  it('lists no file that somebody else has put there under a name of no key', async () => {
    const { storage, path } = await withFile()
    await writeFile(path.replace('a.png', 'a b.png'), '')
    expect(await keysIn(storage)).toEqual([KEY])
  })

  it('goes on reading a file that is deleted meanwhile', async () => {
    const { storage } = await withFile()
    const file = await storage.open(KEY)
    await storage.delete(KEY)
    expect(file && (await text(file.stream))).toBe('content')
  })

  it('says storage-full when the device is full, and keeps nothing of the file', async (context) => {
    const device = await smallDevice(64 * 1024)
    if ('why' in device) return context.skip(device.why)
    const storage = await createDiskStorage(device.folder)
    const source = await fileIn(await testFolder(), Buffer.alloc(1_000_000))
    await expect(storage.put(KEY, source, 'image/png')).rejects.toMatchObject({ kind: 'storage-full' })
    expect(await filesIn(device.folder)).toEqual([])
    const small = await fileIn(await testFolder(), 'small')
    await storage.put(KEY, small, 'image/png')
    expect(await storage.stat(KEY)).toMatchObject({ size: 5 })
  })

  it('is not ready once its folder is gone', async () => {
    const { storage, folder } = await withFile()
    await rename(folder, `${folder}-moved`)
    onTestFinished(() => rename(`${folder}-moved`, folder))
    await expect(storage.check()).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('removes what interrupted copies have left, once it is old enough', async () => {
    const { storage, folder } = await withFile()
    for (const [name, age] of [
      ['old', 100],
      ['new', 0],
    ] as const) {
      const path = join(folder, '.incoming', name)
      await writeFile(path, 'half')
      await utimes(path, 1_000 - age, 1_000 - age)
    }
    expect(await storage.removeInterrupted(new Date(950_000))).toBe(1)
    expect(await readdir(join(folder, '.incoming'))).toEqual(['new'])
    expect(await keysIn(storage)).toEqual([KEY])
  })

  it('has no half file under a key after a kill in the middle of a put', async (context) => {
    const device = await smallDevice(512 * 1024 * 1024)
    if ('why' in device) return context.skip(device.why)
    // On a device of its own, so that the source is copied and not renamed.
    const source = await fileIn(device.folder, Buffer.alloc(200_000_000, 'x'))
    const folder = await testFolder()
    const storage = await createDiskStorage(folder)
    const incoming = join(folder, '.incoming')
    const child = putInProcess(folder, source)
    await once(child.stdout, 'data')
    // The process starts its put when told, and is killed as soon as the first byte of it is on the disk.
    child.stdin.write('go\n')
    while ((await readdir(incoming)).length === 0) expect(child.exitCode).toBe(null)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(await keysIn(storage)).toEqual([])
    expect(await readdir(incoming)).toHaveLength(1)
    expect(await storage.removeInterrupted(new Date(Date.now() + 60_000))).toBe(1)
    await storage.put(KEY, source, 'image/png')
    expect(await storage.stat(KEY)).toMatchObject({ size: 200_000_000 })
  })
})

const putInProcess = (folder: string, source: string) => {
  const module = fileURLToPath(new URL('./disk-storage.ts', import.meta.url))
  const script = `
    import { createDiskStorage } from ${JSON.stringify(module)}
    import { once } from 'node:events'
    const storage = await createDiskStorage(${JSON.stringify(folder)})
    process.stdout.write('ready')
    await once(process.stdin, 'data')
    await storage.put(${JSON.stringify(KEY)}, ${JSON.stringify(source)}, 'image/png')`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
