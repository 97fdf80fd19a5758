// Fastify as its documentation has it: schemas for params, query, body and answers, a hook for the token.
import { createSecretKey } from 'node:crypto'
import fastify, { type FastifyRequest } from 'fastify'
import jwt from 'jsonwebtoken'
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
import { announce, readSettings } from './serve.ts'

declare module 'fastify' {
  interface FastifyRequest {
    owner: number
  }
}

const { databaseUrl, secret, poolSize } = readSettings()
const pool = createPool(databaseUrl, poolSize)
const key = createSecretKey(Buffer.from(secret))
const app = fastify()

const text = { type: 'string' } as const
const status = { type: 'string', enum: ['success'] } as const
const link = { type: 'string', nullable: true } as const
const bucketFields = { id: { type: 'integer' }, name: text, createdAt: text, modifiedAt: text } as const
const required = ['id', 'name', 'createdAt', 'modifiedAt']
const bucketSchema = { type: 'object', required, properties: bucketFields } as const

class Refusal extends Error {
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

app.setErrorHandler((error: Error & { statusCode?: number }, _request, reply) =>
  reply.code(error.statusCode ?? 500).send({ status: 'failed', message: error.message }),
)

app.decorateRequest('owner', 0)
app.addHook('onRequest', async (request: FastifyRequest) => {
  const token = request.headers.authorization?.replace(/^Bearer /, '')
  if (!token) throw new Refusal(401, 'Token is missing')
  try {
    request.owner = Number(jwt.verify(token, key, { algorithms: ['HS256'] }).sub)
  } catch {
    throw new Refusal(401, 'Invalid token. Please sign in again')
  }
})

app.get<{ Params: { id: number } }>(
  '/v1/bucketlists/:id',
  {
    schema: {
      params: { type: 'object', required: ['id'], properties: { id: { type: 'integer', minimum: 1 } } },
      response: {
        200: {
          type: 'object',
          required: ['bucket', 'status'],
          properties: { bucket: bucketSchema, status },
        },
      },
    },
  },
  async ({ params, owner }) => {
    const { rows } = await pool.query<BucketRow>({ ...findBucket, values: [params.id, owner] })
    if (!rows[0]) throw new Refusal(404, 'Bucket not found')
    return { bucket: toBucket(rows[0]), status: 'success' }
  },
)

app.get<{ Querystring: { page: number; limit: number } }>(
  '/v1/bucketlists/',
  {
    schema: {
      querystring: {
        type: 'object',
        properties: {
          page: { type: 'integer', minimum: 1, default: 1 },
          limit: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        },
      },
      response: {
        200: {
          type: 'object',
          required: ['buckets', 'count', 'next', 'previous', 'status'],
          properties: {
            buckets: { type: 'array', items: bucketSchema },
            count: { type: 'integer' },
            next: link,
            previous: link,
            status,
          },
        },
      },
    },
  },
  async ({ query: { page, limit }, owner, host }) => {
    const { rows } = await pool.query<PageRow>({ ...listBuckets, values: [owner, limit, (page - 1) * limit] })
    const count = rows[0]?.count ?? (await countOf(owner))
    return { buckets: rows.map(toBucket), count, ...pageLinks(host, page, limit, count), status: 'success' }
  },
)

app.post<{ Body: { name: string } }>(
  '/v1/bucketlists/',
  {
    schema: {
      body: {
        type: 'object',
        required: ['name'],
        properties: { name: { type: 'string', maxLength: 255, pattern: '\\S' } },
      },
      response: {
        201: {
          type: 'object',
          required: [...required, 'status'],
          properties: { ...bucketFields, status },
        },
      },
    },
  },
  async ({ body, owner }, reply) => {
    const { rows } = await pool.query<NewRow>({ ...insertBucket, values: [owner, body.name] })
    if (!rows[0]) throw new Refusal(500, 'Internal error')
    reply.code(201)
    return createdBody(rows[0].id, body.name, rows[0].created_at)
  },
)

async function countOf(owner: number): Promise<number> {
  const { rows } = await pool.query<{ count: number }>({ ...countBuckets, values: [owner] })
  return rows[0]?.count ?? 0
}

await app.listen({ port: 0, host: '127.0.0.1' })
announce(app.server)
