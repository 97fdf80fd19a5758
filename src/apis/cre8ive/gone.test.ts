import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from '../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../testing.ts'
import { type Account, invalidToken, newPerson, notFound, sendForm, type TestPerson } from './testing.ts'

let server: TestServer
let ada: TestPerson
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  ada = await newPerson(server)
})
afterAll(() => server.close())

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

/** What is answered to somebody whose account goes while they do it. */
const answerWhileGoing = async (person: TestPerson, deed: () => Promise<Answer>): Promise<Answer> => {
  const going = await server.db.transaction()
  try {
    await going('identity.accounts').where({ id: person.id }).delete()
    const answer = deed()
    await eventually(10_000, async () => {
      const { rows } = await server.db.raw(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      return rows.length === 1
    })
    await going.commit()
    return await answer
  } finally {
    if (!going.isCompleted()) await going.rollback()
  }
}

it('who goes while they follow somebody follows nobody', async () => {
  const leaver = await newPerson(server)
  const answer = await answerWhileGoing(leaver, () => leaver.call('POST', `/users/${ada.slug}/follow/`))
  expect(answer).toMatchObject({ status: 401, body: invalidToken })
  expect((await ada.call('GET', '/user/')).body).toMatchObject({ followers_count: 0 })
})

it('whom one follows is there', async () => {
  const leaver = await newPerson(server)
  const answer = await answerWhileGoing(leaver, () => ada.call('POST', `/users/${leaver.slug}/follow/`))
  expect(answer).toMatchObject({ status: 404, body: notFound })
})

it('who goes while their file arrives leaves none', async () => {
  const leaver = await newPerson(server)
  const { token } = leaver
  const answer = await answerWhileGoing(leaver, () =>
    sendForm(server, { path: '/api/media/', token }, { file: png }),
  )
  expect(answer).toMatchObject({ status: 401, body: invalidToken })
})

it('who goes while they choose skills has no profile', async () => {
  const [skill] = await server.db('cre8ive.skills').insert({ name: 'Dance' }).returning('id')
  for (const skills of [[skill.id], []]) {
    const leaver = await newPerson(server)
    const { body } = await leaver.call('GET', '/user/')
    const path = `/profile/${(body as Account).profile.pk}/skills/`
    const answer = await answerWhileGoing(leaver, () => leaver.call('PUT', path, { body: { skills } }))
    expect(answer).toMatchObject({ status: 404, body: notFound })
  }
})
