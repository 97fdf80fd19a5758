import { once } from 'node:events'
import type { ReadStream } from 'node:fs'
import { mkdir, readdir, rename, symlink, truncate, utimes, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import express, { type ErrorRequestHandler, type Response } from 'express'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { unavailable } from '../kernel/problem.ts'
import { listen } from '../listen.ts'
import { createDiskStorage } from './disk-storage.ts'
import { createS3Storage } from './s3-storage.ts'
import { createMediaRoute, type MediaRouteOptions } from './serve.ts'
import { EXTENSIONS, type MediaType, MIME_TYPES } from './sniff.ts'
import type { OpenFile, Storage } from './storage.ts'
import { testFolder, testS3 } from './testing.ts'

const KEY = 'shop/booths/12/abc.png'
const PATH = '/media/booths/12/abc.png'
const CONTENT = '0123456789'
const NOT_FOUND = '{"detail":"Not found."}'
const MODIFIED = 'Fri, 02 Jan 2026 03:04:05 GMT'
const MEGABYTE = 1024 * 1024

interface TestServer {
  url: string
  /** The answers begun. */
  responses: Response[]
  log: { info: () => void; warn: () => void; error: ReturnType<typeof vi.fn> }
}

/** The route on a free port; what it hands on gets 418. */
const serve = async (
  storage: MediaRouteOptions['storage'],
  options?: { stallMilliseconds?: number },
): Promise<TestServer> => {
  const app = express()
  const responses: Response[] = []
  const log = { info: () => {}, warn: () => {}, error: vi.fn() }
  app.use((_request, response, next) => {
    responses.push(response)
    next()
  })
  app.use(createMediaRoute({ storage, places: { booths: 'shop/booths', items: 'shop' }, log, ...options }))
  app.use((_request, response) => void response.status(418).end())
  const lastResort: ErrorRequestHandler = (error, _request, response, _next) => {
    log.error(error)
    response.destroy()
  }
  app.use(lastResort)
  const { url, close } = await listen({ express: app, listener: app }, { host: '127.0.0.1', port: 0 })
  onTestFinished(close)
  return { url, responses, log }
}

const store = async (storage: Storage, key: string, content: string | number = CONTENT): Promise<void> => {
  const source = join(await testFolder(), 'source')
  await writeFile(source, typeof content === 'string' ? content : '')
  // A size: as many zeros, which take no room on the disk.
  if (typeof content === 'number') await truncate(source, content)
  const time = new Date(MODIFIED)
  // Half a second more than a header can say.
  await utimes(source, time, Number(time) / 1000 + 0.5)
  await storage.put(key, source, 'image/png')
}

/** A storage on disk with one file, where that lies, and all that was opened of it. */
const withFile = async (content: string | number = CONTENT, key = KEY) => {
  const folder = await testFolder()
  const disk = await createDiskStorage(folder)
  await store(disk, key, content)
  const opened: OpenFile[] = []
  const storage: Storage = {
    ...disk,
    async open(...args) {
      const file = await disk.open(...args)
      if (file) opened.push(file)
      return file
    },
  }
  const [entry] = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  )
  return { storage, opened, path: join(entry?.parentPath ?? '', entry?.name ?? '') }
}

const serveFile = async (content?: string | number) => {
  const file = await withFile(content)
  return { ...file, server: await serve(file.storage) }
}

