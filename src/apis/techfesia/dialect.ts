import { detailOf, sentenceFor } from '../../dialects/drf.ts'
import type { Dialect } from '../../kernel/dialect.ts'
import type { Issue, Problem } from '../../kernel/problem.ts'

/** What is missing is said first, and that a text is of no known pattern last: any other rule tells more. */
const lastRules = ['format', 'pattern']
const firstRules = ['required', 'no-file', 'blank', 'type', 'storable', 'enum']

const rank = ({ rule }: Issue): number =>
  firstRules.includes(rule) ? firstRules.indexOf(rule) : firstRules.length + 1 + lastRules.indexOf(rule)

/** Text that is empty after trimming counts as missing. */
const wordsOf = (issue: Issue): string =>
  issue.field !== '' && (issue.rule === 'required' || issue.rule === 'blank')
    ? 'missing required field'
    : sentenceFor(issue)

/** One text for each member, the most telling one; a text alone when the body as a whole is no good. */
const ofIssues = (issues: readonly Issue[]): string | Record<string, string> => {
  // Names come from the spec, and `constructor` might be one.
  const fields: Record<string, string> = Object.create(null)
  for (const issue of [...issues].sort((one, other) => rank(one) - rank(other))) {
    if (issue.field === '') return wordsOf(issue)
    fields[issue.field] ??= wordsOf(issue)
  }
  return fields
}

const tokenProblems = new Set(['expired-token', 'invalid-token', 'revoked-token'])

const wordsFor = (problem: Problem): string | Record<string, string> => {
  const { issues } = problem.details
  if (problem.kind === 'invalid' && issues?.length) return ofIssues(issues)
  return tokenProblems.has(problem.kind) ? 'Token is invalid or expired' : detailOf(problem)
}

/** `{error}`, a text or a text for each member; in its other shapes `{errors}` of members, and `{message}`. */
export const dialect: Dialect = {
  toBody(problem, { message, field, shape, members }) {
    if (shape === 'message') return { message, ...members }
    const own = message !== undefined && field !== undefined ? { [field]: message } : message
    const error = own ?? wordsFor(problem)
    return shape === 'errors' && typeof error === 'object' ? { errors: error } : { error }
  },
}
