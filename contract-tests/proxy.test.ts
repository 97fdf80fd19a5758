import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type DatabaseProxy, startProxy } from './proxy.ts'

const toStop: (() => unknown)[] = []
afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop()
})

/** A proxy in front of a server that sends back what it gets. */
const startEchoProxy = async (): Promise<DatabaseProxy> => {
  const echo = createServer((socket) => socket.on('error', () => undefined).pipe(socket)).listen(
    0,
    '127.0.0.1',
  )
  await once(echo, 'listening')
  toStop.push(() => echo.close())
  const { port } = echo.address() as AddressInfo
  const proxy = await startProxy(`postgres://me:secret@127.0.0.1:${port}/agora?x=1`)
  toStop.push(proxy.stop)
  return proxy
}

const open = (proxy: DatabaseProxy): Socket => {
  const socket = connect({ host: '127.0.0.1', port: Number(new URL(proxy.url).port) })
  toStop.push(() => socket.destroy())
  return socket.on('error', () => undefined)
}

/** `once` of node:events would reject for the error that comes before. */
const closing = (socket: Socket): Promise<false> =>
  new Promise((resolve) => socket.once('close', () => resolve(false)))

const echoes = (socket: Socket): Promise<boolean> => {
  const heard = new Promise<true>((resolve) => socket.once('data', () => resolve(true)))
  socket.write('hello')
  return Promise.race([heard, closing(socket)])
}

test('an outage breaks the connections that are open, refuses new ones, and ends', async () => {
  const proxy = await startEchoProxy()
  expect(proxy.url).toMatch(/^postgres:\/\/me:secret@127\.0\.0\.1:\d+\/agora\?x=1$/)
  const before = open(proxy)
  expect(await echoes(before)).toBe(true)

  const broken = closing(before)
  proxy.cut()
  await broken
  expect(await echoes(open(proxy))).toBe(false)

  proxy.restore()
  expect(await echoes(open(proxy))).toBe(true)
})
