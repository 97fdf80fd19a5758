import { describe, expect, it } from 'vitest'
import { type Issue, invalid, Problem, type ProblemDetails, type ProblemKind } from '../kernel/problem.ts'
import { drf } from './drf.ts'

const plain = { message: undefined }

/** What is said of one issue with the member `name`. */
const said = (issue: Partial<Issue>): unknown =>
  drf.toBody(invalid([{ source: 'body', field: 'name', rule: 'type', ...issue }]), plain)

describe('a field', () => {
  it.each<[issue: Partial<Issue>, sentence: string]>([
    [{ rule: 'required' }, 'This field is required.'],
    [{ rule: 'no-file' }, 'No file was submitted.'],
    [{ rule: 'blank' }, 'This field may not be blank.'],
    [{ limit: 'string', value: null }, 'This field may not be null.'],
    [{ limit: 'string', value: 7 }, 'Not a valid string.'],
    [{ limit: 'integer', value: '1.5' }, 'A valid integer is required.'],
    [{ limit: 'number', value: 'abc' }, 'A valid number is required.'],
    [{ limit: 'boolean', value: 'yes' }, 'Must be a valid boolean.'],
    [{ limit: 'object', value: 'text' }, 'Expected a dictionary of items.'],
    [{ limit: ['string', 'null'], value: 7 }, 'Not a valid string.'],
    [{ limit: 'array', value: 'text' }, 'Expected a list of items but got type "str".'],
    [{ limit: 'array', value: 7 }, 'Expected a list of items but got type "int".'],
    [{ limit: 'array', value: 1.5 }, 'Expected a list of items but got type "float".'],
    [{ limit: 'array', value: true }, 'Expected a list of items but got type "bool".'],
    [{ limit: 'array', value: {} }, 'Expected a list of items but got type "dict".'],
    [{ limit: 'unheard-of', value: 7 }, 'Invalid value.'],
    [{ rule: 'enum', value: 'GOLD' }, '"GOLD" is not a valid choice.'],
    [{ rule: 'format', limit: 'email' }, 'Enter a valid email address.'],
    [{ rule: 'format', limit: 'uri' }, 'Enter a valid URL.'],
    [{ rule: 'format', limit: 'uuid' }, 'Must be a valid UUID.'],
    [
      { rule: 'format', limit: 'date' },
      'Date has wrong format. Use one of these formats instead: YYYY-MM-DD.',
    ],
    [{ rule: 'format', limit: 'unheard-of' }, 'Enter a valid value.'],
    [{ rule: 'pattern' }, 'Enter a valid value.'],
    [{ rule: 'maxLength', limit: 20 }, 'Ensure this field has no more than 20 characters.'],
    [{ rule: 'minLength', limit: 8 }, 'Ensure this field has at least 8 characters.'],
    [{ rule: 'minimum', limit: 300 }, 'Ensure this value is greater than or equal to 300.'],
    [{ rule: 'maximum', limit: 30_000 }, 'Ensure this value is less than or equal to 30000.'],
    [{ rule: 'maxItems', limit: 20 }, 'Ensure this field has no more than 20 elements.'],
    [{ rule: 'storable' }, 'Null characters are not allowed.'],
    [{ rule: 'unheard-of' }, 'Enter a valid value.'],
  ])('with %j reads as in Django REST framework', (issue, sentence) => {
    expect(said(issue)).toEqual({ name: [sentence] })
  })

  it('that is an address speaks of addresses, whatever it breaks', () => {
    expect(said({ field: 'email', rule: 'pattern' })).toEqual({ email: ['Enter a valid email address.'] })
  })

  it('has each sentence once, and all fields are told', () => {
    const issue = (field: string, rule: string, limit?: unknown): Issue => ({
      source: 'body',
      field,
      rule,
      limit,
    })
    const problem = invalid([
      issue('email', 'format', 'email'),
      issue('email', 'pattern'),
      issue('email', 'maxLength', 254),
      issue('password', 'required'),
    ])
    expect(drf.toBody(problem, plain)).toEqual({
      email: ['Enter a valid email address.', 'Ensure this field has no more than 254 characters.'],
      password: ['This field is required.'],
    })
  })
})

