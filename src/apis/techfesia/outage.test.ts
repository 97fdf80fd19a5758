import { expect, it, onTestFinished } from 'vitest'
import { connect } from '../../db/connection.ts'
import { testDatabase } from '../../db/testing.ts'
import { openWay } from '../../identity/testing.ts'
import { startTestServer } from '../../testing.ts'
import { password, signUp, unavailable, unguarded, userFields } from './testing.ts'
import { newStaff, type Person } from './testing-events.ts'

/** One request of each kind that needs the database in its own way. */
const requests = (
  person: Person & { refresh: string },
  staff: Person,
): [string, string, unknown?, string?][] => {
  const path = `/users/${person.username}`
  const { password: _, ...fields } = userFields({ username: person.username })
  return [
    ['POST', '/auth/token/', { username: person.username, password }],
    ['POST', '/auth/token/', { username: 'nobody', password }],
    ['POST', '/auth/token/refresh/', { refresh: person.refresh }],
    ['DELETE', '/auth/token/', undefined, person.token],
    ['POST', '/users/', userFields()],
    ['GET', path, undefined, person.token],
    ['PUT', path, fields, person.token],
    ['PUT', `${path}/disable`, undefined, staff.token],
    ['DELETE', `${path}/`, undefined, staff.token],
    ['PUT', `${path}/password/`, { oldPassword: password, newPassword: 'far-away-42' }, person.token],
    ['PATCH', `${path}/password/`, { resetToken: 'x', newPassword: 'far-away-42' }],
    ['POST', `${path}/password/reset/`],
    ['GET', '/ticket/public'],
    ['POST', '/ticket/', { title: 'Lost', description: 'My bag.' }, person.token],
    ['GET', '/events?category=Coding'],
    ['GET', '/events/some-event-id/calendar.ics'],
    ['POST', '/events', { name: 'Night Relay' }, staff.token],
    ['POST', '/events/some-event-id/register/', {}, person.token],
    ['GET', '/events/some-event-id/registrations.csv', undefined, staff.token],
    ['POST', '/teams/', { name: 'The Gingers' }, person.token],
    ['PUT', `${path}/invitation/some-team-id/accept/`, undefined, person.token],
  ]
}

it('without its database answers 503 to all, and does all again when it is back', async () => {
  const database = await testDatabase()
  onTestFinished(() => database.drop())
  const way = await openWay(database.url)
  const timeouts = { query: 300, connect: 300 }
  const db = connect(way.url, { poolSize: 5, applicationName: 'agora tests', timeouts })
  onTestFinished(() => db.destroy())
  const node = await startTestServer({
    beside: { databaseUrl: way.url, db },
    settings: unguarded,
  })
  onTestFinished(() => node.close())
  onTestFinished(() => way.restore())

  const person = await signUp(node)
  const staff = await newStaff(node)
  expect((await node.call('GET', `/users/${person.username}`, { token: person.token })).status).toBe(200)
  way.cut()
  for (const [method, path, body, token] of requests(person, staff)) {
    const answer = await node.call(method, path, { body, ...(token && { token }) })
    expect([method, path, answer.status, answer.body]).toEqual([method, path, 503, unavailable])
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  }
  way.restore()
  await expect
    .poll(async () => (await node.call('GET', `/users/${person.username}`, { token: person.token })).status, {
      timeout: 15_000,
    })
    .toBe(200)
})
