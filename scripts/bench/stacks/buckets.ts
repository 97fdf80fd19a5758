import pg from 'pg'

/** A row as the statements below give it: times are PostgreSQL's text, `2017-08-24 19:56:07.942974+00`. */
export interface BucketRow {
  id: number
  name: string
  created_at: string
  modified_at: string
}

/** A row of a page; `count` is that of all the pages. */
export interface PageRow extends BucketRow {
  count: number
}

/** A row that was just inserted. */
export type NewRow = Pick<BucketRow, 'id' | 'created_at'>

/** One bucket of an owner: (id, owner). */
export const findBucket = {
  name: 'find-bucket',
  text: 'select id, name, created_at, modified_at from bench.buckets where id = $1 and owner_id = $2',
}

/** A page of an owner's buckets, oldest first, with the count: (owner, limit, offset). */
export const listBuckets = {
  name: 'list-buckets',
  text: `select id, name, created_at, modified_at,
           (select count(*)::int from bench.buckets where owner_id = $1) as count
         from bench.buckets where owner_id = $1 order by id limit $2 offset $3`,
}

/** The count for a page that is empty: (owner). */
export const countBuckets = {
  name: 'count-buckets',
  text: 'select count(*)::int as count from bench.buckets where owner_id = $1',
}

/** A new bucket: (owner, name). */
export const insertBucket = {
  name: 'insert-bucket',
  text: 'insert into bench.buckets (owner_id, name) values ($1, $2) returning id, created_at',
}

/** A pool that leaves times as text, in UTC: a `Date` has no microseconds, and parsing one is slow. */
export function createPool(connectionString: string, max: number): pg.Pool {
  const types = new pg.TypeOverrides()
  types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text: string) => text)
  return new pg.Pool({ connectionString, max, types, options: '-c TimeZone=UTC' })
}

/** A row as a read shows it. */
export function toBucket({ id, name, created_at, modified_at }: BucketRow) {
  return { id, name, createdAt: isoMicros(created_at), modifiedAt: isoMicros(modified_at) }
}

/** The answer to a create, with an HTTP date of PostgreSQL's text or of a `Date`. */
export function createdBody(id: number, name: string, createdAt: string | Date) {
  const time = new Date(createdAt).toUTCString()
  return { id, name, createdAt: time, modifiedAt: time, status: 'success' }
}

/** The addresses of the neighbouring pages; past the end, the previous page is the last one. */
export function pageLinks(host: string | undefined, page: number, limit: number, count: number) {
  const last = Math.max(1, Math.ceil(count / limit))
  const link = (number: number) => `http://${host}/v1/bucketlists/?limit=${limit}&page=${number}`
  return {
    next: page < last ? link(page + 1) : null,
    previous: page > 1 ? link(Math.min(page - 1, last)) : null,
  }
}

/** PostgreSQL leaves out the zeros at the end of the fraction. */
function isoMicros(text: string): string {
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(6, '0')}`
}
