import { invalid, type Problem } from '../../../kernel/problem.ts'
import type { Schemas } from '../contract.ts'
import { readFees } from './fees.ts'
import type { EventFields } from './queries.ts'

type Fail = (name: 'min-size-missing' | 'max-size-missing' | 'sizes-swapped') => Problem

type Sizes = Pick<EventFields, 'teamEvent' | 'minSize' | 'maxSize'>

const readSizes = (body: Schemas['EventInput'], fail: Fail): Sizes => {
  // An event for single people has the sizes of one.
  if (!body.teamEvent) return { teamEvent: false, minSize: 1, maxSize: 1 }
  const minSize = body.minSize ?? body.teamProperties?.minSize
  const maxSize = body.maxSize ?? body.teamProperties?.maxSize
  if (minSize === undefined) throw fail('min-size-missing')
  if (maxSize === undefined) throw fail('max-size-missing')
  if (maxSize < minSize) throw fail('sizes-swapped')
  return { teamEvent: true, minSize, maxSize }
}

/** What is to be kept of an event that is sent. @throws Problem */
export const readEvent = (body: Schemas['EventInput'], fail: Fail): EventFields => {
  const { description, date, time, venue, prize = [], rules = [], faq = [] } = body
  // A year that the calendar of ISO 8601 has, and PostgreSQL has not.
  if (date.startsWith('0000'))
    throw invalid([{ source: 'body', field: 'date', rule: 'format', limit: 'date', value: date }])
  return {
    ...{ name: body.name.trim(), description, date, time, venue, prize, rules },
    ...readFees(body.fees),
    ...readSizes(body, fail),
    faq: faq.map(([question = '', answer = '']) => [question, answer]),
    maxParticipants: body.maxParticipants ?? null,
  }
}

/** Spaces around a label's name are no part of it. */
export const trimmed = (names: readonly string[]): string[] => names.map((name) => name.trim())

/** The names of its labels. An event is always of some category. */
export const labelsOf = ({
  category = [],
  tags = [],
}: Schemas['EventInput']): { category: string[]; tags: string[] } => ({
  category: category.length > 0 ? trimmed(category) : ['Others'],
  tags: trimmed(tags),
})
