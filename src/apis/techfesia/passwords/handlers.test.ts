import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, eventually, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { bodyOf, logIn, missingUser, type Pair, password, signUp, unguarded, userFields } from '../testing.ts'
import { forbidden, newPerson, newStaff, type Person, seen } from '../testing-events.ts'
import { passwordLetters, resetLetter } from './letters.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { ...unguarded, TECHFESIA_MAILS_PER_HOUR: '30' } })
})
afterAll(() => server.close())

const fresh = 'far-away-42'
const badReset = {
  status: 422,
  body: { error: { resetToken: 'token is invalid, expired or already used. Please get a new token' } },
}

const modesOf = async (person: Person) =>
  (await person.call('GET', `/users/${person.username}/auth_modes`)).body

describe('a first password', () => {
  it('is given to an account without one, and opens it; the session stays', async () => {
    const person = await newPerson(server)
    expect(await modesOf(person)).toEqual({ password: false, 'o-auth': [] })
    const path = `/users/${person.username}/password/`
    expect(seen(await person.call('POST', path, { body: { password } }))).toEqual({
      status: 201,
      body: { message: 'new password created' },
    })
    expect(await modesOf(person)).toEqual({ password: true, 'o-auth': [] })
    expect((await logIn(server, person.username)).status).toBe(200)
    expect(seen(await person.call('POST', path, { body: { password: fresh } }))).toEqual({
      status: 422,
      body: { error: 'Password already exists' },
    })
  })

  it('is one of 20 that come at once', async () => {
    const person = await newPerson(server)
    const words = Array.from({ length: 20 }, (_, index) => `far-away-${index}`)
    const answers = await atOnce(20, (index) =>
      person.call('POST', `/users/${person.username}/password/`, { body: { password: words[index] } }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 422: 19 })
  })

  it('is not for strangers to give', async () => {
    const person = await newPerson(server)
    const stranger = await newPerson(server)
    const path = `/users/${person.username}/password/`
    expect(seen(await stranger.call('POST', path, { body: {} }))).toEqual({ status: 403, body: forbidden })
    expect(seen(await stranger.call('GET', `/users/${person.username}/auth_modes`)).status).toBe(403)
  })
})

describe('changing a password', () => {
  const change = (who: Person, { username }: Person, oldPassword: string, newPassword = fresh) =>
    who.call('PUT', `/users/${username}/password/`, { body: { oldPassword, newPassword } })

  it('asks for the old one, and ends the other sessions', async () => {
    const person = await signUp(server)
    const other = bodyOf<Pair>(await logIn(server, person.username), 200)
    expect(seen(await change(person, person, 'wrong password'))).toEqual({
      status: 422,
      body: { error: { oldPassword: 'Incorrect password' } },
    })
    expect(seen(await change(person, person, password))).toEqual({
      status: 200,
      body: { message: 'Password changed' },
    })
    expect((await person.call('GET', `/users/${person.username}`)).status).toBe(200)
    expect((await server.call('GET', `/users/${person.username}`, { token: other.access })).status).toBe(401)
    expect((await logIn(server, person.username)).status).toBe(401)
    expect((await logIn(server, person.username, fresh)).status).toBe(200)
  })

  it('is for staff who know the old one, too, and then ends every session', async () => {
    const person = await signUp(server)
    const staff = await newStaff(server)
    expect((await change(staff, person, 'wrong password')).status).toBe(422)
    expect((await change(staff, person, password)).status).toBe(200)
    expect((await person.call('GET', `/users/${person.username}`)).status).toBe(401)
    expect((await staff.call('GET', '/users')).status).toBe(200)
    expect((await change(await newPerson(server), person, fresh)).status).toBe(403)
  })

  it('counts wrong old ones as wrong logins', async () => {
    const person = await signUp(server)
    for (let tries = 0; tries < 10; tries++) await change(person, person, 'wrong password')
    expect((await change(person, person, password)).status).toBe(429)
  })
})

