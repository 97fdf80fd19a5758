import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What a provider of accounts answers when it is asked whose an access token is: what it knows of somebody
 * (OpenID Connect Core 1.0, 5.3.2), something else, or nothing, and hangs up.
 */
export type Said =
  | Readonly<Record<string, unknown>>
  | { readonly status: number; readonly text: string }
  | null

/** A provider of accounts, as far as a server asks it: its userinfo endpoint. */
export interface Userinfo {
  readonly url: string
  /** An access token for which it answers so. It refuses those that it does not know. */
  accessTokenFor(said: Said): string
  stop(): Promise<void>
}

export const startUserinfo = async (): Promise<Userinfo> => {
  const known = new Map<string, Said>()
  const server = createServer(({ headers }, response) => {
    const said = known.get(headers.authorization?.replace(/^Bearer /, '') ?? '')
    if (said === null) {
      response.destroy()
      return
    }
    const [status, text] =
      said === undefined
        ? [401, '{"error": "invalid_token"}']
        : typeof said.status === 'number'
          ? [said.status, String(said.text)]
          : [200, JSON.stringify(said)]
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(text)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/userinfo`,
    accessTokenFor(said) {
      const token = randomUUID()
      known.set(token, said)
      return token
    },
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
