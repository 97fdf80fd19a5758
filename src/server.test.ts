import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { testDatabase } from './db/testing.ts'
import { callerOf } from './testing.ts'
import { addressOf, build, newFolder, runServer, type ServerProcess } from './testing-server.ts'

beforeAll(build)

const folderOfOurs = async (): Promise<string> => {
  const { folder, remove } = await newFolder()
  onTestFinished(remove)
  return folder
}

/** The server in this folder, killed at the latest when the test is over. */
const start = (folder: string, settings?: Record<string, string>): ServerProcess => {
  const server = runServer(folder, settings)
  onTestFinished(async () => {
    server.signal('SIGKILL')
    await server.ended
  })
  return server
}

const databaseOfOurs = async () => {
  const database = await testDatabase()
  onTestFinished(() => database.drop())
  return database
}

/** Port 1 is reserved: nothing listens there. */
const nowhere = 'postgres://agora:hunter2@127.0.0.1:1/agora'

describe('the process', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('says where it is, and ends with 0 on %s', async (signal) => {
    const [{ url }, folder] = [await databaseOfOurs(), await folderOfOurs()]
    const server = start(folder, { DATABASE_URL: url })
    const address = await addressOf(server)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(await server.says('Documentation: ')).toBe(`Documentation: ${address}/`)
    const { host, pathname, password } = new URL(url)
    expect(await server.says('Data: ')).toBe(`Data: ${folder} and the database ${host}${pathname}`)
    expect(password).not.toBe('')
    expect((await callerOf(address)('GET', '/readyz')).status).toBe(200)
    server.signal(signal)
    expect(await server.ended).toBe(0)
    expect(server.lines.at(-1)).toContain('Stopped')
  })

  it('ends at once on a second signal, though a request holds it up', async () => {
    const { url } = await databaseOfOurs()
    const server = start(await folderOfOurs(), { DATABASE_URL: url })
    const { hostname: host, port } = new URL(await addressOf(server))
    const socket = connect({ host, port: Number(port) }).on('error', () => {})
    socket.write('POST /v1/auth/login HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n')
    socket.write('Expect: 100-continue\r\nContent-Length: 9\r\n\r\n')
    expect(String((await once(socket, 'data'))[0])).toContain('100 Continue')
    server.signal('SIGTERM')
    await expect.poll(() => server.lines.some((line) => line.includes('"Stopping"'))).toBe(true)
    const asked = performance.now()
    server.signal('SIGTERM')
    expect(await server.ended).toBe(1)
    expect(performance.now() - asked).toBeLessThan(2_000)
  })

  it('in production listens on every address, and lets no browser in', async () => {
    const { url } = await databaseOfOurs()
    const server = start(await folderOfOurs(), { DATABASE_URL: url, NODE_ENV: 'production' })
    const address = await addressOf(server)
    expect(address).toMatch(/^http:\/\/0\.0\.0\.0:\d+$/)
    const call = callerOf(address.replace('0.0.0.0', '127.0.0.1'))
    const { status, headers } = await call('GET', '/v1/bucketlists/', {
      headers: { Origin: 'https://a.example' },
    })
    expect(status).toBe(401)
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('a start that cannot work ends with 1, and says what to do', () => {
  const refusal = async (settings: Record<string, string>): Promise<string> => {
    const server = start(await folderOfOurs(), settings)
    expect(await server.ended).toBe(1)
    const said = server.lines.join('\n')
    expect(said, 'no stack: nobody has to read our code').not.toMatch(/^\s+at /m)
    expect(said, 'no password').not.toContain('hunter2')
    return said
  }

  it('when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    onTestFinished(() => void other.close())
    const { port } = other.address() as AddressInfo
    const { url } = await databaseOfOurs()
    const said = await refusal({ PORT: String(port), DATABASE_URL: url })
    expect(said).toContain(`Port ${port} is taken`)
    expect(said).toMatch(/PORT=\d+/)
  })

  it('when the address is not one of this machine', async () => {
    const { url } = await databaseOfOurs()
    // RFC 5737 keeps it for examples.
    expect(await refusal({ HOST: '192.0.2.1', DATABASE_URL: url })).toContain('HOST')
  })

  it('when a setting does not do', async () => {
    expect(await refusal({ PORT: 'eighty', LOG_LEVEL: 'loud', DATABASE_URL: nowhere })).toMatch(
      /PORT must be.*\nLOG_LEVEL must be.*\n.*\.env\.example/,
    )
  })

  it('when the signing keys do not do', async () => {
    const { url } = await databaseOfOurs()
    expect(await refusal({ JWT_KEYS: 'one:aHVudGVyMg==', DATABASE_URL: url })).toContain(
      'openssl rand -base64 32',
    )
  })

  it('when the database is out of reach', async () => {
    expect(await refusal({ DATABASE_URL: nowhere })).toMatch(/127\.0\.0\.1:1[\s\S]*DATABASE_URL/)
  })

  it('when the database does not let us in', async () => {
    const address = new URL((await databaseOfOurs()).url)
    address.password = 'hunter2'
    expect(await refusal({ DATABASE_URL: address.href })).toContain('DATABASE_URL')
  })
})

describe('the log at its most talkative', () => {
  it('holds no password, no token, no key and no connection string, even when the database is gone', async () => {
    const database = await databaseOfOurs()
    const key = Buffer.from('a secret of thirty-two bytes long').toString('base64')
    const settings = { METRICS_TOKEN: 'metrics-token-of-ours', JWT_KEYS: `one:${key}`, LOG_LEVEL: 'trace' }
    const server = start(await folderOfOurs(), { DATABASE_URL: database.url, ...settings })
    const call = callerOf(await addressOf(server))
    const person = { email: 'traveller@bucketmail.com', password: 'pass-word-of-ours' }
    const { auth_token: token } = (await call('POST', '/v1/auth/register', { body: person })).body as Record<
      string,
      string
    >
    const change = {
      oldPassword: person.password,
      newPassword: 'new-word-of-ours',
      passwordConfirmation: 'new-word-of-ours',
    }
    await call('POST', '/v1/auth/login', { body: person })
    await call('POST', '/v1/auth/login', { body: { ...person, password: 'wrong-word-of-ours' } })
    await call('POST', '/v1/auth/login', { body: `{"password":"half-word-of-ours"` })
    await call('POST', '/v1/auth/reset/password', { token, body: change })
    await call('GET', '/v1/bucketlists/?q=search-of-ours', { token })
    await call('GET', '/metrics', { headers: { Authorization: 'Bearer metrics-token-of-ours' } }).catch(
      () => {},
    )
    await database.drop()
    expect((await call('POST', '/v1/auth/login', { body: person })).status).toBe(503)
    await expect.poll(() => server.lines.filter((line) => line.includes('"status":503')).length).toBe(1)
    const said = server.lines.join('\n')
    expect(said).toContain('"operationId":"login"')
    for (const secret of ['of-ours', token, new URL(database.url).password, key, '$2b$', 'postgres://']) {
      expect(secret).toBeTruthy()
      expect(said).not.toContain(secret)
    }
  })
})
