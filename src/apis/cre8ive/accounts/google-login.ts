import { randomBytes } from 'node:crypto'
import type { Identity, Login } from '../../../identity/identity.ts'
import { revokeOneTimeTokens } from '../../../identity/one-time-tokens.ts'
import { Problem, unavailable } from '../../../kernel/problem.ts'
import { type Cre8iveServices, realm, roles } from '../contract.ts'
import type { GooglePerson } from './google.ts'
import { addPerson, completeSignUp, purposes } from './join.ts'
import { findSignUp } from './queries.ts'

/** A password that nobody knows. */
const unknownPassword = (identity: Identity) => identity.hashPassword(randomBytes(32).toString('base64url'))

/**
 * The account of somebody for whose address Google vouches; made where there is none. Whoever signed up with
 * the address without showing that it is theirs loses it: their password opens it no longer.
 */
const findOrMake = async (
  { db, identity }: Pick<Cre8iveServices, 'db' | 'identity'>,
  { email, name, pictureUrl }: GooglePerson,
): Promise<number> => {
  const known = await identity.findAccountByEmail(realm, email)
  const waits = known && (await findSignUp(db, known.id)) !== undefined
  const hash = waits ? await unknownPassword(identity) : undefined
  return db.transaction(async (trx) => {
    const account = await identity.register({ realm, email, password: null, role: roles.user }, trx)
    if (account !== 'taken') {
      await addPerson(trx, { accountId: account.id, name, pictureUrl })
      return account.id
    }
    const found = await identity.findAccountByEmail(realm, email, trx)
    // Gone, or begun, in between: what is true now is seen at the next try.
    if (!found || (hash === undefined && (await findSignUp(trx, found.id)))) throw unavailable()
    if (hash && (await completeSignUp(trx, found.id, { name, pictureUrl }))) {
      await identity.setPassword(found.id, hash, {}, trx)
      await revokeOneTimeTokens(trx, found.id, purposes.reset)
    }
    return found.id
  })
}

/** Opens a session for them; undefined when the account is disabled. */
export const logInWith = async (
  services: Pick<Cre8iveServices, 'db' | 'identity'>,
  person: GooglePerson,
): Promise<Login | undefined> => {
  const accountId = await findOrMake(services, person)
  try {
    return await services.identity.openSession(accountId)
  } catch (error) {
    if (error instanceof Problem && error.kind === 'bad-credentials') return undefined
    throw error
  }
}
