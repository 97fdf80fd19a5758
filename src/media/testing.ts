import { execFile } from 'node:child_process'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import S3rver from 's3rver'
import { onTestFinished } from 'vitest'
import type { Log } from '../db/log.ts'
import type { S3Settings } from './s3-storage.ts'

const run = promisify(execFile)

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

/** An empty folder, gone after the test. */
export const testFolder = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'agora-media-')))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/**
 * A folder on a device of so many bytes, gone after the test; where the machine does not let us mount one,
 * the reason.
 */
export const smallDevice = async (bytes: number): Promise<{ folder: string } | { why: string }> => {
  const folder = await testFolder()
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  } catch (error) {
    return { why: `cannot mount a small device: ${error instanceof Error ? error.message : error}` }
  }
  onTestFinished(async () => {
    await run('umount', ['-l', folder])
  })
  return { folder }
}

/** A pipe that nobody writes to: whoever opens it waits. */
export const makePipe = async (path: string): Promise<string> => {
  await run('mkfifo', [path])
  return path
}

/** The processes that this one has started; undefined where the system does not tell. */
export const childProcesses = async (): Promise<number[] | undefined> => {
  try {
    const text = await readFile(`/proc/self/task/${process.pid}/children`, 'utf8')
    return text.trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return undefined
  }
}

/** A real S3-speaking server with an empty bucket, gone after the test. */
export const testS3 = async (): Promise<{ settings: S3Settings; server: S3rver }> => {
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    directory: await testFolder(),
    configureBuckets: [{ name: 'media', configs: [] }],
  })
  const { port } = await server.run()
  onTestFinished(async () => {
    server.httpServer.closeAllConnections()
    await server.close()
  })
  const settings: S3Settings = {
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'media',
    accessKeyId: 'S3RVER',
    secretAccessKey: 'S3RVER',
    forcePathStyle: true,
  }
  return { settings, server }
}