/** Sends a request to exactly this path, and waits for the head of the answer. */
const begin = async (
  { url }: { url: string },
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage> => {
  const { hostname: host, port } = new URL(url)
  const sent = request({ host, port, method, path, headers, agent: false })
  sent.end()
  const [response] = await once(sent, 'response')
  onTestFinished(() => response.destroy())
  return response
}

interface Received {
  status: number | undefined
  headers: IncomingHttpHeaders
  text: string
}

const ask = async (...args: Parameters<typeof begin>): Promise<Received> => {
  const response = await begin(...args)
  const text = (await buffer(response)).toString()
  return { status: response.statusCode, headers: response.headers, text }
}

const expectClosed = (files: readonly OpenFile[], count = 1) =>
  vi.waitFor(() => expect(files.map(({ stream }) => stream.closed)).toEqual(Array(count).fill(true)))

describe('a stored file', () => {
  it('is sent whole, in a form that no browser takes for a page of this site', async () => {
    const { server } = await serveFile()
    const { status, headers, text } = await ask(server, PATH)
    expect([status, text]).toEqual([200, CONTENT])
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': '10',
      etag: expect.stringMatching(/^"[^",]+"$/),
      'last-modified': MODIFIED,
      'accept-ranges': 'bytes',
      'cache-control': 'public, max-age=3600, immutable',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; media-src 'self'; sandbox",
      'content-disposition': 'inline',
      'cross-origin-resource-policy': 'cross-origin',
      'x-request-id': expect.stringMatching(/^.{8,}$/),
      vary: 'Origin',
    })
    expect((await ask(server, `${PATH}?v=2`)).text).toBe(CONTENT)
    expect((await ask(server, `http://agora.example${PATH}`)).text).toBe(CONTENT)
  })

  it('has a size and a type for HEAD, without being opened', async () => {
    const { server, opened } = await serveFile()
    const [get, head] = [await ask(server, PATH), await ask(server, PATH, {}, 'HEAD')]
    expect([head.status, head.text]).toEqual([200, ''])
    const { date: _, 'x-request-id': __, ...same } = get.headers
    expect(head.headers).toMatchObject(same)
    expect(opened).toHaveLength(1)
  })

  it.each([
    ...Object.entries(EXTENSIONS).map(([type, extension]) => [extension, MIME_TYPES[type as MediaType]]),
    ['jpeg', 'image/jpeg'],
  ])('with the extension %s has the type %s', async (extension, type) => {
    const { storage } = await withFile(CONTENT, `shop/a.b.${extension}`)
    const { headers } = await ask(await serve(storage), `/media/items/a.b.${extension}`)
    expect(headers['content-type']).toBe(type)
  })

  it('that is empty is sent, also to those who ask for a range', async () => {
    const { server } = await serveFile('')
    for (const range of [undefined, 'bytes=0-', 'bytes=-5', 'bytes=0-0']) {
      const { status, headers, text } = await ask(server, PATH, range ? { Range: range } : {})
      expect([status, headers['content-length'], text]).toEqual([200, '0', ''])
    }
  })
})

