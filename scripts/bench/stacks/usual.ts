// The usual stack, as most spec-first Express services are written: JSON body parser, one global
// express-openapi-validator over the whole spec with its defaults (requests and the presence of the token
// on, responses off), jsonwebtoken with the secret as a string, Knex as the query builder. It has none of
// the usual extras (helmet, cors, access log), which would only make it slower.
import { createServer } from 'node:http'
import express, { type NextFunction, type Request, type Response } from 'express'
import { middleware as openApi } from 'express-openapi-validator'
import jwt from 'jsonwebtoken'
import createKnex from 'knex'
import { createdBody, pageLinks } from './buckets.ts'
import { readSettings, serve } from './serve.ts'
import { usualSpec } from './usual-spec.ts'

const { databaseUrl, secret, poolSize } = readSettings()
const db = createKnex({ client: 'pg', connection: databaseUrl, pool: { min: 2, max: poolSize } })
// Microseconds do not fit into the `Date` that pg makes, so PostgreSQL writes the times of a read.
const isoTime = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US')`
const bucketColumns = [
  'id',
  'name',
  db.raw(`${isoTime('created_at')} as "createdAt"`),
  db.raw(`${isoTime('modified_at')} as "modifiedAt"`),
]

const app = express()
app.use(express.json())
app.use(openApi({ apiSpec: usualSpec(150), validateRequests: true, validateResponses: false }))

function authenticate(request: Request, response: Response, next: NextFunction): void {
  const token = request.headers.authorization?.split(' ')[1] ?? ''
  try {
    const payload = jwt.verify(token, secret)
    response.locals.owner = Number(payload.sub)
    next()
  } catch {
    response.status(401).json({ status: 'failed', message: 'Invalid token. Please sign in again' })
  }
}

app.get('/v1/bucketlists/:id', authenticate, async (request, response) => {
  const bucket = await db('bench.buckets')
    .where({ id: request.params.id, owner_id: response.locals.owner })
    .first(bucketColumns)
  if (!bucket) return response.status(404).json({ status: 'failed', message: 'Bucket not found' })
  return response.json({ bucket, status: 'success' })
})

app.get('/v1/bucketlists', authenticate, async (request, response) => {
  const page = Number(request.query.page)
  const limit = Number(request.query.limit)
  const owned = db('bench.buckets').where({ owner_id: response.locals.owner })
  const [total, buckets] = await Promise.all([
    owned.clone().count({ count: '*' }).first(),
    owned
      .clone()
      .select(bucketColumns)
      .orderBy('id')
      .limit(limit)
      .offset((page - 1) * limit),
  ])
  const count = Number(total?.count)
  response.json({ buckets, count, ...pageLinks(request.get('host'), page, limit, count), status: 'success' })
})

app.post('/v1/bucketlists', authenticate, async (request, response) => {
  const { name } = request.body
  const [row] = await db('bench.buckets')
    .insert({ owner_id: response.locals.owner, name })
    .returning(['id', 'created_at'])
  if (!row) throw new Error('Nothing was inserted')
  response.status(201).json(createdBody(row.id, name, row.created_at))
})

app.use((error: Error & { status?: number }, _request: Request, response: Response, _next: NextFunction) => {
  response.status(error.status ?? 500).json({ status: 'failed', message: error.message })
})

serve(createServer(app))
