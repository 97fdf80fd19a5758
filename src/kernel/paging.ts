import type { RequestFacts } from './request.ts'

export interface PageLinks {
  next: string | null
  previous: string | null
}

/**
 * Absolute links to the pages beside this one, which keep the other query parameters. Past the end there is
 * no next page, and the previous one is the last that has something.
 */
export const pageLinks = (
  request: RequestFacts,
  { page, limit, count }: { page: number; limit: number; count: number },
): PageLinks => {
  const last = Math.max(1, Math.ceil(count / limit))
  const link = (number: number): string => {
    const query = new URLSearchParams(request.queryString)
    query.set('page', String(number))
    return `${request.origin}${request.path}?${query}`
  }
  return {
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(Math.min(page - 1, last)) : null,
  }
}

/** How many rows come before the page. Stays within PostgreSQL's bigint for every page that is an int4. */
export const offsetOf = (page: number, limit: number): number => (page - 1) * limit

/** As `pageLinks`, for lists that are asked for by `limit` and `offset`. */
export const offsetLinks = (
  request: RequestFacts,
  { limit, offset, count }: { limit: number; offset: number; count: number },
): PageLinks => {
  const link = (from: number): string => {
    const query = new URLSearchParams(request.queryString)
    query.set('limit', String(limit))
    if (from > 0) query.set('offset', String(from))
    else query.delete('offset')
    return `${request.origin}${request.path}?${query}`
  }
  return {
    next: offset + limit < count ? link(offset + limit) : null,
    previous: offset > 0 ? link(Math.max(0, offset - limit)) : null,
  }
}
