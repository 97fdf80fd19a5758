import { type Schemas, storageFolder } from '../contract.ts'
import { toProfile } from '../profiles/view.ts'
import type { PersonDetailRow, PersonRow } from './queries.ts'

/** Who looks, and from where. */
export interface Viewer {
  /** Null where nobody is known. */
  accountId: number | null
  /** Scheme and host under which files of ours are reached. */
  origin: string
}

/** The viewer of a request. */
export const viewerOf = ({
  caller,
  request,
}: {
  caller: { accountId: number } | undefined
  request: { origin: string }
}): Viewer => ({ accountId: caller?.accountId ?? null, origin: request.origin })

/** The address of a stored file. */
export const addressOf = (storageKey: string, origin: string): string =>
  `${origin}/media/${storageFolder}/${storageKey.slice(storageFolder.length + 1)}`

const toPicture = (row: PersonRow, origin: string): Schemas['Picture'] => {
  if (row.pictureKey !== null)
    return {
      url: addressOf(row.pictureKey, origin),
      width: row.pictureWidth,
      height: row.pictureHeight,
    }
  return row.pictureUrl === null ? null : { url: row.pictureUrl, width: null, height: null }
}

const toFollowing = (row: PersonRow, viewer: Viewer): Schemas['User']['am_i_following'] => {
  if (row.accountId === viewer.accountId) return 'Me'
  return row.isFollowed ? 'Yes' : 'No'
}

export const toUser = (row: PersonRow, viewer: Viewer): Schemas['User'] => ({
  name: row.name,
  slug: row.slug,
  followers_count: row.followersCount,
  following_count: row.followingCount,
  am_i_following: toFollowing(row, viewer),
  picture: toPicture(row, viewer.origin),
})

/** The address is shown to its owner alone. */
export const toUserDetail = (row: PersonDetailRow, viewer: Viewer): Schemas['UserDetail'] => ({
  ...toUser(row, viewer),
  profile: toProfile(row),
  ...(row.accountId === viewer.accountId && { email: row.email }),
})

export const toAccount = (row: PersonDetailRow, origin: string): Schemas['Account'] => ({
  ...toUser(row, { accountId: row.accountId, origin }),
  profile: toProfile(row),
  email: row.email,
})
