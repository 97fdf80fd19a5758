import type { Schemas } from '../contract.ts'
import type { EventSummaryRow } from './list-queries.ts'
import type { EventRow } from './queries.ts'

type Pictures = Pick<EventRow, 'pictureKey' | 'logoKey'>

/** @param origin scheme and host under which files are reached */
const urlOf = (key: string, origin: string): string => `${origin}/media/${key}`

/** The addresses of those that there are. */
const toPictures = (
  { pictureKey, logoKey }: Pictures,
  origin: string,
): Pick<Schemas['Event'], 'eventPicture' | 'eventLogo'> => ({
  ...(pictureKey !== null && { eventPicture: urlOf(pictureKey, origin) }),
  ...(logoKey !== null && { eventLogo: urlOf(logoKey, origin) }),
})

export const toPhotos = ({ pictureKey, logoKey }: Pictures, origin: string): Schemas['Photos'] => ({
  eventPicture: pictureKey === null ? null : urlOf(pictureKey, origin),
  eventLogo: logoKey === null ? null : urlOf(logoKey, origin),
})

export const toEventSummary = (row: EventSummaryRow, origin: string): Schemas['EventSummary'] => ({
  publicId: row.publicId,
  ...toPictures(row, origin),
  name: row.name,
  description: row.description,
  date: row.date,
  time: row.time,
  venue: row.venue,
  category: row.category,
  tags: row.tags,
})

export const toEvent = (row: EventRow, origin: string): Schemas['Event'] => ({
  ...toEventSummary(row, origin),
  fees: row.fee,
  prize: [...row.prize],
  teamEvent: row.teamEvent,
  teamEventProperties: { minSize: row.minSize, maxSize: row.maxSize },
  rules: [...row.rules],
  faq: row.faq.map((pair) => [...pair]),
  maxParticipants: row.maxParticipants,
})

const toFlatEvent = (row: EventRow): Omit<Schemas['CreatedEvent'], 'publicId'> => ({
  name: row.name,
  description: row.description,
  date: row.date,
  time: row.time,
  venue: row.venue,
  fees: row.fees,
  prize: [...row.prize],
  teamEvent: row.teamEvent,
  minSize: row.minSize,
  maxSize: row.maxSize,
  rules: [...row.rules],
  faq: row.faq.map((pair) => [...pair]),
  category: row.category,
  tags: row.tags,
  maxParticipants: row.maxParticipants,
})

export const toCreatedEvent = (row: EventRow): Schemas['CreatedEvent'] => ({
  publicId: row.publicId,
  ...toFlatEvent(row),
})

export const toEditedEvent = (row: EventRow): Schemas['EditedEvent'] => ({
  eventid: row.publicId,
  ...toFlatEvent(row),
})
