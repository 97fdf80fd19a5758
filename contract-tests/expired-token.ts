import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

const decode = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>

/**
 * The token as it would be had it been issued two days ago for one day, signed with the key of the server on
 * this data directory.
 * @throws Error when the server does not have the key that signed the token
 */
export const expireToken = async (dataDir: string, token: string): Promise<string> => {
  const [head, body] = token.split('.')
  const file = JSON.parse(await readFile(join(dataDir, 'keys.json'), 'utf8')) as {
    keys: { kid: string; secret: string }[]
  }
  const key = file.keys.find(({ kid }) => kid === decode(head).kid)
  if (!key) throw new Error('the token is not signed by a key of the server')
  const now = Math.floor(Date.now() / 1000)
  const signed = `${head}.${encode({ ...decode(body), iat: now - 172_800, exp: now - 86_400 })}`
  return `${signed}.${createHmac('sha256', Buffer.from(key.secret, 'base64')).update(signed).digest('base64url')}`
}
