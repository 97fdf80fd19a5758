import { Readable } from 'node:stream'
import type { Db } from '../../../db/connection.ts'
import { offsetOf } from '../../../kernel/paging.ts'
import { missing, type Problem } from '../../../kernel/problem.ts'
import { deleteQuietly } from '../../../media/stored-files.ts'
import type { Schemas, TechfesiaHandlers } from '../contract.ts'
import { pagesOf } from '../paging.ts'
import { newPublicId } from '../public-ids.ts'
import { queuePromotionMails } from '../registrations/promotions.ts'
import { calendarName, toCalendar } from './calendar.ts'
import { labelsOf, readEvent, trimmed } from './fields.ts'
import { lockLabels, replaceLabels } from './label-queries.ts'
import { listEvents } from './list-queries.ts'
import {
  changeEvent,
  deleteEvent,
  type EventRow,
  findEvent,
  hasRegistrations,
  insertEvent,
  lockEvent,
} from './queries.ts'
import { toCreatedEvent, toEditedEvent, toEvent, toEventSummary } from './view.ts'

type EventOperation =
  | 'listEvents'
  | 'createEvent'
  | 'getEvent'
  | 'editEvent'
  | 'deleteEvent'
  | 'getEventCalendar'

/** @throws Problem `missing` */
const getEvent = async (db: Db, publicId: string): Promise<EventRow> => {
  const event = await findEvent(db, publicId)
  if (!event) throw missing()
  return event
}

/** Gives the event the labels that are sent. @throws Problem for one that is unknown */
const setLabels = async (
  trx: Db,
  eventId: number,
  body: Schemas['EventInput'],
  fail: (name: 'no-such-category' | 'no-such-tag') => Problem,
): Promise<void> => {
  const names = labelsOf(body)
  const categories = await lockLabels(trx, 'categories', names.category)
  if (!categories) throw fail('no-such-category')
  const tags = await lockLabels(trx, 'tags', names.tags)
  if (!tags) throw fail('no-such-tag')
  await replaceLabels(trx, 'categories', eventId, categories)
  await replaceLabels(trx, 'tags', eventId, tags)
}

export const eventHandlers: Pick<TechfesiaHandlers, EventOperation> = {
  async listEvents({ query, request, db, fail }) {
    const { limit, page, order, category, tags } = query
    const { rows, count } = await listEvents(db, {
      limit,
      offset: offsetOf(page, limit),
      order,
      category: category && trimmed(category),
      tags: tags && trimmed(tags),
    })
    const noOfPages = pagesOf({ query, fail }, count)
    const events = rows.map((row) => toEventSummary(row, request.origin))
    return { status: 200, body: { events, currentPage: page, noOfPages } }
  },

  async createEvent({ body, db, fail }) {
    const fields = readEvent(body, fail)
    const row = await db.transaction(async (trx) => {
      const publicId = newPublicId()
      const id = await insertEvent(trx, publicId, fields)
      if (id === 'taken') throw fail('name-taken')
      await setLabels(trx, id, body, fail)
      return getEvent(trx, publicId)
    })
    return { status: 201, body: toCreatedEvent(row) }
  },

  async getEvent({ params, request, db }) {
    return { status: 200, body: toEvent(await getEvent(db, params.id), request.origin) }
  },

  async editEvent({ params, body, db, mailQueue, fail }) {
    const fields = readEvent(body, fail)
    const row = await db.transaction(async (trx) => {
      const event = await lockEvent(trx, params.id)
      if (!event) throw missing()
      if (event.teamEvent !== fields.teamEvent && (await hasRegistrations(trx, event.id, null)))
        throw fail('has-registrations')
      if ((await changeEvent(trx, event.id, fields)) === 'taken') throw fail('name-taken')
      await setLabels(trx, event.id, body, fail)
      await queuePromotionMails(trx, mailQueue)
      return getEvent(trx, params.id)
    })
    return { status: 202, body: toEditedEvent(row) }
  },

  async deleteEvent({ params, db, media, fail }) {
    const keys = await db.transaction(async (trx) => {
      const event = await lockEvent(trx, params.id)
      if (!event) throw missing()
      if (await hasRegistrations(trx, event.id, 'confirmed')) throw fail('in-use')
      return deleteEvent(trx, event.id)
    })
    await deleteQuietly(media.storage, keys)
    return { status: 200, body: { message: 'Event deleted' } }
  },

  async getEventCalendar({ params, request, db }) {
    const event = await getEvent(db, params.id)
    return {
      status: 200,
      headers: { 'Content-Disposition': `attachment; filename="${calendarName(event)}"` },
      body: Readable.from([toCalendar(event, `${request.origin}/events/${event.publicId}`)]),
    }
  },
}
