import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { newPerson, type Person, password } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

const failed = (message: string) => ({ status: 'failed', message })
const missing = failed('Missing required attributes')
const differ = failed('New Passwords do not match')
const tooShort = failed('New password should be greater than four characters long')
const incorrect = { status: 401, body: failed('Incorrect password') }

const fresh = 'far-away-42'
const good = { oldPassword: password, newPassword: fresh, passwordConfirmation: fresh }

const reset = (person: Person, body?: unknown): Promise<Answer> =>
  person.call('POST', '/auth/reset/password', { body })
const login = (email: string, chosen: string): Promise<Answer> =>
  server.call('POST', '/v1/auth/login', { body: { email, password: chosen } })
const read = (token: string): Promise<Answer> => server.call('GET', '/v1/bucketlists/', { token })

/** The token of another session of the person. */
const secondToken = async ({ email }: Person): Promise<string> =>
  ((await login(email, password)).body as { auth_token: string }).auth_token

describe('a refused reset', () => {
  it.each([
    ['no body at all', undefined, missing],
    ['nothing in the body', {}, missing],
    ['a list', [], missing],
    ['no old password', { ...good, oldPassword: undefined }, missing],
    ['no new password', { ...good, newPassword: undefined }, missing],
    ['no confirmation', { ...good, passwordConfirmation: undefined }, missing],
    ['an empty old password', { ...good, oldPassword: '' }, missing],
    ['an empty new password', { ...good, newPassword: '' }, missing],
    ['an empty confirmation', { ...good, passwordConfirmation: '' }, missing],
    ['a blank new password', { ...good, newPassword: ' '.repeat(8) }, missing],
    ['a null password', { ...good, newPassword: null }, missing],
    ['a number for a password', { ...good, newPassword: 1234567 }, missing],
    ['a confirmation of something else', { ...good, passwordConfirmation: 'far-away-43' }, differ],
    ['a confirmation in another letter case', { ...good, passwordConfirmation: 'FAR-AWAY-42' }, differ],
    ['four characters', { ...good, newPassword: 'four', passwordConfirmation: 'four' }, tooShort],
  ])('names what is wrong with %s, and changes nothing', async (_what, body, message) => {
    const person = await newPerson(server)
    const other = await secondToken(person)
    expect(await reset(person, body)).toMatchObject({ status: 400, body: message })
    expect((await read(other)).status).toBe(200)
    expect((await login(person.email, password)).status).toBe(200)
  })

  it.each([
    ['a missing one before two that differ', { oldPassword: password, newPassword: fresh }, 400, missing],
    ['a missing one before one too short', { newPassword: 'a', passwordConfirmation: 'a' }, 400, missing],
    [
      'two that differ before a wrong old one',
      { oldPassword: 'wrong', newPassword: fresh, passwordConfirmation: 'far-away-43' },
      400,
      differ,
    ],
    [
      'one too short before a wrong old one',
      { oldPassword: 'wrong', newPassword: 'four', passwordConfirmation: 'four' },
      400,
      tooShort,
    ],
    ['a wrong old one last', { ...good, oldPassword: 'wrong' }, 401, incorrect.body],
  ])('names of two faults %s', async (_what, body, status, message) => {
    expect(await reset(await newPerson(server), body)).toMatchObject({ status, body: message })
  })

  it.each(['oldPassword', 'newPassword', 'passwordConfirmation'])(
    'says of %s that it is too long, or cannot be stored',
    async (name) => {
      const person = await newPerson(server)
      const words = failed(`${name} must be at most 1024 characters`)
      const long = { ...good, [name]: 'a'.repeat(1025) }
      expect(await reset(person, long)).toMatchObject({ status: 400, body: words })
      const unstorable = failed(`${name} holds a character that cannot be stored`)
      const body = { ...good, [name]: 'far-away\0' }
      expect(await reset(person, body)).toMatchObject({ status: 400, body: unstorable })
    },
  )

  it('with a wrong old password leaves the password and every session', async () => {
    const person = await newPerson(server)
    const other = await secondToken(person)
    const answer = await reset(person, { ...good, oldPassword: fresh })
    expect(answer).toMatchObject(incorrect)
    expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer')
    expect((await read(other)).status).toBe(200)
    expect((await login(person.email, fresh)).status).toBe(401)
    expect((await login(person.email, password)).status).toBe(200)
  })
})

describe('a reset', () => {
  it('ends every other token of the account, and nobody else’s; the caller goes on', async () => {
    const [person, stranger] = [await newPerson(server), await newPerson(server)]
    const others = [await secondToken(person), await secondToken(person)]
    const answer = await reset(person, good)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ message: 'Password reset successfully', status: 'success' })
    for (const token of others) {
      expect(await read(token)).toMatchObject({
        status: 401,
        body: failed('Token was Blacklisted, Please login In'),
      })
    }
    expect((await read(person.token)).status).toBe(200)
    expect((await read(stranger.token)).status).toBe(200)
  })

  it('lets the new password in from then on, and the old one no more', async () => {
    const person = await newPerson(server)
    await reset(person, good)
    expect((await login(person.email, fresh)).status).toBe(200)
    expect((await login(person.email, password)).status).toBe(401)
    expect(await reset(person, good)).toMatchObject(incorrect)
  })

  it('takes five characters, and a password that differs from another only beyond the 72nd byte', async () => {
    const person = await newPerson(server)
    const five = { ...good, newPassword: 'five5', passwordConfirmation: 'five5' }
    expect((await reset(person, five)).status).toBe(200)
    const long = 'é'.repeat(36)
    const beyond = { oldPassword: 'five5', newPassword: `${long}a`, passwordConfirmation: `${long}a` }
    expect((await reset(person, beyond)).status).toBe(200)
    expect(await reset(person, { ...good, oldPassword: `${long}b` })).toMatchObject(incorrect)
    expect((await login(person.email, `${long}b`)).status).toBe(401)
    expect((await login(person.email, `${long}a`)).status).toBe(200)
  })

  it('holds once when several are sent at the same moment: the password is that of the one who was told so', async () => {
    const person = await newPerson(server)
    const answers = await atOnce(5, (index) =>
      reset(person, { ...good, newPassword: `${fresh}${index}`, passwordConfirmation: `${fresh}${index}` }),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 401: 4 })
    const winner = answers.findIndex(({ status }) => status === 200)
    expect((await login(person.email, `${fresh}${winner}`)).status).toBe(200)
  })
})
