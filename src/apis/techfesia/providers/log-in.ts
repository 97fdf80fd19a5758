import { randomInt } from 'node:crypto'
import type { Db } from '../../../db/connection.ts'
import type { Login } from '../../../identity/identity.ts'
import type { Caller } from '../../../kernel/contract.ts'
import { type Problem, unavailable } from '../../../kernel/problem.ts'
import { realm, roles, type TechfesiaServices } from '../contract.ts'
import { insertPerson, noteLogin, setEmailVerified } from '../people/queries.ts'
import { newPublicId } from '../public-ids.ts'
import type { ProviderName } from '../settings.ts'
import type { ProvenPerson } from './people.ts'
import { findAddress, findLinkedAccount, lockSubject, saveLink } from './queries.ts'

type Services = Pick<TechfesiaServices, 'db' | 'identity'>
type Fail = (name: 'email-taken' | 'linked-elsewhere' | 'other-linked') => Problem

interface Proof {
  provider: ProviderName
  person: ProvenPerson
  /** Whose token came with it, where one did. */
  caller: Caller | undefined
}

/** Leaves room for the random end within a username's 30 letters. */
const longestStem = 20
/** Usernames to try: of a million ends, the next one is free. */
const mostTries = 5

/** A username out of a name: `asha.rao`; of a name without letters of ASCII, `user`. */
const stemOf = ({ firstName, lastName }: ProvenPerson): string => {
  const stem = `${firstName} ${lastName}`
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .slice(0, longestStem)
    .replace(/^\.+|\.+$/g, '')
  return stem.length < 3 || stem === 'public' || stem === 'invitations' ? 'user' : stem
}

/** Makes an account its person, under a username that is free. */
const addPerson = async (trx: Db, accountId: number, person: ProvenPerson): Promise<void> => {
  const { firstName, lastName, pictureUrl } = person
  const stem = stemOf(person)
  for (let tries = 0; tries < mostTries; tries++) {
    const username = tries === 0 ? stem : `${stem}-${randomInt(1_000_000)}`
    const fields = { username, firstName, lastName, phoneNumber: null, collegeName: null, pictureUrl }
    const publicId = newPublicId()
    if (await insertPerson(trx, { accountId, publicId, emailVerified: true, ...fields })) return
  }
  throw new Error(`no username of ${mostTries} was free`)
}

/** @throws Problem `email-taken` when the account's address may be somebody else's */
const accountWithAddress = async (
  trx: Db,
  { identity }: Services,
  person: ProvenPerson,
  fail: Fail,
): Promise<number> => {
  const { email } = person
  const account = await identity.register({ realm, email, password: null, role: roles.normal }, trx)
  if (account !== 'taken') {
    await addPerson(trx, account.id, person)
    return account.id
  }
  const found = await identity.findAccountByEmail(realm, email, trx)
  // Gone in between: what is true now is seen at the next try.
  if (!found) throw unavailable()
  // Whoever made the account need not have had the address, and would share it with its owner.
  if (!(await findAddress(trx, found.id, email))?.isVerified) throw fail('email-taken')
  return found.id
}

/** The account that the proof opens, which may be a new one. */
const findAccount = async (
  trx: Db,
  services: Services,
  { provider, person, caller }: Proof,
  fail: Fail,
): Promise<number> => {
  const linked = await findLinkedAccount(trx, provider, person.subject)
  if (caller && linked !== undefined && linked !== caller.accountId) throw fail('linked-elsewhere')
  return linked ?? caller?.accountId ?? accountWithAddress(trx, services, person, fail)
}

/**
 * Opens a session for somebody for whom a provider vouches. Their account is the linked one; else the caller's,
 * which is linked by this; else the one whose address is known to be theirs; else a new one.
 * @throws Problem `bad-credentials` when the account is disabled, and those of `fail`
 */
export const logInWith = ({ db, identity }: Services, proof: Proof, fail: Fail): Promise<Login> =>
  db.transaction(async (trx) => {
    const { provider, person } = proof
    const { subject, pictureUrl, email } = person
    await lockSubject(trx, provider, subject)
    const accountId = await findAccount(trx, { db, identity }, proof, fail)
    // The account is locked before what belongs to it: the order in which a delete locks them.
    const login = await identity.openSession(accountId, trx)
    if (!(await saveLink(trx, { accountId, provider, subject, pictureUrl }))) throw fail('other-linked')
    if ((await findAddress(trx, accountId, email))?.isSame) await setEmailVerified(trx, accountId, true)
    await noteLogin(trx, accountId)
    return login
  })
