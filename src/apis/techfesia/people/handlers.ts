import pg from 'pg'
import { offsetOf } from '../../../kernel/paging.ts'
import { missing } from '../../../kernel/problem.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import { roles, type TechfesiaHandlers } from '../contract.ts'
import { pagesOf } from '../paging.ts'
import { queuePromotionMails } from '../registrations/promotions.ts'
import { createAccount } from './create.ts'
import { changeFields } from './edit.ts'
import { findStanding, listPrivileges } from './privileges-queries.ts'
import { findPerson, findPersonById, listPeople } from './queries.ts'
import { toEditedUser, toUser, toUserState } from './view.ts'

type PeopleOperation =
  | 'listUsers'
  | 'createUser'
  | 'getUser'
  | 'editUser'
  | 'deleteUser'
  | 'getUserState'
  | 'disableUser'

/** The account is the leader of a team, which cannot be without one. */
const leadsATeam = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  ['23001', '23503'].includes(error.code ?? '') &&
  error.table === 'teams'

export const peopleHandlers: Pick<TechfesiaHandlers, PeopleOperation> = {
  async listUsers({ query, request, db, fail }) {
    const { page, limit } = query
    const { rows, count } = await listPeople(db, { limit, offset: offsetOf(page, limit) })
    const noOfPages = pagesOf({ query, fail }, count)
    const users = rows.map((row) => toUser(row, request.origin))
    return { status: 200, body: { currentPage: page, noOfPages, users } }
  },

  async createUser({ body, request, db, identity, fail }) {
    const { username, firstName, lastName, email, phoneNumber, collegeName } = body
    // Spares the hash of a password that nobody will have.
    if (await findStanding(db, username)) throw fail('username-taken')
    const password = await identity.hashPassword(body.password)
    const made = await createAccount(
      { db, identity },
      {
        ...{ username, firstName, lastName, email, phoneNumber, collegeName, password },
        role: roles.normal,
        pictureUrl: body.profilePicture || null,
      },
    )
    if (typeof made === 'string') throw fail(made)
    const person = await findPersonById(db, made)
    if (!person) throw missing()
    return { status: 201, body: toUser(person, request.origin) }
  },

  async getUser({ params, request, db }) {
    const person = await findPerson(db, params.username)
    if (!person) throw missing()
    return { status: 200, body: toUser(person, request.origin) }
  },

  async editUser({ params, body, request, db, identity, media, fail }) {
    const before = await findPerson(db, params.username)
    if (!before) throw missing()
    const changed = await changeFields({ db, identity }, before, body, fail)
    if (!changed) throw missing()
    if (changed.goneKey !== null) await deleteQuietly(media.storage, [changed.goneKey])
    return { status: 200, body: toEditedUser(changed.person, request.origin) }
  },

  async deleteUser({ params, db, identity, media, mailQueue, fail }) {
    const person = await findPerson(db, params.username)
    if (!person) throw missing()
    const isGone = await db
      .transaction(async (trx) => {
        const isDeleted = await identity.deleteAccount(person.accountId, trx)
        await queuePromotionMails(trx, mailQueue)
        return isDeleted
      })
      .catch((error: unknown) => {
        throw leadsATeam(error) ? fail('leads-a-team') : error
      })
    if (!isGone) throw missing()
    if (person.pictureKey !== null) await deleteQuietly(media.storage, [person.pictureKey])
    return { status: 200, body: { message: 'User deleted' } }
  },

  async getUserState({ params, db }) {
    const person = await findStanding(db, params.username)
    if (!person) throw missing()
    return { status: 200, body: toUserState(person, await listPrivileges(db, person.accountId)) }
  },

  async disableUser({ params, db, identity }) {
    const person = await findStanding(db, params.username)
    if (!person || !(await identity.disableAccount(person.accountId))) throw missing()
    return { status: 200, body: { message: 'User disabled' } }
  },
}
