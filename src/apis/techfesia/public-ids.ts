import { randomBytes } from 'node:crypto'

/**
 * An id to be shown: 16 characters of base64url, 95 random bits and more. Nobody can guess it or tell an order
 * from it. It begins with a letter or a digit: what begins with a hyphen is a formula to a spreadsheet.
 */
export const newPublicId = (): string => {
  const id = randomBytes(12).toString('base64url')
  return /^[A-Za-z0-9]/.test(id) ? id : newPublicId()
}
