import { Problem } from '../../../kernel/problem.ts'
import { type ExposcholarHandlers, realm, role } from '../contract.ts'
import { findMember, insertMember } from './queries.ts'

type AccountOperation = 'registerUser' | 'createToken' | 'refreshToken' | 'getSubscription'

export const accountHandlers: Pick<ExposcholarHandlers, AccountOperation> = {
  async registerUser({ body: { email, password, name = '' }, identity, db, fail }) {
    const hash = await identity.hashPassword(password)
    const account = await db.transaction(async (trx) => {
      const registered = await identity.register({ realm, email, password: hash, role }, trx)
      if (registered === 'taken') throw fail('taken')
      await insertMember(trx, registered.id, name)
      return registered
    })
    return { status: 201, body: { id: account.id, email: account.email, name } }
  },

  async createToken({ body: { email, password }, request, identity }) {
    const login = await identity.login({ realm, email, password, address: request.address })
    return { status: 200, body: { access: login.accessToken, refresh: login.refreshToken ?? '' } }
  },

  async refreshToken({ body: { refresh }, identity }) {
    const { accessToken } = await identity.refresh(realm, refresh)
    return { status: 200, body: { access: accessToken } }
  },

  async getSubscription({ caller, db }) {
    const member = await findMember(db, caller.accountId)
    if (!member) throw new Problem('invalid-token')
    const { plan, boothLimit, boothsUsed } = member
    return { status: 200, body: { plan, booth_limit: boothLimit, booths_used: boothsUsed } }
  },
}
