/** The part of the OpenID provider that the tests start; it publishes no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http'

  class Provider {
    constructor(issuer: string, configuration: object)
    callback(): RequestListener
    Client: { find(id: string): Promise<object | undefined> }
    Grant: new (values: {
      accountId: string
      clientId: string
    }) => {
      addOIDCScope(scope: string): void
      save(): Promise<string>
    }
    AccessToken: new (
      values: object,
    ) => { save(): Promise<string> }
  }

  // biome-ignore lint/style/noDefaultExport: so does the package.
  export default Provider
}
