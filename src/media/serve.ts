import type { Request, RequestHandler, Response } from 'express'
import type { Log } from '../db/log.ts'
import { isAlreadyHeld } from '../kernel/etag.ts'
import { Problem, unavailable } from '../kernel/problem.ts'
import { nextRequestId } from '../kernel/request-id.ts'
import { writeEmpty, writeJson, writeStream } from '../kernel/respond.ts'
import { EXTENSIONS, type MediaType, MIME_TYPES } from './sniff.ts'
import { type ByteRange, isKey, type Storage, type StoredFile } from './storage.ts'

export interface MediaRouteOptions {
  storage: Pick<Storage, 'stat' | 'open'>
  /** By the first segment below `/media/`: the folder of keys that it stands for. */
  places: Readonly<Record<string, string>>
  /** Told of what fails, since nobody else is. */
  log?: Log | undefined
  /** A client that takes nothing for so long, in milliseconds, is cut off: it holds a file open. */
  stallMilliseconds?: number
}

const ALLOW = { Allow: 'GET, HEAD, OPTIONS' }

const TYPES = new Map<string, string>([
  ['jpeg', MIME_TYPES.jpeg],
  ...(Object.keys(EXTENSIONS) as MediaType[]).map((type) => [EXTENSIONS[type], MIME_TYPES[type]] as const),
])

/**
 * Serves stored files to everybody: `GET` and `HEAD` of `/media/<place>/<rest>` for the key
 * `<folder of the place>/<rest>`, whole or one range of it (RFC 9110, 13 and 14). A path is never decoded:
 * with an escape in it, it is no key. Hands on what is outside `/media/`. Never fails; failures are logged.
 */
export const createMediaRoute = ({
  storage,
  places,
  log,
  stallMilliseconds = 120_000,
}: MediaRouteOptions): RequestHandler => {
  const folders = new Map(Object.entries(places))

  const keyOf = (path: string): string | undefined => {
    const [, place = '', rest = ''] = /^\/media\/([^/]+)\/(.+)$/.exec(path) ?? []
    const key = `${folders.get(place)}/${rest}`
    return folders.has(place) && isKey(key) ? key : undefined
  }

  const serveFile = async (request: Request, response: Response, id: string): Promise<void> => {
    const key = keyOf(request.path) ?? ''
    const type = TYPES.get(key.slice(key.lastIndexOf('.') + 1))
    const file = type && (await storage.stat(key))
    if (!file) return refuse(response, id, 404, 'Not found.')

    const { size } = file
    const headers = headersOf(file)
    if (isHeld(request, headers)) return writeEmpty(response, 304, id, headers)
    const range = rangeOf(request, headers, size)
    if (range === 'unsatisfiable')
      return refuse(response, id, 416, 'Range not satisfiable.', { 'Content-Range': `bytes */${size}` })
    const { start, end } = range ?? { start: 0, end: size - 1 }
    const length = end - start + 1
    const part = range && { 'Content-Range': `bytes ${start}-${end}/${size}` }
    const all = { ...headers, 'Content-Length': String(length), ...part }
    if (request.method === 'HEAD') return writeEmpty(response, 200, id, { ...all, 'Content-Type': type })

    const opened = await storage.open(key, range)
    if (!opened) return refuse(response, id, 404, 'Not found.')
    if (opened.length !== length) {
      opened.stream.destroy()
      // More than announced would be read as the next answer; less would be waited for.
      throw unavailable(new Error(`${opened.length} bytes in place of ${length}`))
    }
    response.setTimeout(stallMilliseconds)
    await writeStream(response, range ? 206 : 200, type, opened.stream, id, all)
  }

  return async (request, response, next) => {
    if (!request.path.startsWith('/media/')) return next()
    const { method } = request
    const id = nextRequestId(request)
    if (method === 'OPTIONS') return writeEmpty(response, 204, id, ALLOW)
    if (method !== 'GET' && method !== 'HEAD')
      return refuse(response, id, 405, `Method "${method}" not allowed.`, ALLOW)
    try {
      await serveFile(request, response, id)
    } catch (error) {
      const outage = error instanceof Problem && error.kind === 'unavailable' ? error : undefined
      log?.error({ requestId: id, err: outage?.cause ?? error }, 'Media could not be served')
      if (response.headersSent) response.destroy()
      else if (!outage) refuse(response, id, 500, 'A server error occurred.')
      else {
        const soon = { 'Retry-After': String(outage.details.retryAfter ?? 1) }
        refuse(response, id, 503, 'Service temporarily unavailable, try again later.', soon)
      }
    }
  }
}

const refuse = (
  response: Response,
  id: string,
  status: number,
  detail: string,
  headers?: Readonly<Record<string, string>>,
): void => writeJson(response, status, JSON.stringify({ detail }), id, headers)

/** What an answer says of the file itself, 304 included. */
const headersOf = ({ key, size, modifiedAt }: StoredFile) => ({
  // What is stored under a key never changes.
  ETag: `"${key.slice(key.lastIndexOf('/') + 1)}-${size}"`,
  'Last-Modified': modifiedAt.toUTCString(),
  'Accept-Ranges': 'bytes',
  // A deleted file goes from caches within the hour.
  'Cache-Control': 'public, max-age=3600, immutable',
  'X-Content-Type-Options': 'nosniff',
  // Whoever opens a film itself is shown a page by the browser, which loads it once more.
  'Content-Security-Policy': "default-src 'none'; media-src 'self'; sandbox",
  'Content-Disposition': 'inline',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  // A cache must not give a browser's `fetch` what an `<img>` got, without the leave to read it.
  Vary: 'Origin',
})

type FileHeaders = ReturnType<typeof headersOf>

const isHeld = ({ headers }: Request, file: FileHeaders): boolean => {
  if (headers['if-none-match'] !== undefined) return isAlreadyHeld(headers['if-none-match'], file.ETag)
  const since = headers['if-modified-since'] ?? ''
  // `Date.parse` takes much that is no HTTP date, and without a zone in the machine's own.
  return since.endsWith(' GMT') && Date.parse(file['Last-Modified']) <= Date.parse(since)
}

/**
 * The one range to send; undefined for the whole file. A server may ignore any `Range` (RFC 9110, 14.2). This
 * one does where it must (HEAD, another `If-Range`, an ill-formed range), for several ranges, which players
 * do not ask for, and for an empty file, of which no `Content-Range` can speak. Express's `request.range` is
 * mistaken on suffixes longer than the file, which are all of it, and on ends before the start, ill-formed.
 */
const rangeOf = (
  { method, headers: { range = '', 'if-range': ifRange } }: Request,
  file: FileHeaders,
  size: number,
): Required<ByteRange> | 'unsatisfiable' | undefined => {
  if (ifRange !== undefined && ifRange !== file.ETag && ifRange !== file['Last-Modified']) return undefined
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range) ?? []
  const isIllFormed = first === '' ? last === '' : last !== '' && Number(last) < Number(first)
  if (isIllFormed || method === 'HEAD' || size === 0) return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start < size ? { start, end } : 'unsatisfiable'
}