describe('a range', () => {
  const huge = '9'.repeat(400)

  it.each([
    ['the first bytes', 'bytes=0-2', '0-2', '012'],
    ['one byte', 'bytes=0-0', '0-0', '0'],
    ['the middle', 'bytes=3-5', '3-5', '345'],
    ['an open end', 'bytes=7-', '7-9', '789'],
    ['all', 'bytes=0-', '0-9', CONTENT],
    ['the last byte', 'bytes=9-9', '9-9', '9'],
    ['an end behind the end', 'bytes=8-99', '8-9', '89'],
    ['an end behind all numbers', `bytes=8-${huge}`, '8-9', '89'],
    ['a suffix', 'bytes=-3', '7-9', '789'],
    ['a suffix longer than the file', 'bytes=-99', '0-9', CONTENT],
    ['a suffix longer than all numbers', `bytes=-${huge}`, '0-9', CONTENT],
    ['a unit in capitals', 'BYTES=1-2', '1-2', '12'],
  ])('of %s is sent alone', async (_what, range, sent, content) => {
    const { server, opened } = await serveFile()
    const { status, headers, text } = await ask(server, PATH, { Range: range })
    expect([status, text]).toEqual([206, content])
    expect(headers).toMatchObject({
      'content-range': `bytes ${sent}/10`,
      'content-length': String(content.length),
      'content-type': 'image/png',
      etag: (await ask(server, PATH)).headers.etag,
    })
    await expectClosed(opened, 2)
  })

  it.each([
    ['behind the end', 'bytes=10-'],
    ['behind the end, with both ends', 'bytes=10-12'],
    ['behind all numbers', `bytes=${huge}-`],
    ['of no bytes at the end', 'bytes=-0'],
  ])('%s is refused, with the size of the file', async (_what, range) => {
    const { server, opened } = await serveFile()
    const { status, headers, text } = await ask(server, PATH, { Range: range })
    expect([status, text]).toEqual([416, '{"detail":"Range not satisfiable."}'])
    expect(headers).toMatchObject({ 'content-range': 'bytes */10', 'cache-control': 'no-store' })
    expect(opened).toEqual([])
  })

  it.each([
    ['that ends before it begins', 'bytes=5-2'],
    ['without ends', 'bytes=-'],
    ['without a dash', 'bytes=5'],
    ['without a unit', '0-2'],
    ['of another unit', 'seconds=0-2'],
    ['of negative numbers', 'bytes=--2'],
    ['of no numbers', 'bytes=a-b'],
    ['of hexadecimal numbers', 'bytes=0x0-0x2'],
    ['with a sign', 'bytes=+0-2'],
    ['with blanks', 'bytes= 0 - 2'],
    ['after another', 'bytes=0-1,4-5'],
    ['over another', 'bytes=0-,0-,0-,0-'],
  ])('%s is as none: the whole file', async (_what, range) => {
    const { server } = await serveFile()
    const { status, headers, text } = await ask(server, PATH, { Range: range })
    expect([status, headers['content-range'], text]).toEqual([200, undefined, CONTENT])
  })

  it('means nothing to HEAD', async () => {
    const { server } = await serveFile()
    for (const range of ['bytes=0-2', 'bytes=99-']) {
      const { status, headers } = await ask(server, PATH, { Range: range }, 'HEAD')
      expect([status, headers['content-length'], headers['content-range']]).toEqual([200, '10', undefined])
    }
  })

  it.each<[what: string, ifRange: (etag: string) => string]>([
    ['its ETag', (etag) => etag],
    ['its date', () => MODIFIED],
  ])('is sent to a client that has the rest by %s', async (_what, ifRange) => {
    const { server } = await serveFile()
    const { etag = '' } = (await ask(server, PATH)).headers
    const part = await ask(server, PATH, { Range: 'bytes=2-4', 'If-Range': ifRange(etag) })
    expect([part.status, part.text]).toEqual([206, '234'])
  })

  it.each<[what: string, ifRange: (etag: string) => string]>([
    ['another ETag', () => '"other"'],
    ['its ETag made weak by a proxy', (etag) => `W/${etag}`],
    ['an earlier date', () => 'Fri, 02 Jan 2026 03:04:04 GMT'],
    ['a later date', () => 'Fri, 02 Jan 2026 03:04:06 GMT'],
    ['nonsense', () => 'bytes'],
  ])('is the whole file to a client that has the rest by %s', async (_what, ifRange) => {
    const { server } = await serveFile()
    const { etag = '' } = (await ask(server, PATH)).headers
    for (const range of ['bytes=2-4', 'bytes=99-']) {
      const whole = await ask(server, PATH, { Range: range, 'If-Range': ifRange(etag) })
      expect([whole.status, whole.headers['content-range'], whole.text]).toEqual([200, undefined, CONTENT])
    }
  })

  it('is read from S3 alone, also behind its end', async () => {
    const { settings, server: s3 } = await testS3()
    const storage = createS3Storage(settings)
    onTestFinished(() => storage.close())
    await store(storage, KEY)
    const gets: unknown[] = []
    s3.httpServer.on('request', ({ method, headers }) => method === 'GET' && gets.push(headers.range))
    const server = await serve(storage)
    const part = await ask(server, PATH, { Range: 'bytes=-4' })
    expect([part.status, part.headers['content-range'], part.text]).toEqual([206, 'bytes 6-9/10', '6789'])
    expect(await ask(server, PATH)).toMatchObject({ status: 200, text: CONTENT })
    expect(await ask(server, PATH, { Range: 'bytes=10-' })).toMatchObject({ status: 416 })
    expect(gets).toEqual(['bytes=6-9', undefined])
  })
})

