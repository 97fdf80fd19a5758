/** What this API says of fields, in the words of Django REST framework, and requests that earn such words. */
export const required = 'This field is required.'
export const blank = 'This field may not be blank.'
export const unstorable = 'Null characters are not allowed.'
export const noText = 'Not a valid string.'
export const noNull = 'This field may not be null.'
export const noInteger = 'A valid integer is required.'
export const noNumber = 'A valid number is required.'
export const noneAtAll = 'At least one field is required.'
export const notOwned = 'You do not have permission to perform this action.'
export const noImage =
  'Upload a valid image. The file you uploaded was either not an image or a corrupted image.'
export const noVideo =
  'Upload a valid video. The file you uploaded was either not a video or a corrupted video.'
export const noFile = 'No file was submitted.'
export const longerThan = (most: number): string => `Ensure this field has no more than ${most} characters.`
export const tooMany = (most: number): string => `Ensure this field has no more than ${most} elements.`

export const malformed = { raw: { type: 'application/json', bytes: '{' }, message: 'JSON parse error' }
export const noObject = { body: [], message: 'Invalid data. Expected a dictionary.' }

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
  { raw: { type: 'text/plain', bytes: 'name=Light' } },
  { raw: { type: 'application/x-www-form-urlencoded', bytes: 'name=Light' } },
  { raw: { type: 'image/png', bytes: '\x89PNG' } },
]

/** A condition that is too long to be read. */
export const longCondition = `"${'x'.repeat(999)}"`

export const anEtag = { ETag: /^"\d+"$/ }
