import { randomBytes } from 'node:crypto'

/** An id to be shown: 96 random bits in base64url, 16 characters. Nobody can guess it or tell an order from it. */
export const newPublicId = (): string => randomBytes(12).toString('base64url')
