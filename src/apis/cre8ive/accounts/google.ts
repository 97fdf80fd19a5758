import { fetchClaims, patience } from '../../../identity/userinfo.ts'
import { isStorable } from '../../../kernel/storable.ts'

/** Whom an access token of Google's belongs to. */
export interface GooglePerson {
  /** Verified by Google. */
  email: string
  name: string
  pictureUrl: string | null
}

/** As sign-ups are: in ASCII, so that no other letter can pass for one of an account's. */
const emailShape = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i
const longestName = 100
const longestAddress = 2000

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
const toPerson = (claims: object): GooglePerson | undefined => {
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
  const signal = AbortSignal.timeout(patience)
  const claims = await fetchClaims({ url, accessToken, signal })
  return claims && toPerson(claims)
}
