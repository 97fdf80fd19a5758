import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { callerOf } from './testing.ts'
import { addressOf, build, newFolder, runServer, type ServerProcess } from './testing-server.ts'

beforeAll(build)

type Call = ReturnType<typeof callerOf>

interface Client {
  token: string
  /** The names of the buckets that the server has said it keeps. */
  kept: string[]
}

/** The servers of one data directory, all stopped when the test is over. */
const newData = async () => {
  const { folder, remove } = await newFolder()
  const servers: ServerProcess[] = []
  onTestFinished(async () => {
    for (const server of servers) {
      server.signal('SIGTERM')
      await server.ended
    }
    await remove()
  })
  return {
    start: (): ServerProcess => {
      const server = runServer(folder)
      servers.push(server)
      return server
    },
    postmaster: async () =>
      Number.parseInt(await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8'), 10),
  }
}

const newClient = async (call: Call, number: number): Promise<Client> => {
  const body = { email: `traveller${number}@bucketmail.com`, password: '123456' }
  const answer = await call('POST', '/v1/auth/register', { body })
  return { token: (answer.body as { auth_token: string }).auth_token, kept: [] }
}

/** Makes bucket after bucket until the server is gone. */
const write = async (call: Call, { token, kept }: Client, onKept: () => void): Promise<void> => {
  for (let number = 1; ; number += 1) {
    const name = `Bucket ${kept.length + 1} of try ${number}`
    const answer = await call('POST', '/v1/bucketlists/', { token, body: { name } }).catch(() => undefined)
    // 503: PostgreSQL went first.
    if (!answer || answer.status === 503) return
    expect(answer.status).toBe(201)
    kept.push(name)
    onKept()
  }
}

const namesOf = async (call: Call, { token }: Client): Promise<string[]> => {
  const names: string[] = []
  for (let page = 1; ; page += 1) {
    const { status, body } = await call('GET', `/v1/bucketlists/?limit=100&page=${page}`, { token })
    expect(status, 'the token of before still works').toBe(200)
    const { buckets, next } = body as { buckets: { name: string }[]; next: string | null }
    names.push(...buckets.map(({ name }) => name))
    if (next === null) return names
  }
}

it('killed in the middle of writes, alone or with PostgreSQL, loses no bucket that it has acknowledged', {
  timeout: 60_000,
}, async () => {
  const data = await newData()
  let server = data.start()
  let call = callerOf(await addressOf(server))
  const clients = await Promise.all(Array.from({ length: 8 }, (_, number) => newClient(call, number)))

  for (const victims of ['the server', 'the server and PostgreSQL']) {
    let kept = 0
    const count = () => {
      kept += 1
    }
    const writing = Promise.all(clients.map((client) => write(call, client, count)))
    await expect.poll(() => kept, { interval: 5, timeout: 30_000 }).toBeGreaterThanOrEqual(100)
    if (victims !== 'the server') process.kill(await data.postmaster(), 'SIGKILL')
    server.signal('SIGKILL')
    expect(await server.ended).toBeNull()
    await writing

    server = data.start()
    call = callerOf(await addressOf(server))
    for (const client of clients) {
      const names = await namesOf(call, client)
      expect(names, victims).toEqual(expect.arrayContaining(client.kept))
      expect(new Set(names).size, 'none twice').toBe(names.length)
      // What was on its way may have arrived: one at most of each client and try.
      expect(names.length - client.kept.length).toBeLessThanOrEqual(2)
    }
  }
})

it('two on one data directory share it, and either may stop first', { timeout: 60_000 }, async () => {
  const data = await newData()
  const [first, second] = [data.start(), data.start()]
  const [one, two] = (await Promise.all([addressOf(first), addressOf(second)])).map(callerOf) as [Call, Call]
  const client = await newClient(one, 1)
  const made = await two('POST', '/v1/bucketlists/', { token: client.token, body: { name: 'Travel' } })
  expect(made.status).toBe(201)
  expect(await namesOf(one, client)).toEqual(['Travel'])

  first.signal('SIGTERM')
  expect(await first.ended).toBe(0)
  expect((await two('GET', '/readyz')).status).toBe(200)
  expect(await namesOf(two, client)).toEqual(['Travel'])

  const third = data.start()
  const three = callerOf(await addressOf(third))
  second.signal('SIGTERM')
  expect(await second.ended).toBe(0)
  expect((await three('GET', '/readyz')).status).toBe(200)
  expect(await namesOf(three, client)).toEqual(['Travel'])
})
