import { once } from 'node:events'
import { createServer, IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { App } from './app.ts'

/** How long a stop waits for keep-alive clients to be told, and for work to end, in milliseconds. */
const drainMilliseconds = 1_000
const stopMilliseconds = 10_000

export interface Listening {
  /** Where the server listens: `http://127.0.0.1:8000`. */
  url: string
  /** Ends every connection when its work is done, or after ten seconds. */
  close(): Promise<void>
}

/**
 * Express sets the prototype of each request and response after they were made, which makes V8 give up what
 * it knows of their shape and halves the throughput. Made with these prototypes they need no change.
 */
const withPrototypes = (app: Pick<App, 'express'>) => {
  class Request extends IncomingMessage {}
  class Response extends ServerResponse<Request> {}
  Object.setPrototypeOf(Request.prototype, app.express.request)
  Object.setPrototypeOf(Response.prototype, app.express.response)
  return { IncomingMessage: Request, ServerResponse: Response }
}

const countConnections = (server: Server): Promise<number> =>
  new Promise((resolve) => server.getConnections((error, count) => resolve(error ? 0 : count)))

/** Lets go of keep-alive clients one answer at a time: closing under them would lose the request on its way. */
const drain = async (server: Server): Promise<void> => {
  const deadline = Date.now() + drainMilliseconds
  while (Date.now() < deadline && (await countConnections(server)) > 0) await sleep(50)
}

/**
 * Serves the app.
 * @throws Error when the address is taken
 */
export const listen = async (
  app: Pick<App, 'express' | 'listener'>,
  { host, port }: { host: string; port: number },
): Promise<Listening> => {
  let stopping = false
  const server = createServer(
    {
      ...withPrototypes(app),
      // A client that sends its head slowly holds a socket: find it soon.
      connectionsCheckingInterval: 2_000,
      headersTimeout: 10_000,
      // Bodies are timed by who reads them: an upload may take long, as long as it comes at a decent rate.
      requestTimeout: 3_600_000,
      keepAliveTimeout: 65_000,
    },
    (request, response) => {
      if (stopping) response.shouldKeepAlive = false
      app.listener(request, response)
    },
  )
  // Node counts a connection that has not sent anything as busy, and would wait for its head.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(port, host)
  await once(server, 'listening')
  const { port: bound, address, family } = server.address() as AddressInfo
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${bound}`,
    close: async () => {
      stopping = true
      await drain(server)
      const closed = once(server, 'close')
      server.close()
      server.closeIdleConnections()
      for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
      const force = setTimeout(() => server.closeAllConnections(), stopMilliseconds - drainMilliseconds)
      await closed
      clearTimeout(force)
    },
  }
}
