import type { ValidationError, Validator } from './operation.ts'
import type { Issue, IssueSource } from './problem.ts'
import { isStorable } from './storable.ts'

const members = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}

const toIssue = (source: IssueSource, data: unknown, error: ValidationError): Issue => {
  const top = error.instancePath.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~')
  const field = top ?? (error.keyword === 'required' ? String(error.params.missingProperty) : '')
  const value = members(data)[field]
  const isBlank = typeof value === 'string' && value.trim() === ''
  return {
    source,
    field,
    // Text that is empty after trimming counts as missing, whichever keyword it breaks.
    rule: isBlank && ['minLength', 'pattern', 'format'].includes(error.keyword) ? 'blank' : error.keyword,
    limit: error.params.limit ?? error.params.format ?? error.params.type ?? error.params.allowedValues,
    value,
  }
}

/** What the validator finds wrong with the data. */
export const findIssues = (source: IssueSource, data: unknown, validator: Validator | undefined): Issue[] => {
  if (!validator || validator(data)) return []
  return (validator.errors ?? []).map((error) => toIssue(source, data, error))
}

/** The members whose text PostgreSQL could not store. */
export const findUnstorable = (source: IssueSource, data: Readonly<Record<string, unknown>>): Issue[] =>
  Object.entries(data)
    .filter(([, value]) => !isStorable(value))
    .map(([field, value]) => ({ source, field, rule: 'storable', value }))
