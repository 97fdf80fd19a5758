import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * What a provider of accounts answers when it is asked whose an access token is: what it knows of somebody
 * (OpenID Connect Core 1.0, 5.3.2), something else, or nothing, and hangs up. `emails` are told at a path of their
 * own, as GitHub does.
 */
export type Said =
  | Readonly<Record<string, unknown>>
  | { readonly status: number; readonly text: string }
  | null

/** Providers of accounts, as far as a server asks them: the userinfo endpoint of all of them. */
export interface Userinfo {
  readonly url: string
  /** An access token for which it answers so. It refuses those that it does not know. */
  accessTokenFor(said: Said): string
  stop(): Promise<void>
}

const answerOf = (said: Exclude<Said, null> | undefined, path: string): [status: number, text: string] => {
  if (said === undefined) return [401, '{"error": "invalid_token"}']
  if (typeof said.status === 'number') return [said.status, String(said.text)]
  const { emails, ...claims } = said as Readonly<Record<string, unknown>>
  if (!path.endsWith('/emails')) return [200, JSON.stringify(claims)]
  return emails === undefined ? [404, '{"message": "Not Found"}'] : [200, JSON.stringify(emails)]
}

export const startUserinfo = async (): Promise<Userinfo> => {
  const known = new Map<string, Said>()
  const server = createServer(({ headers, url = '' }, response) => {
    const said = known.get(headers.authorization?.replace(/^Bearer /, '') ?? '')
    if (said === null) {
      response.destroy()
      return
    }
    const [status, text] = answerOf(said, url)
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
