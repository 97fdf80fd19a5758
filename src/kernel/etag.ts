/**
 * Whether the client's `If-None-Match` names the entity (RFC 9110, 13.1.2): the comparison is weak.
 * @param etag as it is sent, in its quotes
 */
export const isAlreadyHeld = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  const held = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return held.includes('*') || held.includes(etag)
}
