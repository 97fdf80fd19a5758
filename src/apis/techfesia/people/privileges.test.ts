import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import type { Schemas } from '../contract.ts'
import { bodyOf, missingUser, signUp, unguarded, userFields } from '../testing.ts'
import { forbidden, newPerson, newStaff, type Person, seen } from '../testing-events.ts'
import { replacePrivileges } from './privileges-queries.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer({ settings: unguarded })
  staff = await newStaff(server)
})
afterAll(() => server.close())

describe('privileges', () => {
  it('hold from the next request on', async () => {
    const other = await newStaff(server, {})
    expect((await other.call('GET', '/users')).status).toBe(403)
    await server.db.transaction((trx) => replacePrivileges(trx, other.id, 'user', ['read']))
    expect((await other.call('GET', '/users')).status).toBe(200)
    await server.db.transaction((trx) => replacePrivileges(trx, other.id, 'user', []))
    expect((await other.call('GET', '/users')).status).toBe(403)
    await server.db.transaction((trx) => replacePrivileges(trx, other.id, 'user', ['read']))
    await server.identity.changeRole(other.id, 'normal')
    expect((await other.call('GET', '/users')).status).toBe(403)
  })

  it('are shown of staff alone', async () => {
    const other = await newStaff(server, { event: ['update', 'read'], user: [] })
    const stateOf = async ({ username }: Person) =>
      (await staff.call('GET', `/users/${username}/privileges`)).body
    expect(await stateOf(other)).toEqual({
      state: 'staff',
      privileges: {
        user: [],
        event: ['read', 'update'],
        firebaseUser: [],
        category: [],
        tag: [],
        team: [],
        ticket: [],
      },
    })
    expect(await stateOf(await newPerson(server))).toEqual({ state: 'normal' })
    expect(await stateOf(await newPerson(server, { role: 'superuser' }))).toEqual({ state: 'superuser' })
    expect(seen(await other.call('GET', `/users/${other.username}/privileges`))).toEqual({
      status: 403,
      body: forbidden,
    })
    expect(seen(await staff.call('GET', '/users/nobody/privileges'))).toEqual({
      status: 404,
      body: missingUser,
    })
  })

  it('give staff nothing over the accounts of other staff and of superusers', async () => {
    const root = await newPerson(server, { role: 'superuser' })
    for (const { username, email } of [root, await newStaff(server)]) {
      const body = { ...userFields(), username, email: `mine.${email}` }
      expect((await staff.call('PUT', `/users/${username}`, { body })).status).toBe(403)
      expect((await staff.call('PUT', `/users/${username}/disable`)).status).toBe(403)
      expect((await staff.call('DELETE', `/users/${username}/`)).status).toBe(403)
      const word = { body: { password: 'far-away-42' } }
      expect((await staff.call('POST', `/users/${username}/password/`, word)).status).toBe(403)
      expect((await root.call('PUT', `/users/${username}`, { body })).status).toBe(200)
    }
  })
})

describe('disabling', () => {
  it('ends all tokens and lets nobody in again', async () => {
    const person = await signUp(server)
    expect(seen(await person.call('PUT', `/users/${person.username}/disable`))).toEqual({
      status: 403,
      body: forbidden,
    })
    expect(seen(await staff.call('PUT', `/users/${person.username}/disable`))).toEqual({
      status: 200,
      body: { message: 'User disabled' },
    })
    expect((await person.call('GET', `/users/${person.username}`)).status).toBe(401)
    const refreshed = await server.call('POST', '/auth/token/refresh/', { body: { refresh: person.refresh } })
    expect(refreshed.status).toBe(401)
    const login = { username: person.username, password: 'Hello World' }
    expect((await server.call('POST', '/auth/token/', { body: login })).status).toBe(401)
  })
})

describe('deleting', () => {
  it('takes the account with all that is its own', async () => {
    const person = await signUp(server)
    bodyOf(await person.call('POST', '/ticket/', { body: { title: 'Lost', description: 'My bag.' } }), 201)
    expect((await person.call('DELETE', `/users/${person.username}/`)).status).toBe(403)
    expect(seen(await staff.call('DELETE', `/users/${person.username}/`))).toEqual({
      status: 200,
      body: { message: 'User deleted' },
    })
    expect((await person.call('GET', '/teams/none')).status).toBe(401)
    expect(seen(await staff.call('DELETE', `/users/${person.username}`))).toEqual({
      status: 404,
      body: missingUser,
    })
    const { rows } = await server.db.raw('select from techfesia.tickets where opened_by = ?', [person.id])
    expect(rows).toHaveLength(0)
  })

  it('waits until the person leads no team', async () => {
    const person = await newPerson(server)
    const team = bodyOf<Schemas['Team']>(
      await person.call('POST', '/teams/', { body: { name: `Team of ${person.username}` } }),
      201,
    )
    const answer = await staff.call('DELETE', `/users/${person.username}/`)
    expect(seen(answer)).toEqual({ status: 422, body: { error: 'Cant delete a user who leads a team.' } })
    expect((await person.call('GET', `/users/${person.username}`)).status).toBe(200)
    expect((await person.call('DELETE', `/teams/${team.teamid}`)).status).toBe(204)
    expect((await staff.call('DELETE', `/users/${person.username}/`)).status).toBe(200)
  })

  it('leaves no team without a leader that is made at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const person = await newPerson(server)
      const [made, deleted] = await Promise.all([
        person.call('POST', '/teams/', { body: { name: `Race of ${person.username}` } }),
        staff.call('DELETE', `/users/${person.username}/`),
      ])
      expect([made.status, deleted.status]).toSatisfy(
        ([one, other]: number[]) => (one === 201 && other === 422) || (one === 401 && other === 200),
      )
    }
  })
})
