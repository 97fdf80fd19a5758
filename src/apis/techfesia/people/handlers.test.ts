import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, tally } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { bodyOf, missingUser, userFields } from '../testing.ts'
import { forbidden, newPerson, newStaff, noToken, type Person, seen } from '../testing-events.ts'

type User = Schemas['User']

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

const create = (fields: object | string) => server.call('POST', '/users/', { body: fields })

describe('a new account', () => {
  it('is shown without its password', async () => {
    const fields = userFields({ profilePicture: 'https://cdn.example.com/asha.png' })
    const { password: _, ...shown } = fields
    const user = bodyOf<User>(await create(fields), 201)
    expect(user).toEqual({
      ...shown,
      publicId: expect.stringMatching(/^[\w-]{16}$/),
      dateJoined: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      lastLogin: null,
    })
  })

  it('is told what is missing or ill-formed under `errors`, one text for each member', async () => {
    expect(seen(await create({}))).toEqual({
      status: 400,
      body: {
        errors: Object.fromEntries(
          ['username', 'firstName', 'lastName', 'email', 'password', 'phoneNumber', 'collegeName'].map(
            (name) => [name, 'missing required field'],
          ),
        ),
      },
    })
    const ill = { username: 'a', firstName: ' ', email: 'x', password: 'short', phoneNumber: '0123' }
    expect(seen(await create(userFields(ill)))).toEqual({
      status: 400,
      body: {
        errors: {
          username: 'Ensure this field has at least 3 characters.',
          firstName: 'missing required field',
          email: 'Enter a valid email address.',
          password: 'Ensure this field has at least 8 characters.',
          phoneNumber: 'Enter a valid value.',
        },
      },
    })
  })

  it.each(['public', 'Invitations', 'PUBLIC', 'a b c', 'asha/rao'])('is not called %s', async (username) => {
    const { status, body } = await create(userFields({ username }))
    expect({ status, body }).toEqual({ status: 400, body: { errors: { username: 'Enter a valid value.' } } })
  })

  it('is told of what is no member under `error`', async () => {
    expect(seen(await create('{"username": '))).toEqual({ status: 400, body: { error: 'JSON parse error' } })
    expect(seen(await create([]))).toEqual({
      status: 400,
      body: { error: 'Invalid data. Expected a dictionary.' },
    })
    const text = await server.call('POST', '/users/', {
      body: 'a',
      headers: { 'Content-Type': 'text/plain' },
    })
    expect(seen(text)).toEqual({
      status: 415,
      body: { error: 'Unsupported media type "text/plain" in request.' },
    })
  })

  it('has a username and an address that nobody else has, in any case', async () => {
    const first = userFields()
    bodyOf(await create(first), 201)
    const { username, email } = first
    const taken = { username: 'This username already exists' }
    expect(seen(await create(userFields({ username: username.toUpperCase() })))).toEqual({
      status: 422,
      body: { errors: taken },
    })
    expect(seen(await create(first))).toEqual({ status: 422, body: { errors: taken } })
    expect(seen(await create(userFields({ email: email.toUpperCase() })))).toEqual({
      status: 422,
      body: { errors: { email: 'This email already exists' } },
    })
  })

  it('of 20 who want one username at once, one gets it, and the others leave nothing', async () => {
    const { username } = userFields()
    const answers = await atOnce(20, () => create(userFields({ username })))
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 201: 1, 422: 19 })
    const { rows } = await server.db.raw(
      `select from identity.accounts a where realm = 'techfesia'
       and not exists (select from techfesia.people where account_id = a.id)`,
    )
    expect(rows).toHaveLength(0)
  })

  it('takes an empty picture for none', async () => {
    expect(bodyOf<User>(await create(userFields({ profilePicture: '' })), 201).profilePicture).toBeNull()
    const { status, body } = await create(userFields({ profilePicture: 'javascript:alert(1)' }))
    expect({ status, body }).toEqual({
      status: 400,
      body: { errors: { profilePicture: 'Enter a valid value.' } },
    })
  })
})

