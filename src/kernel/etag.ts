const listOf = (header: string): string[] => header.split(',').map((one) => one.trim())

/**
 * Whether the client's `If-None-Match` names the entity (RFC 9110, 13.1.2): the comparison is weak.
 * @param etag as it is sent, in its quotes
 */
export const isAlreadyHeld = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  const held = listOf(ifNoneMatch).map((one) => one.replace(/^W\//, ''))
  return held.includes('*') || held.includes(etag)
}

/**
 * Whether the client's `If-Match` lets it change the entity (RFC 9110, 13.1.1): the comparison is strong.
 * @param etag as it is sent, in its quotes
 */
export const isStillHeld = (ifMatch: string | undefined, etag: string): boolean => {
  if (ifMatch === undefined) return true
  const held = listOf(ifMatch)
  return held.includes('*') || held.includes(etag)
}
