import { fetchClaims, patience } from '../../../identity/userinfo.ts'
import { unavailable } from '../../../kernel/problem.ts'
import { isStorable } from '../../../kernel/storable.ts'
import type { ProviderName, TechfesiaSettings } from '../settings.ts'

/** Whom an access token of a provider's belongs to. */
export interface ProvenPerson {
  /** The provider's own id, which stays. */
  subject: string
  /** Verified by the provider. */
  email: string
  firstName: string
  lastName: string
  pictureUrl: string | null
}

type Claims = Readonly<Record<string, unknown>>

/** In ASCII, so that no other letter can pass for one of an account's. */
const emailShape = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i
const longestName = 100
const longestAddress = 2000

const textOf = (value: unknown): string =>
  typeof value === 'string' && isStorable(value) ? value.replace(/\p{Cc}+/gu, ' ').trim() : ''

const cut = (name: string): string => [...name].slice(0, longestName).join('').trim()

/** First and last name, where only the whole is known. */
const split = (whole: string): [first: string, last: string] => {
  const at = whole.lastIndexOf(' ')
  return at === -1 ? [whole, ''] : [whole.slice(0, at), whole.slice(at + 1)]
}

const pictureOf = (value: unknown): string | null =>
  typeof value === 'string' &&
  value.length <= longestAddress &&
  /^https:\/\/[^\s\p{Cc}]+$/u.test(value) &&
  isStorable(value) &&
  URL.canParse(value)
    ? value
    : null

const isClaims = (value: unknown): value is Claims => typeof value === 'object' && value !== null

interface Said {
  subject: unknown
  email: unknown
  first: unknown
  last: unknown
  name?: unknown
  picture: unknown
}

/** @throws Error when the provider does not say who it is */
const toPerson = ({ subject, email, first, last, name, picture }: Said): ProvenPerson | undefined => {
  const id = typeof subject === 'number' ? String(subject) : textOf(subject)
  if (id === '' || id.length > 255) throw new Error('the answer names nobody')
  const address = textOf(email)
  if (address.length > 254 || !emailShape.test(address)) return undefined
  const [firstOfName, lastOfName] = split(textOf(name))
  const firstName = cut(textOf(first) || firstOfName) || cut(address.slice(0, address.indexOf('@')))
  return {
    subject: id,
    email: address,
    firstName,
    lastName: cut(textOf(last) || (textOf(first) === '' ? lastOfName : '')),
    pictureUrl: pictureOf(picture),
  }
}

type Ask = (url: string, accessToken: string, signal: AbortSignal) => Promise<ProvenPerson | undefined>

/** OpenID Connect Core 1.0, 5.1 and 5.3. */
const askGoogle: Ask = async (url, accessToken, signal) => {
  const claims = await fetchClaims({ url, accessToken, signal })
  if (!isClaims(claims)) return undefined
  return toPerson({
    subject: claims.sub,
    email: claims.email_verified === true ? claims.email : undefined,
    first: claims.given_name,
    last: claims.family_name,
    name: claims.name,
    picture: claims.picture,
  })
}

/** Addresses, and which are verified, stand at a path of their own, for tokens that may read them. */
const askGithub: Ask = async (url, accessToken, signal) => {
  const claims = await fetchClaims({ url, accessToken, signal })
  if (!isClaims(claims)) return undefined
  const emailsUrl = new URL(url)
  emailsUrl.pathname = `${emailsUrl.pathname.replace(/\/$/, '')}/emails`
  const refusals = [400, 401, 403, 404]
  const emails = await fetchClaims({ url: emailsUrl.href, accessToken, signal, refusals })
  const primary = (Array.isArray(emails) ? emails : []).find(
    (one) => isClaims(one) && one.primary === true && one.verified === true,
  )
  return toPerson({
    subject: claims.id,
    email: primary?.email,
    first: undefined,
    last: undefined,
    name: textOf(claims.name) || claims.login,
    picture: claims.avatar_url,
  })
}

/** Facebook shows an address to applications only once it is confirmed, and so has no word for that. */
const askFacebook: Ask = async (url, accessToken, signal) => {
  const claims = await fetchClaims({ url, accessToken, signal })
  if (!isClaims(claims)) return undefined
  const data = isClaims(claims.picture) && isClaims(claims.picture.data) ? claims.picture.data : {}
  return toPerson({
    subject: claims.id,
    email: claims.email,
    first: claims.first_name,
    last: claims.last_name,
    name: claims.name,
    picture: data.is_silhouette === true ? undefined : data.url,
  })
}

const ask: Readonly<Record<ProviderName, Ask>> = {
  google: askGoogle,
  github: askGithub,
  facebook: askFacebook,
}

/**
 * Asks a provider whose access token it is.
 * @returns undefined for a token that it does not take, and for somebody of whom it has verified no address
 * @throws Problem `unavailable` when it is out of reach, or answers as it should not
 */
export const askProvider = async (
  { userinfoUrls }: Pick<TechfesiaSettings, 'userinfoUrls'>,
  provider: ProviderName,
  accessToken: string,
): Promise<ProvenPerson | undefined> => {
  try {
    return await ask[provider](userinfoUrls[provider], accessToken, AbortSignal.timeout(patience))
  } catch (error) {
    throw unavailable(error)
  }
}
