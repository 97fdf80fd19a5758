import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestServer, type TestServer } from '../../../testing.ts'
import {
  newEvent,
  newPeople,
  newStaff,
  newTeam,
  noEvent,
  type Person,
  registered,
  registrationsOf,
  teamEvent,
} from '../testing-events.ts'

let server: TestServer
let staff: Person
beforeAll(async () => {
  server = await startTestServer()
  staff = await newStaff(server)
})
afterAll(() => server.close())

describe('the export', () => {
  const read = async (id: string, method = 'GET') => {
    const headers = { Authorization: `Bearer ${staff.token}`, Connection: 'close' }
    const response = await fetch(`${server.url}/events/${id}/registrations.csv`, { method, headers })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }
  const titles =
    'registrationId,status,teamId,team,username,members,firstName,lastName,email,phoneNumber,collegeName'

  it('has a line for each, with nothing that a spreadsheet would run', async () => {
    const id = await newEvent(staff, teamEvent)
    const [leader, one, other] = await newPeople(server, 3)
    if (!leader || !one || !other) throw new Error('nobody')
    await server
      .db('techfesia.people')
      .where({ account_id: leader.id })
      .update({ first_name: '=1+1', last_name: 'R,ao' })
    const teamId = await newTeam(leader, [one, other])
    await leader.call('PUT', `/teams/${teamId}`, { body: { name: `@Gingers "${leader.username}"` } })
    const rid = await registered(leader, id, teamId)
    const { status, headers, text } = await read(id)
    expect(status).toBe(200)
    expect(headers.get('Content-Type')).toBe('text/csv')
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="registrations.csv"')
    expect(text.split('\r\n')).toEqual([
      titles,
      [
        ...[rid, 'confirmed', teamId, `"'@Gingers ""${leader.username}"""`, leader.username],
        ...[`${one.username} ${other.username}`, "'=1+1", '"R,ao"', leader.email, "'+911234567890"],
        'IIIT Sri City',
      ].join(','),
      '',
    ])
  })

  it('has all of them in their order, also more than are read at once', async () => {
    const id = await newEvent(staff)
    await server.db.raw(
      `with accounts as (
         insert into identity.accounts (realm, email, role)
         select 'techfesia', 'many' || n || '@example.com', 'normal' from generate_series(1, 1001) n returning id),
       people as (
         insert into techfesia.people (account_id, public_id, username, first_name, last_name)
         select id, 'person-of-many-' || id, 'many_' || id, 'Many', 'Of them' from accounts returning account_id)
       select 1`,
    )
    await server.db.raw(
      `insert into techfesia.registrations (public_id, event_id, person_id)
       select 'registration-' || account_id, (select id from techfesia.events where public_id = ?), account_id
       from techfesia.people where username like 'many%' order by account_id`,
      [id],
    )
    const lines = (await read(id)).text.split('\r\n').slice(1, -1)
    expect(lines).toHaveLength(1001)
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      (await registrationsOf(staff, id)).map(({ registrationId }) => registrationId),
    )
  })

  it('of nobody has its titles, and HEAD has no body', async () => {
    const id = await newEvent(staff)
    expect((await read(id)).text).toBe(`${titles}\r\n`)
    expect(await read(id, 'HEAD')).toMatchObject({ status: 200, text: '' })
    expect((await staff.call('GET', '/events/unknown/registrations.csv')).body).toEqual(noEvent)
  })
})
