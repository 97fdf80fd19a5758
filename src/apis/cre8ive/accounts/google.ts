import { unavailable } from '../../../kernel/problem.ts'
import { isStorable } from '../../../kernel/storable.ts'

/** Whom an access token of Google's belongs to. */
export interface GooglePerson {
  /** Verified by Google. */
  email: string
  name: string
  pictureUrl: string | null
}

/** Milliseconds for the whole of the answer. */
const patience = 5_000
/** The largest answer, in bytes. */
const largest = 64 * 1024

/** What may stand behind `Bearer` (RFC 6750, 2.1). */
const tokenShape = /^[A-Za-z0-9._~+/-]+=*$/
/** As sign-ups are: in ASCII, so that no other letter can pass for one of an account's. */
const emailShape = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i
const longestName = 100
const longestAddress = 2000

const readLimited = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > largest) throw new Error('the answer is too long')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const textOf = (value: unknown): string =>
  typeof value === 'string' && isStorable(value) ? value.replace(/\p{Cc}+/gu, ' ').trim() : ''

const nameOf = (claims: Record<string, unknown>, email: string): string => {
  const parts = [textOf(claims.given_name), textOf(claims.family_name)].filter((part) => part !== '')
  const name = textOf(claims.name) || parts.join(' ') || email.slice(0, email.indexOf('@'))
  return [...name].slice(0, longestName).join('').trim()
}

const pictureOf = ({ picture }: Record<string, unknown>): string | null =>
  typeof picture === 'string' &&
  picture.length <= longestAddress &&
  /^https:\/\/[^\s\p{Cc}]+$/u.test(picture) &&
  isStorable(picture) &&
  URL.canParse(picture)
    ? picture
    : null

/** What the claims say (OpenID Connect Core 1.0, 5.1); undefined without an address that Google vouches for. */
const toPerson = (claims: unknown): GooglePerson | undefined => {
  if (typeof claims !== 'object' || claims === null) throw new Error('the answer holds no claims')
  const said = claims as Record<string, unknown>
  const email = textOf(said.email)
  if (said.email_verified !== true || email.length > 254 || !emailShape.test(email)) return undefined
  return { email, name: nameOf(said, email), pictureUrl: pictureOf(said) }
}

/**
 * Asks Google whose access token it is.
 * @returns undefined for a token that Google does not take, and for an address that it has not verified
 * @throws Problem `unavailable` when Google is out of reach, or answers as it should not
 */
export const askGoogle = async (url: string, accessToken: string): Promise<GooglePerson | undefined> => {
  if (!tokenShape.test(accessToken)) return undefined
  try {
    const response = await fetch(url, {
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    if ([400, 401, 403].includes(response.status)) {
      await response.body?.cancel()
      return undefined
    }
    const text = await readLimited(response)
    if (response.status !== 200) throw new Error(`Google answered ${response.status}`)
    return toPerson(JSON.parse(text))
  } catch (error) {
    throw unavailable(error)
  }
}
