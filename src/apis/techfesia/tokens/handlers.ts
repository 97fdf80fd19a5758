import { realm, type TechfesiaHandlers } from '../contract.ts'
import { findPerson, noteLogin } from '../people/queries.ts'

type TokenOperation = 'obtainTokens' | 'refreshToken' | 'revokeToken' | 'revokeTokens'

/** What stands for somebody who is not there: no account has it as its address, and tries are counted by it. */
const addressOfNobody = (username: string): string => `@${username}`

export const tokenHandlers: Pick<TechfesiaHandlers, TokenOperation> = {
  async obtainTokens({ body: { username, password }, request, db, identity }) {
    const person = await findPerson(db, username)
    const email = person?.email ?? addressOfNobody(username)
    const login = await identity.login({ realm, email, password, address: request.address })
    await noteLogin(db, login.account.id)
    return { status: 200, body: { access: login.accessToken, refresh: login.refreshToken ?? '' } }
  },

  async refreshToken({ body: { refresh }, identity }) {
    const { accessToken } = await identity.refresh(realm, refresh)
    return { status: 200, body: { access: accessToken } }
  },

  async revokeToken({ body: { token }, caller, identity }) {
    return { status: 200, body: { tokens_deleted: await identity.revokeToken(caller, token) } }
  },

  async revokeTokens({ caller, identity }) {
    return { status: 200, body: { tokens_deleted: await identity.revokeAll(caller.accountId) } }
  },
}
