import type { Dialect } from '../kernel/dialect.ts'
import type { Issue, Problem } from '../kernel/problem.ts'

/** What Python calls the type of a JSON value. */
const pythonType = (value: unknown): string => {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'boolean') return 'bool'
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float'
  return 'dict'
}

const ofType: Record<string, string> = {
  integer: 'A valid integer is required.',
  number: 'A valid number is required.',
  boolean: 'Must be a valid boolean.',
  string: 'Not a valid string.',
  object: 'Expected a dictionary of items.',
}

const ofFormat: Record<string, string> = {
  email: 'Enter a valid email address.',
  uri: 'Enter a valid URL.',
  uuid: 'Must be a valid UUID.',
  date: 'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.',
}

const typeSentence = ({ value, limit }: Issue): string => {
  if (value === null) return 'This field may not be null.'
  const wanted = Array.isArray(limit) ? limit[0] : limit
  if (wanted === 'array') return `Expected a list of items but got type "${pythonType(value)}".`
  return ofType[String(wanted)] ?? 'Invalid value.'
}

const sentences: Record<string, (issue: Issue) => string> = {
  required: () => 'This field is required.',
  'no-file': () => 'No file was submitted.',
  blank: () => 'This field may not be blank.',
  type: typeSentence,
  enum: ({ value }) => `"${String(value)}" is not a valid choice.`,
  format: ({ limit }) => ofFormat[String(limit)] ?? 'Enter a valid value.',
  // The one pattern that says more than its format.
  pattern: ({ field }) => (field === 'email' ? 'Enter a valid email address.' : 'Enter a valid value.'),
  maxLength: ({ limit }) => `Ensure this field has no more than ${limit} characters.`,
  minLength: ({ limit }) => `Ensure this field has at least ${limit} characters.`,
  minimum: ({ limit }) => `Ensure this value is greater than or equal to ${limit}.`,
  places: ({ limit }) => `Ensure that there are no more than ${limit} decimal places.`,
  maximum: ({ limit }) => `Ensure this value is less than or equal to ${limit}.`,
  maxItems: ({ limit }) => `Ensure this field has no more than ${limit} elements.`,
  minProperties: () => 'At least one field is required.',
  storable: () => 'Null characters are not allowed.',
}

/** What Django REST framework says of one thing that is wrong with a request. */
export const sentenceFor = (issue: Issue): string => {
  if (issue.field === '' && issue.rule === 'type') return 'Invalid data. Expected a dictionary.'
  return sentences[issue.rule]?.(issue) ?? 'Enter a valid value.'
}

/** `{field: [sentence …]}`, each sentence once, and `non_field_errors` for the body as a whole. */
const ofIssues = (issues: readonly Issue[]): Record<string, string[]> => {
  // Names come from the spec, and `constructor` might be one.
  const fields: Record<string, string[]> = Object.create(null)
  for (const issue of issues) {
    const name = issue.field === '' ? 'non_field_errors' : issue.field
    const said = fields[name] ?? []
    const sentence = sentenceFor(issue)
    if (!said.includes(sentence)) fields[name] = [...said, sentence]
  }
  return fields
}

/** What it says of a failure as a whole. */
export const detailOf = ({ kind, details }: Problem): string => {
  switch (kind) {
    case 'invalid':
      return 'Bad request.'
    case 'malformed':
      return details.part === 'form' ? 'Multipart form parse error' : 'JSON parse error'
    case 'no-token':
    case 'no-bearer':
      return 'Authentication credentials were not provided.'
    case 'expired-token':
    case 'invalid-token':
    case 'revoked-token':
      return 'Given token not valid for any token type'
    case 'bad-credentials':
      return 'No active account found with the given credentials'
    case 'forbidden':
      return 'You do not have permission to perform this action.'
    case 'missing':
      return 'Not found.'
    case 'method':
      return `Method "${details.refused}" not allowed.`
    case 'key-reused':
      return 'This Idempotency-Key was used for another request.'
    case 'key-running':
      return 'The first request with this Idempotency-Key is still running.'
    case 'too-large':
      return 'The request body is too large.'
    case 'unsupported-media':
      return `Unsupported media type "${(details.refused ?? '').replaceAll('"', '')}" in request.`
    case 'throttled': {
      const seconds = Math.ceil(details.retryAfter ?? 1)
      return `Request was throttled. Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`
    }
    case 'unavailable':
      return 'Service temporarily unavailable, try again later.'
    case 'storage-full':
      return 'There is no room left to store this.'
    default:
      return 'A server error occurred.'
  }
}

/** Some views of such APIs answer for themselves, each in its own way. */
const inShape = (shape: string, message: string): Record<string, unknown> => {
  switch (shape) {
    case 'message':
      return { message }
    case 'status':
      return { status: false, detail: message }
    default:
      throw new Error(`The spec asks for failures of the shape ${shape}, which this dialect does not have.`)
  }
}

const tokenProblems = new Set(['expired-token', 'invalid-token', 'revoked-token'])

/** Django REST framework's: `{detail}`, or `{field: [sentence]}` for what is wrong with a request. */
export const drf: Dialect = {
  toBody(problem, { message, field, shape }) {
    if (message !== undefined && shape !== undefined) return inShape(shape, message)
    if (message !== undefined && field !== undefined) return { [field]: [message] }
    const { issues } = problem.details
    if (problem.kind === 'invalid' && message === undefined && issues?.length) return ofIssues(issues)
    const detail = message ?? detailOf(problem)
    return tokenProblems.has(problem.kind) ? { detail, code: 'token_not_valid' } : { detail }
  },
}
