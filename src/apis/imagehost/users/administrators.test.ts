import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { eventually, tally, warm } from '../../../identity/testing.ts'
import { type Answer, startTestServer, type TestServer } from '../../../testing.ts'
import { type Member, newMember } from '../testing.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ settings: { OPENAPI_GUARD: 'off' } })
  await warm(server.db, 10)
})
afterAll(() => server.close())

/** Who is an administrator, and active. */
const administrators = async (): Promise<number[]> => {
  const rows = await server
    .db('imagehost.members')
    .join('identity.accounts', 'accounts.id', 'members.account_id')
    .where({ plan: 'ROOT' })
    .whereNull('disabled_at')
    .orderBy('accounts.id')
    .select('accounts.id')
  return rows.map(({ id }) => id)
}

const removeAdministrators = () =>
  server.db('imagehost.members').where({ plan: 'ROOT' }).update({ plan: null })
beforeEach(removeAdministrators)

type Removal = (by: Member, whom: Member) => Promise<Answer>
const change =
  (body: object): Removal =>
  (by, whom) =>
    by.call('PATCH', `/admin/users/${whom.id}/`, { body })

const removals = [
  ['demoted', change({ plan: 'BASIC' })],
  ['left without a plan', change({ plan: null })],
  ['deactivated', change({ is_active: false })],
  ['deleted', (by, whom) => by.call('DELETE', `/admin/users/${whom.id}/`)],
] as const satisfies [what: string, remove: Removal][]

const pick = (index: number) => removals.find((_one, at) => at === index % removals.length) ?? removals[0]

const lastStays = { status: 409, body: { detail: 'The last administrator must stay.' } }

describe.each(removals)('an administrator who is %s', (_what, remove) => {
  it('was not the last one: the last one stays, and can go on', async () => {
    const root = await newMember(server, 'ROOT')
    const { status, body } = await remove(root, root)
    expect({ status, body }).toEqual(lastStays)
    expect(await administrators()).toEqual([root.id])
    expect((await root.call('GET', '/admin/users/')).status).toBe(200)
  })

  it('was not the last active one', async () => {
    const [root, inactive] = [await newMember(server, 'ROOT'), await newMember(server, 'ROOT')]
    await change({ is_active: false })(root, inactive)
    const { status, body } = await remove(root, root)
    expect({ status, body }).toEqual(lastStays)
    expect(await administrators()).toEqual([root.id])
  })

  it('has gone at once, when there is another', async () => {
    const [root, other] = [await newMember(server, 'ROOT'), await newMember(server, 'ROOT')]
    expect((await remove(root, other)).status).toBeLessThan(300)
    expect(await administrators()).toEqual([root.id])
    expect([401, 403]).toContain((await other.call('GET', '/admin/users/')).status)
  })
})

it('the last administrator may change the password, and keep plan and account', async () => {
  const root = await newMember(server, 'ROOT')
  const { status } = await change({ plan: 'ROOT', is_active: true, password: 'another-42' })(root, root)
  expect(status).toBe(200)
  expect(await administrators()).toEqual([root.id])
})

const waiting = async (): Promise<number> => {
  const { rows } = await server.db.raw(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  )
  return rows.length
}

/** Holds up every change of these accounts until both are on their way; then both go on at the same moment. */
const together = async (
  accounts: readonly Member[],
  send: () => readonly Promise<Answer>[],
): Promise<Answer[]> => {
  const ids = accounts.map(({ id }) => id)
  const barrier = await server.db.transaction()
  await barrier.raw('select from imagehost.members where account_id = any(?) for update', [ids])
  await barrier.raw('select from identity.accounts where id = any(?) for update', [ids])
  const coming = send()
  try {
    await eventually(5_000, async () => (await waiting()) >= coming.length)
  } finally {
    await barrier.commit()
  }
  return Promise.all(coming)
}

describe('two administrators who at the same moment', () => {
  it.each(removals)('see to it that the other is %s: one stays, 20 rounds', async (_what, remove) => {
    const outcomes: string[] = []
    for (let round = 0; round < 20; round += 1) {
      await removeAdministrators()
      const [one, other] = [await newMember(server, 'ROOT'), await newMember(server, 'ROOT')]
      const answers = await together([one, other], () => [remove(one, other), remove(other, one)])
      outcomes.push(...answers.map(({ status }) => (status < 300 ? 'done' : String(status))))
      expect(await administrators()).toHaveLength(1)
    }
    expect(tally(outcomes)).toEqual({ done: 20, 409: 20 })
  })

  it('leave by different ways: one stays, 20 rounds without a barrier', async () => {
    for (let round = 0; round < 20; round += 1) {
      await removeAdministrators()
      const [one, other] = [await newMember(server, 'ROOT'), await newMember(server, 'ROOT')]
      const [[, first], [, next]] = [pick(round), pick(round * 3 + 1)]
      const answers = await Promise.all([first(one, other), next(other, one)])
      expect(answers.filter(({ status }) => status >= 500)).toEqual([])
      expect(await administrators()).toHaveLength(1)
    }
  })
})

describe('an account that becomes the last administrator while it is being', () => {
  it.each(removals)('%s stays one', async (_what, remove) => {
    const [root, heir] = [await newMember(server, 'ROOT'), await newMember(server, 'BASIC')]
    const handover = await server.db.transaction()
    await handover('imagehost.members').where({ account_id: root.id }).update({ plan: 'BASIC' })
    await handover('imagehost.members').where({ account_id: heir.id }).update({ plan: 'ROOT' })
    await handover.raw('select from identity.accounts where id = ? for update', [heir.id])
    const coming = remove(root, heir)
    await eventually(5_000, async () => (await waiting()) > 0)
    await handover.commit()
    const { status, body } = await coming
    expect(await administrators()).toEqual([heir.id])
    expect({ status, body }).toEqual(lastStays)
  })
})