describe('an account', () => {
  it('is for its owner and for staff to read, by any spelling of its name', async () => {
    const person = await newPerson(server)
    const stranger = await newPerson(server)
    const path = `/users/${person.username.toUpperCase()}`
    expect(bodyOf<User>(await person.call('GET', path), 200).username).toBe(person.username)
    expect(bodyOf<User>(await staff.call('GET', path), 200).username).toBe(person.username)
    expect(seen(await stranger.call('GET', path))).toEqual({ status: 403, body: forbidden })
    expect(seen(await server.call('GET', path))).toEqual({ status: 401, body: noToken })
    expect(seen(await staff.call('GET', '/users/nobody'))).toEqual({ status: 404, body: missingUser })
    expect(seen(await staff.call('GET', '/users/a'))).toEqual({ status: 404, body: missingUser })
  })

  it('is changed as a whole, and shown without its dates', async () => {
    const person = await newPerson(server)
    const { password: _, ...rest } = userFields()
    const fields = { ...rest, profilePicture: 'http://example.com/a.png' }
    const edited = bodyOf<User>(await person.call('PUT', `/users/${person.username}`, { body: fields }), 200)
    expect(edited).toEqual({ ...fields, publicId: expect.any(String) })
    expect(seen(await person.call('GET', `/users/${person.username}`)).status).toBe(404)
    const kept = await person.call('PUT', `/users/${fields.username}`, { body: rest })
    expect(bodyOf<User>(kept, 200).profilePicture).toBe('http://example.com/a.png')
    const gone = await person.call('PUT', `/users/${fields.username}`, {
      body: { ...rest, profilePicture: null },
    })
    expect(bodyOf<User>(gone, 200).profilePicture).toBeNull()
  })

  it('does not take what others have, and is told of it under `error`', async () => {
    const [person, other] = [await newPerson(server), await newPerson(server)]
    const edit = (fields: object) =>
      person.call('PUT', `/users/${person.username}`, { body: { ...userFields(), ...person, ...fields } })
    expect(seen(await edit({ username: other.username.toUpperCase() }))).toEqual({
      status: 422,
      body: { error: { username: 'This username already exists' } },
    })
    expect(seen(await edit({ email: other.email.toUpperCase() }))).toEqual({
      status: 422,
      body: { error: { email: 'This email already exists' } },
    })
    expect(seen(await edit({ phoneNumber: undefined }))).toEqual({
      status: 400,
      body: { error: { phoneNumber: 'missing required field' } },
    })
    expect((await edit({ username: person.username.toUpperCase() })).status).toBe(200)
  })

  it('of 20 who move to one username at once, one gets it', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => newPerson(server)))
    const { username } = userFields()
    const answers = await atOnce(20, (index) => {
      const person = people[index] as Person
      return person.call('PUT', `/users/${person.username}`, { body: { ...userFields(), username } })
    })
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: 1, 422: 19 })
  })
})

describe('the list of accounts', () => {
  it('shows every account once over its pages, and says that there are no more', async () => {
    const { noOfPages } = bodyOf<Schemas['UserPage']>(await staff.call('GET', '/users?limit=7'), 200)
    const pages = await Promise.all(
      Array.from({ length: noOfPages }, (_, index) => staff.call('GET', `/users?limit=7&page=${index + 1}`)),
    )
    const names = pages.flatMap((page) =>
      bodyOf<Schemas['UserPage']>(page, 200).users.map((one) => one.username),
    )
    const { rows } = await server.db.raw('select username from techfesia.people order by account_id')
    expect(names).toEqual(rows.map(({ username }: { username: string }) => username))
    expect(seen(await staff.call('GET', `/users?limit=7&page=${noOfPages + 1}`))).toEqual({
      status: 400,
      body: { message: 'This page does not exist', pageSize: 7, noOfPages },
    })
    expect((await staff.call('GET', '/users?limit&page')).status).toBe(200)
    expect(seen(await staff.call('GET', '/users?limit=101'))).toEqual({
      status: 400,
      body: { error: { limit: 'Ensure this value is less than or equal to 100.' } },
    })
  })

  it('is for staff who may read accounts', async () => {
    expect(seen(await (await newPerson(server)).call('GET', '/users'))).toEqual({
      status: 403,
      body: forbidden,
    })
    const other = await newStaff(server, { event: ['read'], user: ['update'] })
    expect(seen(await other.call('GET', '/users'))).toEqual({ status: 403, body: forbidden })
    expect((await (await newPerson(server, { role: 'superuser' })).call('GET', '/users')).status).toBe(200)
  })
})
