import pg from 'pg'
import type { Db } from '../../../db/connection.ts'
import type { Identity } from '../../../identity/identity.ts'
import { revokeOneTimeTokens } from '../../../identity/one-time-tokens.ts'
import type { Problem } from '../../../kernel/problem.ts'
import type { Schemas } from '../contract.ts'
import { resetPurpose } from '../passwords/letters.ts'
import { findStanding } from './privileges-queries.ts'
import {
  findPersonById,
  type PersonRow,
  type Picture,
  setEmailVerified,
  setPicture,
  updatePerson,
  usernameIndex,
} from './queries.ts'

type Fail = (name: 'username-taken' | 'email-taken') => Problem

/** The picture that is asked for; undefined where it stays: left out, or sent back as we showed it. */
const pictureOf = (given: string | null | undefined, { pictureKey }: PersonRow): Picture | undefined => {
  if (given === undefined || (given && pictureKey && given.endsWith(`/media/${pictureKey}`))) return undefined
  return given ? { url: given } : null
}

interface Changed {
  person: PersonRow
  /** The file of a picture that is one no longer. */
  goneKey: string | null
}

/**
 * Changes what somebody tells of themselves, all or nothing; undefined when the account is gone. An address that
 * is another one is nobody's until somebody shows that it is theirs.
 * @throws Problem `username-taken`, `email-taken`
 */
export const changeFields = async (
  { db, identity }: { db: Db; identity: Identity },
  before: PersonRow,
  { profilePicture, email, ...fields }: Schemas['UserInput'],
  fail: Fail,
): Promise<Changed | undefined> => {
  const { accountId } = before
  const picture = pictureOf(profilePicture, before)
  try {
    return await db.transaction(async (trx) => {
      const owner = await findStanding(trx, fields.username)
      if (owner && owner.accountId !== accountId) throw fail('username-taken')
      // The account before the person: the order in which a delete locks them.
      const outcome = await identity.changeEmail(accountId, email, trx)
      if (outcome === 'taken') throw fail('email-taken')
      await updatePerson(trx, accountId, fields)
      if (outcome === 'moved') {
        await setEmailVerified(trx, accountId, false)
        // Those that letters brought while this waited for them: the change of the address saw only the ones before.
        await revokeOneTimeTokens(trx, accountId, resetPurpose)
      }
      const goneKey = picture === undefined ? null : await setPicture(trx, accountId, picture)
      const person = await findPersonById(trx, accountId)
      return person && { person, goneKey: goneKey ?? null }
    })
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.constraint === usernameIndex) throw fail('username-taken')
    throw error
  }
}
