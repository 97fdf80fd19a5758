import { once } from 'node:events'
import { Agent, type IncomingMessage, type RequestListener, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import express from 'express'
import { describe, expect, it } from 'vitest'
import { type Listening, listen } from './listen.ts'

const appOf = (listener: RequestListener) => ({ express: express(), listener, sweep: async () => {} })

const start = (listener: RequestListener): Promise<Listening> =>
  listen(appOf(listener), { host: '127.0.0.1', port: 0 })

const answer: RequestListener = (_request, response) => {
  setImmediate(() => response.end('done'))
}

const addressOf = ({ url }: Listening): { host: string; port: number } => {
  const { hostname: host, port } = new URL(url)
  return { host, port: Number(port) }
}

const get = async (
  server: Listening,
  agent: Agent | false = false,
): Promise<{ text: string; isLast: boolean }> => {
  const sent = request({ ...addressOf(server), agent }).end()
  const [response]: IncomingMessage[] = (await once(sent, 'response')) as [IncomingMessage]
  if (!response) throw new Error('no response')
  let text = ''
  for await (const chunk of response.setEncoding('utf8')) text += chunk
  return { text, isLast: response.headers.connection === 'close' }
}

/** An open connection; the server may reset it. */
const open = async (server: Listening, text = ''): Promise<Socket> => {
  const socket = connect(addressOf(server)).on('error', () => {})
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

/** A promise, and how to fulfil it. */
const deferred = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve = (): void => {}
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil
  })
  return { promise, resolve }
}

const refusesConnections = (server: Listening): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(addressOf(server))
    socket.once('error', () => resolve(true)).once('connect', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })

describe.concurrent('a stop', () => {
  it('loses no request of 40 clients that keep sending, and tells each that its connection ends', async () => {
    const server = await start(answer)
    const answered = new Map<number, number>()
    const client = async (number: number): Promise<string> => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      for (;;) {
        const { text, isLast } = await get(server, agent)
        answered.set(number, (answered.get(number) ?? 0) + 1)
        if (isLast) return text
      }
    }
    const clients = Array.from({ length: 40 }, (_, number) => client(number))
    await expect
      .poll(() => [...answered.values()].filter((count) => count >= 3).length, { timeout: 10_000 })
      .toBe(40)
    await server.close()
    expect(await Promise.all(clients)).toEqual(Array(40).fill('done'))
  })

  it('waits for a request in progress, though nobody new gets in', async () => {
    const begun = deferred()
    const work = deferred()
    const server = await start(async (_request, response) => {
      begun.resolve()
      await work.promise
      response.end('worth waiting for')
    })
    const reply = get(server)
    await begun.promise
    const closed = server.close()
    await expect.poll(() => refusesConnections(server), { timeout: 5_000 }).toBe(true)
    work.resolve()
    expect(await reply).toMatchObject({ text: 'worth waiting for' })
    await closed
  })

  it('is not held up by connections that are idle after a request', async () => {
    const server = await start(answer)
    const idle = await Promise.all(
      Array.from({ length: 10 }, () => open(server, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n')),
    )
    await Promise.all(idle.map((socket) => once(socket, 'data')))
    const ended = Promise.all(idle.map((socket) => once(socket, 'close')))
    const began = performance.now()
    await server.close()
    await ended
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  it('is not held up by connections that never asked for anything', async () => {
    const server = await start(answer)
    await Promise.all(Array.from({ length: 10 }, () => open(server)))
    const began = performance.now()
    await server.close()
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  it('ends after ten seconds, though a request never does', async () => {
    const begun = deferred()
    const server = await start(() => begun.resolve())
    const reply = get(server)
    await begun.promise
    const began = performance.now()
    await Promise.all([server.close(), expect(reply).rejects.toThrow(/hang up|ECONNRESET/)])
    expect(performance.now() - began).toBeLessThan(13_000)
  })
})

describe.concurrent('a server', () => {
  it('cuts 200 clients that never finish the head of their request, and answers others meanwhile', async () => {
    const server = await start(answer)
    const slow = await Promise.all(
      Array.from({ length: 200 }, () => open(server, 'GET / HTTP/1.1\r\nHost: a\r\n')),
    )
    const cut = Promise.all(slow.map((socket) => once(socket.resume(), 'close')))
    expect(await get(server)).toMatchObject({ text: 'done' })
    await cut
    await server.close()
  })

  it('says where it listens, also by IPv6', async () => {
    const server = await listen(appOf(answer), { host: '::1', port: 0 })
    expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/)
    await server.close()
  })

  it('on a taken port refuses to start', async () => {
    const server = await start(answer)
    await expect(listen(appOf(answer), addressOf(server))).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
    await server.close()
  })
})
