import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a peer does with a request: answers it, or breaks the connection. */
export type Deed = { status: number; headers?: Record<string, string>; body?: unknown } | 'break'

export interface Received {
  method: string
  url: string
  headers: IncomingHttpHeaders
  body: string
}

/** A server that does as it is told, for what a real one does only when it is in trouble. */
export interface Peer {
  url: string
  received: Received[]
  close(): Promise<void>
}

/** @param deeds what it does with each request in turn; the last one holds for all that come after */
export const startPeer = async (...deeds: Deed[]): Promise<Peer> => {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { method = '', url = '', headers } = request
    received.push({ method, url, headers, body: Buffer.concat(chunks).toString('latin1') })
    const deed = deeds[Math.min(received.length, deeds.length) - 1] ?? 'break'
    if (deed === 'break') return void request.socket.destroy()
    const { status, headers: own = {}, body = {} } = deed
    response.writeHead(status, { 'Content-Type': 'application/json', Connection: 'close', ...own })
    response.end(JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