describe('a body as a whole', () => {
  it.each([
    ['type', 'Invalid data. Expected a dictionary.'],
    ['minProperties', 'At least one field is required.'],
  ])('that breaks %s is told of under non_field_errors', (rule, sentence) => {
    expect(said({ field: '', rule, limit: 'object', value: undefined })).toEqual({
      non_field_errors: [sentence],
    })
  })
})

describe('a problem', () => {
  const notValid = { detail: 'Given token not valid for any token type', code: 'token_not_valid' }
  it.each<[kind: ProblemKind, details: ProblemDetails, body: object]>([
    ['invalid', {}, { detail: 'Bad request.' }],
    ['malformed', {}, { detail: 'JSON parse error' }],
    ['malformed', { part: 'form' }, { detail: 'Multipart form parse error' }],
    ['no-token', {}, { detail: 'Authentication credentials were not provided.' }],
    ['no-bearer', {}, { detail: 'Authentication credentials were not provided.' }],
    ['expired-token', {}, notValid],
    ['invalid-token', {}, notValid],
    ['revoked-token', {}, notValid],
    ['bad-credentials', {}, { detail: 'No active account found with the given credentials' }],
    ['forbidden', {}, { detail: 'You do not have permission to perform this action.' }],
    ['missing', {}, { detail: 'Not found.' }],
    ['method', { refused: 'PATCH' }, { detail: 'Method "PATCH" not allowed.' }],
    ['too-large', {}, { detail: 'The request body is too large.' }],
    [
      'unsupported-media',
      { refused: 'text/plain' },
      { detail: 'Unsupported media type "text/plain" in request.' },
    ],
    [
      'unsupported-media',
      { refused: 'text/plain; charset="x"' },
      { detail: 'Unsupported media type "text/plain; charset=x" in request.' },
    ],
    ['unsupported-media', {}, { detail: 'Unsupported media type "" in request.' }],
    [
      'throttled',
      { retryAfter: 839.2 },
      { detail: 'Request was throttled. Expected available in 840 seconds.' },
    ],
    ['throttled', { retryAfter: 1 }, { detail: 'Request was throttled. Expected available in 1 second.' }],
    ['unavailable', {}, { detail: 'Service temporarily unavailable, try again later.' }],
    ['storage-full', {}, { detail: 'There is no room left to store this.' }],
    ['internal', { cause: new Error('secret') }, { detail: 'A server error occurred.' }],
  ])('%s %j reads as in Django REST framework', (kind, details, body) => {
    expect(drf.toBody(new Problem(kind, details), plain)).toEqual(body)
  })

  it("takes the operation's own words before its own", () => {
    const missing = new Problem('missing')
    expect(drf.toBody(missing, { message: 'No such plan.' })).toEqual({ detail: 'No such plan.' })
  })

  it('keeps the code of a token, in whatever words', () => {
    expect(drf.toBody(new Problem('revoked-token'), { message: 'Token is invalid or expired' })).toEqual({
      detail: 'Token is invalid or expired',
      code: 'token_not_valid',
    })
  })

  it('that names a field puts its words there', () => {
    const refused = new Problem('refused', { name: 'expired' })
    expect(drf.toBody(refused, { message: 'Sorry, the link is expired', field: 'error' })).toEqual({
      error: ['Sorry, the link is expired'],
    })
  })

  it('with words of its own does not speak of fields as well', () => {
    const problem = invalid([{ source: 'path', field: 'id', rule: 'type' }])
    expect(drf.toBody(problem, { message: 'Not found.' })).toEqual({ detail: 'Not found.' })
  })
})
