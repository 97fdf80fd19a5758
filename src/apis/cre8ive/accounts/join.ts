import type { Db } from '../../../db/connection.ts'
import type { HashedPassword, Identity } from '../../../identity/identity.ts'
import { revokeOneTimeTokens } from '../../../identity/one-time-tokens.ts'
import { realm, type roles } from '../contract.ts'
import { newSlug } from '../slugs.ts'
import { insertPerson, insertProfile, takeSignUp } from './queries.ts'

/** What the keys that we mail are good for. */
export const purposes = { verify: 'cre8ive.verify-email', reset: 'cre8ive.reset-password' } as const

interface Newcomer {
  accountId: number
  name: string
  pictureUrl?: string | null
}

/** Slugs to try: of two billion ends, the next one is free. */
const mostTries = 5

/** Makes an account, whose address is known to be its own, a person with a profile. */
export const addPerson = async (trx: Db, { accountId, name, pictureUrl = null }: Newcomer): Promise<void> => {
  for (let tries = 0; tries < mostTries; tries++) {
    const slug = newSlug(name, 'person')
    if (await insertPerson(trx, { accountId, slug, name, pictureUrl })) return insertProfile(trx, accountId)
  }
  throw new Error(`no slug of ${mostTries} was free`)
}

/**
 * Lets somebody in who has shown that their address is theirs. False when nothing waited for it.
 * @param known what is known of them from elsewhere, in place of what they signed up with
 */
export const completeSignUp = async (
  trx: Db,
  accountId: number,
  known?: Omit<Newcomer, 'accountId'>,
): Promise<boolean> => {
  const signUp = await takeSignUp(trx, accountId)
  if (!signUp) return false
  await addPerson(trx, { accountId, ...(known ?? signUp) })
  await revokeOneTimeTokens(trx, accountId, purposes.verify)
  return true
}

export interface NewAccount {
  email: string
  password: HashedPassword
  name: string
  role: (typeof roles)[keyof typeof roles]
}

/** Makes an account that needs no verification; its id, or `taken`. */
export const createPerson = (
  { db, identity }: { db: Db; identity: Identity },
  { email, password, name, role }: NewAccount,
): Promise<number | 'taken'> =>
  db.transaction(async (trx) => {
    const account = await identity.register({ realm, email, password, role }, trx)
    if (account === 'taken') return 'taken'
    await addPerson(trx, { accountId: account.id, name })
    return account.id
  })
