import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiWith, type KernelServer, send, sendRaw, startKernel } from './testing.ts'

let server: KernelServer
beforeAll(async () => {
  server = await startKernel([apiWith()])
})
afterAll(() => server.close())

/** The ids that one request was answered and observed under. */
const idsFor = async (headers?: Record<string, string>, path = '/v1/nothing') => {
  const answer = await send(server, 'GET', path, headers && { headers })
  return { sent: answer.headers['x-request-id'], observed: server.exchanges.at(-1)?.requestId }
}

describe('the id of a request', () => {
  it.each(['12345678', 'a-b_c.d-e', 'A'.repeat(64)])('is the one that the client gave: %s', async (id) => {
    expect(await idsFor({ 'X-Request-Id': id })).toEqual({ sent: id, observed: id })
  })

  it.each(['', '1234567', 'A'.repeat(65), 'with space', 'a"b=c,defgh', 'ünïcödé-id', '<script>alert'])(
    'is one of our own when the given one is not well-formed: "%s"',
    async (given) => {
      const { sent, observed } = await idsFor({ 'X-Request-Id': Buffer.from(given).toString('latin1') })
      expect(sent).toMatch(/^[\w.-]{8,64}$/)
      expect(sent).not.toBe(given)
      expect(observed).toBe(sent)
    },
  )

  it('is one of our own when two are given', async () => {
    const head = 'GET /v1/nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n'
    const answer = await sendRaw(server, `${head}X-Request-Id: first-one\r\nX-Request-Id: second-one\r\n\r\n`)
    expect(answer).toMatch(/X-Request-Id: [\w.-]+\r\n/)
    expect(answer).not.toMatch(/first-one|second-one/)
  })

  it('puts no header of the client into the answer', async () => {
    const head = 'GET /v1/nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n'
    for (const injection of [
      'abcdefgh\rSet-Cookie: a=b',
      'abcdefgh\nSet-Cookie: a=b',
      'abcdefgh\r\n Set-Cookie: a=b',
    ]) {
      const answer = await sendRaw(server, `${head}X-Request-Id: ${injection}\r\n\r\n`)
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
      expect(answer).not.toMatch(/set-cookie/i)
    }
  })

  it('is never the same for two requests', async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, async () => (await idsFor()).sent))
    expect(new Set(ids).size).toBe(50)
  })

  it.each([
    ['a refusal', 'GET', '/v1/bucketlists/x'],
    ['a 405', 'PATCH', '/v1/bucketlists/'],
    ['OPTIONS', 'OPTIONS', '/v1/bucketlists/'],
  ])('is on every answer: %s', async (_what, method, path) => {
    const { headers } = await send(server, method, path, { headers: { 'X-Request-Id': 'this-very-one' } })
    expect(headers['x-request-id']).toBe('this-very-one')
  })
})
