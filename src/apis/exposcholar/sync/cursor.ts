/** The form of our cursors; another one in time would begin with another number. */
const version = '1'

/** The cursor that says how far an account has read. Opaque to clients. */
export const toCursor = (accountId: number, revision: number): string =>
  Buffer.from(`${version}.${accountId}.${revision}`).toString('base64url')

/** The revision up to which the account has read; undefined for what is no cursor of this account. */
export const readCursor = (cursor: string, accountId: number): number | undefined => {
  const [, , text = ''] = Buffer.from(cursor, 'base64url').toString('latin1').split('.')
  const revision = Number(text)
  // Base64 is read leniently: only what we would have written is one of ours.
  const isPossible = Number.isSafeInteger(revision) && revision >= 0
  return isPossible && toCursor(accountId, revision) === cursor ? revision : undefined
}
