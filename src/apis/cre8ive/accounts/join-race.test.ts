import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { mailsTo, newEmail, password } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
})
afterAll(() => server.close())

const post = (path: string, body: object): Promise<Answer> => server.call('POST', `/api${path}`, { body })

/** Signs up twice: the second mail has both a key that verifies the address and a token for a new password. */
const signUpTwice = async (email: string) => {
  for (let times = 0; times < 2; times += 1) {
    const { status } = await post('/signup/', {
      ...{ email, password1: password, password2: password, name: 'Ada Bello' },
    })
    expect(status).toBe(201)
  }
  await eventually(10_000, async () => (await mailsTo(server, email)).length === 2)
  const mails = await mailsTo(server, email)
  const [verification = '', reset = ''] = mails.find(({ links }) => links.length === 2)?.links ?? []
  const [uid = '', token = ''] = reset.split('/').slice(-3)
  return { key: verification.split('/').at(-2) ?? '', uid, token }
}

const isWaiting = async (count: number): Promise<boolean> => {
  const { rows } = await server.db.raw(
    `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length === count
}

it.each([
  ['a new password', 'the verification'],
  ['the verification', 'a new password'],
])('who opens both links of a mail at once is let in, by %s before %s', async (first) => {
  const email = newEmail()
  const { key, uid, token } = await signUpTwice(email)
  const fresh = 'nearer-by-43'
  const reset = () =>
    post('/password/reset/confirm/', { uid, token, new_password1: fresh, new_password2: fresh })
  const verify = () => post('/verify-email/', { key })
  // Both come as far as the account that waits; then they go on in turn.
  const holding = await server.db.transaction()
  const answers: Promise<Answer>[] = []
  try {
    await holding.raw('select from cre8ive.sign_ups for update')
    const deeds = first === 'the verification' ? [verify, reset] : [reset, verify]
    for (const [index, deed] of deeds.entries()) {
      answers.push(deed())
      await eventually(10_000, () => isWaiting(index + 1))
    }
  } finally {
    await holding.rollback()
  }
  const statuses = (await Promise.all(answers)).map(({ status }) => status)
  expect(statuses).toEqual(first === 'the verification' ? [200, 200] : [200, 400])
  expect((await post('/login/', { email, password: fresh })).status).toBe(200)
})