describe('a client that holds the file', () => {
  it.each<[what: string, given: (etag: string) => Record<string, string>, status: number]>([
    ['the ETag', (etag) => ({ 'If-None-Match': etag }), 304],
    ['the ETag made weak by a proxy', (etag) => ({ 'If-None-Match': `W/${etag}` }), 304],
    ['the ETag in a list', (etag) => ({ 'If-None-Match': `"other", ${etag}` }), 304],
    ['any', () => ({ 'If-None-Match': '*' }), 304],
    ['another ETag', () => ({ 'If-None-Match': '"other"' }), 200],
    ['the date', () => ({ 'If-Modified-Since': MODIFIED }), 304],
    ['a later date', () => ({ 'If-Modified-Since': 'Sat, 03 Jan 2026 00:00:00 GMT' }), 304],
    [
      'a later date in the form of RFC 850',
      () => ({ 'If-Modified-Since': 'Saturday, 03-Jan-26 00:00:00 GMT' }),
      304,
    ],
    ['an earlier date', () => ({ 'If-Modified-Since': 'Fri, 02 Jan 2026 03:04:04 GMT' }), 200],
    ['what is no HTTP date', () => ({ 'If-Modified-Since': '2030' }), 200],
    ['another ETag and the date', () => ({ 'If-None-Match': '"o"', 'If-Modified-Since': MODIFIED }), 200],
    ['the ETag, for a range', (etag) => ({ 'If-None-Match': etag, Range: 'bytes=99-' }), 304],
  ])('and names %s gets what it needs', async (_what, given, status) => {
    const { server, opened } = await serveFile()
    const { headers } = await ask(server, PATH, {}, 'HEAD')
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(server, PATH, given(headers.etag ?? ''), method)
      expect([answer.status, answer.headers.etag]).toEqual([status, headers.etag])
      expect(answer.headers['cache-control']).toBe(headers['cache-control'])
      expect(answer.text).toBe(status === 200 && method === 'GET' ? CONTENT : '')
    }
    expect(opened).toHaveLength(status === 200 ? 1 : 0)
  })
})

describe('nothing is found', () => {
  const expectNothing = async (server: TestServer, path: string): Promise<void> => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers, text } = await ask(server, path, {}, method)
      expect([path, status, text]).toEqual([path, 404, method === 'GET' ? NOT_FOUND : ''])
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'x-request-id': expect.any(String),
      })
      expect(headers.etag).toBeUndefined()
    }
  }

  it.each([
    ['a place that there is not', '/media/other/12/abc.png'],
    ['a place that every object has', '/media/constructor/12/abc.png'],
    ['a prototype as the place', '/media/__proto__/12/abc.png'],
    ['no place', '/media/'],
    ['no place, and two slashes', '/media//booths/12/abc.png'],
    ['a place alone', '/media/booths'],
    ['a folder', '/media/booths/12/'],
    ['a slash behind the file', `${PATH}/`],
    ['a file that there is not', '/media/booths/12/none.png'],
    ['two slashes', '/media/booths//12/abc.png'],
    ['a dot', '/media/booths/./12/abc.png'],
    ['a way out to a neighbour', '/media/items/../shop/booths/12/abc.png'],
    ['a way out and back', '/media/booths/../booths/12/abc.png'],
    ['a way out of the storage', '/media/booths/../../../secret.png'],
    ['an escaped way out', '/media/booths/%2e%2e/secret.png'],
    ['a way out, half escaped', '/media/booths/.%2E/secret.png'],
    ['a way out, escaped twice', '/media/booths/%252e%252e/secret.png'],
    ['an escaped slash', '/media/booths/12%2fabc.png'],
    ['an escaped way out with its slash', '/media/booths/..%2f..%2fsecret.png'],
    ['a letter that is escaped without need', '/media/booths/12/%61bc.png'],
    ['backslashes', '/media/booths\\12\\abc.png'],
    ['a way out by backslashes', '/media/booths/..\\..\\secret.png'],
    ['a way out by backslashes that URL parsers turn', '/media/booths/..\\..\\secret.png#'],
    ['escaped backslashes', '/media/booths/..%5c..%5csecret.png'],
    ['an escaped NUL', `${PATH}%00.png`],
    ['what cannot be unescaped', '/media/booths/%'],
    ['half a letter in UTF-8', '/media/booths/%c3.png'],
    ['an escaped line end', `${PATH}%0d%0aX-Evil:1.png`],
    ['a parameter of a path', '/media/booths/..;/12/abc.png'],
    ['a long name', `/media/booths/${'a'.repeat(201)}.png`],
    ['a long path', `/media/booths/${'a/'.repeat(300)}abc.png`],
  ])('at %s', async (_what, path) => {
    const { server } = await serveFile()
    await expectNothing(server, path)
    expect(server.log.error).not.toHaveBeenCalled()
  })

  it.each(['shop/abc', 'shop/abc.svg', 'shop/abc.html', 'shop/abc.quicktime', 'shop/a.png/abc', 'shop/png'])(
    'of a stored file without the extension of a type that we serve: %s',
    async (key) => {
      const { storage } = await withFile(CONTENT, key)
      await expectNothing(await serve(storage), `/media/items/${key.slice('shop/'.length)}`)
    },
  )

  it('in a folder that happens to be called as places are that there are not', async () => {
    const { storage } = await withFile(CONTENT, 'undefined/12/abc.png')
    await expectNothing(await serve(storage), '/media/other/12/abc.png')
  })

  it('of a file that is deleted', async () => {
    const { server, storage } = await serveFile()
    await storage.delete(KEY)
    await expectNothing(server, PATH)
  })

  it('of a file that is deleted just before it is opened', async () => {
    const { storage } = await withFile()
    const server = await serve({
      ...storage,
      async open(...args) {
        await storage.delete(KEY)
        return storage.open(...args)
      },
    })
    expect(await ask(server, PATH, { Range: 'bytes=0-2' })).toMatchObject({ status: 404, text: NOT_FOUND })
  })

  it('behind a symbolic link in the place of the file', async () => {
    const { server, path } = await serveFile()
    const secret = join(await testFolder(), 'secret.png')
    await rename(path, secret)
    await symlink(secret, path)
    await expectNothing(server, PATH)
  })

  it('behind a symbolic link in the place of a folder', async () => {
    const { server, path } = await serveFile()
    const elsewhere = join(await testFolder(), 'elsewhere')
    await rename(dirname(path), elsewhere)
    await symlink(elsewhere, dirname(path))
    await expectNothing(server, PATH)
  })

  it('of what is no file', async () => {
    const { server, path } = await serveFile()
    await rename(path, join(dirname(path), 'gone'))
    await mkdir(path)
    await expectNothing(server, PATH)
  })
})

