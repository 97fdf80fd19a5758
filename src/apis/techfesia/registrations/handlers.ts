import type { Db } from '../../../db/connection.ts'
import { forbidden, missing, type Problem } from '../../../kernel/problem.ts'
import type { TechfesiaHandlers } from '../contract.ts'
import { findEvent, lockEvent } from '../events/queries.ts'
import { mayStaff } from '../people/privileges.ts'
import { exportRegistrations } from './export.ts'
import { queuePromotionMails } from './promotions.ts'
import {
  changeStatus,
  deleteRegistration,
  type FoundRegistration,
  findRegistration,
  listRegistrations,
} from './queries.ts'
import { registerForEvent } from './register.ts'
import { toRegistration } from './view.ts'

type RegistrationOperation =
  | 'registerForEvent'
  | 'listRegistrations'
  | 'exportRegistrations'
  | 'getRegistration'
  | 'editRegistration'
  | 'withdrawRegistration'

interface Params {
  id: string
  rid: string
}

/** @throws Problem `no-event`, `missing` */
const find = async (
  db: Db,
  { id, rid }: Params,
  find: (db: Db, id: string) => Promise<{ id: number } | undefined>,
  fail: (name: 'no-event') => Problem,
): Promise<FoundRegistration> => {
  const event = await find(db, id)
  if (!event) throw fail('no-event')
  const registration = await findRegistration(db, event.id, rid)
  if (!registration) throw missing()
  return registration
}

export const registrationHandlers: Pick<TechfesiaHandlers, RegistrationOperation> = {
  async registerForEvent({ params, body, caller, db, fail }) {
    const teamId = body?.teamId?.trim() || undefined
    const made = await registerForEvent(db, { eventId: params.id, teamId, caller, fail })
    return { status: 201, body: { message: 'Successfully registered', ...made } }
  },

  async listRegistrations({ params, db }) {
    const event = await findEvent(db, params.id)
    if (!event) throw missing()
    const registrations = (await listRegistrations(db, event.id)).map(toRegistration)
    const eventType = event.teamEvent ? 'team' : 'single'
    return { status: 200, body: { eventPublicId: event.publicId, eventType, registrations } }
  },

  async exportRegistrations({ params, db }) {
    const event = await findEvent(db, params.id)
    if (!event) throw missing()
    return {
      status: 200,
      headers: { 'Content-Disposition': 'attachment; filename="registrations.csv"' },
      body: await exportRegistrations(db, event.id),
    }
  },

  async getRegistration({ params, caller, db, fail }) {
    const registration = await find(db, params, findEvent, fail)
    const isOwn = registration.participantIds.includes(caller.accountId)
    if (!isOwn && !(await mayStaff({ caller, db }, 'event', 'read'))) throw forbidden()
    return { status: 200, body: toRegistration(registration) }
  },

  async editRegistration({ params, body: { status }, db, mailQueue, fail }) {
    const registration = await db.transaction(async (trx) => {
      const before = await find(trx, params, lockEvent, fail)
      if (!(await changeStatus(trx, before.id, status))) throw fail('no-place')
      await queuePromotionMails(trx, mailQueue)
      return { ...before, status }
    })
    return { status: 200, body: toRegistration(registration) }
  },

  async withdrawRegistration({ params, caller, db, mailQueue, fail }) {
    await db.transaction(async (trx) => {
      const { id, registrantId } = await find(trx, params, lockEvent, fail)
      if (registrantId !== caller.accountId && !(await mayStaff({ caller, db: trx }, 'event', 'update')))
        throw forbidden()
      await deleteRegistration(trx, id)
      await queuePromotionMails(trx, mailQueue)
    })
    return { status: 204 }
  },
}
