/** What this API says of fields, in the words of Django REST framework, and requests that earn such words. */
export const required = 'This field is required.'
export const blank = 'This field may not be blank.'
export const unstorable = 'Null characters are not allowed.'
export const noText = 'Not a valid string.'
export const noNull = 'This field may not be null.'
export const noInteger = 'A valid integer is required.'
export const noneAtAll = 'At least one field is required.'
export const noList = 'Expected a list of items but got type "str".'
export const noAddress = 'Enter a valid URL.'
export const illFormedEmail = 'Enter a valid email address.'
export const notFound = 'Not found.'
export const noSuchPage = 'Invalid page.'
export const longerThan = (most: number): string => `Ensure this field has no more than ${most} characters.`
export const moreThan = (most: number): string => `Ensure this field has no more than ${most} elements.`
export const lessThan = (least: number): string => `Ensure this value is greater than or equal to ${least}.`
export const noSuchSkill = (pk: number): string => `Invalid pk "${pk}" - object does not exist.`
export const noSuchPerson = (slug: string): string => `Object with slug=${slug} does not exist.`

export const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
export const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }
/** What cannot be read, whatever the fields are. */
export const unreadable = [malformed, noObject, { body: undefined }]

/** What fields can be wrong in, and the words for it; undefined where those are not certain. */
export type BadFields = readonly (readonly [fields: object, message: string | undefined])[]

/** What a list of skills can be wrong in, under this name. */
export const badSkills = (name: string): BadFields => [
  [{ [name]: null }, noNull],
  [{ [name]: '3' }, noList],
  [{ [name]: ['Dance'] }, noInteger],
  [{ [name]: [0] }, lessThan(1)],
  [{ [name]: [2_147_483_647] }, noSuchSkill(2_147_483_647)],
  // There may be a 99.
  [{ [name]: [99, 2_147_483_647] }, undefined],
  [{ [name]: Array(101).fill(1) }, moreThan(100)],
]

/** Forms that cannot be read. */
export const brokenForms = [
  {
    raw: {
      type: 'multipart/form-data; boundary=cut',
      bytes: '--cut\r\nContent-Disposition: form-data; na',
    },
    message: 'Multipart form parse error',
  },
  { raw: { type: 'multipart/form-data', bytes: 'no boundary' }, message: 'Multipart form parse error' },
]

/** Bodies of other types than forms and JSON. */
export const otherBodies = [
  { raw: { type: 'text/plain', bytes: 'picture=none' } },
  { raw: { type: 'application/x-www-form-urlencoded', bytes: 'picture=none' } },
  { raw: { type: 'image/png', bytes: '\x89PNG' } },
]
