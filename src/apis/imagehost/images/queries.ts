import type { Db } from '../../../db/connection.ts'
import { type Counted, type Page, toPage } from '../../../db/page.ts'
import { prepared, preparedOne } from '../../../db/prepared.ts'
import type { Timestamp } from '../../../db/timestamps.ts'

export interface ImageRow {
  id: string
  title: string
  width: number
  height: number
  createdAt: Timestamp
  expiresAt: Timestamp | null
}

export interface NewImage {
  id: string
  ownerId: number
  title: string
  storageKey: string
  width: number
  height: number
  bytes: number
  /** The life of the link in seconds; null when it has no end. */
  seconds: number | null
}

/** Keeps an image whose file is stored. */
export const insertImage = async (db: Db, image: NewImage): Promise<void> => {
  await prepared(
    db,
    'imagehost.insert-image',
    `insert into imagehost.images (id, owner_id, title, storage_key, width, height, bytes, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(secs => $8::integer))`,
    [
      image.id,
      image.ownerId,
      image.title,
      image.storageKey,
      image.width,
      image.height,
      image.bytes,
      image.seconds,
    ],
  )
}

const columns = 'id, title, width, height, created_at as "createdAt", expires_at as "expiresAt"'

/** A page of the owner's images, newest first, and how many there are in all. */
export const listImages = async (
  db: Db,
  ownerId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<Page<ImageRow>> => {
  const found = await prepared<Counted<ImageRow>>(
    db,
    'imagehost.list-images',
    `select total.count, page.*
     from (select count(*)::integer as count from imagehost.images where owner_id = $1) total
     left join lateral (
       select ${columns} from imagehost.images where owner_id = $1 order by number desc limit $2 offset $3
     ) page on true`,
    [ownerId, limit, offset],
  )
  return toPage(found, 'id')
}

export interface LinkRow {
  storageKey: string
  /** Whether the link has ended, by its own life or with its account. */
  expired: boolean
  /** Whole seconds of life left; null when it has no end. */
  secondsLeft: number | null
}

/** What a link leads to. Only the database's clock says whether it has ended. */
export const findLink = (db: Db, id: string): Promise<LinkRow | undefined> =>
  preparedOne<LinkRow>(
    db,
    'imagehost.find-link',
    `select storage_key as "storageKey",
       accounts.disabled_at is not null or coalesce(expires_at <= now(), false) as expired,
       floor(extract(epoch from expires_at - now()))::integer as "secondsLeft"
     from imagehost.images join identity.accounts on accounts.id = images.owner_id where images.id = $1`,
    [id],
  )
