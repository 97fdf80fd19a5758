import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { atOnce, eventually, tally, warm } from '../../../identity/testing.ts'
import { startTestServer, type TestServer } from '../../../testing.ts'
import { type Member, newMember } from '../testing.ts'

let server: TestServer
let root: Member
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  root = await newMember(server, 'ROOT')
  await warm(server.db, 10)
})
afterAll(() => server.close())

const remove = async ({ id }: Member) => (await root.call('DELETE', `/admin/users/${id}/`)).status

it('an account is deleted once, of many who try at the same moment: 20 rounds', async () => {
  for (let round = 0; round < 20; round += 1) {
    const member = await newMember(server)
    const statuses = await atOnce(8, () => remove(member))
    expect(tally(statuses.map(String))).toEqual({ 204: 1, 404: 7 })
  }
})

it.each([
  ['plan', { plan: 'BASIC' }],
  ['state', { is_active: false }],
  ['password', { password: 'another-42' }],
])('an account that is deleted while its %s changes is no account', async (_what, body) => {
  const member = await newMember(server)
  const deleting = await server.db.transaction()
  await deleting('identity.accounts').where({ id: member.id }).delete()
  const coming = root.call('PATCH', `/admin/users/${member.id}/`, { body })
  await eventually(5_000, async () => {
    const { rows } = await server.db.raw(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return rows.length > 0
  })
  await deleting.commit()
  const answer = await coming
  expect({ status: answer.status, body: answer.body }).toEqual({
    status: 404,
    body: { detail: 'Not found.' },
  })
})

describe('changes of one account at the same moment', () => {
  it('are each whole: the last one holds, and none fails', async () => {
    const member = await newMember(server)
    const changes = ['BASIC', 'PREMIUM', 'ENTERPRISE', null].flatMap((plan) => [
      { plan, is_active: true },
      { plan, is_active: false },
    ])
    const answers = await Promise.all(
      changes.map((body) => root.call('PATCH', `/admin/users/${member.id}/`, { body })),
    )
    expect(tally(answers.map(({ status }) => String(status)))).toEqual({ 200: changes.length })
    const bodies = answers.map(({ body }) => body as { plan: string | null; is_active: boolean })
    expect(bodies.map(({ plan, is_active }) => ({ plan, is_active }))).toEqual(changes)
  })
})
