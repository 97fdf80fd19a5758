import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { tooLarge } from '../kernel/problem.ts'

/** The least bytes per second that a body must bring, over each window of so many seconds. */
export interface MinimumRate {
  bytesPerSecond: number
  windowSeconds: number
}

/** The body of a request on its way to the parser, with the headers that tell the parser how to read it. */
export type UploadBody = Transform & { headers: IncomingHttpHeaders }

/** A body that came slower than it must. */
export class TooSlow extends Error {}

/**
 * Passes a body on and counts. It fails with Problem `too-large` once it is over its limit (or says so
 * beforehand), with TooSlow below the minimum rate, and when the client goes away; in the first case the
 * request itself goes on, in the second its connection is cut.
 */
export const meterBody = (
  request: IncomingMessage,
  maxBytes: number,
  { bytesPerSecond, windowSeconds }: MinimumRate,
): UploadBody => {
  let bytes = 0
  let bytesBefore = 0
  const body = Object.assign(
    new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        if (bytes > maxBytes) done(tooLarge())
        else done(null, chunk)
      },
    }),
    { headers: request.headers },
  )
  const watch = setInterval(() => {
    if (bytes - bytesBefore < bytesPerSecond * windowSeconds) {
      body.destroy(new TooSlow(`a body of under ${bytesPerSecond} bytes a second`))
      request.destroy()
    }
    bytesBefore = bytes
  }, windowSeconds * 1000)
  const gone = (): void => {
    if (!request.readableEnded) body.destroy(new Error('the client went away'))
  }
  const stop = (): void => {
    clearInterval(watch)
    request.unpipe(body).off('close', gone).off('error', gone)
  }
  request.on('close', gone).on('error', gone)
  request.once('end', () => clearInterval(watch))
  body.once('close', stop)
  // What had gone before we listened.
  if (request.destroyed) setImmediate(gone)
  else if (Number(request.headers['content-length']) > maxBytes) {
    // Not at once: whoever reads the body is not listening yet.
    setImmediate(() => body.destroy(tooLarge()))
  } else {
    request.pipe(body)
  }
  return body
}

/** How much of a refused body is still read, in bytes. */
const DRAIN_BYTES = 16 * 1024 * 1024
const DRAIN_MILLISECONDS = 2_000

/**
 * Reads on for a while, so that a client that only writes comes to reading: closing at once would reset the
 * connection before the answer is seen.
 */
export const drain = (request: IncomingMessage): Promise<void> =>
  new Promise((resolve) => {
    if (request.readableEnded || request.destroyed) return resolve()
    let bytes = 0
    const stop = (): void => {
      clearTimeout(timer)
      request.off('data', count).off('end', stop).off('close', stop).off('error', stop)
      request.pause()
      resolve()
    }
    const count = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes > DRAIN_BYTES) stop()
    }
    const timer = setTimeout(stop, DRAIN_MILLISECONDS)
    request.on('data', count).once('end', stop).once('close', stop).once('error', stop)
    request.resume()
  })
