import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { apiWith, type KernelServer, type Received, send, startKernel } from './testing.ts'

const mebibyte = 1024 * 1024
const instant = 'Wed, 23 Aug 2017 10:14:52 GMT'

let server: KernelServer
/** The bodies that got as far as the handler. */
let arrived: unknown[]
beforeAll(async () => {
  const createBucket = async ({ body }: { body: { name: string } }) => {
    arrived.push(body)
    return {
      status: 201,
      body: { id: 3, name: body.name, createdAt: instant, modifiedAt: instant, status: 'success' },
    }
  }
  server = await startKernel([apiWith({ createBucket: createBucket as never })])
})
afterAll(() => server.close())
beforeEach(() => {
  arrived = []
})

const path = '/v1/bucketlists/'
const failed = (message: string) => ({ status: 'failed', message })
const post = (body: string | Buffer, headers: Record<string, string> = {}): Promise<Received> =>
  send(server, 'POST', path, { body, headers: { 'Content-Type': 'application/json', ...headers } })

/** A right body of this many bytes: what fills it is a member that the spec has not. */
const bodyOf = (bytes: number): string => {
  const [head, tail] = ['{"name":"Travel","filler":"', '"}']
  return `${head}${'a'.repeat(bytes - head.length - tail.length)}${tail}`
}

describe('the content type', () => {
  const body = '{"name":"Travel"}'

  it.each([
    'application/json',
    'Application/JSON',
    'application/json; charset=utf-8',
    'application/json;charset="UTF-8"',
  ])('%s is read', async (type) => {
    expect((await post(body, { 'Content-Type': type })).status).toBe(201)
    expect(arrived).toEqual([{ name: 'Travel' }])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/problem+json',
    'application/jsonp',
    'nonsense',
    'application/json; charset=latin1',
    'application/json; charset=utf-16',
    'application/json; charset=utf-7',
  ])('%s is a 415', async (type) => {
    expect(await post(body, { 'Content-Type': type })).toMatchObject({
      status: 415,
      body: failed('Content-Type must be application/json'),
    })
    expect(arrived).toEqual([])
  })

  it('is due with a body: without it, 415', async () => {
    expect(await send(server, 'POST', path, { body })).toMatchObject({ status: 415 })
    expect(arrived).toEqual([])
  })

  it('is not due without a body, which is told as a body that lacks everything', async () => {
    expect(await send(server, 'POST', path)).toMatchObject({
      status: 400,
      body: failed('Missing name attribute'),
    })
  })
})

describe('a body that is no JSON is a 400', () => {
  const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
  const malformed = { status: 400, body: failed('The body is not valid JSON') }

  it.each([
    ['cut off', '{"name":"Travel"'],
    ['with more behind it', '{"name":"Travel"}}'],
    ['with a comma too many', '{"name":"Travel",}'],
    ['a JavaScript value', '{"name":undefined}'],
    ['blank', ' '],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0x6e, 0x61, 0x6d, 0x65, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d])],
    ['UTF-8 cut off', Buffer.from('{"name":"\u{1F373}"}').subarray(0, 11)],
    ['33 levels deep', `{"name":"Travel","deep":${nested(32)}}`],
    ['6000 levels deep', `{"name":"Travel","deep":${nested(6_000)}}`],
    ['a hundred thousand levels deep', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('%s', async (_what, body) => {
    expect(await post(body)).toMatchObject(malformed)
    expect(arrived).toEqual([])
  })

  it('but 32 levels deep is JSON', async () => {
    expect((await post(`{"name":"Travel","deep":${nested(31)}}`)).status).toBe(201)
  })
})