/** Resolves once a statement of this database waits for a lock. */
const someoneWaits = (): Promise<void> =>
  eventually(5_000, async () => {
    const { rows } = await server.db.raw(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length > 0
  })

describe('a password that was forgotten', () => {
  const ask = (username: string) => server.call('POST', `/users/${username}/password/reset/`)
  const reset = (username: string, resetToken: string, newPassword = fresh) =>
    server.call('PATCH', `/users/${username}/password/`, { body: { resetToken, newPassword } })

  /** The token in the last mail to this address. */
  const mailedTo = async (email: string): Promise<string> => {
    const mails = (await server.outbox()).filter((mail) => mail.includes(`To: ${email}`))
    return (
      /^token: ([\w-]+)/m.exec(mails.at(-1)?.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '')?.[1] ?? ''
    )
  }

  it('is reset with a mailed token, once, and every session ends', async () => {
    const person = await signUp(server)
    expect(seen(await ask(person.username))).toEqual({ status: 202, body: { message: 'Reset token mailed' } })
    const token = await mailedTo(person.email)
    expect(token).toMatch(/^[\w-]{43}$/)
    const stranger = await signUp(server)
    expect(seen(await reset(stranger.username, token))).toEqual(badReset)
    expect(seen(await reset(person.username, token, 'short')).status).toBe(400)
    expect(seen(await reset(person.username, token))).toEqual({
      status: 200,
      body: { message: 'Password reset successfully' },
    })
    expect((await person.call('GET', `/users/${person.username}`)).status).toBe(401)
    expect((await logIn(server, person.username, fresh)).status).toBe(200)
    expect(seen(await reset(person.username, token))).toEqual(badReset)
  })

  it('is reset by one of 20 who have the token', async () => {
    const person = await signUp(server)
    await ask(person.username)
    const token = await mailedTo(person.email)
    const answers = await atOnce(20, (index) => reset(person.username, token, `far-away-${index}`))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 422: 19 })
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await logIn(server, person.username, `far-away-${winner}`)).status).toBe(200)
  })

  it('is not reset after an hour, nor with the token of a former address', async () => {
    const person = await signUp(server)
    await ask(person.username)
    const token = await mailedTo(person.email)
    await server.db.raw(`update identity.one_time_tokens set expires_at = now() where account_id = ?`, [
      person.id,
    ])
    expect(seen(await reset(person.username, token))).toEqual(badReset)

    await ask(person.username)
    const second = await mailedTo(person.email)
    const body = { ...userFields(), username: person.username }
    bodyOf(await person.call('PUT', `/users/${person.username}`, { body }), 200)
    expect(seen(await reset(person.username, second))).toEqual(badReset)
  })

  it('is not reset with a token that is being mailed while the address changes', async () => {
    const person = await signUp(server)
    const writing = await server.db.transaction()
    const write = passwordLetters(server)[resetLetter]
    const letter = await write?.(writing, person.email, { accountId: person.id })
    const { password: _, ...body } = userFields({ username: person.username })
    const moving = person.call('PUT', `/users/${person.username}`, { body })
    await Promise.race([moving, someoneWaits()])
    await writing.commit()
    bodyOf(await moving, 200)
    const token = /^token: ([\w-]{43})$/m.exec(letter?.text ?? '')?.[1] ?? 'none was written'
    expect(token).toHaveLength(43)
    expect(seen(await reset(person.username, token))).toEqual(badReset)
  })

  it('is not mailed to a former address while the address changes', async () => {
    const person = await signUp(server)
    const moving = await server.db.transaction()
    await server.identity.changeEmail(person.id, `moved-${person.email}`, moving)
    const write = passwordLetters(server)[resetLetter]
    const writing = server.db.transaction(async (trx) => write?.(trx, person.email, { accountId: person.id }))
    await Promise.race([writing, someoneWaits()])
    await moving.commit()
    expect(await writing).toBeUndefined()
  })

  it('is asked for alike for nobody, who gets no mail and has no token', async () => {
    const before = (await server.outbox()).length
    expect(seen(await ask('nobody'))).toEqual({ status: 202, body: { message: 'Reset token mailed' } })
    expect(await server.outbox()).toHaveLength(before)
    expect(seen(await reset('nobody', 'anything'))).toEqual(badReset)
    expect(seen(await ask('a'))).toEqual({ status: 404, body: missingUser })
  })

  it('leaves an account that is closed alone', async () => {
    const person = await signUp(server)
    await ask(person.username)
    const token = await mailedTo(person.email)
    await server.identity.disableAccount(person.id)
    expect(seen(await reset(person.username, token))).toEqual(badReset)
    const before = (await server.outbox()).length
    await ask(person.username)
    expect(await server.outbox()).toHaveLength(before)
  })

  it('is not asked for without end: ten mails an hour for one person, and a limit for one address', async () => {
    const person = await signUp(server)
    const before = (await server.outbox()).length
    const answers = []
    for (let tries = 0; tries < 31; tries++) answers.push(await ask(person.username))
    expect((await server.outbox()).length - before).toBeLessThanOrEqual(10)
    expect(answers[0]?.status).toBe(202)
    const { status, headers, body } = answers.at(-1) ?? {}
    expect({ status, body }).toEqual({
      status: 429,
      body: { error: expect.stringMatching(/^Request was throttled\./) },
    })
    expect(Number(headers?.get('Retry-After'))).toBeGreaterThan(0)
  })
})
