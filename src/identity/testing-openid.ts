import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { vi } from 'vitest'

/** A real OpenID provider, in this process. */
export interface OpenIdProvider {
  userinfoUrl: string
  /** An access token of somebody of whom it can say this: of somebody new, unless it is told who. */
  tokenFor(claims: Readonly<Record<string, unknown>>, subject?: string): Promise<string>
  close(): Promise<void>
}

const clientId = 'the-application'

export const startOpenIdProvider = async (): Promise<OpenIdProvider> => {
  const people = new Map<string, Readonly<Record<string, unknown>>>()
  const http = createServer()
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  // It warns of what matters to no test: that it forgets all, and runs on a Node that it does not know.
  const muted = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'info')]
  for (const mute of muted) mute.mockImplementation(() => {})
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: 'secret', redirect_uris: ['https://app.example.com/'] }],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'given_name', 'family_name', 'picture'],
    },
    features: { devInteractions: { enabled: false }, userinfo: { enabled: true } },
    findAccount: async (_context: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...people.get(accountId) }),
    }),
  })
  http.on('request', provider.callback())
  const scope = 'openid email profile'
  return {
    userinfoUrl: `${issuer}/me`,
    async tokenFor(claims, accountId = randomBytes(8).toString('hex')) {
      people.set(accountId, claims)
      const client = await provider.Client.find(clientId)
      const grant = new provider.Grant({ accountId, clientId })
      grant.addOIDCScope(scope)
      const token = new provider.AccessToken({
        accountId,
        client,
        grantId: await grant.save(),
        gty: 'authorization_code',
        scope,
      })
      return token.save()
    },
    async close() {
      for (const mute of muted) mute.mockRestore()
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}
