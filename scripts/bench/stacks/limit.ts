// The limit: node:http and pg with nothing between them. Hand-written for three requests, it does the same
// work as the others (verify, validate, ask, serialize) and nothing that is general.
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import {
  type BucketRow,
  countBuckets,
  createdBody,
  createPool,
  findBucket,
  insertBucket,
  listBuckets,
  type NewRow,
  type PageRow,
  pageLinks,
  toBucket,
} from './buckets.ts'
import { readSettings, serve } from './serve.ts'

const { databaseUrl, secret, poolSize } = readSettings()
const pool = createPool(databaseUrl, poolSize)
const key = createSecretKey(Buffer.from(secret))
const prefix = '/v1/bucketlists/'
const header = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url')

serve(
  createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
      fail(response, 500, 'Internal error')
    })
  }),
)

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? ''
  if (!url.startsWith(prefix)) return fail(response, 404, 'Not found')
  const owner = verify(request.headers.authorization)
  if (owner === undefined) return fail(response, 401, 'Invalid token. Please sign in again')
  const rest = url.slice(prefix.length)
  if (request.method === 'POST' && rest === '') return create(request, response, owner)
  if (request.method !== 'GET') return fail(response, 405, 'Method not allowed')
  if (rest === '' || rest.startsWith('?')) return list(request.headers.host, response, owner, rest)
  return read(response, owner, rest)
}

async function read(response: ServerResponse, owner: number, segment: string): Promise<void> {
  const id = Number(segment)
  if (!Number.isSafeInteger(id) || id < 1) return fail(response, 400, 'Please provide a valid Bucket Id')
  const { rows } = await pool.query<BucketRow>({ ...findBucket, values: [id, owner] })
  if (!rows[0]) return fail(response, 404, 'Bucket not found')
  answer(response, 200, { bucket: toBucket(rows[0]), status: 'success' })
}

async function list(
  host: string | undefined,
  response: ServerResponse,
  owner: number,
  search: string,
): Promise<void> {
  const query = new URLSearchParams(search)
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 20) || 20))
  const page = Math.max(1, Math.trunc(Number(query.get('page') ?? 1)) || 1)
  const { rows } = await pool.query<PageRow>({ ...listBuckets, values: [owner, limit, (page - 1) * limit] })
  const count = rows[0]?.count ?? (await countOf(owner))
  const links = pageLinks(host, page, limit, count)
  answer(response, 200, { buckets: rows.map(toBucket), count, ...links, status: 'success' })
}

async function create(request: IncomingMessage, response: ServerResponse, owner: number): Promise<void> {
  const name = nameIn(await text(request))
  if (name === undefined) return fail(response, 400, 'Missing name attribute')
  const { rows } = await pool.query<NewRow>({ ...insertBucket, values: [owner, name] })
  const row = rows[0]
  if (!row) return fail(response, 500, 'Internal error')
  answer(response, 201, createdBody(row.id, name, row.created_at))
}

async function countOf(owner: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ ...countBuckets, values: [owner] })
  return rows[0]?.count ?? 0
}

/** The owner that a bearer token names, or `undefined` when it is missing, forged or expired. */
function verify(authorization: string | undefined): number | undefined {
  if (!authorization?.startsWith('Bearer ')) return undefined
  const token = authorization.slice(7)
  const dot = token.lastIndexOf('.')
  // One issuer writes one header, so a comparison pins the algorithm.
  if (!token.startsWith(header) || token[header.length] !== '.' || dot <= header.length) return undefined
  const expected = createHmac('sha256', key).update(token.slice(0, dot)).digest()
  const given = Buffer.from(token.slice(dot + 1), 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  const payload: unknown = JSON.parse(
    Buffer.from(token.slice(header.length + 1, dot), 'base64url').toString(),
  )
  if (typeof payload !== 'object' || payload === null) return undefined
  if (!('sub' in payload && 'exp' in payload) || typeof payload.exp !== 'number') return undefined
  return payload.exp * 1000 > Date.now() ? Number(payload.sub) : undefined
}

function text(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk: string) => {
      body += chunk
    })
    request.on('end', () => resolve(body))
    request.on('error', reject)
  })
}

function nameIn(body: string): string | undefined {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || !('name' in value)) return undefined
    const { name } = value
    return typeof name === 'string' && name.trim() !== '' && name.length <= 255 ? name : undefined
  } catch {
    return undefined
  }
}

function fail(response: ServerResponse, status: number, message: string): void {
  answer(response, status, { status: 'failed', message })
}

function answer(response: ServerResponse, status: number, body: object): void {
  const json = JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  })
  response.end(json)
}
