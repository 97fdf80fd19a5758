import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Response } from 'express'

const standing = [
  'Content-Type',
  'application/json',
  'X-Content-Type-Options',
  'nosniff',
  'Cache-Control',
  'no-store',
]

/**
 * Writes a JSON answer in one piece. `writeHead` with a flat list and one `end` cost a fraction of
 * Express's `res.json`, which looks up the charset and hashes the body for an ETag.
 * @param until what must be over before the answer, written already, may end
 */
export const writeJson = (
  response: Response,
  status: number,
  text: string,
  requestId: string,
  headers?: Readonly<Record<string, string>>,
  until?: Promise<void>,
): void => {
  const list = [...standing, 'X-Request-Id', requestId, 'Content-Length', String(Buffer.byteLength(text))]
  for (const name in headers) list.push(name, headers[name] ?? '')
  response.writeHead(status, list)
  if (!until) {
    response.end(text)
    return
  }
  response.write(text)
  void until.then(() => response.end())
}

/** Writes an answer without a body. */
export const writeEmpty = (
  response: Response,
  status: number,
  requestId: string,
  headers?: Readonly<Record<string, string>>,
): void => {
  response.writeHead(status, { ...headers, 'X-Request-Id': requestId })
  response.end()
}

/**
 * Streams an answer. Resolves when the client has it all or has gone.
 * @throws what reading the stream throws; the answer is cut off then
 */
export const writeStream = async (
  response: Response,
  status: number,
  mediaType: string,
  body: Readable,
  requestId: string,
  headers?: Readonly<Record<string, string>>,
): Promise<void> => {
  response.writeHead(status, {
    'Content-Type': mediaType,
    'X-Content-Type-Options': 'nosniff',
    ...headers,
    'X-Request-Id': requestId,
  })
  if (response.req.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  try {
    await pipeline(body, response)
  } catch (error) {
    // A client that went away is no failure of ours.
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}
