import { once } from 'node:events'
import { access, readdir } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { onTestFinished } from 'vitest'
import { testFolder } from './testing.ts'
import { receiveUpload, type Upload, type UploadOptions } from './upload.ts'

export const BOUNDARY = 'frontier'
export const FORM = `multipart/form-data; boundary=${BOUNDARY}`
const OPTIONS: UploadOptions = { files: { image: 1 }, maxFileBytes: 100_000 }

export type Outcome = { upload: Upload } | { error: unknown }

/** A server that receives one form per request into a folder, and tells what came of each. */
export const start = async (options: Partial<UploadOptions> = {}, tempDir?: string) => {
  const folder = tempDir ?? (await testFolder())
  const waiting: ((outcome: Outcome) => void)[] = []
  let bytesRead = 0
  const server = createServer(async (request, response) => {
    server.emit('begun')
    const outcome = await receive(request)
    bytesRead = request.socket.bytesRead
    response.shouldKeepAlive = request.complete
    response.end('error' in outcome ? 'refused' : 'received')
    waiting.shift()?.(outcome)
  })
  const receive = async (request: IncomingMessage): Promise<Outcome> => {
    try {
      return { upload: await receiveUpload(request, folder, { ...OPTIONS, ...options }) }
    } catch (error) {
      return { error }
    }
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  return {
    folder,
    url: `http://127.0.0.1:${port}/`,
    /** Bytes of the last connection. */
    bytesRead: () => bytesRead,
    /** Resolves once the head of the next request is here. */
    begun: () => once(server, 'begun'),
    /** What comes of the next request. */
    outcome: () => new Promise<Outcome>((resolve) => waiting.push(resolve)),
    /** A connection over which nothing is sent yet but the head of a request. */
    async open(headers: Record<string, string | number>) {
      const socket = connect(port, '127.0.0.1')
      await once(socket, 'connect')
      onTestFinished(() => {
        socket.destroy()
      })
      socket.on('error', () => undefined)
      const lines = Object.entries({ host: 'agora', ...headers }).map(
        ([name, value]) => `${name}: ${value}\r\n`,
      )
      socket.write(`POST / HTTP/1.1\r\n${lines.join('')}\r\n`)
      return socket
    },
  }
}

export type Server = Awaited<ReturnType<typeof start>>

/** Sends a body, and gives what came of it. */
export const post = async (
  { url, outcome }: Server,
  body: FormData | string | Buffer,
  type = FORM,
): Promise<Outcome> => {
  const result = outcome()
  const headers: Record<string, string> = body instanceof FormData ? {} : { 'content-type': type }
  const response = await fetch(url, { method: 'POST', body, headers })
  await response.text()
  return result
}

/** Sends a form that is to be received. */
export const received = async (server: Server, body: FormData | string | Buffer): Promise<Upload> => {
  const outcome = await post(server, body)
  if ('error' in outcome) throw outcome.error
  return outcome.upload
}

/** A form as it goes over the wire; each part is its headers and its content. */
export const wire = (...parts: [disposition: string, content: string | Buffer][]): Buffer =>
  Buffer.concat([
    ...parts.flatMap(([disposition, content]) => [
      Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ])

/** A form with one file. */
export const image = (content: string | Buffer = 'content', name = 'a.png') => {
  const form = new FormData()
  form.append('image', new Blob([content], { type: 'image/png' }), name)
  return form
}

/** Resolves once a file of an upload lies in the folder. */
export const untilAny = async (folder: string): Promise<void> => {
  while ((await readdir(folder)).length === 0) await access(folder)
}
