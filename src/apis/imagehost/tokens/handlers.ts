import { type ImagehostHandlers, realm } from '../contract.ts'

export const tokenHandlers: Pick<ImagehostHandlers, 'createToken' | 'refreshToken'> = {
  async createToken({ body: { email, password }, request, identity }) {
    const login = await identity.login({ realm, email, password, address: request.address })
    return { status: 201, body: { refresh: login.refreshToken ?? '', access: login.accessToken } }
  },

  async refreshToken({ body: { refresh }, identity }) {
    const { accessToken } = await identity.refresh(realm, refresh)
    return { status: 200, body: { access: accessToken } }
  },
}
