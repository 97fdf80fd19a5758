import type { Dialect } from '../../kernel/dialect.ts'
import type { Issue, Problem } from '../../kernel/problem.ts'

const ofIssue = ({ field, rule, limit }: Issue): string =>
  rule === 'maxLength'
    ? `${field} must be at most ${limit} characters`
    : `${field} holds a character that cannot be stored`

const wordsFor = ({ kind, details }: Problem): string => {
  switch (kind) {
    case 'invalid':
      return details.issues?.[0] ? ofIssue(details.issues[0]) : 'The request is not valid'
    case 'malformed':
      return 'The body is not valid JSON'
    case 'no-token':
    case 'no-bearer':
      return 'Token is missing'
    case 'expired-token':
      return 'Signature expired, Please sign in again'
    case 'invalid-token':
      return 'Invalid token. Please sign in again'
    case 'revoked-token':
      return 'Token was Blacklisted, Please login In'
    case 'missing':
      return 'Not found'
    case 'method':
      return `The method ${details.refused} is not allowed here`
    case 'too-large':
      return 'The body is too large'
    case 'unsupported-media':
      return 'Content-Type must be application/json'
    case 'throttled':
      return `Too many attempts, try again in ${Math.ceil(details.retryAfter ?? 1)} seconds`
    case 'unavailable':
    case 'storage-full':
      return 'The service is not available now, please try again'
    default:
      return 'Something went wrong'
  }
}

/** `{status: failed, message}`, as Flask's author wrote it. */
export const dialect: Dialect = {
  toBody: (problem, { message }) => ({ status: 'failed', message: message ?? wordsFor(problem) }),
}
