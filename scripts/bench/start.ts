import { randomBytes } from 'node:crypto'
import path from 'node:path'
import jwt from 'jsonwebtoken'
import { startAgora } from './agora.ts'
import { startNode } from './child.ts'
import type { Cleanup } from './cleanup.ts'
import { createDatabase, readerId, seedBuckets, writerId } from './database.ts'
import type { StackName } from './options.ts'
import { bucketCount, poolSize, type Target } from './target.ts'

/** What every stack is started with. */
export interface Setting {
  /** Address of the PostgreSQL server. */
  postgres: string
  /** Folder of the compiled stacks. */
  stacks: string
  cleanup: Cleanup
}

/** Starts a stack in its own process, on a database of its own. */
export async function startStack(name: StackName, setting: Setting): Promise<Target> {
  const { postgres, stacks, cleanup } = setting
  const database = await createDatabase(postgres, name, cleanup)
  if (name === 'agora') return startAgora(database, followParent(stacks), cleanup)
  await seedBuckets(database)
  const secret = randomBytes(32).toString('hex')
  const service = startNode(
    name,
    [...followParent(stacks), path.join(stacks, `${name}.mjs`)],
    {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: database,
      BENCH_SECRET: secret,
      BENCH_POOL: String(poolSize),
    },
    cleanup,
  )
  const announced = new Promise<number>((resolve) => {
    service.child.once('message', (message: { port: number }) => resolve(message.port))
  })
  const port = await Promise.race([announced, service.failure])
  const token = (owner: number) => jwt.sign({}, secret, { subject: String(owner), expiresIn: '30d' })
  return {
    name,
    origin: `http://127.0.0.1:${port}`,
    pid: service.pid,
    readerToken: token(readerId),
    writerToken: token(writerId),
    bucketIds: Array.from({ length: bucketCount }, (_, index) => index + 1),
    failure: service.failure,
    stop: service.stop,
  }
}

/** Arguments that make a node process end with this one. */
export function followParent(stacks: string): string[] {
  return ['--import', path.join(stacks, 'follow-parent.mjs')]
}
