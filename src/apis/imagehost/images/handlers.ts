import { isAlreadyHeld } from '../../../kernel/etag.ts'
import { offsetLinks } from '../../../kernel/paging.ts'
import { missing } from '../../../kernel/problem.ts'
import type { ImagehostHandlers } from '../contract.ts'
import { findLink, listImages } from './queries.ts'
import { toImage } from './view.ts'

/** A copy may be kept this long, in seconds, so that a closed account's pictures go from caches soon. */
const longestCopy = 60

export const imageHandlers: Pick<ImagehostHandlers, 'listImages' | 'viewImage'> = {
  async listImages({ query: { limit, offset }, caller, request, db }) {
    const { rows, count } = await listImages(db, caller.accountId, { limit, offset })
    const results = rows.map((row) => toImage(row, request.origin))
    return { status: 200, body: { count, ...offsetLinks(request, { limit, offset, count }), results } }
  },

  async viewImage({ params, headers: given, db, media, fail }) {
    const link = await findLink(db, params.uuid)
    if (!link) throw missing()
    if (link.expired) throw fail('expired')
    // A picture never changes, so its id names its bytes.
    const headers = {
      ETag: `"${params.uuid.toLowerCase()}"`,
      'Cache-Control': `private, max-age=${Math.min(longestCopy, link.secondsLeft ?? longestCopy)}`,
    }
    if (isAlreadyHeld(given['If-None-Match'], headers.ETag)) return { status: 304, headers }
    const file = await media.storage.open(link.storageKey)
    if (!file) throw missing()
    return {
      status: 200,
      headers: { ...headers, 'Content-Length': String(file.length), 'Content-Disposition': 'inline' },
      body: file.stream,
    }
  },
}
