import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'

/** Something that is served as it is. */
export interface Resource {
  /** Its media type. */
  type: string
  /** Its `Cache-Control`. */
  cache: string
  /** Asked once, when it is wanted for the first time. */
  read(): string | Buffer | Promise<string | Buffer>
}

type Encoding = 'br' | 'gzip' | 'identity'

/** The smallest first. */
const ENCODINGS = ['br', 'gzip'] as const

interface Representation {
  bytes: Buffer
  etag: string
}

/** Brotli's own default takes seconds for a megabyte; 9 comes within some per cent of it in a tenth. */
const BROTLI_QUALITY = 9

const compress: Record<Encoding, (bytes: Buffer) => Promise<Buffer>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes) => promisify(gzip)(bytes),
  identity: async (bytes) => bytes,
}

/**
 * Serves a resource in the best encoding that the client takes, with an entity tag for each. It is read and
 * compressed when first asked for, off the main thread, and kept.
 */
export const serveResource = ({ type, cache, read }: Resource): RequestHandler => {
  const kept = new Map<Encoding, Promise<Representation>>()
  let original: Promise<Buffer> | undefined

  const make = async (encoding: Encoding): Promise<Representation> => {
    original ??= Promise.resolve(read()).then((contents) => Buffer.from(contents))
    const contents = await original
    const hash = createHash('sha256').update(contents).digest('base64url').slice(0, 22)
    return { bytes: await compress[encoding](contents), etag: `"${hash}-${encoding}"` }
  }

  const find = (encoding: Encoding): Promise<Representation> => {
    const found = kept.get(encoding) ?? make(encoding)
    kept.set(encoding, found)
    // What could not be read is tried anew the next time.
    found.catch(() => {
      kept.delete(encoding)
      original = undefined
    })
    return found
  }

  return async (request, response) => {
    // One by one: of several, Express takes what the client names first, which mostly is gzip.
    const encoding = ENCODINGS.find((one) => request.acceptsEncodings(one)) ?? 'identity'
    const { bytes, etag } = await find(encoding)
    response.vary('Accept-Encoding').set({ 'Cache-Control': cache, ETag: etag })
    if (request.fresh) return void response.status(304).end()
    if (encoding !== 'identity') response.set('Content-Encoding', encoding)
    response.set({ 'Content-Type': type, 'Content-Length': String(bytes.length) })
    response.end(request.method === 'HEAD' ? undefined : bytes)
  }
}

/** For what may change with the next version: it is asked for each time, and answered by 304. */
export const REVALIDATED = 'no-cache'

/** For what has its version in its address. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'
