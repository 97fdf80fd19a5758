import type { Db } from '../../../db/connection.ts'
import type { Login } from '../../../identity/identity.ts'
import { Problem } from '../../../kernel/problem.ts'
import { type Cre8iveHandlers, realm, type Schemas } from '../contract.ts'
import { findSelf, findSlug } from '../people/queries.ts'
import { toAccount } from '../people/view.ts'
import { askGoogle } from './google.ts'
import { logInWith } from './google-login.ts'
import { changePicture, changePictureToFile, isPictureAddress } from './pictures.ts'

type AccountOperation =
  | 'logIn'
  | 'refreshLogin'
  | 'logOut'
  | 'logInWithGoogle'
  | 'getMe'
  | 'getAccount'
  | 'editAccount'
  | 'patchAccount'

/** A token is of somebody: without a row of theirs, it is a leftover. */
const readAccount = async (db: Db, accountId: number, origin: string): Promise<Schemas['Account']> => {
  const self = await findSelf(db, accountId)
  if (!self) throw new Problem('invalid-token')
  return toAccount(self, origin)
}

const toLoggedIn = (login: Login, user: Schemas['Account']): Schemas['LoggedIn'] => ({
  access_token: login.accessToken,
  refresh_token: login.refreshToken ?? '',
  user,
})

const changeOwnPicture: Cre8iveHandlers['editAccount'] = async ({
  body,
  files,
  caller: { accountId },
  request,
  db,
  media,
  fail,
}) => {
  const [file] = files.picture
  const address = body.picture
  if (file) {
    if (!(await changePictureToFile({ db, media }, accountId, file))) throw fail('not-an-image')
  } else {
    if (address && !isPictureAddress(address)) throw fail('not-an-address')
    await changePicture({ db, media }, accountId, address ? { url: address } : null)
  }
  return { status: 200, body: await readAccount(db, accountId, request.origin) }
}

export const accountHandlers: Pick<Cre8iveHandlers, AccountOperation> = {
  async logIn({ body: { email, password }, request, db, identity, fail }) {
    const login = await identity.login({ realm, email, password, address: request.address })
    const self = await findSelf(db, login.account.id)
    if (!self) {
      // Nobody has got its tokens.
      await identity.revokeAll(login.account.id)
      throw fail('email-not-verified')
    }
    return { status: 200, body: toLoggedIn(login, toAccount(self, request.origin)) }
  },

  async refreshLogin({ body: { refresh_token }, identity }) {
    const { accessToken, refreshToken } = await identity.refresh(realm, refresh_token)
    return { status: 200, body: { access_token: accessToken, refresh_token: refreshToken ?? '' } }
  },

  async logOut({ caller, identity }) {
    await identity.logout(caller)
    return { status: 200, body: { detail: 'Successfully logged out.' } }
  },

  async logInWithGoogle({ body: { access_token }, request, db, identity, settings, fail }) {
    const person = await askGoogle(settings.googleUserinfoUrl, access_token)
    const login = person && (await logInWith({ db, identity }, person))
    if (!login) throw fail('google-refused')
    return {
      status: 200,
      body: toLoggedIn(login, await readAccount(db, login.account.id, request.origin)),
    }
  },

  async getMe({ caller, db }) {
    const slug = await findSlug(db, caller.accountId)
    if (slug === undefined) throw new Problem('invalid-token')
    return { status: 200, body: { slug } }
  },

  async getAccount({ caller, request, db }) {
    return { status: 200, body: await readAccount(db, caller.accountId, request.origin) }
  },

  editAccount: changeOwnPicture,
  patchAccount: changeOwnPicture,
}
