import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A TCP proxy in front of PostgreSQL, which can play an outage. */
export interface DatabaseProxy {
  /** The database's address, through the proxy. */
  readonly url: string
  /** Breaks every connection and refuses new ones. */
  cut(): void
  restore(): void
  stop(): Promise<void>
}

/**
 * Puts a proxy between a server and its database.
 * @param databaseUrl a database that is reached by TCP
 */
export const startProxy = async (databaseUrl: string): Promise<DatabaseProxy> => {
  const target = new URL(databaseUrl)
  const host = target.hostname.replace(/^\[|\]$/g, '')
  const port = Number(target.port || 5432)
  const open = new Set<Socket>()
  let isCut = false

  const join = (client: Socket): void => {
    // The port stays ours while it refuses: a port that is let go may be somebody else's by the time it is wanted.
    if (isCut) {
      client.resetAndDestroy()
      return
    }
    const database = connect({ host, port })
    for (const [one, other] of [
      [client, database],
      [database, client],
    ] as const) {
      open.add(one)
      one.setNoDelay(true)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  }

  const listener = createServer(join).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((listener.address() as AddressInfo).port)
  const breakAll = (): void => {
    for (const socket of open) socket.resetAndDestroy()
  }
  return {
    url: url.href,
    cut: () => {
      isCut = true
      breakAll()
    },
    restore: () => {
      isCut = false
    },
    stop: async () => {
      breakAll()
      listener.close()
      await once(listener, 'close')
    },
  }
}