describe('the methods', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND'])('%s is none of them', async (method) => {
    const { server, storage } = await serveFile()
    const { status, headers, text } = await ask(server, PATH, {}, method)
    expect([status, text]).toEqual([405, `{"detail":"Method \\"${method}\\" not allowed."}`])
    expect(headers).toMatchObject({ allow: 'GET, HEAD, OPTIONS', 'x-request-id': expect.any(String) })
    expect(await storage.stat(KEY)).toMatchObject({ size: 10 })
  })

  it('are told to OPTIONS', async () => {
    const { server } = await serveFile()
    const { status, headers, text } = await ask(server, PATH, { 'X-Request-Id': 'a-request' }, 'OPTIONS')
    expect([status, text]).toEqual([204, ''])
    expect(headers).toMatchObject({ allow: 'GET, HEAD, OPTIONS', 'x-request-id': 'a-request' })
  })

  it.each([
    ['GET', '/media'],
    ['GET', '/mediabooths/12/abc.png'],
    ['GET', '/MEDIA/booths/12/abc.png'],
    ['GET', '/'],
    ['POST', '/v1/media/booths/12/abc.png'],
    ['OPTIONS', '*'],
  ])('are for others to judge outside of /media/: %s %s', async (method, path) => {
    const { server } = await serveFile()
    expect((await ask(server, path, {}, method)).status).toBe(418)
  })
})