describe('a compressed body', () => {
  const text = '{"name":"Travel"}'

  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', text],
  ])('is read: %s', async (encoding, body) => {
    expect((await post(body, { 'Content-Encoding': encoding })).status).toBe(201)
    expect(arrived).toEqual([{ name: 'Travel' }])
  })

  it.each([
    ['of another kind is a 415', 'compress', Buffer.from(text), 415],
    ['that is none is a 400', 'gzip', Buffer.from(text), 400],
    ['cut off is a 400', 'gzip', gzipSync(bodyOf(10_000)).subarray(0, 30), 400],
  ])('%s', async (_what, encoding, body, status) => {
    expect((await post(body, { 'Content-Encoding': encoding })).status).toBe(status)
    expect(arrived).toEqual([])
  })

  it('is measured unpacked: a bomb of 64 MB in 64 KB is a 413', async () => {
    const bomb = gzipSync(bodyOf(64 * mebibyte))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await post(bomb, { 'Content-Encoding': 'gzip' })).toMatchObject({ status: 413 })
    expect(arrived).toEqual([])
  })
})

/** Writes all of a request before it reads a byte of the answer, as simple clients do. */
const writeThenRead = async (head: string, body: string): Promise<string> => {
  const { hostname: host, port } = new URL(server.url)
  const socket = connect({ host, port: Number(port) }).pause()
  const lines = ['POST /v1/bucketlists/ HTTP/1.1', 'Host: a', 'Content-Type: application/json', head]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.write(body, () => resolve())
  })
  let received = ''
  for await (const chunk of socket.setEncoding('utf8')) {
    received += chunk
    if (received.includes('}')) break
  }
  return received
}

/** Writes chunk after chunk; resolves with what comes back before the server ends the connection. */
const writeWithoutEnd = (): Promise<string> =>
  new Promise((resolve) => {
    const { hostname: host, port } = new URL(server.url)
    const socket = connect({ host, port: Number(port) })
    onTestFinished(() => void socket.destroy())
    const chunk = `10000\r\n${'a'.repeat(0x10000)}\r\n`
    const write = (): void => {
      while (socket.writable && socket.write(chunk));
    }
    let received = ''
    socket.on('error', () => {}).on('close', () => resolve(received))
    socket.on('data', (data) => {
      received += data
    })
    const head = ['POST /v1/bucketlists/ HTTP/1.1', 'Host: a', 'Content-Type: application/json']
    socket.write(`${[...head, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n`)
    socket.on('drain', write)
    write()
  })

const chunked = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`

describe('a body', () => {
  it('of 1 MiB is read', async () => {
    expect((await post(bodyOf(mebibyte))).status).toBe(201)
  })

  it.each([
    ['of 1 MiB and a byte', mebibyte + 1],
    ['of 6 MiB', 6 * mebibyte],
  ])('%s is a 413, also to a client that writes all of it before it reads', async (_what, bytes) => {
    const body = bodyOf(bytes)
    for (const answer of [
      await writeThenRead(`Content-Length: ${bytes}`, body),
      await writeThenRead('Transfer-Encoding: chunked', chunked(body)),
    ]) {
      expect(answer).toMatch(/^HTTP\/1\.1 413 /)
      expect(answer).toContain(JSON.stringify(failed('The body is too large')))
    }
    expect(arrived).toEqual([])
  })

  it('of no end is a 413 before it ends, and the client gets to see it', async () => {
    for (let client = 1; client <= 10; client += 1) {
      expect(await writeWithoutEnd()).toMatch(/^HTTP\/1\.1 413 /)
    }
  })

  it.each(['Content-Length: 4000', 'Transfer-Encoding: chunked'])(
    'that is given up half way (%s) never reaches a handler',
    async (head) => {
      const requestId = randomUUID()
      const exchange = () => server.exchanges.find((one) => one.requestId === requestId)
      const { hostname: host, port } = new URL(server.url)
      const socket = connect({ host, port: Number(port) })
      const lines = [
        'POST /v1/bucketlists/ HTTP/1.1',
        'Host: a',
        `X-Request-Id: ${requestId}`,
        'Content-Type: application/json',
        head,
      ]
      const half = head.startsWith('T') ? '11\r\n{"name":"Travel"}\r\n' : '{"name":"Travel"}'
      socket.write(`${lines.join('\r\n')}\r\n\r\n${half}`, () => socket.destroy())
      await expect.poll(() => exchange()?.problem?.kind).toBe('malformed')
      expect(arrived).toEqual([])
    },
  )
})
