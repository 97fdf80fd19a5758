import { describe, expect, it } from 'vitest'
import { type Issue, invalid, Problem, type ProblemDetails, type ProblemKind } from '../../kernel/problem.ts'
import { dialect } from './dialect.ts'

const plain = { message: undefined }

const issue = (one: Partial<Issue>): Issue => ({ source: 'body', field: 'name', rule: 'type', ...one })

const said = (...issues: Partial<Issue>[]): unknown => dialect.toBody(invalid(issues.map(issue)), plain)

describe('a member', () => {
  it.each<[one: Partial<Issue>, text: string]>([
    [{ rule: 'required' }, 'missing required field'],
    [{ rule: 'blank' }, 'missing required field'],
    [{ rule: 'no-file' }, 'No file was submitted.'],
    [{ limit: 'string', value: null }, 'This field may not be null.'],
    [{ rule: 'enum', value: 'myspace' }, '"myspace" is not a valid choice.'],
    [{ rule: 'minLength', limit: 8 }, 'Ensure this field has at least 8 characters.'],
    [{ source: 'query', rule: 'maximum', limit: 100 }, 'Ensure this value is less than or equal to 100.'],
  ])('of the issue %j has its text', (one, text) => {
    expect(said(one)).toEqual({ error: { name: text } })
  })

  it('has one text, the most telling', () => {
    const short = { rule: 'minLength', limit: 3 }
    expect(said({ rule: 'pattern' }, short)).toEqual({
      error: { name: 'Ensure this field has at least 3 characters.' },
    })
    expect(said({ rule: 'format', limit: 'email' }, { rule: 'blank' }, short)).toEqual({
      error: { name: 'missing required field' },
    })
  })

  it('does not hide another one', () => {
    expect(said({ rule: 'required' }, { field: 'constructor', rule: 'required' })).toEqual({
      error: { name: 'missing required field', constructor: 'missing required field' },
    })
  })

  it('goes without a text when the body is none', () => {
    expect(said({ rule: 'required' }, { field: '', limit: 'object', value: [] })).toEqual({
      error: 'Invalid data. Expected a dictionary.',
    })
  })
})

describe('a failure', () => {
  it.each<[kind: ProblemKind, details: ProblemDetails, text: string]>([
    ['malformed', { part: 'json' }, 'JSON parse error'],
    ['malformed', { part: 'form' }, 'Multipart form parse error'],
    ['no-token', {}, 'Authentication credentials were not provided.'],
    ['no-bearer', {}, 'Authentication credentials were not provided.'],
    ['expired-token', {}, 'Token is invalid or expired'],
    ['invalid-token', {}, 'Token is invalid or expired'],
    ['revoked-token', {}, 'Token is invalid or expired'],
    ['bad-credentials', {}, 'No active account found with the given credentials'],
    ['forbidden', {}, 'You do not have permission to perform this action.'],
    ['missing', {}, 'Not found.'],
    ['method', { refused: 'PATCH' }, 'Method "PATCH" not allowed.'],
    ['too-large', {}, 'The request body is too large.'],
    ['unsupported-media', { refused: 'text/plain' }, 'Unsupported media type "text/plain" in request.'],
    ['throttled', { retryAfter: 7 }, 'Request was throttled. Expected available in 7 seconds.'],
    ['unavailable', {}, 'Service temporarily unavailable, try again later.'],
    ['internal', {}, 'A server error occurred.'],
  ])('that is %s %j has its text', (kind, details, text) => {
    const problem = new Problem(kind, details)
    expect(dialect.toBody(problem, plain)).toEqual({ error: text })
    // Where members stand under `errors`, what is no member's does not.
    expect(dialect.toBody(problem, { ...plain, shape: 'errors' })).toEqual({ error: text })
  })
})

describe('the words of a spec', () => {
  const refused = new Problem('refused', { name: 'any' })

  it.each([
    [{ message: 'No.' }, { error: 'No.' }],
    [{ message: 'No.', field: 'name' }, { error: { name: 'No.' } }],
    [{ message: 'No.', field: 'name', shape: 'errors' }, { errors: { name: 'No.' } }],
    [{ message: 'No.', shape: 'message' }, { message: 'No.' }],
    [
      { message: 'No.', shape: 'message', members: { pageSize: 10 } },
      { message: 'No.', pageSize: 10 },
    ],
  ])('%j are the body %j', (failure, body) => {
    expect(dialect.toBody(refused, failure)).toEqual(body)
  })

  it('leave the members of a new account under `errors`', () => {
    const missing = invalid([issue({ rule: 'required' })])
    expect(dialect.toBody(missing, { ...plain, shape: 'errors' })).toEqual({
      errors: { name: 'missing required field' },
    })
  })
})