describe('a storage that fails', () => {
  const outage = { status: 503, text: '{"detail":"Service temporarily unavailable, try again later."}' }
  const failing = (error: unknown) => async () => {
    throw error
  }

  it('is an outage that a client may wait for', async () => {
    const gone = await listen({ express: express(), listener: () => {} }, { host: '127.0.0.1', port: 0 })
    await gone.close()
    const settings = { region: 'us-east-1', bucket: 'media', accessKeyId: 'key', secretAccessKey: 'secret' }
    const storage = createS3Storage({ ...settings, endpoint: gone.url, forcePathStyle: true })
    onTestFinished(() => storage.close())
    const server = await serve(storage)
    const answer = await ask(server, PATH)
    expect(answer).toMatchObject(outage)
    expect(answer.headers).toMatchObject({ 'retry-after': '1', 'cache-control': 'no-store' })
    expect(server.log.error).toHaveBeenCalledOnce()
    // What needs no storage is answered all the same.
    expect((await ask(server, '/media/booths/..')).status).toBe(404)
  })

  it('between two questions is an outage as well', async () => {
    const { storage } = await withFile()
    const open = failing(unavailable(new Error("EIO: i/o error, open '/srv/agora/media'"), 7))
    const server = await serve({ ...storage, open })
    const answer = await ask(server, PATH, { Range: 'bytes=1-2' })
    expect(answer).toMatchObject(outage)
    expect(answer.headers).toMatchObject({ 'retry-after': '7' })
    expect(answer.headers['content-range']).toBeUndefined()
    expect((await ask(server, PATH, {}, 'HEAD')).status).toBe(200)
  })

  it('in a way that nobody foresaw shows nothing of itself, and is logged', async () => {
    const error = new Error("EACCES: permission denied, open '/srv/agora/media'")
    const { storage } = await withFile()
    for (const broken of [
      { ...storage, stat: failing(error) },
      { ...storage, open: failing(error) },
    ]) {
      const server = await serve(broken)
      const { status, text } = await ask(server, PATH, { 'X-Request-Id': 'a-request' })
      expect([status, text]).toEqual([500, '{"detail":"A server error occurred."}'])
      expect(server.log.error.mock.calls).toEqual([
        [{ requestId: 'a-request', err: error }, 'Media could not be served'],
      ])
    }
  })

  it('half way cuts the connection, so that nobody takes a part for the whole', async () => {
    const { storage } = await withFile()
    const error = new Error("EIO: i/o error, read '/srv/agora/media'")
    const server = await serve({
      ...storage,
      async open(...args) {
        const file = await storage.open(...args)
        file?.stream.destroy()
        const half = async function* () {
          yield Buffer.from('01234')
          throw error
        }
        return file && { ...file, stream: Readable.from(half()) }
      },
    })
    const response = await begin(server, PATH)
    await expect(buffer(response)).rejects.toThrow('aborted')
    expect(response.statusCode).toBe(200)
    expect(server.log.error).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ err: error }),
      expect.anything(),
    )
  })

  it('by giving another length than it told of is an outage, and spoils no later answer', async () => {
    const { storage, opened } = await withFile()
    const server = await serve({ ...storage, open: (key) => storage.open(key) })
    expect(await ask(server, PATH, { Range: 'bytes=0-2' })).toMatchObject(outage)
    await expectClosed(opened)
  })
})

describe('a client that does not take its answer', () => {
  const SIZE = 200 * MEGABYTE

  /** Waits until the answer to a client that reads nothing goes no further. */
  const untilStuck = async (file: OpenFile | undefined): Promise<number> => {
    const read = () => (file?.stream as ReadStream | undefined)?.bytesRead ?? 0
    let before = -1
    await vi.waitFor(
      () => {
        const last = before
        before = read()
        expect(before).toBe(last)
      },
      { interval: 100, timeout: 10_000 },
    )
    return before
  }

  it('costs no memory, and leaves no file open when it goes', async () => {
    const { server, opened } = await serveFile(SIZE)
    const response = await begin(server, PATH)
    // What it takes goes into the buffers of the two sockets.
    expect(await untilStuck(opened[0])).toBeLessThan(SIZE / 4)
    expect(opened[0]?.stream.closed).toBe(false)
    response.destroy()
    await expectClosed(opened)
    expect(server.log.error).not.toHaveBeenCalled()
  })

  it('is cut off after a while', async () => {
    const { storage, opened } = await withFile(SIZE)
    const server = await serve(storage, { stallMilliseconds: 200 })
    const response = await begin(server, PATH)
    await expectClosed(opened)
    await expect(buffer(response)).rejects.toThrow('aborted')
  })

  it('and goes before the file is open leaves none open', async () => {
    const { storage, opened } = await withFile(SIZE)
    let letOpen = () => {}
    const mayOpen = new Promise<void>((resolve) => {
      letOpen = resolve
    })
    const server = await serve({
      ...storage,
      async open(...args) {
        await mayOpen
        return storage.open(...args)
      },
    })
    const { hostname: host, port } = new URL(server.url)
    const sent = request({ host, port, path: PATH, agent: false }).on('error', () => {})
    sent.end()
    await vi.waitFor(() => expect(server.responses).toHaveLength(1))
    sent.destroy()
    await vi.waitFor(() => expect(server.responses[0]?.destroyed).toBe(true))
    letOpen()
    await expectClosed(opened)
    expect(server.log.error).not.toHaveBeenCalled()
  })

  it('is no reason to keep one who takes it from all of a large file', async () => {
    const { storage } = await withFile(SIZE)
    const server = await serve(storage, { stallMilliseconds: 2_000 })
    let bytes = 0
    for await (const chunk of await begin(server, PATH, { Range: 'bytes=1-' })) bytes += chunk.length
    expect(bytes).toBe(SIZE - 1)
  })
})
