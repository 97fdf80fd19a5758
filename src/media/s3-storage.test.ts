import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createS3Storage, type S3Settings } from './s3-storage.ts'
import type { Storage } from './storage.ts'
import { testFolder, testS3 } from './testing.ts'

const TIMEOUTS = { connect: 200, answer: 200, part: 400 }

/** A storage on a server that answers as told. */
const onServer = async (answer: RequestListener): Promise<Storage> => {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return onPort(port)
}

const onPort = (port: number, more: Partial<S3Settings> = {}): Storage => {
  const storage = createS3Storage({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    bucket: 'media',
    accessKeyId: 'key',
    secretAccessKey: 'secret',
    forcePathStyle: true,
    timeouts: TIMEOUTS,
    ...more,
  })
  onTestFinished(() => storage.close())
  return storage
}

const source = async (bytes = 5): Promise<string> => {
  const path = join(await testFolder(), 'source')
  await writeFile(path, Buffer.alloc(bytes, 'x'))
  return path
}

const refusing =
  (status: number, code: string): RequestListener =>
  (request, response) => {
    request.resume()
    response.writeHead(status, { 'content-type': 'application/xml' })
    response.end(
      request.method === 'HEAD' ? undefined : `<Error><Code>${code}</Code><Message>no</Message></Error>`,
    )
  }

/** Every way in which the storage is used, each to fail with this kind of problem. */
const expectAll = async (storage: Storage, kind: string): Promise<void> => {
  const problem = expect.objectContaining({ kind })
  const path = await source()
  const outcomes = await Promise.allSettled([
    storage.put('host/a', path, 'image/png'),
    storage.open('host/a'),
    storage.delete('host/a'),
    storage.stat('host/a'),
    storage.check(),
    (async () => {
      for await (const _file of storage.list('host'));
    })(),
  ])
  expect(outcomes).toEqual(outcomes.map(() => ({ status: 'rejected', reason: problem })))
}

describe('the storage on S3', () => {
  it('says unavailable when the server is not there', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    server.close()
    await once(server, 'close')
    await expectAll(onPort(port), 'unavailable')
  })

  it('says unavailable when the server accepts connections and never answers', async () => {
    await expectAll(await onServer(() => {}), 'unavailable')
  })

  it.each([
    [500, 'InternalError'],
    [503, 'SlowDown'],
    [403, 'InvalidAccessKeyId'],
    [301, 'PermanentRedirect'],
  ])('says unavailable when the server answers %i %s', async (status, code) => {
    await expectAll(await onServer(refusing(status, code)), 'unavailable')
  })

  it('takes a missing bucket for an outage, and for no missing file', async () => {
    const { settings } = await testS3()
    const storage = createS3Storage({ ...settings, bucket: 'none' })
    onTestFinished(() => storage.close())
    await expect(storage.open('host/a')).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(storage.put('host/a', await source(), 'image/png')).rejects.toMatchObject({
      kind: 'unavailable',
    })
    await expect(storage.check()).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it.each([
    [507, 'XMinioStorageFull'],
    [403, 'QuotaExceeded'],
    [400, 'XMinioAdminBucketQuotaExceeded'],
  ])('says storage-full when the server answers %i %s', async (status, code) => {
    const storage = await onServer(refusing(status, code))
    await expect(storage.put('host/a', await source(), 'image/png')).rejects.toMatchObject({
      kind: 'storage-full',
    })
  })

  it('sends no checksum of its own, which servers other than Amazon refuse', async () => {
    const sent: string[] = []
    const storage = await onServer((request, response) => {
      sent.push(...Object.keys(request.headers))
      request.resume().once('end', () => response.setHeader('etag', '"a"').end())
    })
    await storage.put('host/a', await source(), 'image/png')
    expect(sent).toContain('content-type')
    expect(sent.filter((name) => /checksum|trailer/.test(name))).toEqual([])
  })

  it('tells an empty range from 416, with the size of the file', async () => {
    const storage = await onServer((request, response) => {
      if (request.method === 'HEAD') response.setHeader('content-length', 0).end()
      else refusing(416, 'InvalidRange')(request, response)
    })
    const file = await storage.open('host/a', { start: 0, end: 5 })
    expect(file).toMatchObject({ size: 0, length: 0 })
  })

  it('asks for no range that ends before it begins, which HTTP takes for none', async () => {
    const storage = await onServer((_request, response) =>
      response.setHeader('content-length', 10).end('0123456789'),
    )
    expect(await storage.open('host/a', { start: 5, end: 4 })).toMatchObject({ size: 10, length: 0 })
  })

  it('aborts the uploads that others have left unfinished, once they are old enough', async () => {
    const requests: string[] = []
    const upload = (id: string, time: string) =>
      `<Upload><Key>host/${id}</Key><UploadId>${id}</UploadId><Initiated>${time}</Initiated></Upload>`
    const storage = await onServer((request, response) => {
      requests.push(`${request.method} ${request.url}`)
      if (request.method === 'DELETE') return response.writeHead(204).end()
      response.setHeader('content-type', 'application/xml')
      response.end(
        `<ListMultipartUploadsResult>${upload('old', '2026-01-01T00:00:00.000Z')}${upload('new', '2026-01-02T00:00:00.000Z')}</ListMultipartUploadsResult>`,
      )
    })
    expect(await storage.removeInterrupted(new Date('2026-01-01T12:00:00Z'))).toBe(1)
    expect(requests.filter((request) => request.startsWith('DELETE'))).toEqual([
      expect.stringMatching(/^DELETE \/media\/host\/old\?.*uploadId=old/),
    ])
  })

  it('leaves interrupted uploads to a server that has no list of them', async () => {
    const { settings } = await testS3()
    const storage = createS3Storage(settings)
    onTestFinished(() => storage.close())
    expect(await storage.removeInterrupted(new Date())).toBe(0)
  })

  it('has no half file under a key after a kill in the middle of a put', async () => {
    const { settings, server } = await testS3()
    const child = putInProcess(settings, await source(20_000_000))
    const parts: string[] = []
    server.httpServer.on('request', ({ url = '' }) => {
      if (!url.includes('partNumber=2')) return
      parts.push(url)
      child.kill('SIGKILL')
    })
    await once(child, 'exit')
    expect(child.signalCode).toBe('SIGKILL')
    expect(parts.length).toBeGreaterThan(0)
    const storage = createS3Storage(settings)
    onTestFinished(() => storage.close())
    expect(await storage.stat('host/a')).toBeUndefined()
  })
})

const putInProcess = (settings: S3Settings, path: string) => {
  const module = fileURLToPath(new URL('./s3-storage.ts', import.meta.url))
  const script = `
    import { createS3Storage } from ${JSON.stringify(module)}
    const storage = createS3Storage(${JSON.stringify(settings)})
    await storage.put('host/a', ${JSON.stringify(path)}, 'image/png')`
  const child = spawn(
    process.execPath,
    ['--no-warnings', '--import', 'tsx', '--input-type=module', '--eval', script],
    { stdio: ['ignore', 'inherit', 'inherit'] },
  )
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}
