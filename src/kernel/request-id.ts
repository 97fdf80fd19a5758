import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const acceptable = /^[\w.-]{8,64}$/
const prefix = randomBytes(6).toString('base64url')
let count = 0

/** The id under which this request is logged and answered: the client's `X-Request-Id`, or one of our own. */
export const nextRequestId = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id']
  if (typeof given === 'string' && acceptable.test(given)) return given
  count += 1
  return `${prefix}-${count.toString(36)}`
}
