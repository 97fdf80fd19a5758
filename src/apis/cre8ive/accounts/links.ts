import type { Cre8iveSettings } from '../settings.ts'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * What the links of a mail begin with, or null where they would lead to wherever the request says. The `Host` of
 * a request is its sender's to choose: in a mail to somebody else it would take their key to a stranger. On
 * the developer's own machine it is trusted.
 */
export const linkBase = (
  { siteUrl, publicUrl }: Pick<Cre8iveSettings, 'siteUrl' | 'publicUrl'>,
  { origin }: { origin: string },
): string | null => {
  if (siteUrl !== undefined) return siteUrl
  if (publicUrl !== undefined) return `${publicUrl}/api`
  return URL.canParse(origin) && loopback.has(new URL(origin).hostname) ? `${origin}/api` : null
}

/** How a link names an account, as Django does: its number in base64url. */
export const toUid = (accountId: number): string => Buffer.from(String(accountId)).toString('base64url')

/** The account that a link names; undefined for what is no name of one. */
export const readUid = (uid: string): number | undefined => {
  const text = Buffer.from(uid, 'base64url').toString('latin1')
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= 2_147_483_647 ? Number(text) : undefined
}

/** As dj-rest-auth's links, which its clients know how to read. */
export const verificationPath = (key: string): string => `/signup/account-confirm-email/${key}/`
export const resetPath = (uid: string, token: string): string => `/password/reset/confirm/${uid}/${token}/`
