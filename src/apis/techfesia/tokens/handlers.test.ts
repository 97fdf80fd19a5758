import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { eventually } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { badLogin, badToken, bodyOf, logIn, type Pair, password, signUp, unguarded } from '../testing.ts'
import { newStaff, noToken, personOn, seen } from '../testing-events.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const refresh = (token: string) => server.call('POST', '/auth/token/refresh/', { body: { refresh: token } })

describe('logging in', () => {
  it('takes the username in any case, opens the account, and is noted', async () => {
    const person = await signUp(server)
    const { access } = bodyOf<Pair>(await logIn(server, person.username.toUpperCase()), 200)
    const shown = await server.call('GET', `/users/${person.username}`, { token: access })
    expect(bodyOf<{ lastLogin: string }>(shown, 200).lastLogin).toMatch(/Z$/)
  })

  it('fails alike for a wrong password and for nobody, also for an address in place of a name', async () => {
    const { username, email } = await signUp(server)
    const refused = { status: 401, body: badLogin }
    expect(seen(await logIn(server, username, 'wrong password'))).toEqual(refused)
    expect(seen(await logIn(server, 'nobody'))).toEqual(refused)
    expect(seen(await logIn(server, email.slice(0, 30)))).toEqual(refused)
    const short = await signUp(server, { email: 'short@example.com' })
    expect(seen(await logIn(server, short.email))).toEqual(refused)
  })

  it('tells what is missing', async () => {
    expect(seen(await server.call('POST', '/auth/token/', { body: { username: '' } }))).toEqual({
      status: 400,
      body: { error: { username: 'missing required field', password: 'missing required field' } },
    })
  })

  it('is closed to one address after ten wrong passwords, also for a name that nobody has', async () => {
    const { username } = await signUp(server)
    for (const name of [username, 'nobody.at.all']) {
      for (let tries = 0; tries < 10; tries++) await logIn(server, name, 'wrong password')
      const { status, headers, body } = await logIn(server, name)
      expect(status).toBe(429)
      expect(body).toEqual({
        error: expect.stringMatching(/^Request was throttled\. Expected available in \d+ seconds?\.$/),
      })
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
    }
  })
})

describe('a refresh token', () => {
  it('gives access tokens as often as it comes', async () => {
    const person = await signUp(server)
    for (let round = 0; round < 2; round++) {
      const body = bodyOf<{ access: string }>(await refresh(person.refresh), 200)
      expect(Object.keys(body)).toEqual(['access'])
      expect((await server.call('GET', `/users/${person.username}`, { token: body.access })).status).toBe(200)
    }
  })

  it('that is no good is refused', async () => {
    const person = await signUp(server)
    const refused = { status: 401, body: badToken }
    expect(seen(await refresh('nothing'))).toEqual(refused)
    expect(seen(await refresh(person.token))).toEqual(refused)
    expect(seen(await server.call('POST', '/auth/token/refresh/', { body: {} }))).toEqual({
      status: 400,
      body: { error: { refresh: 'missing required field' } },
    })
  })
})

describe('signing out', () => {
  it('ends the session of one token, access or refresh, and of no other person', async () => {
    const person = await signUp(server)
    const second = bodyOf<Pair>(await logIn(server, person.username), 200)
    const third = bodyOf<Pair>(await logIn(server, person.username), 200)
    const stranger = await signUp(server)
    const revoke = (token: string) => person.call('PUT', '/auth/token/', { body: { token } })
    expect(seen(await revoke(second.access))).toEqual({ status: 200, body: { tokens_deleted: 1 } })
    expect(seen(await revoke(third.refresh))).toEqual({ status: 200, body: { tokens_deleted: 1 } })
    for (const token of [second.access, third.refresh, stranger.token, stranger.refresh, 'nothing'])
      expect(seen(await revoke(token))).toEqual({ status: 200, body: { tokens_deleted: 0 } })
    const path = `/users/${person.username}`
    expect(seen(await server.call('GET', path, { token: third.access }))).toEqual({
      status: 401,
      body: badToken,
    })
    expect(seen(await refresh(second.refresh))).toEqual({ status: 401, body: badToken })
    expect((await stranger.call('GET', `/users/${stranger.username}`)).status).toBe(200)
    expect((await person.call('GET', path)).status).toBe(200)
  })

  it('from all devices ends every session, and tells how many', async () => {
    const person = await signUp(server)
    const others = [await logIn(server, person.username), await logIn(server, person.username)]
    expect(seen(await person.call('DELETE', '/auth/token/'))).toEqual({
      status: 200,
      body: { tokens_deleted: 3 },
    })
    for (const token of [person.token, ...others.map((one) => bodyOf<Pair>(one, 200).access)])
      expect((await server.call('GET', `/users/${person.username}`, { token })).status).toBe(401)
    expect((await logIn(server, person.username, password)).status).toBe(200)
  })

  it('needs a token', async () => {
    expect(seen(await server.call('DELETE', '/auth/token/'))).toEqual({ status: 401, body: noToken })
  })
})

describe('another node', () => {
  it('hears of what was ended here', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'agora-test-'))
    onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
    const one = await startTestServer({ beside: server, dataDir, settings: unguarded })
    onTestFinished(() => one.close())
    const other = await startTestServer({ beside: server, dataDir, settings: unguarded })
    onTestFinished(() => other.close())
    const person = await signUp(one)
    const staff = await newStaff(one)
    const there = personOn(other, person)
    expect((await there.call('GET', `/users/${person.username}`)).status).toBe(200)
    expect((await staff.call('PUT', `/users/${person.username}/disable`)).status).toBe(200)
    await eventually(5_000, async () => (await there.call('GET', `/users/${person.username}`)).status === 401)
  })
})
