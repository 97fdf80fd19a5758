/** The form of our cursors; another one in time would begin with another number. */
const version = '1'

/** The cursor that says how far an account has read. Opaque to clients. */
export const toCursor = (accountId: number, revision: number): string =>
  Buffer.from(`${version}.${accountId}.${revision}`).toString('base64url')

/** The revision up to which the account has read; undefined for what is no cursor of this account. */
export const readCursor = (cursor: string, accountId: number): number | undefined => {
  const [form, account, revision = '', ...rest] = Buffer.from(cursor, 'base64url')
    .toString('latin1')
    .split('.')
  const isOurs = form === version && account === String(accountId) && /^\d{1,15}$/.test(revision)
  return isOurs && rest.length === 0 ? Number(revision) : undefined
}
