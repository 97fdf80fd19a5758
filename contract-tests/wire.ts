import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** A request as it goes out. */
export interface WireRequest {
  method: string
  /** Path and query. */
  target: string
  headers: Record<string, string>
  body: Buffer | undefined
  /** What the body says when it is a form: `name=value`, and `name=@file` for a file. */
  form?: readonly string[] | undefined
}

/** An answer as it came in. */
export interface WireResponse {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Milliseconds without a byte after which a server counts as silent. */
const PATIENCE = 20_000

/**
 * Sends a request byte for byte: unlike `fetch` it adds no header and knows no forbidden method.
 * @throws Error when the server cannot be reached, breaks off or is silent for 20 s
 */
export const send = (server: URL, { method, target, headers, body }: WireRequest): Promise<WireResponse> =>
  new Promise((resolve, reject) => {
    const open = server.protocol === 'https:' ? httpsRequest : httpRequest
    const length = body ? { 'Content-Length': String(body.length) } : {}
    // A hook may announce more than it sends.
    const request = open(new URL(target, server), { method, headers: { ...length, ...headers } })
    request.setTimeout(PATIENCE, () => request.destroy(new Error(`no answer within ${PATIENCE / 1000} s`)))
    request.once('error', reject)
    request.once('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('error', reject)
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.end(body)
  })

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** The first and last letters of a token: enough to tell two apart, too little to use. */
const shortenToken = (value: string): string => value.replace(/(\S{6})\S{8,}(\S{4})$/, '$1…$2')

const LONGEST_BODY = 400

const describeBody = (body: Buffer): string =>
  `-d ${quote(
    body.length <= LONGEST_BODY
      ? body.toString()
      : `${body.subarray(0, 40).toString()}… (${body.length} bytes)`,
  )}`

/** The request as a curl command, with its token and a long body shortened. */
export const toCurl = (server: URL, { method, target, headers, body, form }: WireRequest): string =>
  [
    'curl -i',
    `-X ${method}`,
    quote(new URL(target, server).href),
    // Of a form curl finds a boundary of its own.
    ...Object.entries(headers).flatMap(([name, value]) => {
      if (form && name === 'Content-Type') return []
      const shown = name.toLowerCase() === 'authorization' ? shortenToken(value) : value
      return [`-H ${quote(`${name}: ${shown}`)}`]
    }),
    ...(form ? form.map((field) => `-F ${quote(field)}`) : body ? [describeBody(body)] : []),
  ].join(' ')

/** The answer on one line: its status, its content type and the beginning of its body. */
export const describeAnswer = ({ status, headers, body }: WireResponse): string => {
  const type = headers['content-type']
  const isText = type === undefined || /json|text|xml/.test(type)
  const text = isText ? body.subarray(0, LONGEST_BODY).toString() : `(${body.length} bytes)`
  const shown = isText && body.length > LONGEST_BODY ? `${text}… (${body.length} bytes)` : text
  return [status, type ?? 'no content type', body.length > 0 ? shown : 'no body'].join(' ')
}
