import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, test } from 'vitest'
import { connectRedis, type RedisLink } from './redis.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
if (!hasRedis) process.stderr.write('Redis tests are skipped: there is no redis-server on this machine\n')

/** A test that needs a `redis-server` on this machine, and is skipped without one. */
export const redisTest = test.skipIf(!hasRedis)

/** A socket file of the test's own, which stands for the address of a Redis. */
export async function newSocket(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'agora-redis-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'redis.sock')
}

export interface TestRedis {
  /** It keeps its connections, and answers nothing. */
  freeze(): void
  thaw(): void
  /** Resolves when the process is gone. */
  kill(): Promise<void>
}

/** A Redis on a socket file, which no one else can have taken; resolves when it answers. */
export async function startRedis(socket: string): Promise<TestRedis> {
  const redis: ChildProcess = spawn('redis-server', [
    ...['--port', '0', '--unixsocket', socket],
    ...['--save', '', '--appendonly', 'no'],
  ])
  const exited = new Promise((resolve) => redis.once('exit', resolve))
  onTestFinished(() => void redis.kill('SIGKILL'))
  await new Promise<void>((resolve, reject) => {
    redis.once('error', reject)
    redis.stdout?.on('data', (data: Buffer) => data.includes('eady to accept') && resolve())
  })
  return {
    freeze: () => void redis.kill('SIGSTOP'),
    thaw: () => void redis.kill('SIGCONT'),
    async kill() {
      redis.kill('SIGKILL')
      await exited
    },
  }
}

/** A connection of its own, closed after the test. */
export async function newLink(socket: string, say: (message: string) => void = () => {}): Promise<RedisLink> {
  const tell = (_fields: object, message: string): void => say(message)
  const link = await connectRedis(socket, { info: tell, warn: tell })
  onTestFinished(() => link.close())
  return link
}
