import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { eventually } from '../../../identity/testing.ts'
import { picture, pngBomb } from '../../../media/testing-images.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { expectTidy, forbidden, type Member, newMember, sendForm } from '../testing.ts'

let server: TestServer
let member: Member
beforeAll(async () => {
  server = await startTestServer()
  member = await newMember(server)
})
afterAll(() => server.close())

const mostBytes = 20 * 1024 * 1024
const boundary = 'frontier'
const formType = `multipart/form-data; boundary=${boundary}`

const part = (disposition: string, content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
const title = part('name="title"', 'Lighthouse')
const end = Buffer.from(`--${boundary}--\r\n`)

/** A PNG of so many bytes: what follows its end is no part of the picture. */
const pngOf = async (bytes: number): Promise<Buffer> => {
  const image = await picture().png().toBuffer()
  return Buffer.concat([image, Buffer.alloc(bytes - image.length, 'x')])
}

const countOf = async () => ((await member.call('GET', '/list/')).body as { count: number }).count

const post = async (body: string | Buffer | undefined, type?: string) => {
  const answer = await member.call('POST', '/upload/small/', {
    body,
    ...(type !== undefined && { headers: { 'Content-Type': type } }),
  })
  return { status: answer.status, body: answer.body }
}

const broken = { status: 400, body: { detail: 'Multipart form parse error' } }

describe('a file', () => {
  it('of 20 MB is taken', async () => {
    expect((await member.upload('small', { image: await pngOf(mostBytes) })).status).toBe(201)
    await expectTidy(server)
  })

  it('of more is refused, and nothing of it is kept', async () => {
    const before = await countOf()
    for (const more of [1, 8 * 1024 * 1024]) {
      const { status, body } = await member.upload('small', { image: await pngOf(mostBytes + more) })
      expect({ status, body }).toEqual({
        status: 413,
        body: { detail: 'The request body is too large.' },
      })
      await expectTidy(server)
    }
    expect(await countOf()).toBe(before)
  })

  it('that is one of several which have over 20 MB together is refused as a larger one is', async () => {
    const half = await pngOf(0.6 * mostBytes)
    for (const form of [{ image: [half, half] }, { image: Array.from({ length: 4 }, () => half) }]) {
      expect((await member.upload('small', form)).status).toBe(413)
      await expectTidy(server)
    }
  })

  it('that the plan does not allow is refused to a client that still sends, which sees why', async () => {
    const basic = await newMember(server, 'BASIC')
    const image = await pngOf(mostBytes)
    for (let round = 0; round < 5; round += 1) {
      const { status, body } = await sendForm(server, '/api/upload/medium/', basic.token, { image })
      expect({ status, body }).toEqual({ status: 403, body: forbidden })
    }
    await expectTidy(server)
  })
})

describe('a body', () => {
  it.each(['application/json', 'application/x-www-form-urlencoded', 'image/png', 'multipart/mixed'])(
    'of the type %s is refused, in these words',
    async (type) => {
      expect(await post('{"title":"Lighthouse"}', type)).toEqual({
        status: 415,
        body: { detail: `Unsupported media type "${type}" in request.` },
      })
    },
  )

  it('that is not there lacks what is required', async () => {
    expect(await post(undefined)).toEqual({
      status: 400,
      body: { title: ['This field is required.'], image: ['No file was submitted.'] },
    })
  })

  it.each([
    ['without a boundary', 'multipart/form-data', Buffer.concat([title, end])],
    [
      'with another boundary than it says',
      'multipart/form-data; boundary=other',
      Buffer.concat([title, end]),
    ],
    ['without its end', formType, title],
    [
      'that ends within a file',
      formType,
      Buffer.concat([title, part('name="image"; filename="a.png"', 'x')]),
    ],
    ['that is no form at all', formType, Buffer.from('{"title":"Lighthouse"}')],
    [
      'with a part whose head is none',
      formType,
      Buffer.from(`--${boundary}\r\nnonsense\r\n\r\nx\r\n--${boundary}--\r\n`),
    ],
  ])('%s is refused, and nothing of it is kept', async (_what, type, body) => {
    const before = await countOf()
    expect(await post(body, type)).toEqual(broken)
    expect(await countOf()).toBe(before)
    await expectTidy(server)
  })

  it('with more fields than any form has is refused', async () => {
    const many = Array.from({ length: 100 }, (_, index) => part(`name="field${index}"`, 'x'))
    const { status } = await post(Buffer.concat([title, ...many, end]), formType)
    expect(status).toBe(400)
    await expectTidy(server)
  })
})

/** A client that says it would send so many bytes, and has sent these. */
const beginUpload = async (length: number, sent: Buffer): Promise<Socket> => {
  const { hostname, port } = new URL(server.url)
  const socket = connect({ host: hostname, port: Number(port) })
  onTestFinished(() => void socket.destroy())
  await once(socket, 'connect')
  socket.write(
    [
      'POST /api/upload/small/ HTTP/1.1',
      'Host: agora',
      `Authorization: Bearer ${member.token}`,
      `Content-Type: ${formType}`,
      `Content-Length: ${length}`,
      '\r\n',
    ].join('\r\n'),
  )
  socket.write(sent)
  return socket
}

/** Resolves once something of an upload lies in the temporary folder. */
const received = (): Promise<void> =>
  eventually(5_000, async () => (await readdir(server.media.tempDir)).length > 0)

describe('a client that goes away', () => {
  it.each([
    ['by closing', (socket: Socket) => socket.end()],
    ['without a word', (socket: Socket) => socket.resetAndDestroy()],
  ])('half way through its file, %s, leaves nothing', async (_how, leave) => {
    const before = await countOf()
    const half = part('name="image"; filename="a.png"', await pngOf(500_000))
    leave(
      await beginUpload(1_000_000, Buffer.concat([title, half])).then(async (socket) => {
        await received()
        return socket
      }),
    )
    await eventually(5_000, async () => (await readdir(server.media.tempDir)).length === 0)
    expect(await countOf()).toBe(before)
    await expectTidy(server)
  })

  it('right after it has sent all leaves a whole picture, or nothing', async () => {
    // Large enough to be worked on for a while.
    const image = part('name="image"; filename="a.png"', pngBomb(4_000, 4_000))
    const whole = Buffer.concat([title, image, end])
    for (let round = 0; round < 5; round += 1) {
      const before = await countOf()
      const socket = await beginUpload(whole.length, whole)
      await received()
      socket.resetAndDestroy()
      await eventually(5_000, async () => (await readdir(server.media.tempDir)).length === 0)
      await expectTidy(server)
      expect((await countOf()) - before).toBeLessThanOrEqual(1)
    }
  })
})
