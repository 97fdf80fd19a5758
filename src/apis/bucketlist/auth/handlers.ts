import { conflict } from '../../../kernel/problem.ts'
import { type BucketlistHandlers, realm, role } from '../contract.ts'

type AuthOperation = 'register' | 'login' | 'logout' | 'resetPassword'

export const authHandlers: Pick<BucketlistHandlers, AuthOperation> = {
  async register({ body: { email, password }, db, identity }) {
    const hashed = await identity.hashPassword(password)
    const token = await db.transaction(async (trx) => {
      const account = await identity.register({ realm, email, password: hashed, role }, trx)
      if (account === 'taken') throw conflict()
      return (await identity.openSession(account.id, trx)).accessToken
    })
    return { status: 201, body: { auth_token: token, message: 'Successfully registered', status: 'success' } }
  },

  async login({ body: { email, password }, request, identity }) {
    const { accessToken } = await identity.login({ realm, email, password, address: request.address })
    return {
      status: 200,
      body: { auth_token: accessToken, message: 'Successfully logged In', status: 'success' },
    }
  },

  async logout({ caller, identity }) {
    await identity.logout(caller)
    return { status: 200, body: { message: 'Successfully logged out', status: 'success' } }
  },

  async resetPassword({
    body: { oldPassword, newPassword, passwordConfirmation },
    caller,
    request,
    identity,
    fail,
  }) {
    if (newPassword !== passwordConfirmation) throw fail('passwords-differ')
    await identity.changePassword(caller, oldPassword, newPassword, request.address)
    return { status: 200, body: { message: 'Password reset successfully', status: 'success' } }
  },
}
