import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { root } from './build.ts'
import { type Service, startNode } from './child.ts'
import type { Cleanup } from './cleanup.ts'
import { analyze, migrateAgora } from './database.ts'
import { bucketCount, bucketName, poolSize, type Target } from './target.ts'
import { send } from './verify.ts'

/** The server as `npm run build` makes it. */
export const agoraServer = path.join(root, 'dist/server.js')

const startTimeoutMs = 30_000

/**
 * Starts Agora on an empty database, migrates that, and fills it through its own API. `nodeArgs` come
 * before the program. Throws when it is not built.
 */
export async function startAgora(database: string, nodeArgs: string[], cleanup: Cleanup): Promise<Target> {
  if (!existsSync(agoraServer))
    throw new Error('dist/server.js is missing: run npm run build, or leave Agora out with --only')
  await migrateAgora(database)
  const data = await mkdtemp(path.join(tmpdir(), 'agora-bench-data-'))
  cleanup.defer(() => rm(data, { recursive: true, force: true }))
  const port = await freePort()
  const service = startNode(
    'Agora',
    [...nodeArgs, agoraServer],
    {
      ...essential(process.env),
      NODE_ENV: 'production',
      OPENAPI_GUARD: 'off',
      LOG_LEVEL: 'warn',
      HOST: '127.0.0.1',
      PORT: String(port),
      AGORA_DATA: data,
      DATABASE_URL: database,
      DATABASE_POOL: String(poolSize),
    },
    cleanup,
    data,
  )
  const origin = `http://127.0.0.1:${port}`
  await untilListening(origin, service)
  const readerToken = await register(origin)
  const writerToken = await register(origin)
  const bucketIds: number[] = []
  for (let n = 1; n <= bucketCount; n += 1) {
    bucketIds.push(await createBucket(origin, readerToken, bucketName(n)))
  }
  await analyze(database)
  const { pid, failure, stop } = service
  return { name: 'agora', origin, pid, readerToken, writerToken, bucketIds, failure, stop }
}

/** No setting of a developer's own may change what is measured; for the same reason it runs far from `.env`. */
function essential({ PATH, HOME, TMPDIR, SystemRoot }: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { PATH, HOME, TMPDIR, SystemRoot }
}

async function register(origin: string): Promise<string> {
  const account = {
    email: `bench-${randomBytes(6).toString('hex')}@example.com`,
    password: randomBytes(12).toString('base64url'),
  }
  const token = await post(`${origin}/v1/auth/register`, account, {}, 'auth_token')
  if (typeof token !== 'string') throw new Error('Agora gave an auth_token that is no string')
  return token
}

async function createBucket(origin: string, token: string, name: string): Promise<number> {
  const id = await post(`${origin}/v1/bucketlists/`, { name }, { authorization: `Bearer ${token}` }, 'id')
  if (typeof id !== 'number') throw new Error(`Agora gave a bucket id that is no number: ${String(id)}`)
  return id
}

async function post(
  url: string,
  body: object,
  headers: Record<string, string>,
  field: string,
): Promise<unknown> {
  const answer = await send({
    method: 'POST',
    url,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { body: got, status } = answer
  if (status === 201 && typeof got === 'object' && got !== null) {
    return Object.entries(got).find(([name]) => name === field)?.[1]
  }
  throw new Error(`Agora answered POST ${new URL(url).pathname} with ${status} ${JSON.stringify(got)}`)
}

async function untilListening(origin: string, service: Service): Promise<void> {
  const deadline = Date.now() + startTimeoutMs
  while (Date.now() < deadline) {
    const answered = fetch(origin).then(
      (response) => response.arrayBuffer().then(() => true),
      () => false,
    )
    if (await Promise.race([answered, service.failure])) return
    await Promise.race([delay(50), service.failure])
  }
  throw new Error(`Agora does not listen after ${startTimeoutMs / 1000} s`)
}

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
